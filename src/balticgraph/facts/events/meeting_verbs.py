"""The verb by which a sentence tells that some met: "met", "will today meet", "will gather"."""

from balticgraph.facts.events.visits import meant_to
from balticgraph.facts.events.working_bodies import (
    ROUND_WORK,
)
from balticgraph.facts.verbs.verbs import takes_document
from balticgraph.facts.words.gathering_words import (
    EVENT,
    ROUND,
    run_after,
    run_before,
    run_first,
)
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.meeting_nouns import MEETS
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.sitting_in import sits_in


def verb_of_meeting(sentence: Sentence) -> int | None:
    """The verb of meeting of a sentence: none that only tells what somebody went for."""
    items = sentence.items
    if sentence.kinds.isdisjoint(MEETS) and not _may_have_met(sentence):
        return None
    if sentence.language == "lv" and not (
        sentence.kinds.isdisjoint(_ORGANS) or sentence.has(*EVENT, "person")
    ):
        met_at = (n for n, i in enumerate(items) if i.kind in MEETS or _gathers(sentence, n))
    elif sentence.language == "en":
        met_at = (n for n, i in enumerate(items) if i.kind in MEETS or (_may_meet(i) and _meets(sentence, n)))
    else:
        met_at = (n for n, i in enumerate(items) if i.kind in MEETS)
    free = (n for n in met_at if not meant_to(sentence, n) and not sits_in(sentence, n))
    return next((n for n in free if not _takes_only(sentence, n)), None)


def _may_have_met(sentence: Sentence) -> bool:
    """Whether an English or Latvian sentence without a verb of meeting has a word that may be one."""
    if sentence.language == "lv":
        return sentence.says(_GATHERS)
    if sentence.language != "en":
        return False
    return not sentence.kinds.isdisjoint(_GATHERING) or sentence.says(_SITTING_WORDS)


def _gathers(sentence: Sentence, at: int) -> bool:
    """Whether a Latvian verb that gatherings have as well tells that an organ will meet: "Prezidijs 23. maijā sanāks Rīgā"."""
    return sentence.items[at].kind.startswith("held_") and sentence.key_at(at) in _GATHERS


_GATHERS = frozenset({"sanak", "sanaks", "pulcejas", "pulcesies", "sapulcesies"})
_ORGANS = frozenset({"organ", "committee", "committee_of"})
_GATHERING = frozenset({"meet_inf", "held_future"})
_SITTING_WORDS = frozenset({"confer", "convene", "gather", "sit", "together"})


def _takes_only(sentence: Sentence, at: int) -> bool:
    """Whether a Lithuanian verb that also means to receive somebody has a document for its object, and no place or day is told."""
    placed = sentence.has("city_in", "country_in", "venue_in", "house_in", "month", "weekday", "day")
    takes = takes_document(sentence.items, at) and sentence.words.keys[sentence.items[at].first].startswith(
        "pri"
    )
    return sentence.language == "lt" and takes and not placed and not sentence.has("organ")


def _may_meet(item: Item) -> bool:
    """Whether an English item that is no verb of meeting may be one where it stands: what is asked of each before more is."""
    if item.kind == "low":
        return item.value in _SITTING or item.last > item.first
    return item.kind in {"meet_inf", "held_future"} or item.kind.startswith(("attend_", "visit_"))


def _meets(sentence: Sentence, at: int) -> bool:
    return _will_meet(sentence, at) or _will_gather(sentence, at) or _came_together(sentence, at)


def _came_together(sentence: Sentence, at: int) -> bool:
    """Whether an English verb of coming has "together" with it: "members of both assemblies came together in Tallinn"."""
    item = sentence.items[at]
    if sentence.language != "en" or not item.kind.startswith(("attend_", "visit_")):
        return False
    keys = frozenset(sentence.keys_of(item))
    brings = not keys.isdisjoint(_BRINGING) and all(i.kind not in EVENT for i in sentence.items[:at])
    return "together" in keys and not brings and not sentence.has("person")


_BRINGING = frozenset({"bring", "bringing", "brings", "brought"})


