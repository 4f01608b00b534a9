"""Lithuanian gatherings called "susirinkimas" and the reports given there; invented sentences."""

import pytest

from tests.facts.text import read


@pytest.mark.parametrize(
    "verb", ["pateikė veiklos ataskaitą", "pristatė metinę ataskaitą", "perskaitė darbo ataskaitą"]
)
def test_reports_at_a_gathering_of_a_group(verb: str) -> None:
    reading = read(
        f"Grupės susirinkimas vyko 2019 m. sausio 14 d. Vilniuje. Jame Jonas Petrulis {verb}.", "lt"
    )
    assert [(e.kind, e.start, e.city) for e in reading.events] == [("other", "2019-01-14", "Vilnius")]
    assert [(a.person, a.capacity) for a in reading.attendance] == [("Jonas Petrulis", "spoke")]
