"""A release as sentences of items, and the spans of its text layer that show them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Final, TypeVar

from balticgraph.documents.release import TELLING, Release, Zone
from balticgraph.facts.fact import Evidence, Span
from balticgraph.facts.words.items import Item, kinds_of
from balticgraph.facts.words.lexicon import Lexicon
from balticgraph.language.words import Words

LONGEST_SPAN = 300
_BLANK_LINE = re.compile(r"\s*\n[^\S\n]*\n\s*")
_Answer = TypeVar("_Answer")


@dataclass(slots=True, unsafe_hash=True)
class Sentence:
    """One sentence of a passage, with its items, their kinds, and where it stands in the order of the release.

    Read-only by its types alone, as an item is.
    """

    index: Final[int]
    passage: Final[int]
    zone: Final[Zone]
    words: Final[Words]
    start: Final[int]
    end: Final[int]
    items: Final[tuple[Item, ...]]
    language: Final[str]
    kinds: Final[frozenset[str]] = field(repr=False, compare=False)
    answers: Final[dict[Any, Any]] = field(default_factory=dict, init=False, repr=False, compare=False)
    spoken: frozenset[str] | None = field(default=None, init=False, repr=False, compare=False)

    def text(self, first: Item, last: Item | None = None) -> str:
        """The words of an item, or from one item to another, as the cleaned text writes them."""
        words = self.words
        return words.text[words.starts[first.first] : words.ends[(last or first).last]]

    def keys_of(self, item: Item) -> tuple[str, ...]:
        """The folded words of an item."""
        return self.words.keys[item.first : item.last + 1]

    def key(self, item: Item) -> str:
        """The first word of an item, folded."""
        return self.words.keys[item.first]

    def key_at(self, at: int) -> str:
        """The first word of the item at a place, folded; empty where there is none."""
        return self.words.keys[self.items[at].first] if 0 <= at < len(self.items) else ""

    def has(self, *kinds: str) -> bool:
        """Whether an item of one of these kinds is in the sentence."""
        return not self.kinds.isdisjoint(kinds)

    def says(self, words: frozenset[str]) -> bool:
        """Whether one of these folded words is in the sentence: what rules ask before they look at each word."""
        if self.spoken is None:
            self.spoken = frozenset(self.said)
        return not words.isdisjoint(self.spoken)

    def with_items(self, items: tuple[Item, ...]) -> "Sentence":
        """The sentence with these items; the same one where they are the same.

        Made outright: `replace` looks at each field first, and a release has hundreds of sentences.
        """
        if items is self.items or items == self.items:
            return self
        return Sentence(
            self.index,
            self.passage,
            self.zone,
            self.words,
            self.start,
            self.end,
            items,
            self.language,
            kinds_of(items),
        )

    @property
    def said(self) -> tuple[str, ...]:
        """The folded words from the first item to the last; `words` are those of the whole passage."""
        return self.words.keys[self.items[0].first : self.items[-1].last + 1]


def asked_once(rule: Callable[[Sentence], _Answer]) -> Callable[[Sentence], _Answer]:
    """A rule that reads a sentence when first asked about it, and then tells what it found.

    For what several rules ask of a sentence, and no caller changes: its days, its places, its gatherings.
    """

    @wraps(rule)
    def answer(sentence: Sentence) -> _Answer:
        answers = sentence.answers
        if rule not in answers:
            answers[rule] = rule(sentence)
        known: _Answer = answers[rule]
        return known

    return answer


@dataclass(frozen=True, slots=True)
class Page:
    """A release cut into sentences, with the lexicon of its language.

    `told` are those in which rules may find facts.
    """

    release: Release
    language: str
    lexicon: Lexicon
    sentences: tuple[Sentence, ...]
    told: tuple[Sentence, ...]
    answers: dict[str, frozenset[str]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of items in its telling sentences: what rules for whole pages ask before they read any sentence."""
        found = self.answers.get("kinds")
        if found is None:
            found = self.answers["kinds"] = frozenset().union(*[s.kinds for s in self.told])
        return found

    def before(self, sentence: Sentence, back: int) -> tuple[Sentence, ...]:
        """The told ones among so many sentences before this one, in their order."""
        near = self.sentences[max(0, sentence.index - back) : sentence.index]
        return tuple(s for s in near if s.zone in TELLING)

    def evidence(self, sentence: Sentence, rule: str, *shown: Item) -> Evidence:
        """Evidence in this sentence: the whole of it where it is short.

        Else the parts round the items shown.
        """
        return Evidence(spans=self.spans(sentence, *shown), rule=rule)

    def spans(self, sentence: Sentence, *shown: Item, of: str = "") -> tuple[Span, ...]:
        """Spans of the sentence that hold the items, each within the limit and within one paragraph."""
        start, end = sentence.words.back(sentence.start, sentence.end)
        if end - start <= LONGEST_SPAN or not shown:
            return tuple(self._by_paragraph(self._span(start, min(end, start + LONGEST_SPAN), of)))
        around = {self._around(sentence, item, of) for item in shown}
        return tuple(sorted({part for span in around for part in self._by_paragraph(span)}))

    def exactly(self, sentence: Sentence, first: Item, last: Item, of: str) -> Span:
        """The span from one item to another, in either order, named for the field they show."""
        start, end = sentence.words.place(min(first.first, last.first), max(first.last, last.last))
        return self._span(start, min(end, start + LONGEST_SPAN), of)

    def written(self, sentence: Sentence, item: Item) -> str:
        """The words of an item as the text layer has them."""
        start, end = sentence.words.place(item.first, item.last)
        return self.release.text[start:end]

    def _around(self, sentence: Sentence, item: Item, of: str) -> Span:
        words = sentence.words
        low, high = words.within(sentence.start, sentence.end)
        first, last = item.first, item.last
        while True:
            wider = (max(low, first - 1), min(high - 1, last + 1))
            start, end = words.place(*wider)
            if wider == (first, last) or end - start > LONGEST_SPAN:
                return self._span(*_cut(words.place(first, last)), of)
            first, last = wider

    def _by_paragraph(self, span: Span) -> Iterator[Span]:
        """A span, or its parts where a blank line is in it: an office, and below it the name that it goes on with."""
        start = span.start
        for blank in _BLANK_LINE.finditer(span.quote):
            yield self._span(start, span.start + blank.start(), span.of)
            start = span.start + blank.end()
        yield self._span(start, span.end, span.of)

    def _span(self, start: int, end: int, of: str) -> Span:
        return Span(start, end, self.release.text[start:end], of)


def _cut(span: tuple[int, int]) -> tuple[int, int]:
    return span[0], min(span[1], span[0] + LONGEST_SPAN)
