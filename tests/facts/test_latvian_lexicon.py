"""What the Latvian word lists know: offices, states, cities, bodies, committees; invented sentences."""

import pytest

from tests.facts.text import latvian, latvian_offices, there


@pytest.mark.parametrize(
    ("title", "office", "organisation"),
    [
        ("Ukrainas vicepremjers", "Deputy Prime Minister", "Government of Ukraine"),
        (
            "Latvijas klimata un enerģētikas ministrs",
            "Minister of Climate and Energy",
            "Government of Latvia",
        ),
        (
            "Lietuvas ekonomikas un inovāciju ministrs",
            "Minister of Economic Affairs and Innovation",
            "Government of Lithuania",
        ),
        ("Vācijas kanclers", "Chancellor", "Government of Germany"),
        ("eirokomisārs", "Commissioner", "European Commission"),
        ("Latvijas Bankas prezidents", "President", "Bank of Latvia"),
        ("Latvijas Universitātes prorektors", "Vice Rector", "University of Latvia"),
        ("Nacionālo bruņoto spēku komandieris", "Commander", "Latvian National Armed Forces"),
        ("Saeimas sekretāra biedrs", "Deputy Secretary", "Saeima"),
        ("Polijas senators", "Senator", "Senate of Poland"),
        ("Kosovas Asamblejas priekšsēdētājs", "Speaker", "Parliament of Kosovo"),
        ("Apvienotās Karalistes Lordu palātas spīkers", "Speaker", "House of Lords"),
        ("Latvijas Republikas Augstākās Padomes priekšsēdētājs", "Speaker", "Supreme Council of Latvia"),
        (
            "deputātu grupas sadarbībai ar Japānas parlamentu priekšsēdētājs",
            "Chair",
            "Group for Cooperation with the Japanese Parliament (Saeima)",
        ),
        (
            "Saeimas Baltijas lietu apakškomisijas priekšsēdētājs",
            "Committee Chair",
            "Baltic Affairs Subcommittee (Saeima)",
        ),
        ("Seima Nākotnes komitejas priekšsēdētājs", "Committee Chair", "Committee on Future (Seimas)"),
        (
            "Baltijas Asamblejas Drošības un ārlietu komitejas priekšsēdētājs",
            "Committee Chair",
            "Security and Foreign Affairs Committee (Baltic Assembly)",
        ),
    ],
)
def test_offices(title: str, office: str, organisation: str) -> None:
    told = latvian_offices(f"Baltijas Asamblejas sesijā uzstājās {title} Jānis Ozoliņš.")
    assert told == [("Jānis Ozoliņš", office, organisation)]


@pytest.mark.parametrize(
    ("told", "city", "country"),
    [
        ("Šaļčininkos", "Šalčininkai", None),
        ("Bēlcos, Moldovā,", "Bălți", "MD"),
        ("Mančestrā, Apvienotajā Karalistē,", "Manchester", "GB"),
        ("Rijādā, Saūda Arābijā,", "Riyadh", "SA"),
        ("Kutaisi pilsētā", "Kutaisi", None),
        ("Taškentā", "Tashkent", "UZ"),
    ],
)
def test_places(told: str, city: str, country: str | None) -> None:
    event = latvian(f"2021. gada 3. maijā {told} notika starptautiska konference.").events[0]
    assert (event.city, event.country) == (city, country)


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("oficiālajās vakariņās", "other"),
        ("simpozijā", "conference"),
        ("vainagu nolikšanas ceremonijā", "other"),
        ("ozola stādīšanā", "other"),
    ],
)
def test_gatherings(told: str, kind: str) -> None:
    reading = latvian(
        f"2021. gada 3. maijā Baltijas Asamblejas prezidents Jānis Ozoliņš piedalījās {told} Kauņā."
    )
    assert [(e.kind, e.city) for e in reading.events] == [(kind, "Kaunas")]
    assert there(reading) == ["Jānis Ozoliņš"]


@pytest.mark.parametrize(
    "verb",
    ["vērsās pie dalībniekiem", "dalījās ar pieredzi", "teica svinīgo uzrunu", "nolasīja lekciju"],
)
def test_speaking(verb: str) -> None:
    reading = latvian(f"2021. gada 3. maijā Baltijas Asamblejas sesijā Viļņā Jānis Ozoliņš {verb}.")
    assert [(a.person, a.capacity) for a in reading.attendance] == [("Jānis Ozoliņš", "spoke")]


