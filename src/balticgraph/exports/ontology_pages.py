"""The documentation of the ontology as HTML, a page a language, from the ontology itself."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pyoxigraph import Literal, NamedNode, Triple, parse

from balticgraph.errors import UsageError
from balticgraph.exports.ontology_files import family_files, ontology_triples
from balticgraph.exports.ontology_picture import picture
from balticgraph.store.results import short
from balticgraph.vocabulary import ONTOLOGY, PREFIXES, bg, dcterms, owl, rdf, rdfs, scheme, skos

LANGUAGES: Mapping[str, str] = {"en": "English", "et": "Eesti", "lv": "Latviešu", "lt": "Lietuvių"}
"""The languages that there is a page in, with their own names."""

_TEMPLATES = Path(__file__).parent / "templates"
_SHOWN = (rdfs.subClassOf, rdfs.subPropertyOf, rdfs.domain, rdfs.range, skos.closeMatch, dcterms.source)


@dataclass(frozen=True, slots=True)
class Entry:
    """A class, property or code as a page shows it: anchor, labels by language, links to terms by kind."""

    name: str
    kind: str
    labels: Mapping[str, str]
    definitions: Mapping[str, str]
    example: str
    notes: tuple[str, ...]
    links: tuple[tuple[str, tuple[str, ...]], ...]


def ontology_page(language: str) -> str:
    """The page of the ontology in a language, the same bytes every time.

    Raises UsageError for a language that there is no page in.

    >>> "<h1>Baltic Parliamentary Cooperation Ontology</h1>" in ontology_page("en")
    True
    """
    if language not in LANGUAGES:
        raise UsageError(f"there is no page in {language!r}; the languages are {', '.join(LANGUAGES)}")
    templates = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, keep_trailing_newline=True,
    )  # fmt: skip
    words = json.loads((_TEMPLATES / "ontology_words.json").read_text("utf-8"))
    return templates.get_template("ontology.html").render(
        language=language, languages=LANGUAGES, words={k: v[language] for k, v in words["page"].items()},
        families=[(words["families"][name][language], entries) for name, entries in _families()],
        lists=_lists(), about=_about(language), prefixes=sorted(PREFIXES.items()), namespace=bg.base,
        picture=picture(language, _labels(language), words["borrowed"]),
    )  # fmt: skip


def _labels(language: str) -> dict[str, str]:
    return {entry.name: entry.labels[language] for _, entries in _families() for entry in entries}


def _about(language: str) -> dict[str, str]:
    """What the ontology says of itself, in a language where it has it."""
    told: dict[str, str] = {}
    for t in ontology_triples():
        spoken = t.object.language if isinstance(t.object, Literal) else None
        if t.subject == ONTOLOGY and isinstance(t.object, Literal | NamedNode) and spoken in {None, language}:
            told[short(t.predicate)] = t.object.value
    return told


@cache
def _families() -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """The classes and properties of each family's file, in the order of the file."""
    found = []
    for path in family_files():
        triples = tuple(q.triple for q in parse(path=path))
        asked = dict.fromkeys(t.subject for t in triples if t.predicate == rdf.type and t.subject in bg)
        entries = tuple(_entry(node, triples) for node in asked if isinstance(node, NamedNode))
        if entries:
            found.append((path.stem, entries))
    return tuple(found)


@cache
def _lists() -> tuple[tuple[Entry, tuple[Entry, ...]], ...]:
    """Each code list with its codes."""
    triples = tuple(ontology_triples())
    lists = (t.subject for t in triples if t.predicate == rdf.type and t.object == skos.ConceptScheme)
    return tuple(
        (_entry(node, triples), tuple(_entry(code, triples) for code in _codes_of(node, triples)))
        for node in lists
        if isinstance(node, NamedNode) and node in scheme
    )


def _codes_of(node: NamedNode, triples: tuple[Triple, ...]) -> list[NamedNode]:
    pairs = [(t.subject, t.object) for t in triples if t.predicate == skos.inScheme]
    return [subject for subject, home in pairs if home == node and isinstance(subject, NamedNode)]


def _entry(node: NamedNode, triples: tuple[Triple, ...]) -> Entry:
    held = [t for t in triples if t.subject == node]
    texts = {
        p: {o.language or "": o.value for o in _literals(p, held)}
        for p in (rdfs.label, skos.prefLabel, skos.definition, skos.example)
    }
    kinds = [t.object for t in held if t.predicate == rdf.type]
    kind = next((k for k in ("Class", "ObjectProperty", "DatatypeProperty") if owl[k] in kinds), "Concept")
    notes = (skos.scopeNote, dcterms.provenance)
    links = ((short(p), tuple(_targets(p, held, triples))) for p in _SHOWN)
    return Entry(
        name=node.value.removeprefix(bg.base).rpartition("/")[2], kind=kind,
        labels=texts[rdfs.label] or texts[skos.prefLabel],
        definitions=texts[skos.definition], example=texts[skos.example].get("en", ""),
        notes=tuple(o.value for p in notes for o in _literals(p, held)),
        links=tuple((name, targets) for name, targets in links if targets),
    )  # fmt: skip


def _literals(predicate: NamedNode, held: list[Triple]) -> list[Literal]:
    return [t.object for t in held if t.predicate == predicate and isinstance(t.object, Literal)]


def _targets(predicate: NamedNode, held: list[Triple], triples: tuple[Triple, ...]) -> list[str]:
    """What a term points to, by short name; a union by the names in it."""
    found: list[str] = []
    for t in held:
        if t.predicate == predicate and isinstance(t.object, NamedNode):
            found.append(short(t.object))
        elif t.predicate == predicate:
            cell: object = next(
                (u.object for u in triples if u.subject == t.object and u.predicate == owl.unionOf), rdf.nil
            )
            while cell != rdf.nil:
                found += [
                    short(u.object)
                    for u in triples
                    if u.subject == cell and u.predicate == rdf.first and isinstance(u.object, NamedNode)
                ]
                cell = next(u.object for u in triples if u.subject == cell and u.predicate == rdf.rest)
    return found
