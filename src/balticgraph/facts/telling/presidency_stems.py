"""Words of Lithuanian, Latvian and Estonian that tell of a presidency where a body and a state stand by them."""

from functools import cache

from balticgraph.facts.telling.presidency_bodies import BODIES
from balticgraph.facts.telling.presidency_states import gathering_in
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_NEAR = 3
_FAR = 6


def begins_with(key: str, language: str, name: str) -> bool:
    """Whether a word begins with one of the stems of a list: "artejancio" with "artejan"."""
    return key.startswith(_stems(language, name))


@cache
def _stems(language: str, name: str) -> tuple[str, ...]:
    return tuple(sorted(word_list(language, "presidencies", name)))


def with_verbs(sentence: Sentence, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items, a verb of leading beside a body and its state made one of presiding.

    "NB8 koostööd koordineerib Rootsi", "Baltijos Asamblėjai vadovauja Latvija", "Eesti on Balti Assamblee eesistuja".
    """
    bodies = [at for at, i in enumerate(items) if i.kind == "body" and i.value in BODIES]
    if not bodies or "person" in sentence.kinds:
        return items
    found = _with_baton(sentence, items)
    for at, item in enumerate(items):
        value = _led(sentence, items, at) if item.kind != "body" else ""
        near = [body for body in bodies if _apart(sentence, items, body, at) <= _NEAR]
        led = any(not gathering_in(items[min(body, at) + 1 : max(body, at)]) for body in near)
        if value and led and _state(sentence, items, at):
            found[at] = Item("presides_itself", value, item.first, item.last)
    return tuple(found)


def _apart(sentence: Sentence, items: tuple[Item, ...], body: int, at: int) -> int:
    """How far a word stands from a body, a Lithuanian year between not counted: "NB8 veiklą 2024 m. koordinuoja"."""
    between = items[min(body, at) + 1 : max(body, at)] if sentence.language == "lt" else ()
    return abs(body - at) - sum(i.kind in _OF_YEAR for i in between)


_OF_YEAR = frozenset({"num", "year", "year_word"})


def _with_baton(sentence: Sentence, items: tuple[Item, ...]) -> list[Item]:
    """The items, a Lithuanian baton that is passed on made the presidency: "pirmininkavusi Lietuva estafetę perduoda Latvijai".

    So is "vadovavimas" beside a body.
    """
    found = list(items)
    if sentence.language != "lt" or "presidency" in sentence.kinds or "presides" not in sentence.kinds:
        return found
    for at, item in enumerate(items):
        baton = begins_with(sentence.words.keys[item.first], "lt", "baton")
        presided = any(i.kind == "presides_itself" or _led(sentence, items, n) for n, i in enumerate(items))
        presided = presided or any(i.value in BODIES for i in items[max(0, at - 2) : at])
        noun = begins_with(sentence.words.keys[item.first], "lt", "leading")
        if (baton and presided) or (noun and any(i.kind == "body" for i in items[at + 1 : at + 2])):
            found[at] = Item("presidency", "presidency", item.first, item.last)
        if item.kind == "country" and _from_who_presided(sentence, items, at):
            found[at] = Item("country_from", item.value, item.first, item.last)
    return found


def _from_who_presided(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether a presidency comes from a state that presided: "iš Baltijos Asamblėjai pirmininkavusios Estijos"."""
    presided = at > 0 and sentence.words.keys[items[at - 1].last].endswith(("usios", "ancios"))
    return presided and any(i.kind == "takes_from" for i in items[max(0, at - _NEAR - 1) : at])


def years_before(sentence: Sentence, items: tuple[Item, ...]) -> set[int]:
    """The years of a presidency that a Lithuanian participle tells to be over: "2021 metais pirmininkavusi Lietuva"."""
    return {
        n
        for n, item in enumerate(items)
        if sentence.language == "lt"
        and item.kind in {"num", "year"}
        and (_over(sentence, items, n + 1) or _presided_then(sentence, items, n))
    }


def _presided_then(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether a participle of leading stands right before a year: "Lietuva, vadovavusi 2021 m., perdavė vairą Latvijai"."""
    key = sentence.words.keys[items[at - 1].first] if at else ""
    return key.startswith(_PRESIDED) and key.endswith(_PAST)


_PRESIDED = ("vadovav", "pirmininkav", "koordinav")
_PAST = ("usi", "usios", "usia", "usiai")


def _over(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether a participle of presiding in the past comes next, no more than its body between."""
    verb = next((i for i in items[at : at + _NEAR + 1] if i.kind == "presides_itself"), None)
    return verb is not None and sentence.words.keys[verb.last].endswith(_PAST)


def _led(sentence: Sentence, items: tuple[Item, ...], at: int) -> str:
    """What a word by itself tells of a presidency, empty where it tells nothing."""
    key, language = sentence.words.keys[items[at].first], sentence.language
    if items[at].kind in {"presides", "presides_itself", "presidency"}:
        return ""
    if language == "lt" and begins_with(key, "lt", "leading"):
        return ""
    if language == "et" and "presidency" in sentence.kinds:
        return "takes_over" if key.startswith("alusta") else ""
    if language != "et" and begins_with(key, language, "will_lead"):
        return "takes_over"
    if language == "et" and sentence.says(word_list("et", "presidencies", "last_time")):
        return ""  # "viimati juhtis Eesti NB8 koostööd 2008. aastal"
    if begins_with(key, language, "leads"):
        ahead = any(begins_with(sentence.words.keys[i.first], language, "becomes") for i in items)
        ahead = ahead or _then(sentence, items, at)
        return "takes_over" if ahead else "holds"
    if language == "lt" and items[at].kind == "office" and key in word_list("lt", "presidencies", "heads"):
        return _of_feminine_head(sentence, items, at)
    if begins_with(key, language, "chairs") and items[at].kind == "office":
        return _of_chair(sentence, items) or ("holds" if key.endswith("jana") else "")
    return ""


def _of_feminine_head(sentence: Sentence, items: tuple[Item, ...], at: int) -> str:
    """What a Lithuanian noun tells that stands for a state: "2024 metais NB8 koordinatorė – Latvija", "pirmininkė bus Estija"."""
    behind = items[at + 1 : at + 3]
    words = [sentence.words.keys[i.first] for i in behind]
    if len(behind) < _PAIR or behind[1].kind != "country":
        return ""
    if words[0] in {"bus", "taps"}:
        return "takes_over"
    return "holds" if behind[0].value in {"–", "-"} or words[0] in {"yra", "buvo"} else ""


_PAIR = 2


def _then(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether an Estonian noun tells whose turn comes next: "järgmine NB8 koostöö koordineerija on Taani"."""
    before = items[max(0, at - _NEAR - 1) : at]
    noun = sentence.words.keys[items[at].first].endswith(_COORDINATOR)
    return (
        sentence.language == "et" and noun and any(i.kind == "coming" and i.value == "next" for i in before)
    )


_COORDINATOR = ("ija", "aator")


def _of_chair(sentence: Sentence, items: tuple[Item, ...]) -> str:
    """What a state that is a body's chair does: it is the chair, or becomes it."""
    keys = [sentence.words.keys[i.first] for i in items]
    if any(i.kind in {"negation", "presides_itself"} for i in items) or "ei" in keys:
        return ""
    if any(i.kind == "become" for i in items) or any(
        begins_with(k, sentence.language, "becomes") for k in keys
    ):
        return "takes_over"
    return "holds" if any(i.kind == "copula" for i in items) else ""


def _state(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether a state stands near a verb as its subject, nobody's office between."""
    for n in range(max(0, at - _FAR), min(len(items), at + _FAR)):
        nominative = sentence.language == "et" or sentence.text(items[n]).endswith("a")
        between = items[min(n, at) + 1 : max(n, at)]
        if items[n].kind == "country" and nominative and not any(i.kind in _OF_PEOPLE for i in between):
            after = items[n + 1].kind if n + 1 < len(items) else "mark"
            return after not in _OF_PEOPLE
    return False


_OF_PEOPLE = frozenset({"office", "parliament", "person", "event", "committee"})
