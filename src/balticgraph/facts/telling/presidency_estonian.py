"""Estonian ways of telling whose a presidency is: verbs parted from "üle", roles, turns and chairs right before a state."""

from balticgraph.facts.telling.presidency_bodies import BODIES, OF_COUNCIL
from balticgraph.facts.telling.presidency_estonian_verbs import passing, with_estonian_lands
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence

_REACH = 9
_TURN = 4
_OVER = frozenset({"ule", "edasi"})
_CHAIRED = ("presides_itself", "holds")


def with_estonian(sentence: Sentence, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items, as many as there were, with what tells of a presidency made plain.

    "Eesti võttis eesistumise Lätilt üle", "eesistuja roll", "Leedu kord assambleed juhtida", "tänavune eesistuja Läti".
    """
    if sentence.language != "et":
        return items
    items = with_estonian_lands(sentence, items)
    if "country" not in {i.kind[:7] for i in items}:
        return items
    items = tuple(_noun(sentence, items, at) or item for at, item in enumerate(items))
    return tuple(_verb(sentence, items, at) or item for at, item in enumerate(items))


def _noun(sentence: Sentence, items: tuple[Item, ...], at: int) -> Item | None:
    """The role of a chair, or the leading of a body, as the presidency that it is: "eesistuja roll", "Balti Assamblee juhtimise"."""
    item, key = items[at], sentence.key(items[at])
    beside = items[at - 1].value if at else ""
    if item.kind == "presidency" and beside == "Baltic Council":
        return Item("presidency", OF_COUNCIL, item.first, item.last)
    after = sentence.key(items[at + 1]) if at + 1 < len(items) else ""
    role = _is_chair(sentence, item) and after.startswith(_listed("roles"))
    work = at > 1 and (items[at - 1].kind == "coop" or sentence.key(items[at - 1]) in {"too", "tegevuse"})
    whose = at - 1 - work  # "NB8 koostöö juhtimise", "assamblee töö juhtimise"
    body = at > 0 and (items[whose].value in BODIES or items[whose].kind == "assembly_word")
    led = item.kind == "low" and body and key.startswith((*_listed("leading"), _BATON))
    return Item("presidency", "presidency", item.first, item.last) if role or led else None


def _verb(sentence: Sentence, items: tuple[Item, ...], at: int) -> Item | None:
    """A word that tells who presides, takes that over or hands it over, as a verb that says so; None for any other."""
    item, key = items[at], sentence.key(items[at])
    if told := passing(sentence, items, at):
        return told
    if key in _OVER and (relation := _over(sentence, items, at)):
        receives = relation == "hands_over" and _to_officer(sentence, items, at + 1)
        return Item("presides", "takes_over" if receives else relation, item.first, item.last)
    near = [i.kind for i in items[at + 1 : at + 3 + 3 * (key in _GOES)]]
    if _next_chair(sentence, items, at):
        return Item("presides_itself", "takes_over", item.first, item.last)
    if (
        key in _listed("moves")
        and _presided(items)
        and near[:1] != []
        and {"country_from", "country_to"} & set(near)
    ):
        return Item("presides", "hands_over", item.first, item.last)
    if _shouldered(sentence, items, at):
        return Item("presides", "takes_over", item.first, item.last)
    if "person" in sentence.kinds:
        return None
    if _at_head(sentence, items, at):
        return Item(*_CHAIRED, item.first, item.last)
    if key in _listed("in_hand") and at > 0 and items[at - 1].kind == "country" and _presided(items):
        return Item("presides", "takes_over" if key == "katte" else "holds", item.first, item.last)
    if key in _listed("to_lead") and _in_turn(sentence, items, at):
        return Item(*_CHAIRED, item.first, item.last)
    if _is_chair(sentence, item) and key == "eesistuja" and _state_behind(items, at):
        ahead = at > 0 and items[at - 1].kind in {"coming", "next_one"}
        return Item("presides_itself", "takes_over" if ahead else "holds", item.first, item.last)
    chair = _is_chair(sentence, item) or item.kind == "presidency"
    if chair and key in _listed("as_chair") and _does(items, at):
        begins = any(sentence.key(i).startswith(_listed("becomes")) for i in items)
        return Item("presides_itself", "takes_over" if begins else "holds", item.first, item.last)
    return None


def _shouldered(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether a presidency is told to be taken on oneself: "eesistumise võtab enda kanda Eesti", "võttis oma õlule"."""
    if sentence.key(items[at]) not in _listed("on_oneself") or not at or not _presided(items):
        return False
    own = sentence.key(items[at - 1]) in {"enda", "oma"}
    near = items[max(0, at - _REACH) : at + _TURN]
    return own and any(sentence.key(i) in _listed("takes") for i in near)


def _at_head(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether a word right behind a body tells that one state is at its head: "on Balti Assamblee eesotsas Leedu"."""
    if sentence.key(items[at]) not in _listed("at_head") or not at:
        return False
    body = items[at - 1].value in BODIES or items[at - 1].kind == "assembly_word"
    lands = [n for n, i in enumerate(items) if i.kind == "country"]
    alone = len(lands) == 1 and (lands[0] + 1 == len(items) or items[lands[0] + 1].kind not in _OF_PEOPLE)
    return body and alone


_BATON = "teatepul"


_GOES = frozenset({"laheb", "laks"})


def _to_officer(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether a state stands here whose officer or delegation is given something: "üle Leedu delegatsiooni juhile"."""
    end = at + 1
    while end < len(items) and items[end].kind in _OF_OFFICER:
        end += 1
    state = at < len(items) and items[at].kind in {"country", "parliament"}
    return state and end > at + 1 and sentence.words.keys[items[end - 1].last].endswith("le")


_OF_OFFICER = frozenset(
    {"office", "delegation", "parliament", "chamber", "committee", "committee_of", "body", "coop"}
)


def _next_chair(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether who is told to be a body's chair is the next one: "järgmine Balti Assamblee eesistuja on Leedu"."""
    item = items[at]
    if (
        item.kind != "presides_itself"
        or item.value != "holds"
        or not sentence.key(item).startswith("eesistuj")
    ):
        return False
    step = at - 1
    while step >= 0 and items[step].kind in {"body", "assembly_word", "quality", "coop"}:
        step -= 1
    return step >= 0 and items[step].kind in {"coming", "next_one"}


def _is_chair(sentence: Sentence, item: Item) -> bool:
    return item.kind == "office" and sentence.key(item).startswith("eesistuja")


def _over(sentence: Sentence, items: tuple[Item, ...], at: int) -> str:
    """What "üle" makes of the verb before it, where a presidency and nothing else handed over stands between."""
    for n in range(at - 1, max(-1, at - _REACH), -1):
        key = sentence.key(items[n])
        relation = (
            "takes_over" if key in _listed("takes") else "hands_over" if key in _listed("hands") else ""
        )
        if items[n].kind == "presides" and at + 1 < len(items) and items[at + 1].kind == "country":
            return items[n].value  # "võtab järgmiseks aastaks üle Läti"
        if relation or items[n].kind == "presides":
            passive = key in _PASSIVE and _presided(items[:n])
            behind = at - n > 1 and _presided(
                items[at + 1 : at + _TURN]
            )  # "võtab 2025. aastal üle eesistumise"
            before = at - n > 1 and _presided(items[:n]) and not _presided(items[n + 1 : at])
            return relation if passive or behind or before or _presided(items[n + 1 : at]) else ""
    return ""


_PASSIVE = frozenset({"anti", "antakse", "antud"})


def _presided(items: tuple[Item, ...]) -> bool:
    return any(i.kind == "presidency" for i in items)


def _in_turn(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether it is a state's turn to lead an assembly: "on Eesti kord assambleed juhtida"."""
    led = any(i.value in BODIES or i.kind == "assembly_word" for i in items[max(0, at - _TURN) : at])
    turns = [n for n, i in enumerate(items) if sentence.key(i) == "kord" and abs(n - at) <= _TURN]
    return led and any(n > 0 and items[n - 1].kind == "country" for n in turns)


def _does(items: tuple[Item, ...], at: int) -> bool:
    """Whether a state alone is told to do something as a chair: "Eesti võõrustab istungjärku eesistujana"."""
    lands = [n for n in range(at) if items[n].kind == "country"]
    lands = lands or [n for n in range(at + 1, min(len(items) - 1, at + _TURN)) if items[n].kind == "country"]
    beside = len(lands) == 1 and lands[0] + 1 == at  # "Eesti eesistujana"
    return beside or (
        len(lands) == 1
        and (items[lands[0] + 1].kind not in _OF_PEOPLE or items[lands[0] + 1].kind in {"event"})
    )


def _state_behind(items: tuple[Item, ...], at: int) -> bool:
    """Whether a state is named right behind its chair and nobody of it: "tänavune eesistuja Läti korraldab"."""
    if at + 1 >= len(items) or items[at + 1].kind != "country":
        return False
    after = items[at + 2].kind if at + 2 < len(items) else "mark"
    return after not in _OF_PEOPLE


_OF_PEOPLE = frozenset({
    "office", "parliament", "committee", "committee_of", "delegation", "ministry", "conj", "event", "chamber"
})  # fmt: skip


def _listed(name: str) -> tuple[str, ...]:
    return word_stems("et", "presidencies", name)
