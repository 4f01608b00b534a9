"""What of several values and names of a subject the view shows where no conflict has to be judged: spans of days, labels, statuses."""

from collections import defaultdict
from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode

from balticgraph.conflicts import Conflict, Object
from balticgraph.vocabulary import ASSERTED, bg, code, foaf, schema, skos

Values = dict[NamedNode, dict[Object, list[NamedNode]]]
"""What is asserted of a subject, by property and value: the graphs that assert it."""

NAMES = (foaf.name, skos.prefLabel)
"""The properties of which a subject shows one value a language; the others are its further names."""

_PRESENT = frozenset({code.listed, code.present})
_IN_LABELS = frozenset({bg.ordinal, bg.heldAt, bg.presidingState, schema.startDate})
"""The single values of which a node's own label is made."""


def widen(values: Values) -> None:
    """Where one source's days take in all the others', the event has those days: a text on one day of a session contradicts nobody.

    The register's own values are never set aside like that.
    """
    starts, ends = values.get(schema.startDate), values.get(schema.endDate)
    if not starts or (len(starts) < 2 and len(ends or ()) < 2):
        return
    spans: dict[NamedNode, list[str]] = defaultdict(list)
    for objects in (starts, ends or {}):
        for thing, graphs in objects.items():
            for graph in graphs:
                spans[graph].append(thing.value)
    if any(len(day) != 10 for days in spans.values() for day in days):
        return
    low, high = min(min(d) for d in spans.values()), max(max(d) for d in spans.values())
    if any(min(days) == low and max(days) == high for days in spans.values()):
        values[schema.startDate] = {o: g for o, g in starts.items() if o.value == low or _curated(g)}
        if ends:
            values[schema.endDate] = {o: g for o, g in ends.items() if o.value == high or _curated(g)}


def _curated(graphs: list[NamedNode]) -> bool:
    """Whether the register itself gives the value: where it disagrees, that is no matter of one day among several."""
    return any(g.value.startswith(ASSERTED[1]) for g in graphs)


def drop_labels(values: Values, conflicts: Iterable[Conflict]) -> None:
    """Take out the labels that are made of a value that gave way: "Presidency of ..., Latvia" where Lithuania holds."""
    decided = [c for c in conflicts if c.preferred and c.predicate in _IN_LABELS]
    lost = {v.graph for c in decided for v in c.values} - {v.graph for c in decided for v in c.preferred}
    labels = values.get(skos.prefLabel, {})
    gone = [form for form, graphs in labels.items() if set(graphs) <= lost]
    for form in gone if len(gone) < len(labels) else ():
        del labels[form]


def settle_names(values: Values) -> None:
    """One name and one label a language: the register's before a release's, the one with its diacritics before the one without."""
    for predicate in NAMES:
        by_language: dict[str | None, list[Object]] = defaultdict(list)
        for thing in values.get(predicate, {}):
            by_language[thing.language if isinstance(thing, Literal) else None].append(thing)
        for forms in by_language.values():
            best = min(forms, key=lambda form: name_rank(form, values[predicate][form]))
            for other in forms:
                if other is not best:
                    values[skos.altLabel][other] += values[predicate].pop(other)
    for form in set(values.get(skos.altLabel, ())) & set(values.get(skos.prefLabel, ())):
        del values[skos.altLabel][form]


def name_rank(form: Object, graphs: list[NamedNode]) -> tuple[bool, int, str]:
    """Where a form stands among others of its language: the register's first, then the one with more diacritics."""
    referenced = any(g.value.startswith(ASSERTED[1]) for g in graphs)
    return not referenced, -sum(not c.isascii() for c in form.value), form.value


def settle_status(values: Values) -> None:
    """Who is listed as present was there: an announcement of the same by another source gives way.

    The mark that a subject rests on general knowledge alone stays where every source that speaks of it gives it.
    """
    statuses = values.get(bg.attendanceStatus)
    if statuses and statuses.keys() & _PRESENT:
        statuses.pop(code.announced, None)
    if bg.support in values:
        graphs = {g for objects in values.values() for found in objects.values() for g in found}
        if graphs != {g for found in values[bg.support].values() for g in found}:
            del values[bg.support]
