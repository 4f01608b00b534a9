"""Bodies that are a conference, told of as one in Latvian: "uz Baltijas jūras parlamentāro konferenci", "konferences laikā"."""

from balticgraph.facts.words.mentions import Sentence

_WHERE_AND_WHEN = frozenset(
    {"num", "month", "year_word", "weekday", "city_in", "country_in", "day", "year", "mark", "quality"}
)
_GOVERNING = ("held_", "attend_", "open_", "chair_")
_COURSE = frozenset({"laika", "gaita", "nosleguma", "atklasana", "ietvaros"})
_WHO = frozenset({"kas", "kura", "kuru", "ko"})


def told_as_conference(sentence: Sentence, at: int) -> bool:
    """Whether the case of a body's name and what stands beside it tell of it as something held or gone to."""
    word = sentence.text(sentence.items[at]).lower()
    if sentence.language != "lv" or "konferenc" not in word:
        return False
    before, behind = _before(sentence, at), _behind(sentence, at)
    if word.endswith("konferenci"):
        return before in {"to", "held"} or behind == "held"
    if word.endswith("konferences"):
        return behind == "course"
    if word.endswith("konference"):
        return before == "held" or behind == "which"
    return (
        word.endswith("konferencē")
        and before != "body"
        and sentence.has("discussed")
        and sentence.has("city_in")
    )


def _before(sentence: Sentence, at: int) -> str:
    """What stands before a body, days and places aside: a verb of being held or going, "uz", or what belongs to the body."""
    items, keys, step = sentence.items, sentence.words.keys, at - 1
    while step > 0 and items[step].kind in _WHERE_AND_WHEN:
        step -= 1
    if step < 0:
        return ""
    if keys[items[step].last] == "uz":
        return "to"
    if items[step].kind.startswith(_GOVERNING) or items[step].kind in {"future", "copula"}:
        return "held"
    return "body" if items[step].kind in {"delegation", "presidency", "office", "organ"} else ""


def _behind(sentence: Sentence, at: int) -> str:
    """What stands right behind a body: a verb of being held, words of its course, a clause that tells of it."""
    items, keys, step = sentence.items, sentence.words.keys, at + 1
    if step + 1 < len(items) and items[step].value == "," and keys[items[step + 1].first] in _WHO:
        told = any(i.kind.startswith("held_") for i in items[step + 2 : step + _NEAR])
        return "which" if told else ""
    if step < len(items) and keys[items[step].first] in _COURSE:
        return "course"
    while step < len(items) and items[step].kind in _WHERE_AND_WHEN and items[step].value != ",":
        step += 1
    return "held" if step < len(items) and items[step].kind.startswith(_GOVERNING) else ""


_NEAR = 4
