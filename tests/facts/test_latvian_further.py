"""Latvian awards that fell to somebody, talks in the course of a visit, days of councils and notices of a page."""

import pytest

from tests.facts.text import kinds, latvian, read, taken


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Pērn Baltijas Asamblejas balva mākslā tika Jaunā Rīgas teātra režisoram Jānim Ozolam.", ["Jānis Ozols"]),
        ("Baltijas Asamblejas balva zinātnē 2015. gadā tika profesorei Annai Liepai.", ["Anna Liepa"]),
        ("Baltijas Asamblejas balva literatūrā tiks rakstniekam Pēterim Kalnam.", ["Pēteris Kalns"]),
        ("Baltijas Asamblejas balva literatūrā tika pasniegta Rīgā, klāt bija arī ministrs Jānis Ozols.", []),
        ("Baltijas Asamblejas balva literatūrā tika Jāņa Ozola grāmatai.", []),
    ],
)  # fmt: skip
def test_an_award_falls_to_the_one_in_the_dative(told: str, who: list[str]) -> None:
    assert [r.person for r in latvian(told).recipients] == who


@pytest.mark.parametrize(
    "told",
    [
        "I. Ozolai bija saruna arī ar Gruzijas premjerministru Pēteri Kalnu.",
        "I. Ozolai bija tikšanās arī ar Gruzijas premjerministru Pēteri Kalnu.",
        "Notika saruna arī ar Gruzijas premjerministru Pēteri Kalnu.",
    ],
)
def test_talks_in_the_course_of_a_visit_are_of_the_visit(told: str) -> None:
    reading = latvian(
        "Saeimas priekšsēdētāja Ieva Ozola no 4. līdz 8. maijam ir darba vizītē Gruzijā. 7. maijā I. Ozola piedalījās "
        f"konferencē Tbilisi. Vizītes laikā I. Ozola tikās ar deputātiem. {told}"
    )
    assert [kind for person, kind, _ in taken(reading) if person == "Pēteris Kalns"] == ["visit"]


_JOINT = (
    "Rīgā no 31. maija līdz 2. jūnijam norisinājās 7. Baltijas padome un Baltijas Asamblejas 18. sesija.\n"
    "Ministru prezidents Jānis Ozols:\nRuna {} Rīgā 2001. gada 1. jūnijā\nGodātie delegāti!"
)


@pytest.mark.parametrize(
    ("where", "day"),
    [
        ("Baltijas padomes 7. sēdē", ("2001-06-01", "2001-06-01")),
        ("Baltijas Asamblejas 18. sesijā", ("2001-05-31", "2001-06-02")),
    ],
)
def test_the_council_sat_on_the_day_of_the_speech_there(where: str, day: tuple[str, str]) -> None:
    reading = read(_JOINT.format(where), "lv", "2001-06-05")
    assert day in [(e.start, e.end) for e in reading.events]
    assert ("2001-05-31", "2001-06-02") in [(e.start, e.end) for e in reading.events]


def test_a_notice_of_another_text_is_no_event() -> None:
    text = "Šodien vēsta laikraksts\nPar Baltijas valstu ministru tikšanos Rīgā\nBaltijas Asamblejas 18. sesijā Viļņā runāja Jānis Ozols."
    assert kinds(read(text, "lv")) == ["ba_session"]
