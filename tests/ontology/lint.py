"""The rules that the ontology is held to: each takes its triples and gives the faults, a line for each.

The rules are those of FOOPS! (https://w3id.org/foops), OOPS! (https://oops.linkeddata.es) and the project's
own, as far as they can be checked without a network.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, product
from pathlib import Path

import owlrl
import rdflib
from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from balticgraph.vocabulary import ONTOLOGY, bg, code, dcterms, owl, rdf, rdfs, scheme, skos, vann

LANGUAGES = ("en", "et", "lv", "lt")
PROPERTIES = frozenset({owl.ObjectProperty, owl.DatatypeProperty})
Faults = list[str]
Graph = Iterable[Triple]


def nodes(graph: Graph, kind: NamedNode | frozenset[NamedNode]) -> list[NamedNode]:
    """The terms of the ontology of some kind, sorted."""
    kinds = kind if isinstance(kind, frozenset) else frozenset({kind})
    ours = (bg.base, code.base)
    return sorted(
        {
            t.subject
            for t in graph
            if t.predicate == rdf.type
            and t.object in kinds
            and isinstance(t.subject, NamedNode)
            and t.subject.value.startswith(ours)
        },
        key=str,
    )


def terms(graph: Graph) -> list[NamedNode]:
    """The classes and properties of the ontology."""
    return nodes(graph, PROPERTIES | {owl.Class})


def told(
    graph: Graph, subject: NamedNode | BlankNode, predicate: NamedNode
) -> list[NamedNode | BlankNode | Literal]:
    """What the graph says of a node under a predicate."""
    return [
        t.object
        for t in graph
        if t.subject == subject and t.predicate == predicate and not isinstance(t.object, Triple)
    ]


def name(node: NamedNode) -> str:
    """The local name."""
    return re.split(r"[#/]", node.value)[-1]


def each_labelled_in_four_languages(graph: Graph) -> Faults:
    """One label in each language on every class, property, code and scheme."""
    asked = [(n, rdfs.label) for n in terms(graph)]
    asked += [(n, skos.prefLabel) for n in nodes(graph, frozenset({skos.Concept, skos.ConceptScheme}))]
    return [
        f"{name(node)} has {count} labels in {language}"
        for (node, predicate), language in product(asked, LANGUAGES)
        if (
            count := sum(
                isinstance(o, Literal) and o.language == language for o in told(graph, node, predicate)
            )
        )
        != 1
    ]


def each_defined(graph: Graph) -> Faults:
    """A definition on all, of classes in four languages; an example and the ontology on each term."""
    faults = []
    for node in [*terms(graph), *nodes(graph, frozenset({skos.Concept, skos.ConceptScheme}))]:
        english = [
            o for o in told(graph, node, skos.definition) if isinstance(o, Literal) and o.language == "en"
        ]
        if len(english) != 1 or not english[0].value.strip():
            faults.append(f"{name(node)} has no English definition")
    for node in nodes(graph, owl.Class):
        spoken = {o.language for o in told(graph, node, skos.definition) if isinstance(o, Literal)}
        faults += [f"{name(node)} is not defined in {lang}" for lang in LANGUAGES if lang not in spoken]
    for node in terms(graph):
        if not told(graph, node, skos.example):
            faults.append(f"{name(node)} has no example")
        if told(graph, node, rdfs.isDefinedBy) != [ONTOLOGY]:
            faults.append(f"{name(node)} is not defined by the ontology")
    return faults


def each_tells_whose_labels(graph: Graph) -> Faults:
    """Own translations are marked as such, official forms name their source."""
    asked = [*terms(graph), *nodes(graph, skos.ConceptScheme)]
    return [
        f"{name(n)} does not say whose labels it has (dcterms:provenance)"
        for n in asked
        if not told(graph, n, dcterms.provenance)
    ]


def each_property_has_domain_and_range_or_a_reason(graph: Graph) -> Faults:
    """One domain and one range each (several would mean all at once), or a note that says why not."""
    faults = []
    for node in nodes(graph, PROPERTIES):
        notes = [o.value for o in told(graph, node, skos.scopeNote) if isinstance(o, Literal)]
        for predicate, word in ((rdfs.domain, "domain"), (rdfs.range, "range")):
            held = len(told(graph, node, predicate))
            if held > 1 or (held == 0) != any(n.startswith(f"No {word}: ") for n in notes):
                faults.append(f"{name(node)} has {held} of {word} and no reason that fits")
    return faults


def labels_tell_terms_apart(graph: Graph) -> Faults:
    """No two terms of a kind share a label in a language."""
    found: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for kind, predicate in (
        (owl.Class, rdfs.label),
        (PROPERTIES, rdfs.label),
        (skos.ConceptScheme, skos.prefLabel),
    ):
        for node in nodes(graph, kind):
            for label in told(graph, node, predicate):
                if isinstance(label, Literal):
                    found[str(kind), str(label.language), label.value.lower()].append(name(node))
    return [
        f"{' and '.join(bearers)} are called {label}@{language}"
        for (_, language, label), bearers in found.items()
        if len(bearers) > 1
    ]


def labels_of_a_code_are_of_one_kind(graph: Graph) -> Faults:
    """No label of a code is its preferred and its hidden or other one at once (SKOS Reference, S13)."""
    kinds = (skos.prefLabel, skos.altLabel, skos.hiddenLabel)
    return [
        f"{name(node)} has {label} as two kinds of label"
        for node in nodes(graph, skos.Concept)
        for one, other in combinations(kinds, 2)
        for label in told(graph, node, one)
        if label in told(graph, node, other)
    ]


def names_follow_the_custom(graph: Graph) -> Faults:
    """Classes in UpperCamelCase, properties in lowerCamelCase, codes in lower case with hyphens."""
    customs = (
        (owl.Class, r"([A-Z][a-z]+)+"),
        (PROPERTIES, r"[a-z]+([A-Z][a-z]+)*"),
        (frozenset({skos.Concept, skos.ConceptScheme}), r"[a-z]+(-[a-z]+)*"),
    )
    return [
        f"{name(n)} does not follow the custom {custom}"
        for kind, custom in customs
        for n in nodes(graph, kind)
        if not re.fullmatch(custom, name(n))
    ]


def axioms_name_known_terms(graph: Graph) -> Faults:
    """What an axiom names is declared, here or as borrowed, so that no tool has to guess its kind."""
    declared = {t.subject for t in graph if t.predicate == rdf.type}
    axioms = (rdfs.subClassOf, rdfs.subPropertyOf, rdfs.domain, rdfs.range)
    standard = "http://www.w3.org/2001/XMLSchema#"  # rdf:langString is younger than OWL 2, which takes it for a class
    return [
        f"{t.object.value} is named and not declared"
        for t in graph
        if t.predicate in axioms
        and isinstance(t.object, NamedNode)
        and t.object not in declared
        and not t.object.value.startswith(standard)
    ]


def no_class_is_above_itself(graph: Graph) -> Faults:
    """Superclasses and superproperties make no circle."""
    above: dict[object, set[object]] = defaultdict(set)
    for t in graph:
        if t.predicate in {rdfs.subClassOf, rdfs.subPropertyOf}:
            above[t.subject].add(t.object)

    def reach(node: object) -> Iterator[object]:
        seen: set[object] = set()
        waiting = set(above[node])
        while waiting:
            found = waiting.pop()
            seen.add(found)
            waiting |= above[found] - seen
        yield from seen

    return [f"{node} is above itself" for node in sorted(above, key=str) if node in reach(node)]


def each_code_is_in_one_list(graph: Graph) -> Faults:
    """A code stands in one scheme, at its top, and its notation is its key."""
    faults = []
    for node in nodes(graph, skos.Concept):
        lists = told(graph, node, skos.inScheme)
        if len(lists) != 1 or lists != told(graph, node, skos.topConceptOf) or lists[0] not in scheme:
            faults.append(f"{name(node)} is not in one list")
        if told(graph, node, skos.notation) != [Literal(name(node))]:
            faults.append(f"{name(node)} has another notation")
    return faults


def metadata_is_complete(graph: Graph) -> Faults:
    """What a reader, a registry and a citation need to know of the ontology."""
    asked = (
        dcterms.title, dcterms.description, dcterms.creator, dcterms.publisher, dcterms.created,
        dcterms.issued, dcterms.modified, dcterms.license, dcterms.bibliographicCitation,
        dcterms.source, owl.versionIRI,
        owl.versionInfo, owl.priorVersion, vann.preferredNamespacePrefix, vann.preferredNamespaceUri,
    )  # fmt: skip
    faults = [f"the ontology has no {name(p)}" for p in asked if not told(graph, ONTOLOGY, p)]
    for predicate in (dcterms.title, dcterms.description):
        held = {o.language for o in told(graph, ONTOLOGY, predicate) if isinstance(o, Literal)}
        faults += [
            f"the {name(predicate)} is not in {language}" for language in LANGUAGES if language not in held
        ]
    return faults


def version_is_its_own(graph: Graph) -> Faults:
    """The version has an IRI of its own that ends in its number, and the one before has another."""
    version, number, prior = (
        told(graph, ONTOLOGY, p) for p in (owl.versionIRI, owl.versionInfo, owl.priorVersion)
    )
    held = [str(v) for v in (*version, *prior, ONTOLOGY)]
    expected = [NamedNode(f"{ONTOLOGY.value}/{n.value}") for n in number if isinstance(n, Literal)]
    return (
        [] if version == expected and len(set(held)) == len(held) == 3 else ["the version IRI is not its own"]
    )


def namespace_is_the_projects(graph: Graph) -> Faults:
    """The preferred namespace and prefix are those that the terms have."""
    held = (
        told(graph, ONTOLOGY, vann.preferredNamespaceUri),
        told(graph, ONTOLOGY, vann.preferredNamespacePrefix),
    )
    return (
        [] if held == ([Literal(bg.base)], [Literal(bg.prefix)]) else ["the preferred namespace is another"]
    )


def disjointness_is_stated(graph: Graph) -> Faults:
    """Kinds that nothing can be at once are said to be so."""
    stated = sum(t.predicate == rdf.type and t.object == owl.AllDisjointClasses for t in graph)
    return [] if stated else ["no classes are said to be disjoint"]


def other_vocabularies_are_reused(graph: Graph) -> Faults:
    """At least half of the terms name a term of another vocabulary, by an axiom or as near in meaning."""
    links = (rdfs.subClassOf, rdfs.subPropertyOf, skos.closeMatch)
    near = {
        t.subject
        for t in graph
        if t.predicate in links and isinstance(t.object, NamedNode) and not t.object.value.startswith(bg.base)
    }
    held = [n for n in terms(graph) if n in near]
    return [] if 2 * len(held) >= len(terms(graph)) else [f"only {len(held)} terms name another vocabulary's"]


def nothing_contradicts(graph: Graph) -> Faults:
    """No contradiction under OWL 2 RL, by the closure that owlrl computes."""
    silent = {rdfs.label, skos.prefLabel, skos.definition, skos.example, skos.scopeNote, dcterms.provenance}
    lines = (f"{t.subject} {t.predicate} {t.object} ." for t in graph if t.predicate not in silent)
    closed = rdflib.Graph().parse(data="\n".join(lines), format="nt")
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(closed)
    error = rdflib.URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")
    return sorted(str(o) for p, o in closed.predicate_objects() if p == error)


def terms_of_two_files(files: dict[Path, list[Triple]]) -> Faults:
    """A term is described in one file."""
    homes: dict[NamedNode, set[str]] = defaultdict(set)
    for path, held in files.items():
        for node in [*terms(held), *nodes(held, frozenset({skos.Concept, skos.ConceptScheme}))]:
            homes[node].add(path.name)
    return [f"{name(n)} is in {', '.join(sorted(h))}" for n, h in homes.items() if len(h) > 1]


RULES: tuple[Callable[[Graph], Faults], ...] = (
    each_labelled_in_four_languages, each_defined, each_tells_whose_labels,
    each_property_has_domain_and_range_or_a_reason, labels_tell_terms_apart,
    labels_of_a_code_are_of_one_kind, names_follow_the_custom, axioms_name_known_terms,
    no_class_is_above_itself, each_code_is_in_one_list, metadata_is_complete,
    version_is_its_own, namespace_is_the_projects, disjointness_is_stated, other_vocabularies_are_reused,
    nothing_contradicts,
)  # fmt: skip
"""Every rule about the triples of the ontology."""
