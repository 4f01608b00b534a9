"""Where each triple comes from: the source and its capture, the spans of its text, the claims and the rules that read them.

Offsets are code points of the text layer, quotes at most 300 characters; the text itself, phones and mail addresses never
enter the graph (`oa:prefix` and `oa:suffix` stay inside the passage of the quote).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad, Triple

from balticgraph.documents.release import Release, Stated, Zone
from balticgraph.facts.fact import Evidence, Span
from balticgraph.identity import iris
from balticgraph.triples.assertion import Assertion, Builder, dated, decimal, in_others, node, value
from balticgraph.triples.bodies import address, name_body
from balticgraph.triples.source_labels import release_label, release_labels, table_label, table_labels
from balticgraph.vocabulary import bg, code, dcterms, oa, prov, rdf, schema, skos, xsd

_AROUND = 24
"""Characters of context before and after a quote: enough to find it again after an edit (VOCABULARY.md D4)."""


@dataclass(frozen=True, slots=True)
class Capture:
    """One release as a source of the graph: its text, and the IRIs of its graphs, source, snapshot and text layer.

    `proofread` where a person went through what was read of it.
    """

    release: Release
    source: str
    proofread: bool = False

    @property
    def key(self) -> str:
        """Source and snapshot."""
        return f"{self.source}/{self.release.snapshot}"

    @property
    def is_table(self) -> bool:
        """Whether this is a table of the register."""
        return self.source.startswith("register-")

    @property
    def asserted(self) -> NamedNode:
        """The graph of what this capture asserts."""
        return iris.graph(
            f"reference/{self.source.removeprefix('register-')}" if self.is_table else f"release/{self.key}"
        )

    @property
    def provenance(self) -> NamedNode:
        """The graph of its snapshot, spans and claims."""
        return iris.graph(f"provenance/{self.source if self.is_table else self.key}")

    @property
    def document(self) -> NamedNode:
        """The source document."""
        return iris.mint(f"source/{self.source}")

    @property
    def snapshot(self) -> NamedNode:
        """The capture of the document's bytes."""
        return iris.mint(f"snapshot/{self.key}")

    @property
    def text(self) -> NamedNode:
        """The text layer that offsets refer to."""
        return iris.mint(f"text/{self.key}")


def describe_source(capture: Capture, known: frozenset[NamedNode]) -> Iterator[Assertion]:
    """The source document and what it states of itself: address, title, publisher, dates, language, credits, contact."""
    release, document = capture.release, capture.document
    kind = bg.RegisterTable if capture.is_table else bg.Digest if release.digest_of else bg.PressRelease
    label, others = _called(capture)
    yield node(document, None, kind, label=label).add(skos.prefLabel, *in_others(others)).done()
    if release.digest_of and (page := address(release.digest_of.value)):
        yield from value(document, prov.wasDerivedFrom, page, _shown(capture, release.digest_of))
    if release.url and (page := address(release.url.value)):
        yield from value(document, dcterms.source, page, _shown(capture, release.url))
    if release.title:
        title = (
            Literal(release.title.value, language=release.language)
            if release.language
            else Literal(release.title.value)
        )
        yield from value(document, dcterms.title, title, _shown(capture, release.title))
    if release.publisher:
        publisher = iris.body(release.publisher.value)
        yield from name_body(release.publisher.value, _shown(capture, release.publisher), known)
        yield from value(document, dcterms.publisher, publisher, _shown(capture, release.publisher))
    if release.language:
        evidence = _shown(capture, release.language_stated) if release.language_stated else None
        yield from value(document, dcterms.language, Literal(release.language), evidence)
    if release.published:
        yield from value(
            document, dcterms.issued, dated(release.published.value), _shown(capture, release.published)
        )
    yield from _contact(capture)


def _contact(capture: Capture) -> Iterator[Assertion]:
    release = capture.release
    if release.contact:
        contact = iris.mint(f"contact/{capture.source}")
        evidence = _shown(capture, release.contact)
        yield (
            node(contact, evidence, schema.ContactPoint, label=f"Press contact, {_called(capture)[0]}")
            .add(schema.name, Literal(release.contact.value))
            .done()
        )
        yield from value(capture.document, schema.contactPoint, contact, evidence)
    for credit in release.photographers:
        image, evidence = iris.mint(f"image/{capture.key}/{credit.start}"), _shown(capture, credit)
        yield (
            node(image, evidence, schema.ImageObject, label=f"Photo by {credit.value}")
            .add(schema.creditText, Literal(credit.value))
            .done()
        )
        yield from value(capture.document, schema.image, image, evidence)


def _called(capture: Capture) -> tuple[str, Mapping[str, str]]:
    """The English label of a source, and those in the other languages."""
    if capture.is_table:
        table = capture.source.removeprefix("register-")
        return table_label(table), table_labels(table)
    release, digest = capture.release, capture.release.digest_of is not None
    publisher = release.publisher.value if release.publisher else None
    published = release.published.value if release.published else None
    return (
        release_label(publisher, published, digest=digest),
        release_labels(publisher, published, digest=digest),
    )


def _shown(capture: Capture, stated: Stated) -> Evidence:
    quote = capture.release.text[stated.start : stated.end]
    return Evidence(
        spans=(Span(stated.start, stated.start + len(quote[:300]), quote[:300]),),
        rule=stated.rule,
        confidence=1.0,
    )


