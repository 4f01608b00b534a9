"""The pages of the ontology: all terms, in four languages, working anchors, the same bytes every time."""

import re
from xml.etree import ElementTree as ET

import pytest

from balticgraph.errors import UsageError
from balticgraph.exports.ontology_pages import LANGUAGES, ontology_page
from balticgraph.exports.ontology_picture import EDGES, PLACES, picture
from balticgraph.vocabulary import bg, code, scheme


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_holds_every_term_and_code_once(language: str) -> None:
    ids = re.findall(r' id="([^"]+)"', ontology_page(language))
    assert len(ids) == len(set(ids))
    assert {n.value.removeprefix(bg.base) for n in bg} <= set(ids)
    assert {"code-" + n.value.removeprefix(code.base) for n in code} <= set(ids)
    assert {"list-" + n.value.removeprefix(scheme.base) for n in scheme} <= set(ids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_anchors_lead_somewhere(language: str) -> None:
    page = ontology_page(language)
    anchors = re.findall(r'href="#([^"]+)"', page)
    assert len(anchors) > 200
    assert set(anchors) <= set(re.findall(r' id="([^"]+)"', page))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Rotation sequence", "The model in one picture")),
        ("et", ("Istungjärk", "Mudel ühel pildil")),
        ("lv", ("Prezidentūra", "Modelis vienā attēlā")),
        ("lt", ("Pirmininkavimas", "Modelis viename paveiksle")),
    ],
)
def test_page_speaks_its_language(language: str, words: tuple[str, ...]) -> None:
    page = ontology_page(language)
    assert f'<html lang="{language}">' in page
    assert all(word.lower() in page.lower() for word in words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_picture_is_well_formed_and_shows_all(language: str) -> None:
    drawn = re.search(r"<svg.*</svg>", ontology_page(language), re.DOTALL)
    assert drawn
    tree = ET.fromstring(drawn[0])  # noqa: S314  our own bytes
    spaced = "{http://www.w3.org/2000/svg}"
    assert len(list(tree.iter(spaced + "rect"))) == len(PLACES) == 20
    assert len(list(tree.iter(spaced + "line"))) == len(EDGES) == 22


def test_picture_shows_terms_that_exist() -> None:
    names = {n.value.removeprefix(bg.base) for n in bg}
    assert set(PLACES) - names == {"Person"}
    assert {p for _, p, _ in EDGES if ":" not in p} <= names
    assert {c for a, _, b in EDGES for c in (a, b)} == set(PLACES)


def test_boxes_do_not_touch() -> None:
    drawn = picture("en", {}, {})
    width, height = drawn.box
    for one in drawn.boxes:
        for other in drawn.boxes:
            apart = abs(one.x - other.x) > width or abs(one.y - other.y) > height
            assert one is other or apart, (one, other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_fit_their_boxes(language: str) -> None:
    """A letter of the picture's face is about seven pixels wide."""
    drawn = re.findall(r'<rect [^>]*width="(\d+)"[^>]*/><text [^>]*>([^<]*)</text>', ontology_page(language))
    assert len(drawn) == len(PLACES)
    assert [label for width, label in drawn if 7 * len(label) > int(width)] == []


def test_page_loads_nothing_from_elsewhere() -> None:
    assert not re.search(r"<(script|img|iframe)\b|url\(http|@import", ontology_page("en"))


def test_there_is_no_page_in_other_languages() -> None:
    with pytest.raises(UsageError, match="there is no page in 'de'"):
        ontology_page("de")
