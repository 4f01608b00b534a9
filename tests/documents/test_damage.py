"""Damaged input: a text is read or refused, passages cover it in order, and offsets hold."""

import random
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from balticgraph.documents.read import read_text
from balticgraph.documents.release import Release, Stated
from balticgraph.errors import ReadError

PAGES = Path(__file__).parent / "pages"
PLAIN = """---
url: https://www.lrs.lt/1
language: lt
---

Privalomi slapukai


Neįgaliesiems
Visuomenei ir žiniasklaidai

Šiauliuose posėdžiauja Baltijos Asamblėjos švietimo komitetas

2031 m. gegužės 6 d. pranešimas žiniasklaidai

Šiandien Šiauliuose prasidėjo Baltijos Asamblėjos švietimo komiteto posėdis, kurį atidarė Rasa Pavyzdienė.

Seimo kanceliarijos nuotr. aut. Jonas Bandymas

Posėdžio dalyviai:

1. Līga Piemēra, komiteto narė

2. Jaan Katse, komiteto narys

Ryšių su visuomene skyrius, tel. (8 5) 000 0000, el. p. [email protected]

   Naujausi pakeitimai - 2031-05-07 09:17
   Morta Redaktorė
"""
SOURCES = (PLAIN, *(path.read_text("utf-8") for path in sorted(PAGES.iterdir())))


def sound(release: Release) -> None:
    """Fails where passages overlap or leave out a sign, or where stated words do not stand at their place."""
    covered = 0
    for passage in release.passages:
        assert passage.start < passage.end <= len(release.text)
        assert not release.text[covered : passage.start].strip()
        words = release.text[passage.start : passage.end]
        assert words == words.strip()
        covered = passage.end
    assert not release.text[covered:].strip()
    fields = (getattr(release, name) for name in Release.__dataclass_fields__)
    stated = [one for one in (*fields, *release.photographers) if isinstance(one, Stated)]
    for one in stated:
        words = release.text[one.start : one.end]
        assert words.strip()
        assert one.value.strip()
    people = [one.value for one in (release.contact, *release.photographers) if one]
    assert not any("@" in name or any(map(str.isdigit, name)) for name in people), (
        "only names leave the text layer"
    )
    assert release.photo_credits >= len(release.photographers)


def read_or_refused(text: str) -> Release | None:
    return bytes_read_or_refused(text.encode("utf-8", errors="surrogatepass"))


def bytes_read_or_refused(data: bytes) -> Release | None:
    try:
        release = read_text(data, "a")
    except ReadError as refusal:
        one_sentence(str(refusal))
        return None
    sound(release)
    return release


def one_sentence(message: str) -> None:
    assert message.startswith("a ")
    assert "\n" not in message


def shuffled(text: str) -> str:
    parts = text.split("\n\n")
    random.Random(7).shuffle(parts)  # noqa: S311 - an order, no secret
    return "\n\n".join(parts)


def mixed_forms(text: str) -> str:
    words = text.split(" ")
    return " ".join(unicodedata.normalize("NFD" if n % 2 else "NFC", word) for n, word in enumerate(words))


DAMAGES: dict[str, Callable[[str], str]] = {
    "doubled spaces": lambda text: text.replace(" ", "  "),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "soft hyphens": "\u00ad".join,
    "zero width": lambda text: text.replace("a", "a\u200b"),
    "mixed forms": mixed_forms,
    "all decomposed": lambda text: unicodedata.normalize("NFD", text),
    "entities": lambda text: text.replace("&", "&amp;").replace(" ", "&nbsp;", 40).replace("ž", "&#382;"),
    "carriage returns": lambda text: text.replace("\n", "\r\n"),
    "old line ends": lambda text: text.replace("\n", "\r"),
    "emoji before": lambda text: "👩‍👩‍👧 🇱🇹 e\u0301\n\n" + text,
    "one line": lambda text: text.replace("\n", " "),
    "no blank lines": lambda text: text.replace("\n\n", "\n"),
    "shuffled": shuffled,
    "backwards": lambda text: text[::-1],
    "capitals": str.upper,
    "twice": lambda text: text + text,
    "tabs": lambda text: text.replace(" ", "\t"),
    "line separators": lambda text: text.replace("\n", "\u2028"),
    "byte order marks": lambda text: "\ufeff" + text.replace("\n\n", "\n\ufeff\n"),
}


def test_there_is_much_to_damage() -> None:
    assert (len(SOURCES), len(DAMAGES)) == (9, 19)


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("source", range(len(SOURCES)))
def test_each_damage(source: int, damage: str) -> None:
    read_or_refused(DAMAGES[damage](SOURCES[source]))


@pytest.mark.parametrize("source", range(len(SOURCES)))
def test_cut_anywhere(source: int) -> None:
    text = SOURCES[source]
    for end in range(1, len(text), 97):
        read_or_refused(text[:end])
        read_or_refused(text[end:])


@pytest.mark.parametrize("source", range(len(SOURCES)))
def test_cut_between_bytes(source: int) -> None:
    data = SOURCES[source].encode()
    for end in range(1, len(data), 211):
        bytes_read_or_refused(data[:end])
        bytes_read_or_refused(data[end:])


@pytest.mark.parametrize(
    "damage",
    [
        "doubled spaces",
        "no-break spaces",
        "mixed forms",
        "all decomposed",
        "carriage returns",
        "emoji before",
    ],
)
def test_light_damage_hides_nothing(damage: str) -> None:
    release = read_or_refused(DAMAGES[damage](PLAIN.partition("---\n\n")[2]))
    assert release is not None
    assert release.published is not None
    assert release.updated is not None
    assert (release.published.value, release.updated.value) == ("2031-05-06", "2031-05-07T09:17")
    assert [name.value for name in release.photographers] == ["Jonas Bandymas"]
    assert release.publisher is not None
    assert release.publisher.value == "Seimas"


LONG = 1_000_000


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "(",
        "Foto: A B / ",
        "1. ",
        "tel. +370 ",
        "a | ",
        "Ä\u008d",
        "\u00a0",
        "https://a.b/",
        "A. ",
        "2023-11-24 ",
        "<p>",
        "[",
        "e\u0301",
        "🇱🇹",
    ],
)
def test_a_line_of_a_million_signs(unit: str) -> None:
    read_or_refused("Tere tulemast. " + unit * (LONG // len(unit)))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
@example("---\n---\n")
@example("---\na: b\n---")
@example("Photo by\n")
@example("\x85\u2028#  \n- \n|")
@example("Foto: ")
@example("24.11.2023\n24.11.2023")
def test_any_text(text: str) -> None:
    read_or_refused(text)


LINES = st.sampled_from(
    [line for line in PLAIN.split("\n") if line.strip()]
    + ["Foto: X Y", "You may like", "24.11.2023", "---", "# T", "| a |", "\u00a0"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, max_size=25), st.sampled_from(["\n", "\n\n", "\r\n", "\n \n"]))
def test_any_lines_of_pages(lines: list[str], between: str) -> None:
    read_or_refused(between.join(lines))


TAGS = st.sampled_from(
    [
        "p",
        "div",
        "li",
        "ul",
        "table",
        "tr",
        "td",
        "h1",
        "h2",
        "br",
        "nav",
        "a",
        "figcaption",
        "footer",
        "article",
        "span",
    ]
)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.one_of(TAGS.map(lambda tag: f"<{tag}>"), TAGS.map(lambda tag: f"</{tag}>"), LINES), max_size=30
    )
)
def test_any_mark_up(parts: list[str]) -> None:
    read_or_refused("<html><body>" + "".join(parts))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    bytes_read_or_refused(data)
