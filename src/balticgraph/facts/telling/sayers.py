"""Who says something by the verbs of a sentence, quotation marks left aside: not whom it is said to or of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import People, Person
from balticgraph.facts.telling.fellow_speakers import fellows_of, without_speakers_before
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.clauses import clauses
from balticgraph.facts.verbs.verbs import verbs_of
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_SOON = 6


@dataclass(frozen=True, slots=True)
class Said:
    """A verb of speech outside quotation marks, at one place of its passage: the person who speaks and the item that names them.

    The `fellows` are those who say the same words by the same verb.
    """

    place: int
    person: Person
    at: int
    verb: int
    fellows: tuple[tuple[Person, int], ...] = ()


def sayings(
    people: People, sentence: Sentence, held: list[Held], quoted: Sequence[tuple[int, int]]
) -> Iterator[Said]:
    """Who speaks by the verbs of a sentence, but for what is said within quotation marks."""
    verbs = verbs_of(sentence) if "person" in sentence.kinds else ()
    if not any(verb.role == "say" for verb in verbs):
        return
    starts, english = sentence.words.starts, sentence.language == "en"
    found = clauses(sentence, held, with_articles=english)
    cased = {} if english else _cased(people, sentence, held)
    for clause in found:
        if clause.role != "say":
            continue
        subject = _subject(people, sentence, clause, cased, found)
        person = people.at(sentence, sentence.items[subject]) if subject >= 0 else None
        places = (starts[sentence.items[clause.at].first], starts[sentence.items[subject].first])
        if person and not any(low <= place < high for low, high in quoted for place in places):
            row = [
                (people.at(sentence, sentence.items[n]), n)
                for n in fellows_of(people, sentence, clause, subject)
            ]
            yield Said(
                places[0], person, subject, clause.at, tuple((p, n) for p, n in row if p and p != person)
            )


def _subject(
    people: People, sentence: Sentence, clause: Clause, cased: dict[int, Clause], others: Sequence[Clause]
) -> int:
    """The item of the one who speaks by a verb; -1 where it is nobody named."""
    named = without_speakers_before(sentence, [at for at in clause.subjects if at >= 0], clause, others)
    keys = sentence.keys_of(sentence.items[clause.at])
    of_whom = not word_list(sentence.language, "statements", "of_whom").isdisjoint(keys)
    if sentence.language == "en":
        if of_whom:
            return _named_behind(sentence, clause.at)
        subject = next(iter(named), -1)
        return -1 if subject > clause.at and sentence.key_at(subject - 1) == "to" else subject
    if sentence.language == "et":
        return _estonian(people, sentence, named)
    subject = next(iter(named), -1)
    beside = sentence.key_at(subject + 1) in word_list(sentence.language, "statements", "of_whom")
    if subject < 0 or of_whom or beside or not people.is_oblique(sentence, sentence.items[subject]):
        return subject
    return next((at for at in cased[clause.at].subjects if at >= 0), -1) if clause.at in cased else -1


def _named_behind(sentence: Sentence, verb: int) -> int:
    """The person soon behind "according to", none of whom an office, a press release or a clause parts it."""
    for n in range(verb + 1, min(verb + _SOON, len(sentence.items))):
        kind = sentence.items[n].kind
        if kind == "person":
            return n if sentence.text(sentence.items[n])[-2:] not in _OWNING else -1
        if kind not in _OF_NAMES:
            return -1
    return -1


_OWNING = frozenset({"'s", "’s", "s'", "s’"})
_OF_NAMES = frozenset(
    {"article", "country", "demonym", "honorific", "link", "office", "parliament", "title", "former"}
)


def _cased(people: People, sentence: Sentence, held: list[Held]) -> dict[int, Clause]:
    """The clauses of a Latvian or Lithuanian sentence by their verbs, those in another case than the nominative no subjects."""
    if sentence.language == "et":
        return {}
    oblique = {
        n for n, i in enumerate(sentence.items) if i.kind == "person" and people.is_oblique(sentence, i)
    }
    found = clauses(sentence, held, oblique=oblique, with_articles=False) if oblique else []
    return {clause.at: clause for clause in found if clause.role == "say"}


def _estonian(people: People, sentence: Sentence, named: Sequence[int]) -> int:
    """The subject of an Estonian verb of speech that is no genitive of whom another works for: "ütles A nõunik B"."""
    for at in named:
        item = sentence.items[at]
        behind = next(
            (
                n
                for n in range(at + 1, min(at + 3, len(sentence.items)))
                if sentence.items[n].kind != "office"
            ),
            at,
        )
        if people.is_oblique(sentence, item) and sentence.items[behind].kind == "person" and behind > at + 1:
            return behind
        return at
    return -1
