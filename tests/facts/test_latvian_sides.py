"""Latvian offices told in their own way, sittings of the jury, and visits that are the frame of what is told."""

import pytest

from tests.facts.text import held, kinds, latvian, read, taken

_JURY = ("Member", "Joint Jury of the Baltic Assembly Prizes")


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Žūrijas pārstāve no Latvijas Anna Liepa uzsvēra, ka darbs ir labs.", {("Anna Liepa", *_JURY)}),
        ("Balvas žūrijas pārstāvis Jānis Ozols sacīja, ka darbs ir labs.", {("Jānis Ozols", *_JURY)}),
        ("Žūrijas lēmumu Jānis Ozols vērtēja atzinīgi.", set()),
    ],
)
def test_who_speaks_for_the_jury_is_its_member(told: str, who: set[tuple[str, str, str]]) -> None:
    assert held(latvian(f"Baltijas Asamblejas balvu saņēma Pēteris Kalns. {told}")) == who


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Žurnāla „Vējš” redaktors Jānis Ozols runāja.", {("Jānis Ozols", "Editor", "Vējš")}),
        (
            'Laikraksta "Rīta Balss" galvenā redaktore Anna Liepa runāja.',
            {("Anna Liepa", "Editor-in-Chief", "Rīta Balss")},
        ),
        ("Redaktors Jānis Ozols runāja par „Vēju”.", set()),
    ],
)
def test_an_editor_is_one_of_the_paper_named_before(told: str, who: set[tuple[str, str, str]]) -> None:
    assert held(latvian(told)) == who


def test_members_from_a_side_stand_behind_a_dash() -> None:
    reading = latvian(
        "Sesijā piedalījās divi BA prezidija locekļi no Igaunijas puses — Mati Kask un Ants Tamm."
    )
    assert held(reading) == {
        ("Mati Kask", "Member", "Baltic Assembly Presidium"),
        ("Ants Tamm", "Member", "Baltic Assembly Presidium"),
    }


@pytest.mark.parametrize(
    ("told", "city", "venue"),
    [
        (
            "Žūrija, kas 2015. gada 6. oktobrī Saeimā vērtēja balvas kandidātus, balvu piešķīra rakstniekam.",
            None,
            "Saeima",
        ),
        ("Starptautiskā žūrija 2015. gada 6. oktobrī Viļņā lēma par balvām.", "Vilnius", None),
    ],
)
def test_the_jury_sat_where_it_judged(told: str, city: str | None, venue: str | None) -> None:
    assert [(e.kind, e.start, e.city, e.venue) for e in read(told, "lv").events] == [
        ("other", "2015-10-06", city, venue)
    ]


def test_a_jury_without_a_day_sat_nowhere() -> None:
    assert not read("Žūrija Viļņā lēma par balvām.", "lv").events


@pytest.mark.parametrize(
    "told",
    [
        "Oficiālās vizītes ietvaros Lietuvā spīkers Jānis Ozols 2008. gada 13. janvārī piedalījās Seima sēdē.",
        "Spīkers Jānis Ozols vizītes laikā Lietuvā 2008. gada 13. janvārī uzrunāja Seima sēdi.",
        "Darba vizītes laikā Lietuvā 2008. gada 13. janvārī Jānis Ozols uzstājās konferencē.",
    ],
)
def test_who_took_part_in_something_on_a_visit_was_on_it(told: str) -> None:
    reading = latvian(told)
    assert sorted(e.kind for e in reading.events)[-1] == "visit"
    assert {e.country for e in reading.events} == {"LT"}
    assert {(person, kind) for person, kind, _ in taken(reading)} > {("Jānis Ozols", "visit")}


def test_a_host_is_not_on_the_visit_of_his_guest() -> None:
    reading = latvian(
        "Vizītes laikā Rīgā Seima priekšsēdētāju uzņēma Anna Liepa, kas pirms tam piedalījās konferencē."
    )
    assert ("Anna Liepa", "visit", "attended") not in taken(reading)


def test_a_visit_that_somebody_might_make_is_none() -> None:
    reading = latvian(
        "Sarunā vēstnieks lūdza padomāt, kad Latvijā vizītē varētu ierasties Seima priekšsēdētājs Jons Kalns."
    )
    assert "visit" not in kinds(reading)
