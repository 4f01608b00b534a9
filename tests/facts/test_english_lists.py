"""Values that English knows by its lists: parliaments, offices, bodies, committees, gatherings and the verbs of taking part."""

import pytest

from tests.facts.text import held, read, taken

PARLIAMENTS = [
    ("Speaker of the Croatian Sabor", "Parliament of Croatia"),
    ("Speaker of the Tweede Kamer", "House of Representatives of the Netherlands"),
    ("President of the Eerste Kamer", "Senate of the Netherlands"),
    ("Speaker of the Lower House of the Czech Parliament", "Czech Chamber of Deputies"),
    ("President of the Senate of the Romanian Parliament", "Senate of Romania"),
    ("Speaker of the Canadian House of Commons", "House of Commons of Canada"),
    ("Speaker of the Belgian House of Representatives", "Chamber of Representatives of Belgium"),
    ("President of the Swiss Council of States", "Council of States of Switzerland"),
    ("Speaker of the Scottish Parliament", "Scottish Parliament"),
    ("President of the Sámi Parliament", "Sámi Parliament"),
    ("Speaker of the Åland Parliament", "Lagting"),
    ("Speaker of the Faroese Parliament", "Løgting"),
    ("President of the Hamburg Bürgerschaft", "Hamburg Parliament"),
    ("Speaker of the Schleswig-Holstein Landtag", "Landtag of Schleswig-Holstein"),
    ("Chairman of the State Great Hural of Mongolia", "Parliament of Mongolia"),
    ("Speaker of the Parliament (Riigikogu) of the Republic of Estonia", "Riigikogu"),
    ("Speaker of the Seimas (Parliament) of the Republic of Lithuania", "Seimas"),
    ("Speaker of the Latvian Parliament (Saeima)", "Saeima"),
]


@pytest.mark.parametrize(("title", "house"), PARLIAMENTS)
def test_heads_of_parliaments(title: str, house: str) -> None:
    assert held(read(f"The {title}, Anna Ozola, visited Riga.")) == {("Anna Ozola", "Speaker", house)}


OFFICES = [
    ("Polish Deputy Defence Minister", "Deputy Minister of Defence", "Government of Poland"),
    ("Finnish Deputy Finance Minister", "Deputy Minister of Finance", "Government of Finland"),
    ("Lithuanian Vice Energy Minister", "Vice Minister of Energy", "Government of Lithuania"),
    ("Latvian Vice Foreign Minister", "Vice Minister of Foreign Affairs", "Government of Latvia"),
    (
        "Foreign Secretary of the United Kingdom",
        "Minister of Foreign Affairs",
        "Government of the United Kingdom",
    ),
    ("Danish Minister for Nordic Cooperation", "Minister of Nordic Cooperation", "Government of Denmark"),
    ("General Secretary of the Nordic Council", "Secretary General", "Nordic Council"),
    ("General Director of the Port Authority", "Director General", "Port Authority"),
]


@pytest.mark.parametrize(("title", "office", "organisation"), OFFICES)
def test_offices(title: str, office: str, organisation: str) -> None:
    assert held(read(f"{title} Anna Ozola spoke at the conference.")) == {
        ("Anna Ozola", office, organisation)
    }


BODIES = [
    ("NATO's Parliamentary Assembly", "NATO Parliamentary Assembly"),
    ("the North Atlantic Assembly", "NATO Parliamentary Assembly"),
    ("the Parliamentary Assembly of the OSCE (OSCE PA)", "OSCE Parliamentary Assembly"),
    ("the Parliamentary Assembly of the UfM", "Parliamentary Assembly of the Union for the Mediterranean"),
    ("the WEU Assembly", "Assembly of the Western European Union"),
    ("the Benelux Consultative Interparliamentary Council", "Benelux Parliament"),
    ("the GUUAM Parliamentary Assembly", "GUAM Parliamentary Assembly"),
    ("the Parliamentary Conference of the Baltic Sea", "Baltic Sea Parliamentary Conference"),
    ("the Arctic Council", "Arctic Council"),
    ("the OECD", "Organisation for Economic Co-operation and Development"),
]


@pytest.mark.parametrize(("written", "name"), BODIES)
def test_bodies(written: str, name: str) -> None:
    assert held(read(f"Vice President of {written} Anna Ozola spoke at the conference.")) == {
        ("Anna Ozola", "Vice President", name)
    }


COMMITTEES = [
    ("Committee for the Future of the Seimas", "Committee for the Future (Seimas)"),
    ("Ethics and Procedures Committee of the Seimas", "Committee on Ethics and Procedures (Seimas)"),
    ("Legal and Security Committee of the Baltic Assembly", "Legal Affairs and Security Committee (Baltic Assembly)"),
    ("Economics, Energy and Innovations Committee of the Baltic Assembly", "Economics, Energy and Innovation Committee (Baltic Assembly)"),
    ("Youth and Sport Committee of the Seimas", "Committee on Youth and Sport (Seimas)"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "name"), COMMITTEES)
