"""A release as sentences of items, and the spans of its text layer that show them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import wraps
from typing import Any, Final, TypeVar

from balticgraph.documents.release import TELLING, Release, Zone
from balticgraph.facts.fact import Evidence, Span
from balticgraph.facts.words.apostrophes import with_case_endings
from balticgraph.facts.words.calls import with_calls
from balticgraph.facts.words.capitals import with_unknown_names
from balticgraph.facts.words.compounds import with_compounds
from balticgraph.facts.words.councils import with_councils, with_councils_told
from balticgraph.facts.words.estonian_name_ends import pairs_of, with_names_ended
from balticgraph.facts.words.holding_verbs import with_holdings
from balticgraph.facts.words.illatives import with_illatives
from balticgraph.facts.words.items import Item, items_of, kinds_of
from balticgraph.facts.words.joined_nouns import with_joined_nouns
from balticgraph.facts.words.lexicon import Lexicon, lexicon
from balticgraph.facts.words.lithuanian_persons import read_in_lithuanian
from balticgraph.facts.words.locatives import with_latvian_locatives
from balticgraph.facts.words.meeting_nouns import with_nouns, with_participle, with_presentations
from balticgraph.facts.words.naming import (
    counted_words,
    inflection,
    sentence_abbreviations,
    sentence_beginnings,
)
from balticgraph.facts.words.same_house import with_same_house
from balticgraph.facts.words.speech_nouns import with_speeches
from balticgraph.facts.words.state_heads import with_state_heads
from balticgraph.facts.words.thrown_in import without_asides
from balticgraph.facts.words.title_asides import with_title_asides
from balticgraph.facts.words.together import with_together
from balticgraph.language.sentences import sentences
from balticgraph.language.words import Words, words_of

LONGEST_SPAN = 300
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

    def says(self, words: frozenset[str]) -> bool:
        """Whether one of these folded words is in a telling sentence."""
        spoken = self.answers.get("said")
        if spoken is None:
            spoken = self.answers["said"] = frozenset().union(*[s.said for s in self.told])
        return not words.isdisjoint(spoken)

    def before(self, sentence: Sentence, back: int) -> tuple[Sentence, ...]:
        """The told ones among so many sentences before this one, in their order."""
        near = self.sentences[max(0, sentence.index - back) : sentence.index]
        return tuple(s for s in near if s.zone in TELLING)

    def evidence(self, sentence: Sentence, rule: str, confidence: float, *shown: Item) -> Evidence:
        """Evidence in this sentence: the whole of it where it is short.

        Else the parts round the items shown.
        """
        return Evidence(spans=self.spans(sentence, *shown), rule=rule, confidence=confidence)

    def spans(self, sentence: Sentence, *shown: Item, of: str = "") -> tuple[Span, ...]:
        """Spans of the sentence that hold the items, each within the limit."""
        start, end = sentence.words.back(sentence.start, sentence.end)
        if end - start <= LONGEST_SPAN or not shown:
            return (self._span(start, min(end, start + LONGEST_SPAN), of),)
        return tuple(sorted({self._around(sentence, item, of) for item in shown}))

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

    def _span(self, start: int, end: int, of: str) -> Span:
        return Span(start, end, self.release.text[start:end], of)


def _cut(span: tuple[int, int]) -> tuple[int, int]:
    return span[0], min(span[1], span[0] + LONGEST_SPAN)


def page_of(release: Release, language: str) -> Page:
    """The release cut into sentences and items by the lexicon of a language."""
    phrases, forms = lexicon(language), inflection(language)
    found: list[Sentence] = []
    council: str | None = None
    abbreviations, counted = sentence_abbreviations(language), counted_words(language)
    begins = sentence_beginnings(language)
    pairs = pairs_of(release.text) if language == "et" else None
    for number, passage in enumerate(release.passages):
        if passage.zone in {Zone.METADATA, Zone.CONTACT}:
            continue
        told = release.text[passage.start : passage.end].replace(
            "\n", " "
        )  # a passage goes on over its lines
        words = words_of(told, passage.start)
        for start, end in sentences(words.text, abbreviations, counted, begins):
            read = tuple(items_of(words, *words.within(start, end), phrases, forms))
            kinds = kinds_of(read)
            if language == "en":
                items, kinds = _read_in_english(read, kinds, words)
            else:
                read = with_nouns(read, words, kinds)
                read = with_names_ended(read, words, pairs) if pairs else read
                read = _JOINING[language](read, words)
                items = with_unknown_names(read, words, kinds_of(read))
            if language == "et":
                items = with_illatives(with_state_heads(with_case_endings(items, words), words), words)
                items = with_calls(with_together(with_speeches(items, words), words), words)
                items = with_title_asides(with_holdings(with_same_house(items, words), words), words)
                items, council = with_councils(items, words, council)
            elif language == "lt":
                items, council = with_councils_told(items, words, council)
            kinds = kinds if language == "en" else kinds_of(items)
            if items:
                found.append(
                    Sentence(len(found), number, passage.zone, words, start, end, items, language, kinds)
                )
    kept = tuple(_without_cut_end(found, release))
    return Page(release, language, phrases, kept, _told(kept))


def _read_in_english(
    items: tuple[Item, ...], kinds: frozenset[str], words: Words
) -> tuple[tuple[Item, ...], frozenset[str]]:
    """The items of an English sentence, read by the words beside them one step after the other, and their kinds."""
    for step in _ENGLISH:
        read = step(items, words, kinds)
        if read is not items:
            items, kinds = read, kinds_of(read)
    return items, kinds


_ENGLISH = (
    with_nouns,
    with_participle,
    with_presentations,
    with_compounds,
    with_unknown_names,
    without_asides,
)
_JOINING = {
    "et": with_joined_nouns,
    "lt": read_in_lithuanian,
    "lv": with_latvian_locatives,
}


def with_sentences(page: Page, sentences: tuple[Sentence, ...]) -> Page:
    """The page with other items in its sentences."""
    return replace(page, sentences=sentences, told=_told(sentences))


def _told(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple([s for s in sentences if s.zone in TELLING])


_SURELY_PROSE = 80


def _broken(told: list[Sentence]) -> bool:
    """Whether the last word, behind a verb, is the beginning of a longer one that the text has, and no word of it."""
    last = told[-1]
    word = last.words.keys[last.items[-1].last]
    others = {id(s.words): s.words.keys for s in told if s.words is not last.words}
    keys = {key for many in others.values() for key in many}
    verb = any(i.kind.endswith(("_past", "_now", "_future")) for i in last.items)
    return verb and len(word) > 2 and word not in keys and any(k.startswith(word) for k in keys)


def _without_cut_end(found: list[Sentence], release: Release) -> list[Sentence]:
    """The sentences, the last word of a text that breaks off left out: it may be half a name."""
    told = [s for s in found if s.zone in TELLING]
    if not told or len(told[-1].items) < 2:
        return found
    last = told[-1]
    if len(last.words.text) < _SURELY_PROSE and not _broken(told):
        return found
    end = last.words.back(last.end - 1, last.end)[1]
    if last.words.text[last.end - 1].isalnum() and not release.text[end:].strip():
        alone = (replace(last.items[-1], kind="low"),)
        found[last.index] = last.with_items(last.items[:-1] or alone)
    return found
