"""Who was given an award, and who presides over a body, in the many plain ways of Estonian."""

import pytest

from tests.facts.text import read

MEDALS = [
    "Balti Assamblee president andis üle medali {to}.",
    "Balti Assamblee medali andis {to} üle BA president.",
    "Balti Assamblee medal ulatati {to}.",
    "Tänavune Balti Assamblee medal kuulub {to}.",
    "Balti Assamblee medali saab {who}.",
    "Balti Assamblee medali võttis vastu {who}.",
    "{who} võttis vastu Balti Assamblee medali.",
    "Balti Assamblee medali saaja on {who}.",
    "Balti Assamblee medali saajate seas on {who}.",
    "Balti Assamblee medali saajaks valiti {who}.",
    "Balti Assamblee medali vääriliseks tunnistati {who}.",
]


@pytest.mark.parametrize("text", MEDALS)
@pytest.mark.parametrize(("who", "to"), [("Liina Kersna", "Liina Kersnale"), ("Jüri Ratas", "Jüri Ratasele")])
def test_who_was_given_a_medal(text: str, who: str, to: str) -> None:
    found = read(text.format(who=who, to=to), "et").recipients
    assert [(r.person, r.award) for r in found] == [(who, "Baltic Assembly Medal")]


@pytest.mark.parametrize(
    "text",
    [
        "Balti Assamblee andis kirjandusauhinna Liina Kersnale, kunstiauhinna Jüri Ratasele ja teadusauhinna Aadu Mustale.",
        "Balti Assamblee auhinnad anti üle Liina Kersnale kirjanduse, Jüri Ratasele kunsti ja Aadu Mustale teaduse valdkonnas.",
        "Balti Assamblee auhinnaga tunnustati Liina Kersnat kirjanduse, Jüri Ratast kunsti ja Aadu Musta teaduse alal.",
    ],
)
def test_prizes_by_turns_with_their_fields(text: str) -> None:
    assert {(r.person, r.award.rpartition(" ")[2]) for r in read(text, "et").recipients} == {
        ("Liina Kersna", "Literature"),
        ("Jüri Ratas", "Arts"),
        ("Aadu Must", "Science"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Balti Assamblee medalit ei antud Liina Kersnale.",
        "Liina Kersna, Balti Assamblee kirjandusauhinna žürii liige, ütles seda.",
        "Liina Kersna andis üle Balti Assamblee medalid.",
    ],
)
def test_who_gives_judges_or_goes_without_is_given_nothing(text: str) -> None:
    assert read(text, "et").recipients == ()


def test_an_allative_leaves_the_giver_without() -> None:
    found = read("Balti Assamblee medali andis Liina Kersnale üle Jüri Ratas.", "et").recipients
    assert [r.person for r in found] == ["Liina Kersna"]


PRESIDES = [
    ("Läti täidab {of} eesistuja ülesandeid.", "holds"),
    ("{of} eesistuja ülesandeid täidab Läti.", "holds"),
    ("Lätil on tänavu {of} eesistuja roll.", "holds"),
    ("{of} eesistumine on tänavu Lätil.", "holds"),
    ("{of} eesistumist hoiab tänavu Läti.", "holds"),
    ("Läti eesistujana on {of} töös palju muutnud.", "holds"),
    ("Läti kui {of} eesistuja tänas kõiki.", "holds"),
    ("Läti on võtnud üle {of} eesistumise.", "takes_over"),
    ("Läti võtab järgmisest aastast üle {of} eesistumise.", "takes_over"),
    ("{of} eesistumine anti üle Lätile.", "takes_over"),
    ("Läti valmistub {of} eesistumiseks.", "takes_over"),
    ("Läti asub {of} eesistuja kohale.", "takes_over"),
    ("Läti on {of} eesistumise üle andnud.", "hands_over"),
]


@pytest.mark.parametrize(("text", "relation"), PRESIDES)
@pytest.mark.parametrize(
    ("of", "body"),
    [
        ("Balti Assamblee", "Baltic Assembly"),
        ("Balti Ministrite Nõukogu", "Baltic Council of Ministers"),
        ("Euroopa Liidu Nõukogu", "Council of the European Union"),
    ],
)
def test_who_presides(text: str, relation: str, of: str, body: str) -> None:
    found = read(text.format(of=of), "et").presidencies
    assert [(p.body, p.country, p.relation) for p in found] == [(body, "LV", relation)]


@pytest.mark.parametrize(
    "text",
    [
        "Eesti annab Balti Assamblee eesistumise Lätile.",
        "Eesti on Balti Assamblee eesistumise Lätile üle andnud.",
        "Eesti järel võtab Balti Assamblee eesistumise üle Läti.",
    ],
)
def test_who_hands_a_presidency_to_whom(text: str) -> None:
    found = {(p.country, p.relation) for p in read(text, "et").presidencies}
    assert found == {("EE", "hands_over"), ("LV", "takes_over")}


@pytest.mark.parametrize(
    "text", ["Läti asub juhtima Balti Assambleed.", "Balti Assambleed asub juhtima Läti."]
)
def test_who_begins_to_lead_an_assembly(text: str) -> None:
    found = read(text, "et").presidencies
    assert [(p.body, p.country, p.relation) for p in found] == [("Baltic Assembly", "LV", "takes_over")]