def comes_together(sentence: Sentence) -> bool:
    """Whether a sentence has an English verb of coming together: "The Baltic prime ministers came together in Riga"."""
    if not sentence.says(_TOGETHER):
        return False
    coming = sentence.has("attend_past", "attend_now", "attend_future", "visit_past")
    return coming and any(_came_together(sentence, n) for n in range(len(sentence.items)))


_TOGETHER = frozenset({"together"})


def _will_gather(sentence: Sentence, at: int) -> bool:
    """Whether people are the subject of a verb that gatherings have as well: "The foreign ministers will gather in Visby"."""
    items = sentence.items
    if items[at].kind != "held_future" or sentence.text(items[at]).lower() not in {
        "will gather",
        "will convene",
        "will assemble",
        "will sit",
    }:
        return False
    run = run_before(items, at) or tuple(i for i in items[max(0, at - 1) : at] if i.kind == "collective")
    return bool(run) and not any(i.kind in EVENT for i in items[:at]) and run[-1].value != "Baltic Council"


def _will_meet(sentence: Sentence, at: int) -> bool:
    """Whether an English "meet" is no infinitive or stands behind its auxiliary: "will today meet"."""
    items, step = sentence.items, at - 1
    if sentence.language != "en":
        return False
    plain = items[at].kind == "meet_inf" and sentence.text(items[at]).lower() == "meet"
    sits = (
        not plain and items[at].kind in {"meet_inf", "low"} and sentence.text(items[at]).lower() in _SITTING
    )
    if not plain and not sits:
        return False
    while (
        step > 0
        and at - step < _APART
        and items[step].kind in {"day", "weekday", "low", "link", "month", "num"}
    ):
        step -= 1
    return items[step].kind == "future" or (plain and _meet_now(items, at))


_SITTING = frozenset({"come together", "confer", "convene", "gather", "get together", "sit", "sit together"})


def _meet_now(items: tuple[Item, ...], at: int) -> bool:
    """Whether "meet" tells what those right before it do, with its place or day behind: "the speakers of the parliaments meet in"."""
    before, behind = items[at - 1], items[at + 1 : at + 3]
    dated = bool(behind) and behind[0].kind in {"in", "day", "weekday"}
    dated = dated or (len(behind) > 1 and behind[0].kind == "link" and behind[1].kind in _OF_DAY)
    dated = dated or (len(behind) > 1 and behind[0].value in {"this", "next"} and behind[1].kind == "weekday")
    they = before.kind == "pronoun" and before.value == "many"
    if _ends_clause(items, at):
        return any(i.kind in _PEOPLE for i in run_before(items, at))
    return dated and (they or before.kind in _MEETERS or _are_many(items, at))


def _ends_clause(items: tuple[Item, ...], at: int) -> bool:
    """Whether a verb ends its clause, which begins with its day: "On Thursday in Tartu the committees of the Assembly meet."."""
    behind = items[at + 1 : at + 2]
    first = items[1:2] if items[0].kind == "link" else items[:1]
    return (
        (not behind or behind[0].kind == "mark")
        and bool(first)
        and first[0].kind in {"weekday", "num", "month"}
    )


_MEETERS = frozenset({"chamber", "office", "committee", "collective"})


def _are_many(items: tuple[Item, ...], at: int) -> bool:
    """Whether those with whom a sentence begins are all that stands before a verb: "The foreign ministers of the Baltic states meet"."""
    step = next((n + 1 for n in range(at) if items[n].value == ","), 0) if items[0].kind in _OF_DAY else 0
    run = run_first(items[step:at])
    joined = any(i.kind == "conj" for i in run) and any(i.kind in {"body", "organ"} for i in run)
    return step + len(run) == at and (joined or any(i.kind in _PEOPLE for i in run))


_PEOPLE = frozenset({"office", "committee", "delegation", "collective"})


_APART = 5


def verb_start(items: tuple[Item, ...], at: int) -> int:
    """Where a verb begins with its auxiliaries and adverbs: "will today meet"."""
    while at and (
        items[at - 1].kind in ROUND_WORK
        or items[at - 1].value in {"-", "."}
        or of_date(items, at - 1)
        or (at > 1 and items[at - 1].kind == "link" and items[at - 2].kind == "future")
    ):
        at -= 1
    return at


