"""The endpoint's pages of what is named: they work without JavaScript and without a network."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pyoxigraph as ox
from jinja2 import Environment, PackageLoader, StrictUndefined
from pyoxigraph import Literal, NamedNode, QueryResultsFormat

from balticgraph.endpoint.description import LICENCE
from balticgraph.endpoint.negotiation import ENGLISH, FORMS, LANGUAGES, Reader
from balticgraph.questions.terms import Called, borrowed, called
from balticgraph.store.results import Table, Term, Truth, short
from balticgraph.vocabulary import BASE

_OWN_LINK = re.compile(r"""((?:href|action)=")/""")
LONGEST = 500
"""The most rows that a list of a page has; the triples behind it have no end."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A term as a page shows it: its words, where a link leads, and the language of the words."""

    text: str
    href: str | None = None
    lang: str | None = None


def cell(term: Term | None) -> Cell:
    """A term for a page; what the project names links to its page here, other web addresses where they lead.

    >>> cell(NamedNode("https://w3id.org/balticgraph/id/person/aadu-must"))
    Cell(text='id:person/aadu-must', href='/id/person/aadu-must', lang=None)
    >>> cell(NamedNode("javascript:alert(1)"))
    Cell(text='javascript:alert(1)', href=None, lang=None)
    """
    if term is None:
        return Cell("")
    if isinstance(term, Literal):
        return Cell(term.value, lang=term.language)
    if term.value.startswith(BASE):
        return Cell(short(term), href="/" + term.value.removeprefix(BASE))
    web = term.value.startswith(("http://", "https://"))
    return Cell(short(term), href=term.value if web else None)


def table_of(json: bytes) -> Table | Truth:
    """The table or the truth in an answer's JSON."""
    got = ox.parse_query_results(json, format=QueryResultsFormat.JSON)
    if isinstance(got, ox.QueryBoolean):
        return Truth(bool(got))
    columns = tuple(variable.value for variable in got.variables)
    return Table(columns, tuple(tuple(row[c] for c in columns) for row in got))


@dataclass(frozen=True, slots=True)
class Line:
    """One statement as a page shows it: what the property is called, its short name, the value, and in which languages it is that."""

    property: Cell
    short: str
    value: Cell
    languages: tuple[str, ...] = ()


@cache
def _templates() -> Environment:
    loader = PackageLoader("balticgraph.endpoint", "templates")
    made = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    made.filters["host"] = _host
    return made


def _host(address: str) -> str:
    """The site of an address, as a link to it is called."""
    return (urlsplit(address).hostname or address).removeprefix("www.")


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    """The words of pages, each by language."""
    text = (Path(__file__).parent / "templates" / "words.json").read_text("utf-8")
    words: Mapping[str, Mapping[str, str]] = json.loads(text)["page"]
    return words


def rendered(template: str, reader: Reader, /, **told: object) -> str:
    """A page: the template with the words of the reader's language; links to other pages keep a language that was chosen."""
    language = reader.language
    shown = (
        _templates()
        .get_template(template)
        .render(
            licence=LICENCE,
            language=language,
            languages=tuple(LANGUAGES.items()) if reader.address else (),
            here=reader.address,
            suffix=f"?lang={language}" if reader.chosen else "",
            words={name: said[language] for name, said in _words().items()},
            **told,
        )
    )
    # a quotation mark of any value is escaped, so these are the templates' own
    return _OWN_LINK.sub(rf"\1{reader.root}/", shown) if reader.root else shown


