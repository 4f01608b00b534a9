"""What general English phrasings tell: small invented sentences, one phenomenon each."""

import pytest

from tests.facts.text import read

PARTS = [
    # a verb inside a quotation is the speaker's own
    (
        "The 30th Session of the Baltic Assembly was held in Riga. “We will open more doors than we close,” "
        "Maris Ozols, Speaker of the Saeima, told the delegates.",
        {("Maris Ozols", "spoke")},
    ),
    # a coordinated verb shares its subject, a meeting behind an article is a noun
    (
        "On 3 May 2011, Maris Ozols, Speaker of the Saeima, hosted a meeting with Jaan Kask, Speaker of the Riigikogu, "
        "and invited him to Liepāja.",
        {("Maris Ozols", "hosted"), ("Jaan Kask", "attended")},
    ),
    # the speakers together are those whom the text names
    (
        "Parliament speakers Jaan Kask of Estonia and Maris Ozols of Latvia came to Vilnius. "
        "The speakers attended the 30th Session of the Baltic Assembly.",
        {("Jaan Kask", "attended"), ("Maris Ozols", "attended")},
    ),
    # a body that speaks lends its words to nobody
    (
        "Jaan Kask attended the 30th Session of the Baltic Assembly, the Seimas said.",
        {("Jaan Kask", "attended")},
    ),
]
PRESIDENCIES = [
    (
        "The Baltic Assembly met. In 2031 the assembly will be chaired by Latvia.",
        {("Baltic Assembly", "LV", "takes_over", 2031)},
    ),
    ("The Baltic Assembly met GUAM. In 2031 Moldova will chair GUAM.", {("GUAM", "MD", "takes_over", 2031)}),
]
PLACES = [
    ("The 30th Session of the Baltic Assembly was held in the Latvian capital.", ("Riga", "LV")),
    ("10th session of the GUAM Parliamentary Assembly, Kyiv, 14-15 November 2031", ("Kyiv", "UA")),
    ("The 30th Session of the Baltic Assembly, hosted in Tallinn, adopted a resolution.", ("Tallinn", "EE")),
]
OFFICES = [
    (
        "Heads of the delegations to the GUAM Parliamentary Assembly - Elmira Aliyeva (Azerbaijan) and "
        "Giorgi Beridze (Georgia) - made statements.",
        {
            "Delegation of Azerbaijan to the GUAM Parliamentary Assembly",
            "Delegation of Georgia to the GUAM Parliamentary Assembly",
        },
    ),
    (
        "Jaan Kask, Chairman of the Peat Bog Select Committee of the Riigikogu, spoke.",
        {"Peat Bog Select Committee (Riigikogu)"},
    ),
    ("Jaan Kask, Chairman of the Peat Bog Commission, spoke at the session.", {"Peat Bog Commission"}),
    ("The meeting honoured the Speaker of the Riigikogu Jaan Kask, who passed away in May.", set()),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_who_took_part(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(fact.person, fact.capacity) for fact in read(text).attendance} == expected


@pytest.mark.parametrize(("text", "expected"), PRESIDENCIES)
def test_verbs_of_chairing_tell_presidencies(text: str, expected: set[tuple[str, str, str, int]]) -> None:
    assert {(f.body, f.country, f.relation, f.year) for f in read(text).presidencies} == expected


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_where_an_event_is(text: str, expected: tuple[str, str]) -> None:
    assert [(event.city, event.country) for event in read(text).events] == [expected]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_in_what_an_office_is_held(text: str, expected: set[str]) -> None:
    assert {fact.organisation for fact in read(text).offices} == expected


def test_as_many_phrasings_as_are_named() -> None:
    assert (len(PARTS), len(PRESIDENCIES), len(PLACES), len(OFFICES)) == (4, 2, 3, 4)
