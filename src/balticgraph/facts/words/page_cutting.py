"""A release cut into sentences of items, by the lexicon of its language."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.documents.release import TELLING, Release, Zone
from balticgraph.facts.words.apostrophes import with_case_endings
from balticgraph.facts.words.calls import with_calls
from balticgraph.facts.words.capitals import with_unknown_names
from balticgraph.facts.words.compounds import with_compounds
from balticgraph.facts.words.councils import with_councils, with_councils_told
from balticgraph.facts.words.deputy_titles import with_deputies
from balticgraph.facts.words.estonian_name_ends import (
    pairs_of,
    with_names_ended,
    with_surnames_apart,
)
from balticgraph.facts.words.holding_verbs import with_holdings
from balticgraph.facts.words.illatives import with_illatives
from balticgraph.facts.words.items import Item, items_of, kinds_of
from balticgraph.facts.words.joined_nouns import with_joined_nouns
from balticgraph.facts.words.led_houses import without_led_houses
from balticgraph.facts.words.lexicon import lexicon
from balticgraph.facts.words.lithuanian_persons import read_in_lithuanian
from balticgraph.facts.words.locatives import with_latvian_locatives
from balticgraph.facts.words.meeting_nouns import with_nouns, with_participle, with_presentations
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.naming import (
    counted_words,
    inflection,
    sentence_abbreviations,
    sentence_beginnings,
)
from balticgraph.facts.words.numbered_plurals import with_numbered_plurals
from balticgraph.facts.words.party_members import without_parties
from balticgraph.facts.words.programme_clauses import programme_clauses
from balticgraph.facts.words.same_house import with_same_house
from balticgraph.facts.words.speech_nouns import with_noun_speeches
from balticgraph.facts.words.state_heads import with_state_heads
from balticgraph.facts.words.thrown_in import without_asides
from balticgraph.facts.words.title_asides import with_title_asides
from balticgraph.facts.words.together import with_together
from balticgraph.language.sentences import sentences
from balticgraph.language.words import Words, words_of


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
                items = with_surnames_apart(items, words, pairs) if pairs else items
                items = with_deputies(items, words, kinds_of(items))
                kinds = kinds_of(items)
                if kinds >= {"office", "person"}:
                    items = without_parties(items, words, language)
                if kinds >= {"chair_past", "person"}:
                    items = without_led_houses(items, words, language)
            if language == "et":
                items = with_illatives(with_state_heads(with_case_endings(items, words), words), words)
                items = with_calls(with_together(with_noun_speeches(items, words), words), words)
                items = with_title_asides(with_holdings(with_same_house(items, words), words), words)
                items, council = with_councils(items, words, council)
            elif language == "lt":
                items, council = with_councils_told(items, words, council)
            kinds = kinds if language == "en" else kinds_of(items)
            for own, low, high in _clauses(items, words, start, end, language):
                of_own = kinds if own is items else kinds_of(own)
                found.append(
                    Sentence(len(found), number, passage.zone, words, low, high, own, language, of_own)
                )
    kept = tuple(_without_cut_end(found, release))
    return Page(release, language, phrases, kept, _told(kept))


def _clauses(
    items: tuple[Item, ...], words: Words, start: int, end: int, language: str
) -> Iterator[tuple[tuple[Item, ...], int, int]]:
    """The sentence from `start` to `end`, or each clause of the programme that it tells, with where it begins and ends."""
    clauses = programme_clauses(items, words, language) if items else []
    for first, last, own in clauses:
        low = words.starts[items[first].first] if first else start
        high = words.ends[items[last].last] if last + 1 < len(items) else end
        yield own, low, high


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
    with_numbered_plurals,
    with_deputies,
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