def entity_page(
    subject: NamedNode,
    facts: Table,
    pointing: Table,
    evidence: Sequence[object],
    *,
    disputed: Table,
    terms: Called,
    reader: Reader = ENGLISH,
) -> str:
    """The page of one entity: its statements, those that point to it, evidence, disagreements, whose properties `terms` name.

    A row of `facts` and `pointing` has the `property`, the `term`, its `label`, its `english` one, what the property is `called`, and of
    an office held `since` when, `until` when, or on which days it is `seen` to be.
    """
    language = reader.language
    told, others = (
        sorted((_line(language, dict(zip(t.columns, row, strict=True))) for row in t.rows), key=_called)
        for t in (facts, pointing)
    )
    names = [line.value for line in told if line.short == "skos:prefLabel"]
    named = min(
        names,
        key=lambda c: (c.lang != language, c.lang not in {"en", None}, c.lang or "", c.text),
        default=cell(subject),
    )
    path = "/" + subject.value.removeprefix(BASE)
    return rendered(
        "entity.html",
        reader.at(path),
        alternates=forms_of(path),
        iri=subject.value,
        path=path,
        label=named,
        facts=_once(told, language),
        pointing=others,
        evidence=evidence,
        cut=max(len(facts.rows), len(pointing.rows)) >= LONGEST,
        disputed=[
            _dispute(dict(zip(disputed.columns, row, strict=True)), terms, language) for row in disputed.rows
        ],
    )


def _once(lines: Iterable[Line], language: str) -> list[Line]:
    """Words of one property that are the same in several languages in one line, which tells these."""
    found: dict[tuple[str, str, str], list[Line]] = {}
    for number, line in enumerate(lines):
        alone = "" if line.value.lang and not line.value.href else str(number)
        found.setdefault((line.short, line.value.text, alone), []).append(line)
    return [_in_all(same, language) for same in found.values()]


def _in_all(same: Sequence[Line], language: str) -> Line:
    tags = tuple(sorted(line.value.lang for line in same if line.value.lang and not line.value.href))
    first = next((line for line in same if line.value.lang == language), same[0])
    return replace(first, languages=tags)


def _called(line: Line) -> tuple[str, str]:
    """Where a statement stands on a page: by what its property is called, as readers look for it."""
    return line.property.text.casefold(), line.value.text


def _dispute(row: dict[str, Term | None], terms: Called, language: str) -> dict[str, Cell]:
    """One side of a disagreement: the value, what became of it, who says so, why, and the conflict itself."""
    shown = {name: cell(row[name]) for name in ("property", "value", "status", "source", "reason")}
    told = Cell(called(row["property"], terms, language) if row["property"] else "")
    return {**shown, "property": told, "conflict": cell(row["conflict"])}


def find_page(asked: str, hits: Sequence[object], reader: Reader = ENGLISH) -> str:
    """The page of a search: the form with what was asked, and what bears those words."""
    return rendered("find.html", reader, alternates=(), base=BASE, asked=asked, hits=hits)


def ontology_page(terms: Table, reader: Reader = ENGLISH) -> str:
    """The terms of the ontology (term, label, definition), each with the anchor that its IRI ends in."""
    rows = [
        (term.value.rpartition("#")[2], *(cell(words).text for words in told))
        for term, *told in terms.rows
        if isinstance(term, NamedNode)
    ]
    return rendered("ontology.html", reader.at("/ontology"), alternates=forms_of("/ontology"), terms=rows)


def forms_of(path: str) -> tuple[tuple[str, str], ...]:
    """The media types that what a path names can be had in, each with its address.

    >>> forms_of("/id/place/tallinn")[0]
    ('text/turtle', '/id/place/tallinn.ttl')
    """
    return tuple((media_type, path + suffix) for suffix, media_type in FORMS.items())


def _line(language: str, row: Mapping[str, Term | None]) -> Line:
    """A statement of a page; a property by its name in the language, else by its short name; an office held with its time."""
    shown, known = cell(row["term"]), cell(row["property"])
    own, english, told = row["label"], row["english"], row["called"]
    words = told.value if told else borrowed(known.text, language)
    if shown.href:
        name = own or english
        time = _time(*(cell(row[bound]).text for bound in ("since", "until", "seen")))
        text = ", ".join(filter(None, (name.value if name else borrowed(shown.text, language), time)))
        shown = Cell(text, shown.href, None if own or not english or language == "en" else "en")
    return Line(Cell(words, known.href if known.text.startswith("bg:") else None), known.text, shown)


def _time(since: str, until: str, seen: str) -> str:
    """From when until when something was so, as far as that is known, else when it was seen to be so.

    >>> _time("2023-01-01", "", "2023-05"), _time("", "", "2023-05"), _time("", "", "")
    ('2023-01-01 –', '2023-05', '')
    """
    return f"{since} – {until}".strip() if since or until else seen
