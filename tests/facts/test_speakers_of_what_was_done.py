"""Who only tells what a gathering did, the verb of speech behind; Latvian, Lithuanian and Estonian, all sentences are invented."""

import pytest

from tests.facts.text import read

ABSENT = [
    (
        "et",
        "Balti Assamblee istungjärgul Riias võeti vastu resolutsioon, ütles Riigikogu esimees Juhan Tamm.",
    ),
    ("et", "Balti Assamblee istungjärgul Riias arutati julgeolekut, märkis Riigikogu esimees Juhan Tamm."),
    (
        "lv",
        "Baltijas Asamblejas sesijā Rīgā tika pieņemta rezolūcija, sacīja delegācijas vadītājs Jānis Ozols.",
    ),
    (
        "lt",
        "Baltijos Asamblėjos sesijoje Rygoje buvo priimta rezoliucija, sakė delegacijos vadovas Jonas Petraitis.",
    ),
]
PRESENT = [
    ("et", "Balti Assamblee istungjärgul Riias ütles Riigikogu esimees Juhan Tamm, et koostöö on tähtis."),
    ("et", "Olukord on keeruline, ütles Riigikogu esimees Juhan Tamm Balti Assamblee istungjärgul Riias."),
    (
        "lv",
        "Baltijas Asamblejas sesijā Rīgā delegācijas vadītājs Jānis Ozols sacīja, ka sadarbība ir svarīga.",
    ),
    (
        "lt",
        "Taip parlamentarams, susirinkusiems į Baltijos Asamblėjos sesiją, sakė Seimo Pirmininkas Jonas Petraitis.",
    ),
]


@pytest.mark.parametrize(("language", "text"), ABSENT)
def test_who_tells_what_was_done_is_not_placed_there(language: str, text: str) -> None:
    assert not read(text, language).attendance


@pytest.mark.parametrize(("language", "text"), PRESENT)
def test_who_says_something_there_is(language: str, text: str) -> None:
    assert len(read(text, language).attendance) == 1
