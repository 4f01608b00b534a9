"""What is read of the sets is quoted as it stands, at its place and within one paragraph."""

import re

import pytest

from balticgraph.documents.read import read_release
from balticgraph.facts.facts_json import LISTS
from balticgraph.facts.recognise import recognise
from tests.quality.measure import HERE, SETS

_BLANK_LINE = re.compile(r"\n\s*\n")


@pytest.mark.parametrize("name", SETS)
def test_each_quote_stands_at_its_place_in_one_paragraph(name: str) -> None:
    files = sorted((HERE / name).glob("*.md"))
    facts = 0
    for file in files:
        reading = recognise(read_release(file))
        for fact in (fact for kind in LISTS for fact in getattr(reading, kind)):
            facts += 1
            assert fact.evidence.spans
            for span in fact.evidence.spans:
                assert reading.release.text[span.start : span.end] == span.quote
                assert not _BLANK_LINE.search(span.quote), (file.name, span)
    assert facts > 5 * len(files)
