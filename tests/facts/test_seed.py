"""The first real release, whole: its facts beyond the core as a table. The text itself stays in ../shared."""

import json
from functools import cache

import pytest

from balticgraph.documents.read import read_release
from balticgraph.facts.fact import Reading
from balticgraph.facts.facts_json import to_json
from balticgraph.facts.recognise import recognise
from tests.quality.scorer import scores
from tests.shared import SEED, shared

pytestmark = pytest.mark.shared
PRIORITIES = [
    "enhancing security and resilience in the region",
    "connectivity, innovation and sustainability",
    "civil and military defence",
    "protection of critical infrastructure",
    "military mobility",
    "Rail Baltica",
    "climate change",
    "education, science, culture, healthcare and welfare",
]
MODES = {
    ("Andrius Kupčinskas", "direct"),
    ("Andrius Kupčinskas", "reported"),
    ("Baltic Assembly", "collective"),
}


@cache
def reading() -> Reading:
    return recognise(read_release(shared(SEED)))


def test_the_core_is_read_whole() -> None:
    gold = {"seed": json.loads(shared(SEED.with_suffix(".facts.json")).read_text("utf-8"))}
    core = scores(gold, {"seed": to_json(reading())}).core
    assert core.precision == 1.0
    assert core.f1 >= 0.97


def test_the_number_of_the_title_is_kept_as_written() -> None:
    first = reading().events[0]
    assert (first.number, first.number_as_written) == (42, "42th")


def test_eight_priorities() -> None:
    assert sorted(p.text for p in reading().priorities) == sorted(PRIORITIES)
    assert {p.presidency for p in reading().priorities} == {"LT"}


def test_three_ways_of_speaking() -> None:
    assert {(s.speaker, s.mode) for s in reading().statements} == MODES


def test_matters_of_the_session() -> None:
    assert len(reading().topics) == 5
    assert {t.event for t in reading().topics} == {"e1"}


def test_the_anniversary() -> None:
    (one,) = reading().commemorations
    assert (one.name, one.of_year, one.year) == ("35th anniversary of the Baltic Way", 1989, 2024)


def test_the_presidency_passes_from_estonia_to_lithuania() -> None:
    assert {(p.body, p.country, p.relation) for p in reading().presidencies} == {
        ("Baltic Assembly", "EE", "hands_over"),
        ("Baltic Assembly", "LT", "takes_over"),
    }


def test_no_quote_holds_an_address_or_a_telephone() -> None:
    quotes = [
        span.quote
        for name in ("events", "attendance", "offices", "statements")
        for f in getattr(reading(), name)
        for span in f.evidence.spans
    ]
    assert len(quotes) > 40
    assert not [q for q in quotes if "@" in q or "tel." in q]
