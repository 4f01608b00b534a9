"""Heads of parliaments told as the like of another one: "met her Baltic counterparts"."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.several_states import bodies_of_several, heads_of_several
from balticgraph.facts.words.gathering_words import ROUND, run_first, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def with_counterparts(sentence: Sentence, at: int) -> bool:
    """Whether an English head of a parliament meets those of several states: "a meeting with his NB8 counterparts"."""
    if sentence.language != "en" or not _has_counterparts(sentence):
        return False
    items = sentence.items
    near = items[at + 1 : at + _REACH]
    end = next(
        (
            n
            for n, i in enumerate(near)
            if sentence.text(i).lower() in word_list("en", "gatherings", "counterparts")
        ),
        -1,
    )
    if end < 0 or any(i.kind in {"person", "mark"} for i in near[:end]):
        return False
    before = items[:at]
    heads = any(i.kind == "office" and i.value in {"speaker", "president"} for i in before)
    houses = any(i.kind in {"parliament", "chamber"} for i in before)
    run = near[: end + 1 + _FROM]
    named = next((n for n, i in enumerate(run) if n > end and i.kind in {"person", "in"}), len(run))
    lands = {i.value for i in run[:named] if i.kind in {"country", "demonym", "body"}}
    others = any(i.kind in {"committee", "committee_of", "portfolio"} for i in before)
    return heads and houses and not others and (len(lands) > 1 or bool(lands & _SEVERAL))


def with_speakers(sentence: Sentence, head: int) -> bool:
    """Whether a head of a parliament has an English meeting with those of several: "a meeting of Speaker A with the speakers of ..."."""
    if sentence.language != "en" or "with" not in sentence.kinds:
        return False
    items = sentence.items
    near = range(head + 1, min(len(items), head + _WITH))
    at = next((n for n in near if items[n].kind == "with"), -1)
    if at < 0:
        return False
    end = at + 1
    while end < len(items) and (
        (items[end].kind in ROUND or items[end].kind in _JOINING) or items[end].value in {",", "-"}
    ):
        end += 1
    host = items[head + 1 : at]
    heads = any(i.kind == "office" and i.value in {"speaker", "chair", "president"} for i in host)
    house = any(i.kind in {"parliament", "chamber"} for i in host) or any(i.value == "speaker" for i in host)
    named = end < len(items) and items[end].kind == "person"
    return heads and house and not named and speakers_before(items[at + 1 : end])


def _has_counterparts(sentence: Sentence) -> bool:
    return sentence.says(word_list("en", "gatherings", "counterparts"))


_WITH = 12
_JOINING = frozenset({"conj", "link", "article"})


def of_other_offices(sentence: Sentence, at: int) -> bool:
    """Whether somebody else meets those of several states who hold the same office: "Prime Minister A met her Baltic counterparts"."""
    if sentence.language != "en" or not _has_counterparts(sentence):
        return False
    items = sentence.items
    near = items[at + 1 : at + _REACH]
    end = next(
        (
            n
            for n, i in enumerate(near)
            if sentence.text(i).lower() in word_list("en", "gatherings", "counterparts")
        ),
        -1,
    )
    if end < 0 or any(i.kind == "person" for i in near[:end]):
        return False
    lands = {i.value for i in near[: end + _FROM] if i.kind in {"country", "demonym", "body"}}
    office = any(i.kind == "office" for i in items[:at])
    return office and (len(lands) > 1 or bool(lands & _SEVERAL))


def hosted_counterparts(sentence: Sentence) -> list[Gathering]:
    """The meeting told by whom of several states somebody hosts, where no noun tells it: "hosted her Baltic colleagues in Riga"."""
    items = sentence.items
    if sentence.language != "en" or sentence.has("event", "award", "award_of"):
        return []
    receives = sentence.says(word_list("en", "speech", "receiving"))
    if not receives and sentence.kinds.isdisjoint(_HOSTING):
        return []
    at = next((n for n, i in enumerate(items) if _hosts(sentence, i)), 0)
    if not at:
        return []
    colleagues = any(sentence.text(i).lower() in word_list("en", "gatherings", "counterparts") for i in items)
    if colleagues and of_other_offices(sentence, at):
        kind = "parliament_speakers_meeting" if with_counterparts(sentence, at) else "other"
    else:
        kind = _of_hosted(sentence, at)
    return [Gathering(sentence.index, at, at, at, "implicit", kind, ())] if kind else []


_HOSTING = frozenset({"host_past", "host_now", "host_future", "host_inf"})


def _of_hosted(sentence: Sentence, at: int) -> str:
    """The kind of meeting told by whom somebody hosts: "hosted the speakers of the Baltic parliaments", "the committees of both".

    Empty where a person is hosted, or nobody of several states.
    """
    run = run_first(sentence.items[at + 1 :])
    behind = sentence.items[at + 1 + len(run) : at + 2 + len(run)]
    if not run or (behind and behind[0].kind in {"person", "honorific"}):
        return ""
    if speakers_before(run):
        return "parliament_speakers_meeting"
    committees = any(i.kind == "committee" and sentence.text(i).lower().endswith("s") for i in run)
    several = committees or heads_of_several(run) or bodies_of_several(sentence, run)
    return "other" if several or _are_guests(sentence, run, behind) else ""


def _are_guests(sentence: Sentence, run: tuple[Item, ...], behind: tuple[Item, ...]) -> bool:
    """Whether a group is told to have been somebody's guests at a place on a day: "hosted members of the Benelux Parliament in Riga"."""
    if (
        not sentence.has("day", "weekday", "month")
        or not behind
        or behind[0].kind not in {"in", "link", "day", "weekday"}
    ):
        return False
    placed = any(spot.city or spot.venue for spot in spots(sentence))
    offices = [i for i in run if i.kind == "office"]
    members = bool(offices) and any(i.kind in {"body", "parliament", "chamber"} for i in run)
    group = members or any(i.kind in {"delegation", "organ", "committee", "committee_of"} for i in run)
    return placed and group and all(of_several(sentence, i) for i in offices)


