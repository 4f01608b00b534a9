"""English sentences that tell houses, rows of offices, presidencies and documents in plain words, read whole."""

import pytest

from balticgraph.facts.fact import Reading
from tests.facts.text import read


def venues(reading: Reading) -> list[str | None]:
    return [e.venue for e in reading.events]


@pytest.mark.parametrize(
    "text",
    [
        "The Seimas is today the venue of the 30th Baltic Council.",
        "The Seimas hosted the 31st session of the Baltic Assembly.",
        "The Seimas will also host the meeting of the Presidium of the Baltic Assembly.",
        "The Seimas was host to a seminar of the Baltic Assembly on 5 May 2017.",
    ],
)
def test_a_parliament_that_has_a_gathering_is_its_house(text: str) -> None:
    assert venues(read(text)) == ["Seimas"]


@pytest.mark.parametrize(
    "text",
    [
        "The Seimas did not host the 31st session of the Baltic Assembly.",
        "The Seimas hosted the delegation to the 31st session of the Baltic Assembly.",
        "The Riigikogu will host the 31st session of the Baltic Assembly in Tartu.",
    ],
)
def test_a_parliament_is_no_house_of_what_it_arranges_elsewhere(text: str) -> None:
    assert venues(read(text)) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "The Great Guild in Riga was the venue of the 31st session of the Baltic Assembly.",
        "The Great Guild in Riga, Latvia, was recently chosen as the venue of the 31st session of the Baltic Assembly.",
    ],
)
def test_a_house_is_a_venue_also_with_its_town(text: str) -> None:
    assert venues(read(text)) == ["Great Guild"]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Kask and Juris Ozols, President of the Riigikogu and Speaker of the Saeima, respectively, addressed the meeting.",
        "Anna Kask and Juris Ozols (President of the Riigikogu and Speaker of the Saeima respectively) addressed the meeting.",
        "Anna Kask and Juris Ozols – respectively President of the Riigikogu and Speaker of the Saeima – addressed the meeting.",
        "Anna Kask and Juris Ozols, who are President of the Riigikogu and Speaker of the Saeima respectively, spoke.",
        "The Speakers of the other two parliaments, Anna Kask of the Riigikogu and Juris Ozols of the Saeima, spoke.",
        "The Speakers of both neighbouring parliaments, Anna Kask of Estonia and Juris Ozols of Latvia, spoke.",
    ],
)
def test_each_of_a_row_has_his_own_office(text: str) -> None:
    held = [(o.person, o.office, o.organisation) for o in read(text).offices]
    assert sorted(held) == [("Anna Kask", "Speaker", "Riigikogu"), ("Juris Ozols", "Speaker", "Saeima")]


def presidencies(text: str) -> list[tuple[str, int | None, str]]:
    return sorted((p.country, p.year, p.relation) for p in read(text).presidencies)


@pytest.mark.parametrize(
    "text",
    [
        "Lithuania has been the coordinating country of the Baltic Council of Ministers from January 2015.",
        "In 2015, Lithuania coordinates the work of the Baltic Council of Ministers.",
        "Lithuania's year at the head of the Baltic Assembly is 2015.",
        "Lithuania, whose presidency of the Baltic Assembly runs until the end of 2015, has three priorities.",
        "Responsibility for the work of the Baltic Assembly in 2015 lies with Lithuania.",
        "Under Lithuanian leadership in 2015, the Baltic Assembly has focused on energy.",
        "Lithuania has the leading role in the Baltic Assembly in 2015.",
        "Lithuania is the country that leads the Baltic Assembly in 2015.",
        "The motto of the Baltic Assembly in 2015, when Lithuania is in the lead, is resilience.",
        "Lithuania has the NB8 chair in 2015.",
    ],
)
def test_who_is_in_the_lead_presides(text: str) -> None:
    assert presidencies(text) == [("LT", 2015, "holds")]


@pytest.mark.parametrize(
    "text",
    [
        "Responsibility for the project of the Baltic Assembly lies with Latvia.",
        "Latvia has a leading role in the region, the Baltic Assembly said.",
        "Latvia coordinates the work of the Baltic Assembly working group.",
        "Latvia runs a centre that works for the Baltic Assembly.",
        "Latvia's turn at the Baltic Assembly to speak came in the afternoon.",
    ],
)
def test_who_leads_something_else_does_not_preside(text: str) -> None:
    assert presidencies(text) == []


def test_a_year_of_leading_gives_way_to_another() -> None:
    told = "In January, Lithuania's year of leading the Baltic Assembly gives way to Latvia's."
    assert presidencies(told) == [("LT", None, "hands_over"), ("LV", None, "takes_over")]