def describe_capture(capture: Capture) -> Iterator[Triple]:
    """The snapshot and its text layer, with their hashes and the day on which the page says it was updated."""
    release = capture.release
    built = (
        Builder(capture.snapshot, None).add(rdf.type, bg.SourceSnapshot).add(bg.snapshotOf, capture.document)
    )
    built.add(bg.contentHash, Literal(release.content_hash))
    if capture.proofread:
        built.add(bg.proofread, Literal(value=True))
    if release.updated:
        kind = xsd.dateTime if "T" in release.updated.value else xsd.date
        stamp = (
            release.updated.value
            if kind == xsd.date or release.updated.value.count(":") > 1
            else release.updated.value + ":00"
        )
        built.add(dcterms.modified, Literal(stamp, datatype=kind))
    yield from built.done().triples
    text = Builder(capture.text, None).add(rdf.type, bg.TextLayer).add(bg.textLayerOf, capture.snapshot)
    yield from text.add(bg.contentHash, Literal(release.text_hash)).done().triples


def describe_claims(assertions: Iterable[Assertion], capture: Capture) -> Iterator[Triple]:
    """One claim for each assertion that has evidence, the spans it rests on, and the rules that read them."""
    spans: set[Span] = set()
    rules: set[str] = set()
    seen: set[tuple[object, ...]] = set()
    for assertion in assertions:
        what = (assertion.subject, assertion.predicate, assertion.object)
        if assertion.evidence is None or what in seen:
            continue
        seen.add(what)
        spans.update(Span(s.start, s.end, s.quote) for s in assertion.evidence.spans)
        rules.add(assertion.evidence.rule)
        yield from _claim(assertion, assertion.evidence, capture)
    for span in sorted(spans):
        yield from _span(span, capture)
    for rule in sorted(rules):
        name, _, version = rule.partition("@")
        built = node(iris.rule(rule), None, bg.ExtractionRule, label=f"{name.replace('-', ' ')} {version}")
        yield from built.add(dcterms.hasVersion, Literal(version)).done().triples


def _claim(assertion: Assertion, evidence: Evidence, capture: Capture) -> Iterator[Triple]:
    key = iris.digest(
        assertion.subject,
        assertion.predicate,
        assertion.object,
        evidence.rule,
        *(f"{s.start}-{s.end}" for s in evidence.spans),
    )
    built = (
        Builder(iris.mint(f"claim/{capture.key}/{key}"), None)
        .add(rdf.type, bg.Claim)
        .add(rdf.subject, assertion.subject)
    )
    built.add(rdf.predicate, assertion.predicate).add(rdf.object, assertion.object)
    built.add(bg.supportedBy, *sorted({_span_iri(s, capture) for s in evidence.spans}, key=str))
    built.add(bg.extractedBy, iris.rule(evidence.rule))
    built.add(bg.confidence, decimal(evidence.confidence))
    built.add(bg.assertedIn, capture.asserted)
    if assertion.as_written:
        built.add(bg.valueAsWritten, Literal(assertion.as_written))
    if capture.is_table:
        built.add(bg.support, code[evidence.support]).add(
            dcterms.source, *filter(None, map(address, evidence.sources))
        )
        if evidence.note:
            built.add(bg.rationale, Literal(evidence.note, language="en"))
    yield from built.done().triples


def _span_iri(span: Span, capture: Capture) -> NamedNode:
    return iris.mint(f"span/{capture.key}/{span.start}-{span.end}")


def _span(span: Span, capture: Capture) -> Iterator[Triple]:
    iri = _span_iri(span, capture)
    selector = NamedNode(iri.value + "/selector")
    whole = (
        Builder(iri, None)
        .add(rdf.type, bg.EvidenceSpan)
        .add(oa.hasSource, capture.text)
        .add(oa.hasSelector, selector)
    )
    yield from whole.done().triples
    low, high = _around(span, capture.release)
    text = capture.release.text
    built = Builder(selector, None).add(rdf.type, oa.TextPositionSelector, oa.TextQuoteSelector)
    built.add(oa.start, Literal(str(span.start), datatype=xsd.integer))
    built.add(oa.end, Literal(str(span.end), datatype=xsd.integer))
    built.add(oa.exact, Literal(span.quote))
    for predicate, words in ((oa["prefix"], text[low : span.start]), (oa.suffix, text[span.end : high])):
        if words:
            built.add(predicate, Literal(words))
    yield from built.done().triples


def _around(span: Span, release: Release) -> tuple[int, int]:
    """How far the context of a quote may reach: within its passage, and nowhere in contact lines and front matter."""
    for passage in release.passages:
        if passage.start <= span.start and span.end <= passage.end:
            if passage.zone in {Zone.CONTACT, Zone.METADATA, Zone.FURNITURE}:
                return span.start, span.end
            return max(passage.start, span.start - _AROUND), min(passage.end, span.end + _AROUND)
    return span.start, span.end


def quads(triples: Iterable[Triple], graph: NamedNode) -> tuple[Quad, ...]:
    """The triples as sorted quads of one graph, each once."""
    return tuple(sorted({Quad(t.subject, t.predicate, t.object, graph) for t in triples}, key=str))
