"""The digest of the first release: what it states, and that it is in other words than the page."""

import re

import pytest

from balticgraph.documents.read import read_release
from balticgraph.documents.release import Release, Zone
from balticgraph.resources import bundled
from tests.shared import SEED, shared

SMALL = {"of", "the", "and", "to", "in", "on", "at", "with"}


@pytest.fixture(scope="module")
def digest() -> Release:
    return read_release(bundled("data") / "releases" / "seimas-2023-11-24-digest.md")


def test_it_is_a_source_of_its_own(digest: Release) -> None:
    stated = {
        key: getattr(digest, key).value
        for key in ("publisher", "digest_of", "published", "updated", "contact", "language_stated")
    }
    assert stated == {
        "publisher": "balticgraph",
        "digest_of": "https://www.lrs.lt/sip/portal.show?p_r=35403&p_k=2&p_t=286843&p6=28",
        "published": "2023-11-24",
        "updated": "2023-11-27T16:35",
        "contact": "Renata Godfrey",
        "language_stated": "en",
    }
    assert digest.url is None
    assert ([name.value for name in digest.photographers], digest.photo_credits) == (["Ilona Šilenkova"], 2)


def test_it_has_its_lists(digest: Release) -> None:
    assert sum(p.zone is Zone.ITEM for p in digest.passages) == 8


@pytest.mark.shared
def test_it_shares_no_long_run_of_words_with_the_page(digest: Release) -> None:
    page, own = (re.findall(r"\w+", text) for text in (shared(SEED).read_text("utf-8"), digest.text))
    runs = {tuple(page[n : n + 6]) for n in range(len(page))} & {
        tuple(own[n : n + 6]) for n in range(len(own))
    }
    assert runs, "names and titles are shared"
    own_words = [sum(word.islower() and word not in SMALL for word in run) for run in runs]
    assert max(own_words) <= 5, "names, titles, offices, and enumerations of five words at most"
    assert len([count for count in own_words if count > 2]) <= 6