def test_the_year_of_who_passes_it_on_is_its_own() -> None:
    told = (
        "Lithuania has been the coordinating country of the Baltic Council of Ministers from January 2015 "
        "and will hand over to Latvia in 2016."
    )
    assert presidencies(told) == [("LT", 2015, "holds"), ("LV", 2016, "takes_over")]


@pytest.mark.parametrize(
    "text",
    [
        "In a resolution, the 25th Session of the Baltic Assembly urged the governments to act.",
        "The 25th Session of the Baltic Assembly called on the governments in its resolution to act.",
        "In a resolution against which no one voted, the 25th Session of the Baltic Assembly condemned the attack.",
        "The attack is the subject of a resolution adopted at the 25th Session of the Baltic Assembly.",
        "The 25th Session of the Baltic Assembly gave its approval to the resolution.",
        "At the 25th Session of the Baltic Assembly the resolution was carried by a large majority.",
    ],
)
def test_what_a_session_demands_in_its_resolution_is_adopted(text: str) -> None:
    assert [d.kind for d in read(text).documents] == ["resolution"]


@pytest.mark.parametrize(
    "text",
    [
        "In a resolution, the European Parliament urged the 25th Session of the Baltic Assembly to act.",
        "In the resolution of 2015, the Baltic Assembly had urged the governments to act.",
        "In its resolution, the 25th Session of the Baltic Assembly will urge the governments to act.",
        "Anna Kask called at the 25th Session of the Baltic Assembly in a resolution on the governments to act.",
    ],
)
def test_a_demand_of_others_is_no_document(text: str) -> None:
    assert not read(text).documents


SESSION = "At the 49th session of the Baltic Assembly, Anna Kask"


@pytest.mark.parametrize(
    "text",
    [
        f"{SESSION} recalled what she had seen in Kyiv.",
        f"{SESSION} spoke about the situation in Minsk.",
        f"{SESSION}, who works in Brussels, spoke about energy.",
        f"{SESSION}, whose office is in Brussels, spoke about energy.",
        f"{SESSION}, a professor in Tartu, spoke about energy.",
        "The 49th session of the Baltic Assembly discussed the results of the summit in Vilnius.",
        "The 49th session of the Baltic Assembly decided to set up an office in Brussels.",
        "The 49th session of the Baltic Assembly was attended by students from the school in Tartu.",
    ],
)
def test_a_place_that_is_only_spoken_of_is_not_where_it_was(text: str) -> None:
    assert [e.city for e in read(text).events] == [None]


@pytest.mark.parametrize(
    "text",
    [
        f"{SESSION} said in Riga that energy is needed.",
        "Speaking at the 49th session of the Baltic Assembly in Riga, Anna Kask said that energy is needed.",
        "The 49th session of the Baltic Assembly heard a report on transport in Riga on 5 May 2031.",
        "The 49th session of the Baltic Assembly was held at the museum in Riga.",
    ],
)
def test_a_place_beside_the_event_is_where_it_was(text: str) -> None:
    assert [e.city for e in read(text).events] == ["Riga"]


@pytest.mark.parametrize(
    "ending", ["wrapped up on Friday", "wound up on Friday", "ends on Friday", "will close on Friday"]
)
def test_the_weekday_on_which_a_session_ends(ending: str) -> None:
    (event,) = read(
        f"The 49th session of the Baltic Assembly opened on Thursday, 8 May 2031, and {ending}."
    ).events
    assert (event.start, event.end) == ("2031-05-08", "2031-05-09")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The delegation of the Nordic Council included its Vice-President, Anna Kask.",
            {("Vice President", "Nordic Council")},
        ),
        (
            "The delegation of the Nordic Council was led by its President, Anna Kask.",
            {("President", "Nordic Council")},
        ),
        (
            "The Estonian Ambassador to Lithuania, Anna Kask, spoke.",
            {("Ambassador", "Estonia (to Lithuania)")},
        ),
        ("The meeting was attended by the Ambassador to Lithuania Anna Kask.", set()),
        (
            "Anna Kask, who is director of a department at the Ministry of Foreign Affairs of Lithuania, spoke.",
            {("Director", "Ministry of Foreign Affairs (Lithuania)")},
        ),
    ],
)
def test_whose_officer_somebody_is(text: str, wanted: set[tuple[str, str]]) -> None:
    assert {(o.office, o.organisation) for o in read(text).offices} == wanted


def test_a_state_of_the_name_of_its_city() -> None:
    (event,) = read("The Benelux Parliament met in Luxembourg for its summer session on 17 June 2031.").events
    assert (event.city, event.country) == ("Luxembourg", "LU")
