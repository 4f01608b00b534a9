"""English verbs that give nobody a part though they tell of one: plans that came to nothing, what would have been, words of others."""

from itertools import pairwise

from balticgraph.facts.verbs.verb_groups import Group
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def gives_no_part(sentence: Sentence, at: int, group: Group, low: int) -> bool:
    """Whether a verb behind the item `low` gives nobody a part: "was to attend but fell ill", "Neither A nor B spoke"."""
    return (
        _was_to(sentence, at)
        or _unreal(sentence, at)
        or _neither(sentence, low, group.first)
        or _depends(sentence, low, group.first)
        or _by_the_way(sentence, group.first, at)
        or _award_received(sentence, at)
        or _of_before(sentence, group)
        or _made_to(sentence, group)
    )


def _made_to(sentence: Sentence, group: Group) -> bool:
    """Whether it is a body that something makes do what an infinitive tells: "obliges the Baltic States to speak"."""
    first = group.first
    if sentence.words.keys[sentence.items[first].first] != "to":
        return False
    body = (
        first > _OBJECT
        and sentence.items[first - 1].kind == "body"
        and sentence.words.keys[sentence.items[first - 1].first - 1] == "the"
    )
    verb = sentence.items[first - _OBJECT] if body else None
    return verb is not None and verb.kind in {"low", "say_past"}


_OBJECT = 3


def _award_received(sentence: Sentence, at: int) -> bool:
    """Whether an award is what somebody receives or what goes to them: "Medals will be received by A and B"."""
    items = sentence.items
    near = {"host_past": _NEAR_AWARD, "visit_future": _GOES, "visit_past": _GOES}.get(items[at].kind, 0)
    if not near:
        return False
    word = sentence.text(items[at]).lower()
    given = near and word.endswith(("received by", "go to", "going to", "went to"))
    return bool(given) and any(i.kind in {"award", "award_of"} for i in items[max(0, at - near) : at])


def _by_the_way(sentence: Sentence, first: int, at: int) -> bool:
    """Whether words between commas tell who has reported what a sentence says: "A, Latvian Radio reported, was in Kyiv"."""
    items, keys = sentence.items, sentence.words.keys
    if items[at].kind not in {"speak_past", "say_past"} or at + 1 >= len(items) or items[at + 1].value != ",":
        return False
    comma = max((n for n in range(first) if items[n].value == ","), default=0)
    who = items[comma + 1 : first]
    agency = any(
        i.kind in {"cap", "organisation"} or keys[i.last] in word_list("en", "speech", "press") for i in who
    )
    plain = all(i.kind in {"cap", "organisation", "demonym", "article", "low"} for i in who)
    return comma > 0 and agency and plain and len(who) <= _SHORT


def _was_to(sentence: Sentence, at: int) -> bool:
    """Whether a plan came to nothing: "was to attend the session but fell ill"."""
    items, keys = sentence.items, sentence.words.keys
    step = at - 1
    first = step > 0 and keys[items[step].last] in {"first", "initially", "originally"}
    step -= first
    planned = step >= 0 and keys[items[at].first] == "to" and keys[items[step].last] in {"was", "were"}
    return planned and (first or any(keys[i.first] == "but" for i in items[at:]))


def _unreal(sentence: Sentence, at: int) -> bool:
    """Whether a clause only tells what would have been: "Had A attended, he would have spoken"."""
    items = sentence.items
    if sentence.words.keys[items[0].first] != "had":
        return False
    head = [i.kind for i in items[1:3]]
    inverted = bool({"person", "office", "article"} & set(head))
    return inverted and items[0].first == items[0].last and all(i.value != "," for i in items[:at])


_NOBODY = frozenset({"neither", "nobody", "not"})
_OPEN = frozenset({"if", "unless", "whether"})


def _neither(sentence: Sentence, low: int, high: int) -> bool:
    """Whether nobody of those before a verb is told to do it: "Neither A nor B attended"."""
    if not sentence.says(_NOBODY):
        return False
    said = [sentence.words.keys[i.last] for i in sentence.items[low:high]]
    return bool({"neither", "nobody"} & set(said)) or ("not", "among") in pairwise(said)


def _depends(sentence: Sentence, low: int, high: int) -> bool:
    """Whether a verb tells of what is not known to be: "Whether A will attend is open", "if A attends"."""
    keys, items = sentence.words.keys, sentence.items
    if not sentence.says(_OPEN):
        return False
    marks = [n + 1 for n in range(low, high) if items[n].kind == "mark"]
    first = max(marks, default=low)
    return any(keys[i.first] in _OPEN for i in items[first:high])


def _of_before(sentence: Sentence, group: Group) -> bool:
    """Whether a clause tells what somebody had done before: "thanked A, who had led the conference"."""
    if not group.first:
        return False
    keys, first = sentence.words.keys, sentence.items[group.first].first
    return keys[first] == "had" and keys[first - 1] == "who"


_NEAR_AWARD = 8
_GOES = 3
_SHORT = 4
