"""English adoptions that are none: under a condition, denied, of a time long before, another body's, or only spoken of."""

from itertools import pairwise

from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def is_hedged(sentence: Sentence, at: int, current: Occasion | None) -> bool:
    """Whether a document is told of, but not as one that those gathered have adopted: "if the agreement is signed", "no resolution was"."""
    if sentence.language != "en":
        return False
    if _denied(sentence, at) or _long_before(sentence, at, current):
        return True
    verb = _verb_of(sentence, at)
    if verb < 0:
        return False
    return (
        _conditional(sentence, verb)
        or _generic(sentence, verb, at)
        or _on_agenda(sentence, verb, at)
        or _by_others(sentence, max(verb, at))
        or _valued(sentence, verb, at)
    )


def _valued(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether somebody is glad of a signing, which then was before: "Parliament appreciates the signing of the Joint Declaration"."""
    items, keys = sentence.items, sentence.words.keys
    if not (_is_noun(sentence, verb) and verb < at):
        return False
    step = verb - 1
    while step > 0 and (items[step].kind in {"article", "quality"} or keys[items[step].last] == "recent"):
        step -= 1
    return step > 0 and keys[items[step].last] in _listed("valuing")


def _verb_of(sentence: Sentence, at: int) -> int:
    """The word of adopting that stands nearest to a document, -1 where there is none."""
    verbs = [n for n, i in enumerate(sentence.items) if i.kind == "adopted" or _is_noun(sentence, n)]
    return min(verbs, key=lambda n: abs(n - at), default=-1)


def _is_noun(sentence: Sentence, at: int) -> bool:
    return sentence.words.keys[sentence.items[at].first] in _listed("adoption")


def _denied(sentence: Sentence, at: int) -> bool:
    """Whether "no" stands before a document, or one is told to be wanting: "no resolution was adopted", "without a statement"."""
    items, step = sentence.items, at - 1
    while step >= 0 and (
        items[step].kind in {"quality", "field", "topic", "article"} or items[step].value == "joint"
    ):
        step -= 1
    return step >= 0 and sentence.words.keys[items[step].last] in {"no", "without", "neither", "nor"}


def _clause_start(sentence: Sentence, at: int) -> int:
    """Where the clause begins that an item stands in, by the mark before it."""
    step = at
    while step > 0 and sentence.items[step - 1].value not in {",", ";", ":", "–", "("}:
        step -= 1
    return step


def _conditional(sentence: Sentence, verb: int) -> bool:
    """Whether a verb of the present stands behind "if", "once" or "until": "once the agreement is signed"."""
    items, keys = sentence.items, sentence.words.keys
    start = _clause_start(sentence, verb)
    opened = [
        keys[items[n].first]
        for n in range(start, verb)
        if items[n + 1].kind in _SUBJECTS and keys[items[n].first] in _listed("conditions")
    ]
    if not opened:
        return False
    before = keys[max(0, items[verb].first - 1)]
    own = set(keys[items[verb].first : items[verb].last + 1])
    past = before in _PAST or not own.isdisjoint(_PAST)
    return not past or "if" in opened or "unless" in opened


_SUBJECTS = frozenset(
    {
        "article",
        "doc",
        "pronoun",
        "its",
        "body",
        "assembly_word",
        "quality",
        "demonym",
        "topic",
        "parliament",
        "organ",
    }
)
_PAST = frozenset({"was", "were", "had", "been"})


def _generic(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether an adoption is one in general, the subject of "is": "Adopting resolutions is not enough", "issuing statements has become"."""
    items, keys = sentence.items, sentence.words.keys
    first = keys[items[verb].first]
    opens = (
        verb == 0
        or items[verb - 1].kind in {"mark", "that"}
        or keys[items[verb - 1].last] in {"as", "that", "but"}
    )
    if not (first.endswith("ing") and opens and verb < at):
        return False
    behind = [keys[i.first] for i in items[at + 1 : at + _NEAR]]
    return any(key in _listed("generally") for key in behind)


_NEAR = 5


def _on_agenda(sentence: Sentence, verb: int, at: int) -> bool:
    """Whether the noun of an adoption is told to be planned: "the adoption of the final document is on the agenda"."""
    if not _is_noun(sentence, verb) or sentence.items[verb].kind.endswith("_past"):
        return False
    behind = {sentence.words.keys[i.last] for i in sentence.items[max(verb, at) + 1 :]}
    now = {"is", "are", "remains"} & {
        sentence.words.keys[i.first] for i in sentence.items[max(verb, at) + 1 :]
    }
    return bool(now) and not behind.isdisjoint(_listed("ahead"))


def _by_others(sentence: Sentence, last: int) -> bool:
    """Whether those who adopted are told behind "by" to be others than those gathered: "adopted by the United Nations"."""
    items, keys = sentence.items, sentence.words.keys
    near = range(last, min(len(items) - 1, last + _NEAR))
    by = next((n for n in near if keys[items[n].last] == "by"), -1)
    if by < 0:
        return False
    who = items[by + 1 : by + 4]
    while who and who[0].kind in {"article", "quality", "demonym"}:
        who = who[1:]
    return bool(who) and (who[0].value in _ELSEWHERE or keys[who[0].last] in {"government", "governments"})


_ELSEWHERE = frozenset({
    "United Nations", "European Union", "NATO", "European Parliament", "Council of Europe",
    "European Commission", "European Council", "OSCE",
})  # fmt: skip


def _long_before(sentence: Sentence, at: int, current: Occasion | None) -> bool:
    """Whether a document is one of a year or month before the event told of: "a year ago", "last year", "signed in June"."""
    items, keys = sentence.items, sentence.words.keys
    said = keys[items[0].first : items[-1].last + 1]
    spans = [said[n - 1] for n, key in enumerate(said) if key == "ago" and n]
    if any(span in _SPANS for span in spans) or any(a == "last" and b in _SPANS for a, b in pairwise(said)):
        return not any(i.kind in {"event", "event_in"} for i in items)
    if current is None or not current.start:
        return False
    months = [
        int(i.value)
        for n, i in enumerate(items)
        if i.kind == "month" and items[n - 1].kind == "in" and n > at
    ]
    return bool(months) and all(month < int(current.start[5:7]) for month in months)


_SPANS = frozenset({"year", "years", "month", "months", "summer", "winter", "spring", "autumn"})


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "documents", name)
