"""Whether a day that a sentence tells without its year or date is still to come, as its verbs tell."""

from balticgraph.documents.release import Zone
from balticgraph.facts.events.timeless import tells_past
from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def is_ahead_at(sentence: Sentence, day: ToldDay) -> bool:
    """Whether a bare day is the next one, as the verb nearest to it tells where an English sentence has several tenses.

    "On Monday the Council approved what it will do" tells of the last Monday, "that met last week, will convene on Monday" of the next.
    """
    ahead = is_ahead(sentence) or _is_headed_so(sentence)
    kinds = sentence.kinds
    mixed = any(k == "future" or k.endswith("_future") for k in kinds) and not kinds.isdisjoint(
        _OVER | {_SAID}
    )
    if sentence.language != "en" or not mixed:
        return ahead
    verbs = _verbs_from(sentence, day.first, day.last)
    return min(verbs)[1] == _FUTURE if verbs else ahead


def is_over_at(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the verb nearest to some items tells what is over: "the Presidium decided at | its meeting | that it will be held"."""
    verbs = _verbs_from(sentence, first, last)
    return bool(verbs) and min(verbs)[1] == _PAST


def _verbs_from(sentence: Sentence, first: int, last: int) -> list[tuple[int, str]]:
    """How far each verb of a sentence is from some items, and its tense."""
    return [
        (_way(sentence, first, last, at), tense)
        for at in range(len(sentence.items))
        if (tense := _tense(sentence, at))
    ]


def _is_headed_so(sentence: Sentence) -> bool:
    """Whether an English headline tells what is planned by an infinitive alone: "Baltic Council to convene in Vilnius on Friday"."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "en" or sentence.zone is not Zone.TITLE or not sentence.says(_TO):
        return False
    to = next((n for n, i in enumerate(items) if keys[i.first] == "to" and n), 0)
    verb = items[to + 1].kind if to and to + 1 < len(items) else ""
    return verb.endswith(("_now", "_inf")) and not any(_tense(sentence, n) for n in range(to))


_TO = frozenset({"to"})


_OVER = frozenset({"adopted", "copula", "discussed", "elect", "given", "signed"})
_OVER |= {f"{verb}_past" for verb in ("attend", "chair", "held", "host", "meet", "open", "speak", "visit")}
_FUTURE, _PAST = "future", "past"
_SAID, _FAR = "say_past", 8
"""A verb of speech tells less surely when something is than one of what is done."""


def _tense(sentence: Sentence, at: int) -> str:
    """The tense of a verb, none for a participle, an infinitive behind its future or a verb of speech."""
    item = sentence.items[at]
    if item.kind == "future" or item.kind.endswith("_future"):
        return _FUTURE
    if item.kind == _SAID:
        return _PAST
    if item.kind not in _OVER:
        decided = sentence.language == "en" and item.kind == "low"
        return (
            _PAST
            if decided and sentence.words.keys[item.first] in word_list("en", "gatherings", "decided")
            else ""
        )
    word = sentence.words.keys[item.first]
    if item.kind == "copula":
        return _PAST if word in {"was", "were"} else ""
    future = at > 0 and sentence.items[at - 1].kind in {"future", "low"} and word not in {"was", "were"}
    infinitive = future and any(i.kind == "future" for i in sentence.items[max(0, at - 2) : at])
    return "" if infinitive or (word.endswith(("ing", "s")) and word != "was") else _PAST


def _way(sentence: Sentence, first: int, last: int, at: int) -> int:
    """How far a verb is from a day or gathering, a clause between them making the way longer."""
    low, high = (at + 1, first) if at < first else (last + 1, at)
    between = sentence.items[low:high]
    said = _FAR if sentence.items[at].kind == _SAID else 0
    return said + len(between) + sum(_BOUNDS.get(sentence.words.keys[i.first], 0) for i in between)


_BOUNDS = {",": 2, "and": 4, "as": 6, "but": 8, ";": 30, ":": 30}
_BOUNDS |= dict.fromkeys(
    ("because", "if", "that", "what", "when", "where", "whether", "which", "while", "who", "whom", "whose"),
    12,
)
"""How much farther a sign or word that begins another clause makes a verb."""


def is_ahead(sentence: Sentence) -> bool:
    """Whether a bare weekday is the next one: of a future verb, or of a present one in running prose.

    Estonian has no future tense, its present says so everywhere.
    """
    kinds = sentence.kinds
    if "presented" in kinds and any(i.kind == "presented" and i.value == "presents" for i in sentence.items):
        return True
    if any(k == "future" or k.endswith("_future") for k in kinds):
        return True
    past = any(k.endswith("_past") and k != "say_past" for k in kinds)
    past = past and (
        sentence.language != "et"
        or any(tells_past(sentence, i) and i.kind != "say_past" for i in sentence.items)
    )
    past = past or (sentence.language == "lt" and "elect" in kinds)  # "posėdžiaujanti Asamblėja išrinko"
    now = any(k.endswith("_now") for k in kinds) and any(_is_present(sentence, i) for i in sentence.items)
    now = now or ("meet_inf" in kinds and _meet_plainly(sentence))
    return sentence.zone is not Zone.TITLE and not past and now


def _is_present(sentence: Sentence, item: Item) -> bool:
    """Whether an item is a verb of the present, no English participle beside words that were said: "while meeting A, B stressed"."""
    if not item.kind.endswith("_now"):
        return False
    participle = sentence.language == "en" and sentence.words.keys[item.first].endswith("ing")
    return not (participle and sentence.has("say_past"))


def _meet_plainly(sentence: Sentence) -> bool:
    """Whether an English "meet" is the present of those right before it: "the committees of the Assembly meet on Thursday"."""
    if sentence.language != "en":
        return False
    return any(
        i.kind == "meet_inf" and n and sentence.items[n - 1].kind in _WHO_MEET
        for n, i in enumerate(sentence.items)
    )


_WHO_MEET = frozenset(
    {"body", "chamber", "collective", "committee", "committee_of", "country", "office", "parliament"}
)


def time_told(sentence: Sentence) -> str:
    """Whether the verbs of a sentence tell of what is "ahead" or "over" alone, "" where they do not: "Kalbės A", "Pernai lankėsi A"."""
    ahead = not sentence.kinds.isdisjoint(_AHEAD)
    ended = not sentence.kinds.isdisjoint(_ENDED)
    if sentence.language == "en":
        ended = ended or sentence.says(_WERE)
        open_ended = not sentence.kinds.isdisjoint(_INFINITIVES) or sentence.says(_ARE)
        return ("" if ahead or open_ended else "over") if ended else ("ahead" if ahead else "")
    if ended and any(i.kind in _ENDED and tells_past(sentence, i) for i in sentence.items):
        return "" if ahead else "over"
    return "ahead" if ahead else ""


_VERBS = ("attend", "chair", "held", "meet", "open", "speak")
_OF_ALL = (*_VERBS, "give", "host", "plant", "say", "visit")
_ENDED = frozenset({f"{verb}_past" for verb in _VERBS})
_AHEAD = frozenset({"future", *(f"{verb}_future" for verb in _OF_ALL)})
_INFINITIVES = frozenset({f"{verb}_inf" for verb in _OF_ALL})
_ARE = frozenset({"is", "are"})
_WERE = frozenset({"was", "were"})


def is_due(sentence: Sentence) -> bool:
    """Whether an English present tells on which day something is to be: "the session opens in Riga on 5 May"; not "is taking place"."""
    if sentence.language != "en" or "held_now" not in sentence.kinds or sentence.has("that", "pronoun"):
        return False
    items = sentence.items
    for at, item in enumerate(items):
        if item.kind == "held_now" and not any(key.endswith("ing") for key in sentence.keys_of(item)):
            near = items[at + 1 : at + _DUE] if items[0].kind not in {"link", "weekday"} else items[:_DUE]
            return any(i.kind in {"month", "weekday"} for i in near)
    return False


_DUE = 7