def of_date(items: tuple[Item, ...], at: int) -> bool:
    """Whether a comma stands behind a weekday or a month, or "and" between days: "pirmdien, 23. septembrī, tikās"."""
    if items[at].value == "from":
        return items[at + 1].kind == "num"
    joins = items[at].value in {",", "and"}
    days = at > 1 and [items[at - 2].kind, items[at - 1].value, items[at + 1].kind] == ["num", ".", "num"]
    if days and (joins or items[at].value == "range"):
        return True
    return joins and at > 0 and items[at - 1].kind in {"weekday", "month", "day"}


def subject_of_participle(sentence: Sentence, at: int) -> tuple[Item, ...]:
    """The bodies behind the comma of a participle at the head of a sentence: "Having met in Riga, the Presidium adopted".

    Empty where they are the office of a person, or the verb is no participle.
    """
    items = sentence.items
    if sentence.language != "en" or (at > _PARTICIPLE and not _behind_its_day(sentence, at)):
        return ()
    commas = (n for n in range(at + 1, len(items) - 1) if items[n].value == ",")
    comma = next((n for n in commas if (items[n + 1].kind in ROUND or items[n + 1].kind in {"article"})), -1)
    run = run_first(items[comma + 1 :]) if comma > 0 else ()
    behind = items[comma + 1 + len(run) : comma + 2 + len(run)]
    return () if not run or (behind and behind[0].kind == "person") else run


_PARTICIPLE = 1


def _behind_its_day(sentence: Sentence, at: int) -> bool:
    """Whether a participle has no more than its day before it: "On Tuesday, 6 October, having convened in Riga, the jury"."""
    before = sentence.items[: at - 1]
    having = sentence.words.keys[sentence.items[at - 1].last] == "having"
    return having and all(i.kind in _OF_DAY or i.value == "," for i in before)


_OF_DAY = frozenset({"link", "weekday", "num", "month", "day"})


def subject_behind_verb(items: tuple[Item, ...], at: int) -> tuple[Item, ...]:
    """The subject behind a verb that has none before it: "on Friday met the speakers of the Baltic parliaments"."""
    place = (
        at if at and items[at - 1].kind in _HOUSES and items[0].kind in _OF_HOUSE else _of_clause(items, at)
    )
    free = all(
        (i.kind not in ROUND or i.kind == "online" or _of_town(items, n))
        and i.kind not in {"person", "pronoun"}
        for n, i in enumerate(items[place:at], place)
    )
    host = next((n for n in range(at, min(at + 10, len(items))) if items[n].value in _BEFORE_SUBJECT), at)
    return run_after(items, host) if free else ()


def _of_clause(items: tuple[Item, ...], at: int) -> int:
    """Where the clause of a verb begins behind a dash, colon or semicolon: "kalbės Švedijoje – ten rinksis NB8 parlamentų vadovai"."""
    ends = (
        n for n in range(at - 1, 0, -1) if items[n].value in _BREAKS and items[n + 1].kind not in _NO_CLAUSE
    )
    return next(ends, -1) + 1


_BREAKS = frozenset({"–", "-", ";", ":"})
_NO_CLAUSE = frozenset({"ordinal_ending", "year_word", "num", "month", "day_word", "anniversary"})


def _of_town(items: tuple[Item, ...], at: int) -> bool:
    """Whether a state only tells of which land a town is: "Latvijos sostinėje Rygoje susitiko", "Strasbūre (Prancūzija) posėdžiaus"."""
    if items[at].kind != "country":
        return False
    bracket = at > 1 and items[at - 1].value in {"(", ","} and items[at - 2].kind == "city_in"
    return bracket or any(i.kind == "capital" for i in items[at + 1 : at + 2])


_HOUSES = frozenset({"house_in", "venue_in"})
_OF_HOUSE = _HOUSES | {"country", "parliament", "chamber", "city", "cap", "day", "weekday"}
"""What may stand before a verb and its subject as the house where they met: "Läti Rahvusraamatukogus kohtusid spiikrid"."""
_BEFORE_SUBJECT = frozenset({"before", "within"})
