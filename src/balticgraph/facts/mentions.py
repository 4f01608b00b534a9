"""A release as sentences of items: what each stretch of words is, before anything is said about what it means.

An item is a phrase of the lexicon (its kind and value), a person's name, or a plain word: `cap` and `low` for words with a capital and
without, `num` for digits, `mark` for a sign.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from balticgraph.documents.release import TELLING, Release, Zone
from balticgraph.facts.fact import Evidence, Span
from balticgraph.facts.lexicon import Lexicon, Phrase, lexicon
from balticgraph.facts.naming import given_names, inflection, sentence_abbreviations
from balticgraph.language.names import Inflection
from balticgraph.language.sentences import sentences
from balticgraph.language.words import Words, words_of

LONGEST_SPAN = 300
_PLAIN = frozenset({"cap", "low", "num", "mark"})
#: Kinds that no surname hides behind: a capital word that begins one of these ends a name.
_NO_SURNAME = frozenset(
    {"body", "parliament", "chamber", "organ", "office", "country", "country_in", "venue_in", "demonym", "city", "city_in", "parliament_in", "event", "event_in", "delegation", "committee", "conj",
     "not_person", "weekday", "month", "honorific", "state", "venue_noun", "former", "link", "range", "with", "quality", "assembly_word", "article"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """What the words `first` to `last` of a passage are."""

    kind: str
    value: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a passage, with its items and where it stands in the order of the release."""

    index: int
    passage: int
    zone: Zone
    words: Words
    start: int
    end: int
    items: tuple[Item, ...]

    def text(self, first: Item, last: Item | None = None) -> str:
        """The words of an item, or from one item to another, as the cleaned text writes them."""
        return self.words.text[self.words.starts[first.first] : self.words.ends[(last or first).last]]

    def has(self, *kinds: str) -> bool:
        """Whether an item of one of these kinds is in the sentence."""
        return any(item.kind in kinds for item in self.items)


@dataclass(frozen=True, slots=True)
class Page:
    """A release cut into sentences, with the lexicon of its language; `told` are those in which rules may find facts."""

    release: Release
    language: str
    lexicon: Lexicon
    sentences: tuple[Sentence, ...]
    told: tuple[Sentence, ...]

    def evidence(self, sentence: Sentence, rule: str, confidence: float, *shown: Item) -> Evidence:
        """Evidence in this sentence: the whole of it where it is short, else the parts round the items shown."""
        return Evidence(spans=self.spans(sentence, *shown), rule=rule, confidence=confidence)

    def spans(self, sentence: Sentence, *shown: Item, of: str = "") -> tuple[Span, ...]:
        """Spans of the sentence that hold the items, each within the limit."""
        start, end = sentence.words.back(sentence.start, sentence.end)
        if end - start <= LONGEST_SPAN or not shown:
            return (self._span(start, min(end, start + LONGEST_SPAN), of),)
        return tuple(sorted({self._around(sentence, item, of) for item in shown}))

    def exactly(self, sentence: Sentence, first: Item, last: Item, of: str) -> Span:
        """The span of some items alone, named for the field they show."""
        start, end = sentence.words.place(first.first, last.last)
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
    for number, passage in enumerate(release.passages):
        if passage.zone in {Zone.METADATA, Zone.CONTACT}:
            continue
        words = words_of(release.text[passage.start : passage.end], passage.start)
        for start, end in sentences(words.text, sentence_abbreviations(language)):
            items = with_unknown_names(tuple(items_of(words, *words.within(start, end), phrases, forms)), words)
            if items:
                found.append(Sentence(len(found), number, passage.zone, words, start, end, items))
    kept = tuple(_without_cut_end(found, release))
    return Page(release, language, phrases, kept, _told(kept))


def with_sentences(page: Page, sentences: tuple[Sentence, ...]) -> Page:
    """The page with other items in its sentences."""
    return replace(page, sentences=sentences, told=_told(sentences))


