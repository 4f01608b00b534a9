"""Presidencies that English tells without a verb of presiding: "at the helm", "in charge of", "the baton passes to", "comes next"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.telling.presidency_bodies import BODIES
from balticgraph.facts.telling.presidency_frames import framed
from balticgraph.facts.telling.presidency_relays import followed_by, relayed
from balticgraph.facts.telling.presidency_states import CHAIRING
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import states

Idiom = tuple[int, str, int]
"""A state, what it does, and the word that tells it: places among the items of a sentence."""

_NEAR = 7


def with_idioms(sentence: Sentence, items: tuple[Item, ...]) -> tuple[tuple[Item, ...], list[Idiom]]:
    """The items, cities that stand for their states made these, and the presidencies that idioms tell.

    "Lithuania is in charge of the Assembly" is (Lithuania, holds), "the baton passes to Latvia" (Latvia, takes over).
    """
    if sentence.language != "en" or sentence.kinds.isdisjoint(_LED):
        return items, []
    found = list(framed(sentence, items))
    told = {land for land, _, _ in found}
    if sentence.says(_listed("idioms")):
        found += [one for rule in _RULES for one in rule(sentence, items) if one[0] not in told]
    if not found:
        return items, []
    lands = {land for land, _, _ in found}
    read = tuple(_state(item) if at in lands else item for at, item in enumerate(items))
    first: dict[tuple[int, str], Idiom] = {}
    for one in found:
        first.setdefault(one[:2], one)
    return read, list(first.values())


_LED = frozenset({"body", "assembly_word", "presidency", "presides", "presides_itself", *CHAIRING})
"""The kinds without which a sentence tells of no presidency."""


def _state(item: Item) -> Item:
    """A capital or parliament made its state, other items as they are."""
    if item.kind == "parliament":
        return replace(item, kind="country", value=states().country_of_parliament(item.value) or "")
    code = states().capital_of.get(item.value) if item.kind.startswith("city") else None
    return replace(item, kind="country", value=code) if code else item


def _at_helm(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Idiom]:
    """A state at the helm or in charge: "Estonia, at the helm this year", "when Latvia's year at the helm ends"."""
    for at in range(2, len(items)) if "charge" in sentence.said or sentence.says(_listed("helms")) else ():
        key, before = _key(sentence, at), _key(sentence, at - 1)
        helm = key in _listed("helms") and before in {"at", "the"} and _told_of_body(sentence, items, at)
        charge = key == "charge" and before == "in" and _body_next(items, at)
        if not (helm or charge):
            continue
        land = next((n for n in range(at - 1, max(-1, at - _NEAR), -1) if items[n].kind == "country"), -1)
        taken_from = land > 0 and items[land - 1].kind == "takes_from"
        if land < 0 or taken_from or not _small_between(sentence, items, land, at):
            continue
        yield land, _when(sentence, items, land, at), at
        yield from _that_of(sentence, items, at)


def _told_of_body(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether the helm is that of a body, or of none but for a year: "Lithuania's year at the helm"."""
    year = any(_key(sentence, n) in {"year", "term", "turn"} for n in range(max(0, at - 4), at))
    return year or _body_next(items, at)


def _body_next(items: tuple[Item, ...], at: int) -> bool:
    """Whether a body follows an item, and no gathering or organ of it."""
    step = at + 1
    while step < len(items) and items[step].kind in {"link", "article", "in"}:
        step += 1
    named = step < len(items) and (
        (items[step].kind == "body" and items[step].value in BODIES) or items[step].kind == "assembly_word"
    )
    gathering = step + 1 < len(items) and items[step + 1].kind in {
        "event",
        "committee",
        "organ",
        "delegation",
    }
    return named and not gathering


def _small_between(sentence: Sentence, items: tuple[Item, ...], land: int, at: int) -> bool:
    """Whether no more than small words stand between a state and what tells of it."""
    return all(
        items[n].kind in {"mark", "copula", "future", "attend_future", "article", "in", "quality", "year"}
        or _key(sentence, n) in _listed("helm_words")
        for n in range(land + 1, at)
    )


def _when(sentence: Sentence, items: tuple[Item, ...], land: int, at: int) -> str:
    """What a state at the helm does there: that year ends, begins, is still to come, or it holds it."""
    behind = range(at + 1, min(at + _NEAR, len(items)))
    for n in behind:
        if items[n].kind == "conj":
            break
        keys = _keys(sentence, n)
        if keys & (_listed("ended", "ends")) or items[n].value in {"ended", "hands_over"}:
            return "hands_over"
        if keys & {"begins", "starts", "commences"}:
            return "takes_over"
    future = any(i.kind in {"future", "attend_future"} or i.value == "range" for i in items[land:at])
    return "takes_over" if future else "holds"


def _that_of(sentence: Sentence, items: tuple[Item, ...], at: int) -> Iterator[Idiom]:
    """The next one's year behind that of another: "and that of Latvia begins"."""
    for n in range(at + 1, len(items) - 2):
        that = _key(sentence, n) == "that" and _key(sentence, n + 1) == "of"
        if (
            that
            and items[n + 2].kind == "country"
            and _key(sentence, n + 3) in {"begins", "starts", "commences"}
        ):
            yield n + 2, "takes_over", at


