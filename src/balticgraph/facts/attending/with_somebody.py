"""Those whom an English "with" tells of in a role: "with A as chair", "with A and B among the guests", "with A presiding"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import DOING, Course, Part, Whom
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row


def with_somebody(
    course: Course, sentence: Sentence, groups: Groups, whom: Whom, begins: dict[int, int]
) -> Iterator[Part]:
    """The parts of those behind "with" whose role at an event is told behind their names."""
    if not whom or "with" not in sentence.kinds:
        return
    items = sentence.items
    for at in sorted(whom):
        if items[begins.get(at, at) - 1].kind != "with" and items[begins.get(at, at) - 2].kind != "with":
            continue
        if not begins.get(at, at) or sentence.has("negation", "award", "award_of"):
            continue
        many = row(items, sorted(p for p in whom if p >= at), begins)
        role = _role_behind(sentence, many[-1] + 1)
        near = min(groups, key=lambda g: abs(g[0] - at))[2] if groups else [course.current]
        for n in many if role else ():
            for person in whom[n]:
                for one in near:
                    if one is not None and (one.ahead or not sentence.has("future")):
                        ahead = one.ahead or (course.plans and not one.past)
                        yield Part(person, one, role, ahead, sentence, items[n], items[n], "with@1")


def _role_behind(sentence: Sentence, at: int) -> str:
    """The part that the words right behind somebody tell: "in the chair", "as its moderator", "among the guests", "presiding"."""
    items, keys = sentence.items, sentence.words.keys
    said = [key for i in items[at : at + _REACH] for key in keys[i.first : i.last + 1]]
    said = said[: next((n for n, key in enumerate(said) if key in {",", ".", ";"} and n), len(said))]
    if not said or (
        (said[0] not in _BEGIN and said[0] not in word_list("en", "anchors", "words_of_chairing"))
        and said[0] not in word_list("en", "anchors", "words_of_speaking")
    ):
        return ""
    if said[0] in {"as", "in", "at", "on", "among", "present", "attending", "acting", "serving"}:
        return next((cap for cap, name in _ROLES.items() if set(said) & word_list("en", "anchors", name)), "")
    return next((cap for cap, name in DOING.items() if said[0] in word_list("en", "anchors", name)), "")


_REACH = 6
_BEGIN = frozenset(
    {
        "as", "in", "at", "on", "among", "present", "attending", "acting", "serving", "joining", "hosting", "participating",
    }
)  # fmt: skip
_ROLES = {"chaired": "as_chair", "hosted": "those_hosting", "spoke": "as_speaker", "attended": "as_guest"}
