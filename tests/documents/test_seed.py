"""The first real page, as copied from a browser: what it states of itself, and where its clutter stands."""

import json

import pytest

from balticgraph.documents.read import read_release
from balticgraph.documents.release import Release, Zone
from tests.shared import SEED, shared

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def seed() -> Release:
    return read_release(shared(SEED))


def test_what_it_states(seed: Release) -> None:
    facts = json.loads(shared(SEED.with_suffix(".facts.json")).read_text("utf-8"))["release"]
    found = {
        key: stated.value if (stated := getattr(seed, key)) else None
        for key in ("publisher", "published", "updated", "contact")
    }
    assert found | {"language": seed.language} == {key: facts[key] for key in (*found, "language")}
    assert [name.value for name in seed.photographers] == facts["photographers"] == ["Ilona Šilenkova"]
    assert seed.photo_credits == facts["photo_credits"] == 2
    assert seed.title is not None
    assert seed.title.value.startswith("The 42th Session of the Baltic Assembly: ")
    assert (seed.updated.value if seed.updated else None) == "2023-11-27T16:35"


def test_where_the_words_stand(seed: Release) -> None:
    stated = (seed.title, seed.publisher, seed.published, seed.updated, seed.contact, *seed.photographers)
    assert [seed.text[s.start : s.end] for s in stated if s][1:] == [
        "Office of the Seimas",
        "24 November 2023",
        "11/27/2023 16:35",
        "Renata Godfrey",
        "Ilona Šilenkova",
    ]


def test_its_zones(seed: Release) -> None:
    zones = {zone: [seed.text[p.start : p.end] for p in seed.passages if p.zone is zone] for zone in Zone}
    assert {zone: len(lines) for zone, lines in zones.items() if lines} == {
        Zone.TITLE: 1,
        Zone.DATELINE: 1,
        Zone.BODY: 8,
        Zone.CAPTION: 2,
        Zone.CONTACT: 1,
        Zone.FURNITURE: 7,
    }
    assert "Monika Kutkaitytė" in zones[Zone.FURNITURE]


def test_it_is_kept_as_it_is(seed: Release) -> None:
    assert seed.text == shared(SEED).read_bytes().decode("utf-8")
    assert (seed.decoded_as, seed.language_stated, seed.language_guess) == ("utf-8", None, "en")