def _going_to_be_led(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Idiom]:
    """A body that is going to be led by a state: "in 2022 the Assembly is going to be led by Latvia"."""
    for land in range(4, len(items)) if sentence.says(_listed("led_by")) else ():
        owner = land + 1 < len(items) and items[land + 1].kind == "link"
        if items[land].kind != "country" or owner:
            continue
        verb = land - 1
        keys = sentence.words.keys[max(0, items[land].first - 6) : items[land].first]
        led = len(keys) > 3 and keys[-1] == "by" and keys[-2] in _listed("led_by") and keys[-3] == "be"
        if not led or not {"going", "due", "set", "to"} & set(keys[:-3]):
            continue
        before = items[max(0, land - _NEAR - 2) : land]
        if any(
            i.kind == "assembly_word" or (i.kind == "body" and i.value in BODIES) for i in before
        ) and not any(i.kind in {"event", "organ", "committee", "delegation"} for i in before):
            yield land, "takes_over", verb


def _takes_chair(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Idiom]:
    """A state that takes the chair of a body: "Estonia will take the chair of the Assembly", "when it takes the assembly's chair"."""
    for at in range(1, len(items) - 2) if "chair" in sentence.said else ():
        if _key(sentence, at) not in _listed("takes_chair"):
            continue
        behind = range(at + 1, min(at + 6, len(items)))
        chair = next((n for n in behind if _key(sentence, n) == "chair"), -1)
        before = items[at + 1 : max(at + 1, chair)]
        body = any(i.kind == "assembly_word" or (i.kind == "body" and i.value in BODIES) for i in before)
        body = body or (chair > 0 and _body_next(items, chair))
        plain = all(
            items[n].kind in {"article", "link", "assembly_word", "body", "office", "low"}
            for n in range(at + 1, chair)
        )
        if chair < 0 or not body or not plain:
            continue
        subject = at - 1
        while subject > 0 and items[subject].kind in {"future", "copula"}:
            subject -= 1
        if _key(sentence, subject) == "it":
            subject = next(
                (
                    n
                    for n in range(subject - 1, -1, -1)
                    if items[n].kind == "country" or _state(items[n]).kind == "country"
                ),
                -1,
            )
        if subject >= 0 and _state(items[subject]).kind == "country":
            yield subject, "takes_over", chair


def _baton(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Idiom]:
    """The baton, gavel or torch that goes from one state to another: "the baton will be passed to Latvia in 2016"."""
    for at in range(len(items) - 2) if sentence.says(_listed("baton")) else ():
        if _key(sentence, at) not in _listed("baton") or _key(sentence, at) == "helm":
            continue
        behind = range(at + 1, min(at + _NEAR + 2, len(items)))
        if items[at + 1].kind == "link" and not _body_next(items, at):
            continue
        if not any(_keys(sentence, n) & (_listed("hands", "goes")) for n in behind):
            continue
        for n in behind:
            way = sentence.words.keys[items[n].first - 1]
            if items[n].kind == "country" and way in {"to", "from"}:
                yield n, "takes_over" if way == "to" else "hands_over", at


def _under(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Idiom]:
    """A presidency under which a body will be: "from January on the Assembly will be under Latvian presidency"."""
    for noun in range(3, len(items)) if "under" in sentence.said else ():
        if items[noun].kind != "presidency" or items[noun - 1].kind not in {"demonym", "country"}:
            continue
        at = noun - 2 - (items[noun - 2].kind == "article")
        before = sentence.words.keys[max(0, items[at].first - 2) : items[at].first]
        if _key(sentence, at) == "under" and before == ("will", "be"):
            yield noun - 1, "takes_over", noun


def _whose_country(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Idiom]:
    """The state of somebody whose country presides: "the Latvian minister, whose country has been chairing the Council"."""
    for at in range(1, len(items) - 2) if "whose" in sentence.said else ():
        if _key(sentence, at) != "whose" or not _keys(sentence, at + 1) & {"country", "nation", "state"}:
            continue
        verb = at + 2
        while verb < len(items) and (items[verb].kind == "future" or _keys(sentence, verb) <= _AUXILIARIES):
            verb += 1
        leads = verb < len(items) and bool(_keys(sentence, verb) & (_listed("leads") | _PRESIDES))
        body = any(i.kind == "body" and i.value in BODIES for i in items[verb + 1 : verb + _NEAR])
        gathering = any(i.kind in {"event", "delegation"} for i in items[verb + 1 : verb + 4])
        land = next((n for n in range(at - 1, -1, -1) if items[n].kind in {"country", "demonym"}), -1)
        if leads and body and not gathering and land >= 0 and len(items[land].value) == len("XX"):
            ahead = any(i.kind == "future" for i in items[at:verb])
            yield land, "takes_over" if ahead else "holds", verb


_AUXILIARIES = frozenset({"been", "currently", "has", "is", "now", "presently", "will"})
_PRESIDES = frozenset({"presides", "presiding", "holds", "holding"})
_RULES = (
    relayed,
    followed_by,
    _whose_country,
    _at_helm,
    _going_to_be_led,
    _takes_chair,
    _baton,
    _under,
)


def _key(sentence: Sentence, at: int) -> str:
    """The first word of an item other than an article or auxiliary, empty where there is none."""
    keys = sentence.words.keys
    return keys[sentence.items[at].first] if 0 <= at < len(sentence.items) else ""


def _keys(sentence: Sentence, at: int) -> set[str]:
    item = sentence.items[at] if 0 <= at < len(sentence.items) else None
    return set(sentence.keys_of(item)) if item else set()


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "presidencies", name, *others)