def _hosts(sentence: Sentence, item: Item) -> bool:
    """Whether an item is an active verb of hosting or receiving."""
    hosts = item.kind.startswith("host_") and item.value == "active"
    return hosts or bool(set(sentence.keys_of(item)) & word_list("en", "speech", "receiving"))


def of_other_titles(sentence: Sentence, first: int) -> bool:
    """Whether two who had an English meeting do not both head a parliament: "Prime Minister A and B, Speaker of C, held"."""
    before = sentence.items[:first]
    if sentence.language != "en" or sum(i.kind == "person" for i in before) != _TWO:
        return False
    joined = any(i.kind == "conj" for i in before)
    return joined and any(i.kind == "office" and i.value.startswith(_OF_GOVERNMENT) for i in before)


_OF_GOVERNMENT = ("prime_", "Minister", "minister", "head_of", "ambassador", "Vice Minister")


def between_others(sentence: Sentence, head: int) -> bool:
    """Whether an English meeting is one of two of whom not both head a parliament: "between Speaker A and Prime Minister B"."""
    items = sentence.items
    of_two = sentence.language == "en" and sentence.words.keys[items[head + 1].first] in {"between", "of"}
    if not of_two:
        return False
    end = next((n for n in range(head + 2, len(items)) if items[n].kind.endswith(_VERBAL)), len(items))
    sides = [n for n in range(head + 2, end) if items[n].kind == "person"]
    if len(sides) == 1 and [i.kind for i in items[sides[0] + 1 : sides[0] + 2]] == ["conj"]:
        return not speakers_before(run_first(items[sides[0] + 2 : end]))
    if len(sides) != _TWO:
        return False
    first, second = items[head + 2 : sides[0]], items[sides[0] + 1 : sides[1]]
    shared = all(i.kind != "office" for i in second)  # "between the Speakers A and B"
    return not (_heads_parliament(first) and (shared or _heads_parliament(second)))


def _heads_parliament(run: tuple[Item, ...]) -> bool:
    """Whether the title of somebody is that of the head of a parliament."""
    head = any(i.kind == "office" and i.value in _HEADS for i in run)
    house = any(i.kind in {"parliament", "chamber"} for i in run) or any(i.value == "speaker" for i in run)
    return head and house and not any(i.kind in {"body", "committee", "committee_of"} for i in run)


_TWO = 2
_VERBAL = ("_past", "_now", "_future")


_HEADS = frozenset({"speaker", "president", "chair"})
_SEVERAL = frozenset({"Baltic states", "NB8", "BALTIC", "NORDIC", "Nordic countries"})
_REACH, _FROM = 10, 6
