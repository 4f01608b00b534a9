"""What reading misses it should list: over the texts that nobody who wrote rules has read."""

from functools import cache

from balticgraph.documents.read import read_release
from balticgraph.facts.facts_json import to_json
from balticgraph.facts.recognise import recognise
from tests.quality.measure import HERE, UNREAD, aside
from tests.quality.scorer import facts_of, folded, gold_of, paired

STEM = 5
"""So many first letters of a surname are the same in all its cases."""


@cache
def told_and_missed() -> tuple[dict[str, int], dict[str, int], int, int]:
    """By family, how many facts about persons are missed and how many of them a listed sentence names; releases, listed sentences."""
    missed: dict[str, int] = dict.fromkeys(("attendance", "announced", "offices", "recipients"), 0)
    told = dict(missed)
    releases = listed = 0
    for name in UNREAD:
        gold = gold_of(HERE / name)
        for release in sorted(aside(name)):
            reading, wanted = recognise(read_release(HERE / name / f"{release}.md")), gold[release]
            found = to_json(reading)
            pairs = paired(wanted["events"], found["events"])
            right = facts_of(wanted, {event["key"]: event["key"] for event in wanted["events"]})
            read = facts_of(found, pairs)
            quotes = [folded(one.quote) for one in reading.unread]
            for family in missed:
                for fact in right[family] - read[family]:
                    surname = str(fact[0]).split()[-1][:STEM]
                    missed[family] += 1
                    told[family] += any(surname in quote for quote in quotes)
            releases, listed = releases + 1, listed + len(quotes)
    return missed, told, releases, listed


def test_half_of_what_is_missed_about_persons_is_listed() -> None:
    missed, told, _, _ = told_and_missed()
    assert sum(missed.values()) > 300
    assert sum(told.values()) / sum(missed.values()) >= 0.5


def test_the_list_stays_short() -> None:
    _, _, releases, listed = told_and_missed()
    assert releases == 356
    assert 0.5 <= listed / releases <= 2.5
