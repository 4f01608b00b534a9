"""The words of a reported statement: those of its own sentence, ended where a clause ends, without what another says."""

import re
from collections.abc import Iterator, Sequence

from balticgraph.facts.persons.people import People, Person
from balticgraph.facts.telling.aim_parts import is_torn
from balticgraph.facts.telling.sayers import Said
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import LONGEST_SPAN, Sentence

_GLUED = re.compile(r"(?<=[^\W\d_]{3})[.!?](?=[^\W\d_a-zāčēģīķļņōšžąęėįųūõäöü][^\W\d_]+ )")
_CLAUSE = re.compile(r"[,;:](?= )| [–—-](?= )")
_FEWEST, _NEAR = 3, 6
_LONGEST = 2 * LONGEST_SPAN


def told_words(
    people: People, sentence: Sentence, all_said: Sequence[Said], said: Said, that: int
) -> str | None:
    """What a sentence reports of what one says, "that" at an item; None where it breaks off too soon to say anything.

    It is cut where another begins or stops to speak, where two sentences stand as one, and at the end of a clause
    where the text breaks off or goes on for very long.
    """
    words, items = sentence.words, sentence.items
    text, begin, end = words.text, sentence.start, sentence.end
    first, last = sorted((said.at, said.verb))
    for glued in _GLUED.finditer(text, begin, end):
        if glued.end() <= words.starts[items[first].first]:
            begin = glued.end()
        elif glued.start() > words.starts[items[that].first]:
            end = glued.end()
            break
        elif glued.end() <= words.starts[items[last].first]:
            return None
    turns = list(_turns(people, sentence))
    if any(first < n < last and person is None for n, person in turns):
        return None  # "A greeted them, while the Speaker wished that"
    begin = max(
        [begin, *(words.starts[items[n + 1].first] for n, who in turns if n < first and who == said.person)]
    )
    others = [n for n, person in turns if n > that + _FEWEST and person not in {None, said.person}]
    others += [
        n
        for one in all_said
        if one.at > that and one.person != said.person
        for n in _joined(sentence, one.at)
    ]
    if others:
        end = min(end, words.ends[items[min(others) - 1].last])
    broken = is_torn(sentence) and end == sentence.end
    if not broken and end - begin <= _LONGEST:
        return text[begin : _closed(text, begin, end)].strip(" ,;–—") or None
    last = words.starts[items[-1].first] if broken else end
    return _whole_clauses(sentence, begin, that, min(last, begin + _LONGEST))


def _closed(text: str, begin: int, end: int) -> int:
    """The end of words, that of a short quotation in them where it is beyond: the motto “Near. Safe. Green.”."""
    for opens, closes in _PAIRS:
        beyond = text.find(closes, end, end + _MOTTO)
        if beyond > 0 and text.count(opens, begin, end) > text.count(closes, begin, end):
            return beyond + 1
    return end


_PAIRS = (("“", "”"), ("„", "“"), ("«", "»"))
_MOTTO = 60


def _whole_clauses(sentence: Sentence, begin: int, that: int, upto: int) -> str | None:
    """The words up to the last end of a clause before a place; None where no whole clause stands behind "that"."""
    words, items = sentence.words, sentence.items
    low = words.ends[items[that].last]
    marks = [cut.start() for cut in _CLAUSE.finditer(words.text, low, upto)]
    for before, cut in reversed(list(zip([low, *marks], marks, strict=False))):
        own = [i for i in items[that + 1 :] if words.ends[i.last] <= cut]
        verb = sentence.language != "en" or any(_is_verb(sentence, i) for i in own)
        if verb and len(words.text[before:cut].split()) >= _FEWEST and len(own) > _FEWEST:
            return words.text[begin:cut]
    return None


def _is_verb(sentence: Sentence, item: Item) -> bool:
    said = item.kind in {"copula", "future"} or item.kind.endswith(("_past", "_now", "_future"))
    return said or sentence.key(item) in word_list("en", "statements", "finite")


def _turns(people: People, sentence: Sentence) -> Iterator[tuple[int, Person | None]]:
    """Where a word like "while" turns to another, and to whom; to nobody named where an office stands for him."""
    items = sentence.items
    for n in range(1, len(items) - 1):
        if items[n - 1].value == "," and sentence.key_at(n) in word_list(
            sentence.language, "statements", "contrasts"
        ):
            near = items[n + 1 : n + _NEAR]
            named = next((i for i in near if i.kind == "person" and not people.is_oblique(sentence, i)), None)
            person = people.at(sentence, named) if named else None
            if person or any(i.kind == "office" for i in near[:3]):
                yield n, person


def _joined(sentence: Sentence, at: int) -> Iterator[int]:
    """The "and" before the titles of a person: "A said that it was time, and the Speaker B added that"."""
    low = next((n for n in range(at - 1, 0, -1) if sentence.items[n].kind not in _OF_TITLES), 0)
    if sentence.items[low].kind == "conj":
        yield low


_OF_TITLES = frozenset(
    {"article", "country", "demonym", "honorific", "link", "office", "parliament", "title", "body"}
)