def _told(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple(s for s in sentences if s.zone in TELLING)


def _without_cut_end(found: list[Sentence], release: Release) -> list[Sentence]:
    """The sentences, the last word of a text that breaks off left out: it may be half a name."""
    told = [s for s in found if s.zone in TELLING]
    if not told or len(told[-1].words.text) < 80:
        return found
    last = told[-1]
    end = last.words.back(last.end - 1, last.end)[1]
    if last.words.text[last.end - 1].isalnum() and not release.text[end:].strip():
        found[last.index] = replace(last, items=last.items[:-1])
    return found


def items_of(words: Words, low: int, high: int, phrases: Lexicon, forms: Inflection) -> Iterator[Item]:
    """The items of the words from `low` to `high`, the last excluded."""
    at = low
    while at < high:
        item = _name(words, at, high, phrases, forms) or _phrase(words, at, high, phrases) or _plain(words, at)
        yield item
        at = item.last + 1


def _phrase(words: Words, at: int, high: int, phrases: Lexicon) -> Item | None:
    for phrase in phrases.beginning(words.keys[at]):
        last = at + len(phrase.words) - 1
        if last < high and phrase.fits(words.keys, at) and (not phrase.cased or _same_letters(words, at, phrase)):
            return Item(phrase.kind, phrase.value, at, last)
    return None


def _same_letters(words: Words, at: int, phrase: Phrase) -> bool:
    if phrase.marked:
        return all(words.word(at + shift).lower() == word.lower() for shift, word in enumerate(phrase.cased))
    return all(words.word(at + shift).startswith(word) for shift, word in enumerate(phrase.cased))


def _plain(words: Words, at: int) -> Item:
    sign = words.text[words.starts[at]]
    kind = "num" if sign.isdigit() else "mark" if not sign.isalpha() else "cap" if sign.isupper() else "low"
    return Item(kind, words.keys[at], at, at)


def _name(words: Words, at: int, high: int, phrases: Lexicon, forms: Inflection) -> Item | None:
    """A name that begins here: a known given name or an initial, and a surname."""
    if not words.text[words.starts[at]].isupper() or _honorific(words, at, phrases):
        return None
    start = _after_initials(words, at, high)
    if start == at and not given_names().known(words.keys[at], forms):
        return None
    if start > at and (start >= high or not _surname(words, start, phrases)):
        return None
    last = _end_of_name(words, start, high, phrases)
    if words.text[words.ends[last] : words.ends[last] + 1] == "_":
        return None
    long_enough = last > start or start > at
    return Item("person", words.text[words.starts[at] : words.ends[last]], at, last) if long_enough else None


def _honorific(words: Words, at: int, phrases: Lexicon) -> bool:
    return any(p.kind == "honorific" and p.fits(words.keys, at) for p in phrases.beginning(words.keys[at]))


def _after_initials(words: Words, at: int, high: int) -> int:
    while at + 2 < high and words.ends[at] - words.starts[at] <= 2 and words.keys[at + 1] == "." and _is_capital(words, at):
        if words.starts[at + 1] != words.ends[at]:
            break
        at += 2
        if words.keys[at] == "-" and at + 1 < high:
            at += 1
    return at


def _end_of_name(words: Words, start: int, high: int, phrases: Lexicon) -> int:
    last, parts = start, 1
    while last + 1 < high and parts < 5:
        following = last + 1
        if words.keys[following] == "-" and following + 1 < high and words.starts[following] == words.ends[last]:
            following += 1
        if words.keys[following] == "." and following + 1 < high and words.ends[last] - words.starts[last] == 1:
            following += 1
        if words.text[words.ends[following - 1] : words.starts[following]] not in {"", " "} or not _surname(words, following, phrases):
            break
        last, parts = following, parts + 1
    return last


def _surname(words: Words, at: int, phrases: Lexicon) -> bool:
    if words.ends[at] - words.starts[at] == 1 and words.text[words.ends[at] : words.ends[at] + 1] == "." and _is_capital(words, at):
        return True
    if not _is_capital(words, at) or (words.ends[at] - words.starts[at] > 1 and words.word(at).isupper()):
        return False
    return not any(
        p.kind in _NO_SURNAME and p.fits(words.keys, at) and (not p.cased or _same_letters(words, at, p))
        for p in phrases.beginning(words.keys[at])
    )


def _is_capital(words: Words, at: int) -> bool:
    return words.text[words.starts[at]].isupper()


def with_unknown_names(items: tuple[Item, ...], words: Words) -> tuple[Item, ...]:
    """The items, with two to four capital words in a row made one item `unknown`: perhaps a name, if its neighbours say so."""
    if not any(a.kind == b.kind == "cap" for a, b in zip(items, items[1:], strict=False)):
        return items
    found: list[Item] = []
    at = 0
    while at < len(items):
        last = _row_of_capitals(items, at, words)
        if last > at and words.text[words.ends[items[last].last] : words.ends[items[last].last] + 1] != "_":
            found.append(Item("unknown", words.text[words.starts[items[at].first] : words.ends[items[last].last]], items[at].first, items[last].last))
        else:
            found += items[at : last + 1]
        at = last + 1
    return tuple(found)


def _row_of_capitals(items: tuple[Item, ...], at: int, words: Words) -> int:
    last = at
    while items[at].kind == "cap" and last + 1 < len(items) and last - at < 5:
        step = last + 1
        if items[step].value == "-" and words.starts[items[step].first] == words.ends[items[last].last]:
            step += 1
        if step >= len(items) or items[step].kind != "cap" or items[step].first != items[step - 1].last + 1:
            break
        last = step
    return last
