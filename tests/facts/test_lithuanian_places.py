"""Houses, towns and remote gatherings of Lithuanian sentences."""

import pytest

from tests.facts.text import held, kinds, planned, read, taken


@pytest.mark.parametrize(
    ("place", "venue"),
    [
        ("Latvijos nacionalinėje operoje", "Latvijos nacionalinė opera"),
        ("Lietuvos nacionaliniame dramos teatre", "Lietuvos nacionalinis dramos teatras"),
        ("„Ventspils“ koncertų salėje", "„Ventspils“ koncertų salė"),
        ("Saeimos rūmuose", "Saeimos rūmai"),
        ("Rygikoge", "Riigikogu"),
        ("Lietuvos nacionaliniame operos ir baleto teatre", "Lietuvos nacionalinis operos ir baleto teatras"),
    ],
)
def test_houses_are_named_in_the_nominative(place: str, venue: str) -> None:
    reading = read(f"2016 m. kovo 5 d. Baltijos Asamblėjos 35-oji sesija vyko {place}.", "lt")
    assert [e.venue for e in reading.events] == [venue]


def test_a_town_told_to_be_one_is_a_place() -> None:
    (one,) = read("Konferencija vyko Jūrmalos mieste, Latvijoje, 2016 m. kovo 5 d.", "lt").events
    assert (one.city, one.country) == ("Jūrmala", "LV")


@pytest.mark.parametrize(
    ("text", "kind", "venue"),
    [
        (
            "2020 m. kovo 5 d. vaizdo konferencijos būdu surengtas Baltijos Asamblėjos Prezidiumo posėdis.",
            "ba_presidium",
            "vaizdo konferencija",
        ),
        (
            "Baltijos Asamblėjos Prezidiumas 2020 m. kovo 5 d. surengė virtualų susitikimą.",
            "ba_presidium",
            "virtualus susitikimas",
        ),
    ],
)
def test_remote_gatherings_are_called_by_their_noun(text: str, kind: str, venue: str) -> None:
    (one,) = read(text, "lt").events
    assert (one.kind, one.venue) == (kind, venue)


def test_what_an_organ_held_is_its_sitting_though_a_day_and_place_stand_between() -> None:
    (one,) = read("Baltijos Asamblėjos Prezidiumas 2019 m. kovo 5 d. Rygoje surengė posėdį.", "lt").events
    assert (one.kind, one.start, one.city) == ("ba_presidium", "2019-03-05", "Riga")


def test_a_festivity_is_an_event() -> None:
    reading = read("Liepojoje surengta baltų šventė. Šventėje kalbėjo Seimo narė Irena Degutienė.", "lt")
    assert taken(reading) == {("Irena Degutienė", "other", "spoke")}


def test_an_event_without_a_name_has_those_who_were_at_it() -> None:
    reading = read("Renginyje dalyvavo Latvijos ambasadorius Lietuvoje Einars Semanis.", "lt")
    assert taken(reading) == {("Einars Semanis", "other", "attended")}
    assert held(reading) == {("Einars Semanis", "Ambassador", "Latvia (to Lithuania)")}


@pytest.mark.parametrize(
    "text",
    [
        "Rytoj į Rygą vyks Prezidentas Gitanas Nausėda.",
        "Prezidentas Gitanas Nausėda rytoj vyks darbo vizito į Rygą.",
        "Prezidentas Gitanas Nausėda rytoj į Rygą vyksta oficialaus vizito.",
    ],
)
def test_who_goes_to_a_city_is_on_a_visit(text: str) -> None:
    assert planned(read(text, "lt")) == {("Gitanas Nausėda", "visit")}


def test_who_goes_to_take_part_is_announced_for_the_gathering() -> None:
    reading = read("Į Rygą dalyvauti Baltijos Asamblėjos sesijoje vyksta Seimo narys Juozas Olekas.", "lt")
    assert kinds(reading) == ["ba_session"]
    assert planned(reading) == {("Juozas Olekas", "ba_session")}


@pytest.mark.parametrize(
    "then",
    [
        "Susitikta 2026 m. gegužės 14 d. Saeimoje.",
        "Dalyviai susirinko 2026 m. gegužės 14 d. Saeimoje.",
        "2026 m. gegužės 14 d. Saeimoje suvažiavo apie šimtas dalyvių.",
    ],
)
def test_who_came_together_tells_the_day_and_house(then: str) -> None:
    (one,) = read(f"Rygoje vyko Baltijos Asamblėjos Prezidiumo posėdis. {then}", "lt").events
    assert (one.kind, one.start, one.venue) == ("ba_presidium", "2026-05-14", "Saeima")


def test_another_such_event_gives_this_one_no_place() -> None:
    told = "Gegužės 14 d. surengtas Baltijos Tarybos posėdis. Kitas toks renginys vyks rudenį Helsinkyje."
    assert "baltic_council" in kinds(read(told, "lt"))
    assert not [e for e in read(told, "lt").events if e.kind == "baltic_council" and e.city]


def test_a_visit_of_another_month_is_not_to_the_event_told_of() -> None:
    told = "Vilniaus rotušėje 2026 m. gegužės 14 d. surengtas Baltijos Tarybos posėdis. "
    reading = read(told + "Balandį Seimo Pirmininkas Juozas Olekas lankėsi Kijeve.", "lt")
    assert taken(reading) == {("Juozas Olekas", "visit", "attended")}


@pytest.mark.parametrize("then", ["Jame dalyvaus Jonas Petrulis.", "Posėdyje kalbės Jonas Petrulis."])
def test_a_day_may_end_a_sentence(then: str) -> None:
    told = f"Baltijos Tarybos posėdis vyks Vilniuje 2026 m. gegužės 14 d. {then}"
    assert planned(read(told, "lt")) == {("Jonas Petrulis", "baltic_council")}


def test_the_year_of_the_next_sentence_is_not_that_of_the_day_before_it() -> None:
    told = "Baltijos Tarybos posėdis vyko Vilniuje 2026 m. gegužės 14 d. 2027 metais Baltijos Asamblėjai pirmininkaus Latvija."
    reading = read(told, "lt")
    assert [(p.country, p.year) for p in reading.presidencies] == [("LV", 2027)]
    assert [e.start for e in reading.events] == ["2026-05-14"]