@pytest.mark.parametrize("verb", ["atbrauca uz Viļņu", "sāka darba vizīti Viļņā", "noslēdza vizīti Viļņā"])
def test_visiting(verb: str) -> None:
    reading = latvian(f"2021. gada 3. maijā Saeimas priekšsēdētājs Jānis Ozoliņš {verb}.")
    assert [(e.kind, e.city) for e in reading.events] == [("visit", "Vilnius")]
    assert there(reading) == ["Jānis Ozoliņš"]


@pytest.mark.parametrize("verb", ["runāja ar", "diskutēja ar", "apmainījās viedokļiem ar"])
def test_meeting(verb: str) -> None:
    reading = latvian(
        f"2021. gada 3. maijā Viļņā Saeimas priekšsēdētājs Jānis Ozoliņš {verb} Seima priekšsēdētāju Pēteri Kalniņu."
    )
    assert [e.kind for e in reading.events] == ["parliament_speakers_meeting"]
    assert there(reading) == ["Jānis Ozoliņš", "Pēteris Kalniņš"]


@pytest.mark.parametrize(
    ("told", "venue"),
    [
        ("Rundāles pilī", "Rundāles pils"),
        ("Latvijas Universitātes Lielajā aulā", "Latvijas Universitātes Lielā aula"),
        ("Eiropas Savienības mājā", "Eiropas Savienības māja"),
    ],
)
def test_houses(told: str, venue: str) -> None:
    reading = latvian(f"2021. gada 3. maijā {told} notika Baltijas Asamblejas konference.")
    assert [e.venue for e in reading.events] == [venue]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Sesijas dalībnieki pieņēma kopēju paziņojumu.", "joint statement"),
        ("Sesijas dalībnieki pieņēma noslēguma deklarāciju.", "final document"),
        ("Sesijas dalībnieki pieņēma vēstījumu valdībām.", "address"),
        ("Pieņemtajā rezolūcijā deputāti aicina stiprināt drošību.", "resolution"),
    ],
)
def test_documents(told: str, kind: str) -> None:
    reading = latvian(f"2021. gada 3. maijā Viļņā notika Baltijas Asamblejas sesija. {told}")
    assert [d.kind for d in reading.documents] == [kind]


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("5., 6. un 7. jūnijā", "2024-06-05", "2024-06-07"),
        ("Nākampirmdien", "2024-05-27", "2024-05-27"),
        ("Nākamajā pirmdienā", "2024-05-27", "2024-05-27"),
        ("No trešdienas līdz piektdienai", "2024-05-22", "2024-05-24"),
    ],
)
def test_days(when: str, start: str, end: str) -> None:
    event = latvian(f"{when} Viļņā notiks Baltijas Asamblejas sesija.").events[0]
    assert (event.start, event.end) == (start, end)


def test_mayors_of_several_towns_have_each_their_own() -> None:
    told = latvian_offices("Konferencē piedalījās Rīgas un Liepājas mēri Jānis Ozoliņš un Pēteris Kalniņš.")
    assert told == [("Jānis Ozoliņš", "Mayor", "Riga"), ("Pēteris Kalniņš", "Mayor", "Liepāja")]


@pytest.mark.parametrize(
    "body", ["Baltijas jūras parlamentārā konference", "Arktikas parlamentāriešu konference"]
)
def test_a_conference_called_by_its_body_behind_the_verb(body: str) -> None:
    event = latvian(f"2021. gada 3. maijā Trumsē notika {body}.").events[0]
    assert (event.kind, event.city, event.start) == ("conference", "Tromsø", "2021-05-03")


@pytest.mark.parametrize(
    ("title", "office", "organisation"),
    [
        ("Bavārijas landtāga priekšsēdētājs", "Speaker", "Bavarian Landtag"),
        ("Skotijas parlamenta priekšsēdētājs", "Speaker", "Scottish Parliament"),
        ("Kanādas Kopienu palātas spīkers", "Speaker", "House of Commons of Canada"),
        ("Vācijas bruņoto spēku komandieris", "Commander", "German Armed Forces"),
    ],
)
def test_offices_abroad(title: str, office: str, organisation: str) -> None:
    told = latvian_offices(f"Baltijas Asamblejas sesijā uzstājās {title} Jānis Ozoliņš.")
    assert told == [("Jānis Ozoliņš", office, organisation)]


@pytest.mark.parametrize("rank", ["ģenerālis", "ģenerālleitnants", "brigādes ģenerālis", "admirālis"])
def test_ranks_stand_before_names(rank: str) -> None:
    told = latvian_offices(f"Sesijā uzstājās Nacionālo bruņoto spēku komandieris {rank} Jānis Ozoliņš.")
    assert told == [("Jānis Ozoliņš", "Commander", "Latvian National Armed Forces")]
