"""Heads of parliaments whom somebody of another rank met, or who spoke at a sitting: no meeting of heads of parliaments."""

import pytest

from tests.facts.text import coming, kinds, planned, read, there

OF_OTHER_RANKS = [
    (
        "en",
        "The Deputy Speaker of the Riigikogu Mart Tamm met with the Speaker of the Saeima Jānis Kalniņš and the Speaker of the Seimas "
        "Ona Petraitienė in Riga on Friday.",
    ),
    (
        "et",
        "Riigikogu aseesimees Mart Tamm kohtus reedel Riias Läti parlamendi esimehe Jānis Kalniņši ja Leedu parlamendi esimehe "
        "Ona Petraitienėga.",
    ),
    (
        "lt",
        "Seimo Pirmininko pavaduotojas Jonas Petraitis penktadienį Rygoje susitiko su Latvijos Saeimos Pirmininku Janiu Kalniniu ir "
        "Estijos Parlamento Pirmininku Martu Tamu.",
    ),
    (
        "lv",
        "Saeimas priekšsēdētājas biedrs Jānis Kalniņš piektdien Rīgā tikās ar Lietuvas parlamenta priekšsēdētāju Onu Petraitieni un "
        "Igaunijas parlamenta priekšsēdētāju Martu Tammu.",
    ),
]


@pytest.mark.parametrize(("language", "text"), OF_OTHER_RANKS)
def test_heads_of_parliaments_whom_a_deputy_met(language: str, text: str) -> None:
    """One who heads no parliament and meets two who do has met them, and no meeting of heads was held."""
    told = read(text, language, "2024-05-20")
    assert kinds(told) == ["other"]
    assert len(there(told)) == 3


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Speaker of the Riigikogu Mart Tamm met with the Speaker of the Saeima Jānis Kalniņš and the Speaker of the Seimas "
            "Ona Petraitienė in Riga on Friday.",
        ),
        (
            "en",
            "The Deputy Speaker of the Riigikogu Mart Tamm, the Speaker of the Saeima Jānis Kalniņš and the Speaker of the Seimas "
            "Ona Petraitienė met in Riga on Friday.",
        ),
        (
            "lv",
            "Saeimas priekšsēdētājs Jānis Kalniņš piektdien Rīgā tikās ar Lietuvas parlamenta priekšsēdētāju Onu Petraitieni.",
        ),
    ],
)
def test_heads_of_parliaments_among_themselves(language: str, text: str) -> None:
    """Heads on both sides meet as such, also where a deputy stands in for one of them."""
    assert kinds(read(text, language, "2024-05-20")) == ["parliament_speakers_meeting"]


def test_a_deputy_told_by_title_alone_meets_heads_on_a_visit() -> None:
    """What somebody of another rank does in the course of a visit is the visit's own."""
    told = read(
        "Saeimas priekšsēdētājas biedrs Jānis Kalniņš darba vizītes Polijā ietvaros piektdien tikās ar Sejma vicespīkeru Janu Novaku "
        "(Jan Nowak).\n\nVizītes ietvaros Saeimas priekšsēdētājas biedrs tikās arī ar Lietuvas parlamenta priekšsēdētāju Onu "
        "Petraitieni (Ona Petraitienė) un Gruzijas parlamenta priekšsēdētāju Dāvidu Beridzi (David Beridze).",
        "lv",
        "2024-05-20",
    )
    assert kinds(told) == ["visit"]
    assert there(told) == ["David Beridze", "Jan Nowak", "Jānis Kalniņš", "Ona Petraitienė"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("lv", "Sēdi atklāja Saeimas priekšsēdētājs Jānis Kalniņš un Seima priekšsēdētāja Ona Petraitiene."),
        (
            "lv",
            "Saeimas svinīgajā sēdē uzrunas teica Saeimas priekšsēdētājs Jānis Kalniņš un Seima priekšsēdētāja Ona Petraitiene.",
        ),
        (
            "lt",
            "Posėdyje kalbėjo Seimo Pirmininkė Ona Petraitienė ir Latvijos Saeimos Pirmininkas Janis Kalninis.",
        ),
    ],
)
def test_heads_of_parliaments_at_a_sitting(language: str, text: str) -> None:
    """A sitting at which heads of parliaments spoke, or which they opened, is none of theirs."""
    assert kinds(read(text, language, "2024-05-20")) == ["other"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Deputy Speaker of the Saeima Jānis Kalniņš met Deputy Speaker of the Sejm Jan Nowak in Warsaw on Friday. He mentioned the "
            "upcoming NATO summit, at which President Andris Ozols will represent Latvia.",
        ),
        (
            "lv",
            "Saeimas priekšsēdētājas biedrs Jānis Kalniņš darba vizītes Polijā ietvaros tikās ar Sejma vicespīkeru Janu Novaku (Jan "
            "Nowak). Viņš uzsvēra, ka nozīmīgs būs Tallinā gaidāmais NATO samits, kurā piedalīsies Valsts prezidents Andris Ozols.",
        ),
    ],
)
def test_who_comes_to_what_was_only_spoken_of(language: str, text: str) -> None:
    """What those who met only speak of is an event where it is told who will take part in it, and nobody takes part in theirs by it."""
    told = read(text, language, "2024-05-20")
    assert coming(told) == ["Andris Ozols"]
    assert planned(told) == {("Andris Ozols", "other")}
    assert "Andris Ozols" not in there(told)


def test_what_was_only_spoken_of() -> None:
    """Without those who will take part it is no event."""
    told = read(
        "Saeimas priekšsēdētājas biedrs Jānis Kalniņš darba vizītes Polijā ietvaros tikās ar Sejma vicespīkeru Janu Novaku (Jan "
        "Nowak). Viņš uzsvēra, ka "
        "nozīmīgs būs Tallinā gaidāmais NATO samits, kas stiprinās drošību.",
        "lv",
        "2024-05-20",
    )
    assert len(told.events) == 1
