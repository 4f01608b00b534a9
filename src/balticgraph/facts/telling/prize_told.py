"""Laureates of English sentences without a verb of giving: "his novel has earned him the Prize", "Medals of the Assembly: A, B"."""

from balticgraph.facts.telling.prize_nouns import of_others
from balticgraph.facts.telling.prize_pairs import joined_to
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_AWARDS = frozenset({"award", "award_of"})
_MEDAL = "Baltic Assembly Medal"


def not_given(sentence: Sentence) -> bool:
    """Whether an English sentence says that an award was not given: "A did not receive the prize"."""
    if sentence.language != "en" or not sentence.has("negation"):
        return False
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind != "negation":
            continue
        behind = items[at + 1 : at + _SOON]
        stop = next(
            (n for n, i in enumerate(behind) if i.kind in {"person", "mark", "conj", "nominee"}), len(behind)
        )
        if any(i.kind in {"given", "presented"} or _gets(sentence, i) for i in behind[:stop]):
            return True
    return False


_SOON = 5


def on_condition(sentence: Sentence) -> bool:
    """Whether an award is only to be given where something else comes true: "will be awarded to A if the jury agrees"."""
    if sentence.language == "en" and _may_get(sentence):
        return True
    words = word_list(sentence.language, "prizes", "conditions")
    if not sentence.says(words):
        return False
    items = sentence.items
    at = next(
        (n for n, i in enumerate(items) if sentence.words.keys[i.last] in words or sentence.key(i) in words),
        None,
    )
    if at is None:  # a word of another phrase: "will be provided by"
        return False
    clause = at == 0 or items[at - 1].value == "," or sentence.language in {"en", "lt"}
    return clause and not _was_given(sentence)


def _may_get(sentence: Sentence) -> bool:
    """Whether "could", "may" or "might" stands right before a verb of receiving: "could receive the prize"."""
    return any(
        sentence.key(i) in _MODALS and i.kind != "month" and sentence.key_at(n + 1) in _RECEIVING
        for n, i in enumerate(sentence.items)
    )


_MODALS = frozenset({"could", "may", "might"})
_RECEIVING = frozenset({"be", "collect", "earn", "get", "receive", "win"})


def _was_given(sentence: Sentence) -> bool:
    """Whether the words for giving tell that it was done: "was awarded", "saņēma", "gavo", "sai"."""
    said = {key for i in sentence.items if i.kind in {"given", "presented"} for key in sentence.keys_of(i)}
    done = word_list(sentence.language, "prizes", "was_given")
    return not said.isdisjoint(done) if sentence.language == "en" else sentence.says(done)


def _gets(sentence: Sentence, item: Item) -> bool:
    key = sentence.words.keys[item.last]
    return any(key in word_list("en", "prizes", name) for name in ("gets", "receiving", "winning"))


def by_work(sentence: Sentence) -> list[tuple[Item, str]]:
    """Those whom what they did brought a prize: "the novel by A has earned him the Prize for Literature"."""
    if sentence.language != "en" or not sentence.says(word_list("en", "prizes", "earning")):
        return []
    items = sentence.items
    for at in range(1, len(items) - 2):
        verb = sentence.words.keys[items[at].first] in word_list("en", "prizes", "earning")
        pronoun = sentence.words.keys[
            items[at].last if items[at].last > items[at].first else items[at + 1].first
        ]
        if not verb or pronoun not in _PRONOUNS:
            continue
        behind = items[at + 1 : at + _FAR]
        stop = next(
            (n for n, i in enumerate(behind) if i.kind in {"person", "that"} or i.value == ";"), len(behind)
        )
        person = next((i for i in reversed(items[:at]) if i.kind == "person"), None)
        award = _award_of(sentence, at + 1, at + 1 + stop)
        if person and award:
            return [(person, award)]
    return []


_PRONOUNS = frozenset({"him", "her"})
_FAR = 12


def _award_of(sentence: Sentence, first: int, last: int) -> str:
    """The award that a stretch of items names: a medal, or a prize with its field."""
    items = sentence.items[first:last]
    if not any(i.kind in _AWARDS for i in items):
        return ""
    if any(i.kind == "award" and i.value == "medal" for i in items):
        return _MEDAL
    field = next((n for n in range(first, last) if sentence.items[n].kind in {"field", "award_of"}), None)
    return (
        ""
        if field is None or of_others(sentence, field)
        else f"Baltic Assembly Prize for {sentence.items[field].value}"
    )


def medal_rows(sentence: Sentence) -> list[tuple[Item, str]]:
    """The persons of a line that begins with medals and a colon: "Recipients of the Baltic Assembly Medal 2024: A, B and C"."""
    items = sentence.items
    sign = next((n for n, i in enumerate(items[:_HEADING]) if i.value in {":", "-", "–"}), -1)
    if sentence.language != "en" or sign < 1 or sign + 1 >= len(items):
        return []
    head = items[:sign]
    medal = any(i.kind == "award" and i.value == "medal" for i in head)
    plain = all(i.kind in _OF_HEAD for i in head)
    first = next((i for i in items[sign + 1 : sign + 1 + _TITLE] if i.kind == "person"), None)
    told = any(i.kind.endswith(("_past", "_now", "_future")) for i in items[sign:])
    if not (medal and plain and first) or told:
        return []
    people = (
        [i for i in items[sign + 1 :] if i.kind == "person"]
        if len(items) < _LONGEST
        else joined_to(items, first)
    )
    return [(one, _MEDAL) for one in people]


_OF_HEAD = frozenset({"award", "article", "body", "num", "year", "link", "given", "in", "ordinal", "quality"})
_HEADING, _TITLE, _LONGEST = 12, 5, 60


def has_recipients(sentence: Sentence) -> bool:
    """Whether English speaks of those who have been given what was told of before: "A is among this year's recipients"."""
    return sentence.language == "en" and sentence.says(_RECIPIENTS)


_RECIPIENTS = frozenset({"recipient", "recipients", "medallists", "honorees"})


def announces(sentence: Sentence) -> bool:
    """Whether an English sentence that ends in a colon says that a choice follows: "the jury decided as follows:"."""
    if sentence.language != "en" or sentence.items[-1].value != ":" or sentence.has("person"):
        return False
    return sentence.says(word_list("en", "prizes", "decision"))


def that_awards(sentence: Sentence, at: int) -> bool:
    """Whether a jury is told to award something: "A chaired the jury that awarded the prize"."""
    before = sentence.items[at - 1] if at else None
    awards = sentence.items[at].kind == "given" and sentence.words.keys[sentence.items[at].first] == "awarded"
    return (
        awards and before is not None and (before.kind == "that" or sentence.keys_of(before)[-1] in _AWARDING)
    )


_AWARDING = frozenset({"jury", "that", "which", "who"})


def headed_for(sentence: Sentence, at: int) -> bool:
    """Whether a headline has an award for somebody: "Baltic Assembly literature prize for Inga Gaile"."""
    items = sentence.items
    if not 0 < at < len(items) - 1 or sentence.keys_of(items[at]) != ("for",) or items[-1].kind == "mark":
        return False
    return items[at - 1].kind in {"award", "award_of"} and items[at + 1].kind == "person"
