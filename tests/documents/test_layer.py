"""The pieces of a text layer: paragraphs, lines, items, and lines that were broken at a fixed width."""

import textwrap

import pytest

from balticgraph.documents.layer import Shape, front_matter, pieces

SENTENCE = (
    "The speakers agreed on the need to carry out what was decided, to raise bridges on the eastern side, to "
    "mend boats before winter, and to meet again in the harbour town where the railway ends."
)


def cut(text: str) -> list[str]:
    return [text[piece.start : piece.end] for piece in pieces(text)]


def items(text: str) -> list[str]:
    return [text[piece.start : piece.end] for piece in pieces(text) if piece.shape is Shape.ITEM]


CUTS = [
    ("one\n\ntwo", ["one", "two"]),
    ("one\ntwo", ["one", "two"]),
    ("  one \n \t\n  two  ", ["one", "two"]),
    ("one\u2028two\x0bthree\x0cfour", ["one", "two", "three", "four"]),
    ("\u00a0one\u00a0\n\u00a0\n\u00a0two", ["one", "two"]),
    ("", []),
    (" \n ", []),
]

ITEMS = [
    ("- one\n- two", ["- one", "- two"]),
    ("• one\n· two\n* three\n– four", ["• one", "· two", "* three", "– four"]),
    ("1. one\n2. two\n4. four", ["1. one", "2. two"]),
    ("1. one\n\nwords\n\n2. two", ["1. one", "2. two"]),
    ("a) one\nb) two", ["a) one", "b) two"]),
    ("(1) one", ["(1) one"]),
    ("30. istungjärgu avas Mari", []),
    ("A. Paraugs spoke", []),
    ("2023. gadā notika sesija", []),
    ("-one", []),
    ("| a | b |\n|---|---|", ["| a | b |", "|---|---|"]),
    (
        "The first page of some six words | The second page, of six words too | And the third of six words",
        [
            "The first page of some six words |",
            "The second page, of six words too |",
            "And the third of six words",
        ],
    ),
    ("Home | News | Press", []),
]


def test_the_tables_are_not_cut() -> None:
    assert (len(CUTS), len(ITEMS)) == (7, 13)


@pytest.mark.parametrize(("text", "parts"), CUTS)
def test_cut(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


@pytest.mark.parametrize(("text", "parts"), ITEMS)
def test_items(text: str, parts: list[str]) -> None:
    assert items(text) == parts


@pytest.mark.parametrize("width", [50, 60, 72, 80, 120])
def test_lines_broken_at_a_width_are_one_paragraph(width: int) -> None:
    paragraphs = [
        "\n".join(textwrap.wrap(text, width))
        for text in (SENTENCE, SENTENCE[:130] + ".", SENTENCE + " " + SENTENCE)
    ]
    assert cut("\n\n".join(paragraphs)) == paragraphs


def test_a_broken_list_item_is_one_item() -> None:
    text = (
        "\n".join(textwrap.wrap(SENTENCE, 72))
        + "\n\n"
        + "\n".join(textwrap.wrap("- " + SENTENCE, 72, subsequent_indent="  "))
    )
    assert [piece.shape for piece in pieces(text)] == [Shape.PLAIN, Shape.ITEM]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Andris Paraugs, Head of the Latvian Delegation to the Assembly",
            "Rasa Pavyzdienė, Head of the Lithuanian Delegation",
            "Mari Näidis, Head of the Estonian Delegation to it",
        ],
        [SENTENCE, SENTENCE, SENTENCE],
        [
            "One sentence of some length stands here alone.",
            "Another sentence of some length stands here too.",
            "And then a third one of the same length ends.",
        ],
    ],
)
def test_lines_of_their_own_stay(lines: list[str]) -> None:
    assert cut("\n".join(lines)) == lines


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_line_goes_on_with_a_name_alone_that_has_a_stop(between: str) -> None:
    told = "The sitting is chaired by the Speaker of the Parliament"
    assert cut(f"{told}{between}Anna Liepa-Kalna.") == [f"{told}{between}Anna Liepa-Kalna."]
    for other in ("Anna Liepa", "Agenda.", "Anna goes.", "Anna Liepa. Here"):
        assert cut(f"{told}{between}{other}") == [told, other]


def test_front_matter_ends_where_it_is_closed() -> None:
    text = '---\nurl: https://x.org/a?b=c: d\ntitle: "A title"\nempty:\n# a comment\nlist:\n  - one\n'
    text += "Published-On: 2023\n---\nText"
    end, entries = front_matter(text)
    assert text[:end].endswith("\n---")
    assert [(entry.key, text[entry.start : entry.end]) for entry in entries] == [
        ("url", "https://x.org/a?b=c: d"),
        ("title", "A title"),
        ("published_on", "2023"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "---",
        "---\n",
        "---\nurl: x",
        "--- \nWords here.\n---",
        "---x\nurl: x\n---",
        "---\n" + "a: b\n" * 200 + "---",
    ],
)
def test_no_front_matter(text: str) -> None:
    assert front_matter(text) == (0, ())
