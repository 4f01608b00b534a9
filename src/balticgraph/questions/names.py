"""The names by which the graph knows persons, bodies, places and others, in all languages and forms."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from balticgraph.questions.wordings import cut, vocabulary
from balticgraph.store.results import Table
from balticgraph.store.view import View
from balticgraph.vocabulary import BASE

_LABELS = """
SELECT DISTINCT ?entity ?kind ?label ?english ?parliament ?state WHERE {
  VALUES (?class ?kind) {
    (foaf:Person "person") (bg:Assembly "body") (bg:NationalParliament "body") (bg:GovernmentalBody "body")
    (org:Organization "body") (bg:CountryGroup "body") (bg:Committee "body") (bg:Organ "body")
    (bg:Delegation "delegation") (bg:State "state")
    (bg:Venue "place") (bg:Prize "prize") (bg:JointMeeting "event")
  }
  ?entity a ?class ; skos:prefLabel|skos:altLabel|skos:notation|foaf:name ?label .
  OPTIONAL { ?entity skos:prefLabel ?english . FILTER(LANG(?english) = "en") }
  OPTIONAL { ?entity bg:delegationOf ?parliament }
  OPTIONAL { ?entity bg:represents ?state }
}"""
_PRESIDED = "SELECT DISTINCT ?body WHERE { ?term bg:presidencyOf ?body }"
_WORDS = "SELECT DISTINCT ?words WHERE { ?thing bg:words ?words }"
_LETTERS = 4
_SAME_START = 0.6
"""Forms of one name share their first letters: four at least, and so much of the longer one."""
_ENDING = 3


@dataclass(frozen=True, slots=True)
class Entity:
    """Something that the graph knows by name: IRI, kind, English name; who sent a delegation; whether states preside over it in turn."""

    iri: str
    kind: str
    name: str
    sent_by: tuple[str, ...] = ()
    presided: bool = False

    @property
    def key(self) -> str:
        """Class and key, or the IRI where it is no IRI of the project."""
        return self.iri.removeprefix(BASE + "id/")


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """What the graph knows by a name: entities by the folded words of each, and the words of statements.

    Two are equal only where they are the same one, so that what is worked out of it can be kept.
    """

    entities: Mapping[tuple[str, ...], tuple[Entity, ...]] = field(default_factory=dict)
    phrases: tuple[str, ...] = ()
    starts: Mapping[tuple[int, str], tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """The names by their number of words and how the first begins: where to look for other forms."""

    def speaks_of(self, phrase: Sequence[str]) -> bool:
        """Whether a statement, priority or topic of the graph has that phrase, folded."""
        return any(f" {' '.join(phrase)} " in p for p in self.phrases)

    def spelled(self, name: str) -> tuple[Entity, ...]:
        """The entities that a name means whatever its case and diacritics; a surname where one person alone bears it."""
        return self.entities.get(_key(name), ())

    def nearest(self, name: str) -> tuple[Entity, ...]:
        """Up to three entities whose names come nearest to one that nothing bears."""
        forms = {" ".join(key): things for key, things in self.entities.items()}
        near = process.extract(
            " ".join(_key(name)), forms.keys(), scorer=fuzz.ratio, limit=3, score_cutoff=_NEAR
        )
        return tuple(dict.fromkeys(forms[form][0] for form, _, _ in near))


_NEAR = 70.0
"""From how many per cent on a name is near to an unknown one (rapidfuzz's ratio)."""


def _key(name: str) -> tuple[str, ...]:
    return tuple(w.key for w in cut(name))


def names_of(view: View) -> Names:
    """The names that a view knows."""
    found: dict[tuple[str, ...], set[Entity]] = defaultdict(set)
    exonyms = vocabulary().names
    presided = {body for (body,) in _rows(view, _PRESIDED)}
    for entity, kind, label, english, *senders in _rows(view, _LABELS):
        thing = Entity(
            entity,
            kind,
            english or label,
            tuple(filter(None, senders)) if kind == "delegation" else (),
            entity in presided,
        )
        for form in (label, *(exonyms.get(label, ()))):
            found[_key(form)].add(thing)
    for key, things in _surnames(found).items():
        found[key].add(things)
    entities = {k: tuple(sorted(v, key=lambda e: e.iri)) for k, v in found.items() if k}
    phrases = (" ".join(w.key for w in cut(words)) for (words,) in _rows(view, _WORDS))
    starts: dict[tuple[int, str], list[tuple[str, ...]]] = defaultdict(list)
    for key in sorted(entities):
        starts[_start(key)].append(key)
    return Names(
        entities, tuple(sorted({f" {p} " for p in phrases})), {k: tuple(v) for k, v in starts.items()}
    )


def _start(key: tuple[str, ...]) -> tuple[int, str]:
    return len(key), key[0][:_LETTERS]


def _rows(view: View, query: str) -> Iterator[tuple[str, ...]]:
    answer = view.query(query)
    if isinstance(answer, Table):
        yield from answer.texts()


def _surnames(found: Mapping[tuple[str, ...], Iterable[Entity]]) -> dict[tuple[str, ...], Entity]:
    """The surnames that one person alone bears."""
    bearers: dict[tuple[str, ...], set[Entity]] = defaultdict(set)
    for key, things in found.items():
        for thing in things:
            if thing.kind == "person" and len(key) > 1:
                bearers[key[-1:]].add(thing)
    return {
        key: next(iter(b))
        for key, b in bearers.items()
        if len(b) == 1 and key not in found and len(key[0]) > 3
    }


def called(window: tuple[str, ...], names: Names) -> tuple[Entity, ...]:
    """The entities that these folded words name, in any form, or none where the form may mean several."""
    if window in names.entities:
        return names.entities[window]
    low = vocabulary()
    if any(w in low.ignored or w in low.asking for w in (window[0], window[-1])):
        return ()
    forms = names.starts.get(_start(window), ())
    near = {e for key in forms if all(map(_may_be, key, window)) for e in names.entities[key]}
    return tuple(sorted(near, key=lambda e: e.iri)) if len({e.name for e in near}) == 1 else ()


def _may_be(one: str, other: str) -> bool:
    """Whether a folded word may be a form of a name's, and means nothing else: a president is no presidium."""
    same = vocabulary().same
    return alike(one, other) and (one == other or same.get(one) == same.get(other))


def alike(one: str, other: str) -> bool:
    """Whether two folded words may be forms of one name.

    >>> alike("seimo", "seimas"), alike("asambleja", "asamblejas"), alike("seimas", "saeima")
    (True, True, False)
    """
    if one == other:
        return True
    longer = max(len(one), len(other))
    same = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return same >= max(_LETTERS, _SAME_START * longer) and abs(len(one) - len(other)) <= _ENDING