def test_committees(written: str, name: str) -> None:
    assert held(read(f"Chair of the {written} Anna Ozola spoke.")) == {
        ("Anna Ozola", "Committee Chair", name)
    }


GATHERINGS = [
    ("colloquium", "conference"),
    ("roundtable discussion", "conference"),
    ("public hearing", "other"),
    ("gala evening", "other"),
    ("memorial service", "other"),
    ("state banquet", "other"),
    ("cocktail reception", "other"),
]


@pytest.mark.parametrize(("noun", "kind"), GATHERINGS)
def test_gatherings(noun: str, kind: str) -> None:
    reading = read(
        f"On 12 March 2019 a {noun} was held in Riga. Anna Ozola spoke at the {noun.rsplit(maxsplit=1)[-1]}."
    )
    assert [(e.kind, e.start, e.city) for e in reading.events] == [(kind, "2019-03-12", "Riga")]


VERBS = [
    ("Anna Ozola took to the floor at the conference in Riga on 12 March 2019.", "spoke"),
    ("Anna Ozola made an intervention at the conference in Riga on 12 March 2019.", "spoke"),
    ("Anna Ozola contributed to the debate at the conference in Riga on 12 March 2019.", "spoke"),
    ("Closing remarks at the conference in Riga on 12 March 2019 were delivered by Anna Ozola.", "spoke"),
    ("Anna Ozola put in an appearance at the conference in Riga on 12 March 2019.", "attended"),
    ("Anna Ozola showed up at the conference in Riga on 12 March 2019.", "attended"),
    ("Anna Ozola sat in on the conference in Riga on 12 March 2019.", "attended"),
    ("Anna Ozola was one of the participants in the conference in Riga on 12 March 2019.", "attended"),
    ("Anna Ozola took the chair at the conference in Riga on 12 March 2019.", "chaired"),
    ("Anna Ozola acted as moderator of the conference in Riga on 12 March 2019.", "chaired"),
    ("The conference in Riga on 12 March 2019 was jointly chaired by Anna Ozola and others.", "chaired"),
    ("The conference in Riga on 12 March 2019 was launched by Anna Ozola.", "opened"),
    ("The conference in Riga on 12 March 2019 has been opened by Anna Ozola.", "opened"),
    ("The conference in Riga on 12 March 2019 was co-hosted by Anna Ozola.", "hosted"),
    ("Anna Ozola co-hosted the conference in Riga on 12 March 2019.", "hosted"),
    ("Anna Ozola presides over the conference in Riga today, 12 March 2019.", "chaired"),
]


@pytest.mark.parametrize(("text", "capacity"), VERBS)
def test_verbs_of_taking_part(text: str, capacity: str) -> None:
    assert taken(read(text)) == {("Anna Ozola", "conference", capacity)}


PLANS = [
    "Anna Ozola is to launch the conference in Riga on 12 March 2019.",
    "Anna Ozola is due to host the conference in Riga on 12 March 2019.",
    "Anna Ozola will take the chair at the conference in Riga on 12 March 2019.",
    "Anna Ozola has agreed to attend the conference in Riga on 12 March 2019.",
    "The conference in Riga on 12 March 2019 will be officially opened by Anna Ozola.",
    "The conference in Riga on 12 March 2019 will be hosted by Anna Ozola.",
]


@pytest.mark.parametrize("text", PLANS)
def test_verbs_of_plans(text: str) -> None:
    reading = read(text)
    assert [(a.person, reading.attendance) for a in reading.announced] == [("Anna Ozola", ())]


PLACES = [
    ("Lappeenranta", "2019-03-12"),
    ("Elbląg", "2019-03-12"),
    ("Schengen", "2019-03-12"),
    ("Mariupol", "2019-03-12"),
    ("Medininkai", "2019-03-12"),
    ("Abu Dhabi", "2019-03-12"),
    ("Ogre", "2019-03-12"),
    ("Cracow", "2019-03-12"),
]


@pytest.mark.parametrize(("city", "day"), PLACES)
def test_towns(city: str, day: str) -> None:
    reading = read(f"Anna Ozola spoke at the conference in {city} on 12 March 2019.")
    spelt = {"Cracow": "Krakow"}.get(city, city)
    assert [(e.kind, e.start, e.city) for e in reading.events] == [("conference", day, spelt)]


LANDS = [
    ("Great Britain", "the United Kingdom"),
    ("the UAE", "the United Arab Emirates"),
    ("the Hellenic Republic", "Greece"),
    ("the Republic of Uzbekistan", "Uzbekistan"),
    ("the Kingdom of Morocco", "Morocco"),
]


@pytest.mark.parametrize(("land", "name"), LANDS)
def test_prime_ministers_of_states(land: str, name: str) -> None:
    expected = {("Anna Ozola", "Prime Minister", f"Government of {name}")}
    assert held(read(f"Prime Minister of {land} Anna Ozola spoke.")) == expected
