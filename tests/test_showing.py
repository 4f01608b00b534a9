"""How values look in a session and in a notebook: few words, first rows, nothing of the sources taken for HTML."""

import re

from pyoxigraph import Literal, NamedNode, Triple

import balticgraph
from balticgraph.documents.read import read_text
from balticgraph.facts.fact import Reading
from balticgraph.load import Entry
from balticgraph.showing import FIRST, Rows
from balticgraph.store.results import Table, Triples
from balticgraph.validation.report import Finding, Report, Severity

RELEASE = (
    b"The 42nd Session of the Baltic Assembly was held in Tallinn on 23 November 2023 & 24 November 2023.\n"
    b"Jaak Taam, Chairman of the Riigikogu Delegation, opened the 42nd Session of the Baltic Assembly.\n"
)


def reading() -> Reading:
    return balticgraph.extract(read_text(RELEASE, "a <page>"), register=False)


def body(html: str) -> list[list[str]]:
    """The cells of the table, row by row, as they stand in the HTML."""
    rows = re.findall(r"<tr>(.*?)</tr>", html.split("<tbody>")[1])
    return [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in rows]


def table(rows: int) -> Table:
    return Table(("town", "visits"), tuple((Literal(f"Town {n}"), Literal(n)) for n in range(rows)))


def test_a_table_is_told_in_a_line_and_shown_by_its_first_rows() -> None:
    assert repr(table(1)) == "<Table of 1 row: town, visits>"
    assert repr(table(FIRST + 1)) == f"<Table of {FIRST + 1} rows: town, visits>"
    html = table(FIRST + 1)._repr_html_()
    assert len(body(html)) == FIRST
    assert html.endswith(f"<p>the first {FIRST} of {FIRST + 1} rows</p>")
    assert table(FIRST)._repr_html_().endswith(f"<p>{FIRST} rows</p>")
    assert re.findall(r"<th [^>]*>(.*?)</th>", html) == ["town", "visits"]


def test_what_a_source_says_is_no_html() -> None:
    named = "<script>alert('x')</script> & co"
    cells = (Literal(named), NamedNode("https://example.org/?a=1&b=2"), None)
    html = Table(("a<b>", "c", "d"), (cells,))._repr_html_()
    assert "<script" not in html
    assert "<b>" not in html
    assert body(html) == [
        ["&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; co", "https://example.org/?a=1&amp;b=2", ""]
    ]


def test_a_long_cell_is_cut_and_an_ellipsis_tells_it() -> None:
    long = "word " * 1000
    [[cell]] = body(Table(("text",), ((Literal(long),),))._repr_html_())
    assert cell.endswith("word…")
    assert len(cell) <= 301


def test_triples_are_told_as_a_table_is() -> None:
    triples = Triples((Triple(NamedNode("urn:a"), NamedNode("urn:b"), Literal("Rīga", language="lv")),))
    assert repr(triples) == "<Triples: 1>"
    assert body(triples._repr_html_()) == [["&lt;urn:a&gt;", "&lt;urn:b&gt;", "&quot;Rīga&quot;@lv"]]


def test_a_reading_tells_how_much_it_has_and_shows_its_facts_with_their_words() -> None:
    read = reading()
    assert repr(read).startswith("<Reading of 'a <page>': ")
    assert "1 events, 1 attendance" in repr(read)
    assert len(repr(read)) < 200
    rows = body(read._repr_html_())
    assert {row[0] for row in rows} >= {"events", "attendance"}
    for family, told, words, _ in rows:
        assert told, family
        assert words, family
    assert "Taam" in read._repr_html_()
    nothing = balticgraph.extract(
        read_text(b"Nothing is told here of anybody at all.\n", "n"), register=False
    )
    assert repr(nothing).startswith("<Reading of 'n': no facts")


def test_a_release_is_told_without_its_text() -> None:
    told = repr(reading().release)
    assert told.startswith("<Release 'a <page>': ")
    assert "Tallinn" not in told
    assert "characters" in told


def test_entries_and_traces_are_told_by_what_they_chiefly_say() -> None:
    entry = Entry(name="page", status="unreadable", message="it is empty")
    assert (
        repr(entry)
        == "<Entry name='page', status='unreadable', facts=0, quads=0, passed_over=0, message='it is empty'>"
    )
    many = Rows([entry] * (FIRST + 5))
    assert many == (entry,) * (FIRST + 5)
    assert repr(many).endswith(f"... {FIRST + 5} in all)")
    assert repr(many).count("<Entry") < FIRST
    html = many._repr_html_()
    assert html.endswith(f"<p>the first {FIRST} of {FIRST + 5} rows</p>")
    assert body(html)[0][:2] == ["page", "unreadable"]
    empty: Rows[Entry] = Rows()
    assert empty._repr_html_().endswith("<p>0 rows</p>")


def test_a_report_is_told_by_its_counts() -> None:
    finding = Finding(
        shape="S8", severity=Severity.WARNING, focus=NamedNode("urn:a"), message="a < b", remedy="mend it", component="urn:c"
    )  # fmt: skip
    report = Report((finding,))
    assert repr(report) == "<Report: 0 violation, 1 warning, 0 info>"
    assert body(report._repr_html_())[0] == ["warning", "S8", "", "urn:a", "", "", "a &lt; b", "mend it"]


def test_a_question_is_told_by_its_title() -> None:
    told = repr(balticgraph.all_questions()["who-attended"])
    assert told == "<Question who-attended: Who attended a session?>"
