"""Several events at once that an anniversary is marked with: "gadadienai veltīti pasākumi"."""

import pytest

from tests.facts.text import read, there

OF_AN_ANNIVERSARY = [
    (
        "en",
        "The Speaker of the Saeima Jānis Kalniņš took part in events marking the anniversary of the Baltic Way in Vilnius on 23 August.",
    ),
    (
        "et",
        "23. augustil toimusid Vilniuses Balti Assamblee 30. aastapäevale pühendatud üritused, millel osales Riigikogu esimees Mart Tamm.",
    ),
    ("et", "Riigikogu esimees Mart Tamm osales 23. augustil Vilniuses Balti keti aastapäeva üritustel."),
    (
        "lt",
        "Rugpjūčio 23 d. Vilniuje vyko Baltijos Asamblėjos 30-mečiui skirti renginiai, kuriuose dalyvavo Seimo Pirmininkas Jonas Kazys.",
    ),
    (
        "lt",
        "Seimo Pirmininkas Jonas Petraitis rugpjūčio 23 d. Vilniuje dalyvavo Baltijos kelio metinėms skirtuose renginiuose.",
    ),
    (
        "lv",
        "23. augustā Viļņā notika Baltijas Asamblejas 30. gadadienai veltīti pasākumi, kuros piedalījās priekšsēdētājs Jānis Kalniņš.",
    ),
    (
        "lv",
        "23. augustā Viļņā notika Baltijas ceļa trīsdesmitgadei veltīti pasākumi, kuros piedalījās priekšsēdētājs Jānis Kalniņš.",
    ),
    (
        "lv",
        "Saeimas priekšsēdētājs Jānis Kalniņš 23. augustā Viļņā piedalījās Baltijas ceļa gadadienas pasākumos.",
    ),
]


@pytest.mark.parametrize(("language", "text"), OF_AN_ANNIVERSARY)
def test_events_that_mark_an_anniversary(language: str, text: str) -> None:
    """Events held for an anniversary are one event, attended by who took part, whose number counts no years."""
    told = read(text, language, "2016-08-29")
    (one,) = told.events
    assert (one.kind, one.number, one.city, str(one.start)) == ("other", None, "Vilnius", "2016-08-23")
    assert len(there(told)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("et", "Balti Assamblee eesistujana tutvustas Läti Balti Assamblee 25. aastapäeva üritusi."),
        ("lv", "Visi gadadienai veltītie pasākumi ir bez maksas."),
    ],
)
def test_events_of_an_anniversary_only_spoken_of(language: str, text: str) -> None:
    """Events of an anniversary of which neither a day nor a place is told are none."""
    assert not read(text, language, "2016-08-29").events
