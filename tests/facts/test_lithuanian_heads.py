"""Lithuanian sentences in which two heads of parliaments named before meet; invented sentences."""

import pytest

from tests.facts.text import held, read, taken

_BOTH = {
    ("Juozas Olekas", "parliament_speakers_meeting", "attended"),
    ("Daiga Mieriņa", "parliament_speakers_meeting", "attended"),
}
_VISIT = "Rokiškyje lankėsi Seimo Pirmininkas Juozas Olekas ir Saeimos Pirmininkė Daiga Mieriņa."


@pytest.mark.parametrize(
    "told",
    [
        "Abiejų šalių parlamentų vadovai susitiko ir kalbėjosi apie saugumą.",
        "Susitikę abiejų parlamentų pirmininkai aptarė saugumą.",
        "Vėliau dviejų parlamentų vadovai kalbėjosi apie saugumą.",
    ],
)
def test_the_two_heads_named_before_met(told: str) -> None:
    assert taken(read(f"{_VISIT} {told}", "lt")) >= _BOTH


@pytest.mark.parametrize(
    "told",
    [
        "Ministras kalbėjosi su abiejų šalių parlamentų vadovais.",
        "Abiejų šalių parlamentų vadovai dėkojo miestui.",
    ],
)
def test_what_tells_of_no_meeting_of_the_two(told: str) -> None:
    assert not {kind for _, kind, _ in taken(read(f"{_VISIT} {told}", "lt"))} - {"visit"}


def test_one_head_alone_meets_nobody() -> None:
    reading = read(
        "Vilniuje lankosi Seimo Pirmininkas Juozas Olekas. Abiejų šalių parlamentų vadovai susitiko.", "lt"
    )
    assert all(kind != "parliament_speakers_meeting" for _, kind, _ in taken(reading))


@pytest.mark.parametrize(
    ("told", "office"),
    [
        (
            "Rygoje lankosi Seimo Europos reikalų komiteto delegacija, vadovaujama pirmininkės Rasos Budbergytės.",
            ("Rasa Budbergytė", "Committee Chair", "Committee on European Affairs (Seimas)"),
        ),
        (
            "Seimo Kultūros komiteto delegacija, vadovaujama pirmininko Kęstučio Vilkausko, lankėsi Taline.",
            ("Kęstutis Vilkauskas", "Committee Chair", "Committee on Culture (Seimas)"),
        ),
        (
            "Lankėsi Eduskuntos Gynybos komiteto delegacija, vadovaujama pirmininko Jukkos Kopros.",
            ("Jukka Kopra", "Committee Chair", "Defence Committee (Eduskunta)"),
        ),
    ],
)
def test_a_committees_delegation_is_led_by_its_chair(told: str, office: tuple[str, str, str]) -> None:
    assert held(read(told, "lt")) == {office}


def test_the_chair_of_a_delegation_is_no_speaker() -> None:
    assert not held(read("Seimo delegacijai vadovavo jos pirmininkas Andrius Kupčinskas.", "lt"))
    speaker = read("Saeimos delegacijai vadovavo pirmininkė Ināra Mūrniecė.", "lt")
    assert [(o.office, o.organisation) for o in speaker.offices] == [("Speaker", "Saeima")]


def test_a_counterpart_has_the_office_of_the_one_beside_not_of_the_last_head_told_of() -> None:
    text = (
        "Premjerė Ona Petraitienė vieši Latvijoje, kur susitiks su ministru pirmininku ir parlamento vadove. "
        "Numatytas O. Petraitienės susitikimas su Latvijos kolege Evika Ozola."
    )
    found = {(o.person, o.office, o.organisation) for o in read(text, "lt").offices}
    assert ("Evika Ozola", "Prime Minister", "Government of Latvia") in found


def test_the_heads_of_a_state_together_are_not_its_president_alone() -> None:
    text = (
        "Ona Petraitienė vieši Latvijoje, susitiks su šalies vadovais\n"
        "Prezidentas Gitanas Nausėda teigė, kad Latvija ir Lenkija yra pasirengusios tęsti Lietuvos politiką."
    )
    assert "Gitanas Nausėda" not in {fact.person for fact in read(text, "lt", "2031-10-30").announced}
