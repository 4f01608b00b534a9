"""Which occasion a gathering is that a sentence names: one told before, or a new one."""

from dataclasses import replace

from balticgraph.facts.events.days import told
from balticgraph.facts.events.entries import of_another_entry
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gathering_bounds import is_frame, only_frames
from balticgraph.facts.events.lawmakers import introduced
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.other_occasions import (
    elsewhere_then,
    is_new_one,
    may_be_of,
    of_elsewhere,
    of_other_city,
    of_other_count,
    of_other_day,
    of_other_organ,
    of_other_sort,
)
from balticgraph.facts.events.owners_behind import arranged_by
from balticgraph.facts.events.panels import is_event_of
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.pointing import may_be_called, pointed_at
from balticgraph.facts.events.programme_points import (
    is_entry,
    is_later,
    is_point,
    turn_told,
    was_first,
)
from balticgraph.facts.events.told_by_noun import new_occasion, of_headline, of_title
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly


def occasion_of(diary: Diary, sentence: Sentence, one: Gathering, assembly: str | None) -> Occasion | None:
    """The occasion that a gathering named in a sentence is: one told before, by its number, kind and body, or a new one.

    It is never the one that only tells when it was: "Ahead of the NATO Summit in Vilnius, a meeting of NATO speakers was held".
    """
    found = _occasion_of(diary, sentence, one, assembly)
    frames = [o for g, o in diary.named.get(sentence.index, []) if only_frames(sentence, g)]
    if found is None or all(o is not found for o in frames) or one.number is not None or not one.kind:
        return found
    return new_occasion(diary, one)


def _of_another_time(
    diary: Diary, sentence: Sentence, one: Gathering, assembly: str | None
) -> list[Occasion] | None:
    """A gathering of Estonian that was or will be at another time, none where nothing is told of it; None where it is of this one."""
    if was_first(sentence, one) and diary.occasions:
        return []
    later = is_later(sentence, one) and any(o.past for o in diary.occasions)
    turn = turn_told(sentence, one)
    if not later and (not turn or (turn == "next" and not diary.occasions)):
        return None
    alike = [o for o in diary.occasions if may_be_called(one, o)]
    dated = (later or turn == "next") and any(day.start for day in told(sentence))
    if not (dated or spots(sentence)):
        return [o for o in alike if turn and o.turn == turn][-1:]
    one = _of_kind_before(one, [o for o in alike if not o.turn] if turn else [], assembly)
    new = new_occasion(diary, one)
    new.turn = turn
    return [new]


def _of_kind_before(one: Gathering, alike: list[Occasion], assembly: str | None) -> Gathering:
    """A gathering, of the kind and bodies of the last of those like it where it has none of its own, a session being the assembly's."""
    if one.kind:
        return one
    if alike:
        return replace(one, kind=alike[-1].kind, bodies=alike[-1].bodies)
    session = one.sort == "session" and assembly == "Baltic Assembly"
    return replace(one, kind="ba_session" if session else "other")


def _only_arranged(diary: Diary, sentence: Sentence, one: Gathering, assembly: str | None) -> Occasion | None:
    """The occasion that "the meeting" means though its sentence tells who arranged it: "The meeting was arranged by Estonia"."""
    plain = sentence.language == "en" and one.first == one.last and one.number is None and one.first > 0
    if not plain or not one.kind or not arranged_by(sentence, one.first):
        return None
    known = len(diary.occasions)
    back = pointed_at(diary, sentence, replace(one, kind="", bodies=()), assembly) if known else None
    return back if len(diary.occasions) == known else None


def _occasion_of(diary: Diary, sentence: Sentence, one: Gathering, assembly: str | None) -> Occasion | None:
    """The occasion told before that a gathering is, else a new one; None where it is no event of this text."""
    if (other := _of_another_time(diary, sentence, one, assembly)) is not None:
        return other[0] if other else None
    named = any(i.kind == "assembly_word" for i in sentence.items[one.first : one.last + 1])
    if (one.number is not None or named) and not one.kind and one.sort in {"session", "part"} and assembly:
        one = replace(
            one, kind="ba_session" if assembly == "Baltic Assembly" else "other", bodies=(assembly,)
        )
    if one.number is not None and one.kind:
        return _of_number(diary, sentence, one)
    if one.titled and not one.kind:
        return of_title(diary, one, sentence)
    if back := _only_arranged(diary, sentence, one, assembly):
        return back
    if not one.kind or is_point(sentence) or is_event_of(diary, sentence, one):
        return pointed_at(diary, sentence, one, assembly)
    if one.committee and (sitting := _of_committee(diary, sentence, one)):
        return sitting
    known = [
        o
        for o in diary.occasions
        if not of_other_count(diary, sentence, o, one)
        and not elsewhere_then(diary, sentence, o)
        and not (_told_by_verb(sentence, one) and of_other_day(diary, sentence, o))
    ]
    alike = [
        o
        for o in known
        if o.kind == one.kind
        and may_be_of(o, one)
        and not of_other_organ(o, one)
        and not (is_frame(o) and not set(o.bodies) & set(one.bodies))
        and not (is_entry(sentence) and of_other_day(diary, sentence, o, dated=False))
        and not (o.kind in _MANY and of_another_entry(diary, sentence, o))
    ]
    if (
        one.kind
        in {
            "ba_session",
            "baltic_council",
            "ba_presidium",
            "parliament_speakers_meeting",
            "visit",
            "consultation",
            "prize_ceremony",
        }
        and alike
    ):
        return new_occasion(diary, one) if is_new_one(sentence, one, alike) else alike[0]
    sessions = [o for o in diary.occasions if o.kind == "ba_session"]
    if (
        one.kind == "other"
        and one.bodies == ("Baltic Assembly",)
        and one.sort in {"sitting", "meeting"}
        and sessions
    ):
        return sessions[0]
    if held := _session_of(diary, one) or _of_heads(diary, sentence, one):
        return held
    same = [
        o
        for o in known
        if may_be_called(one, o)
        and not o.number
        and set(o.bodies) & set(one.bodies)
        and may_be_of(o, one)
        and (one.kind, o.kind) != ("consultation", "other")
        and not of_another_entry(diary, sentence, o)
    ]
    if same:
        return same[0]
    alike = [
        o
        for o in alike
        if may_be_called(one, o)
        and ((not o.bodies and not of_elsewhere(one)) or not one.bodies or set(o.bodies) & set(one.bodies))
    ]
    return alike[0] if alike else of_headline(diary, one, sentence) or new_occasion(diary, one)


_MANY = frozenset({"visit", "other", "conference", "consultation", "parliament_speakers_meeting"})
"""Events of which a list may tell several, each in an entry of its own."""


def _told_by_verb(sentence: Sentence, one: Gathering) -> bool:
    """Whether a verb of meeting or its like tells of a gathering, not a noun: on another day it is another."""
    kind = sentence.items[one.head].kind
    return one.first == one.last and (kind == "adopted" or kind.startswith("meet_"))


def _of_number(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion:
    """The occasion of that kind and number, one of that kind whose number is told only now, or a new one."""
    alike = [o for o in diary.occasions if (o.kind, o.extraordinary) == (one.kind, one.extraordinary)]
    same = [o for o in alike if o.number == one.number and may_be_of(o, one)]
    open_ones = [
        o
        for o in alike
        if o.number is None
        and may_be_of(o, one)
        and not of_other_day(diary, sentence, o)
        and not of_other_city(sentence, o)
        and not of_another_entry(diary, sentence, o)
        and o.sort not in {"event", "festivity"}
        and not (sentence.language in {"en", "et"} and of_other_sort(o, one))
        and not _is_prepared(sentence, one)
    ]
    known = same or open_ones
    begun = introduced(diary, sentence) if not known and one.kind == "ba_session" else None
    if begun:
        begun.kind, begun.sort, begun.bodies = one.kind, one.sort, one.bodies
        return begun
    return (known or [new_occasion(diary, one)])[0]


def _is_prepared(sentence: Sentence, one: Gathering) -> bool:
    """Whether a Lithuanian gathering is one that those told of prepare: "3-iojo posėdžio planavimas", "pasirengimas sesijai"."""
    stems = word_stems("lt", "ways", "preparing") if sentence.language == "lt" else ()
    beside = (
        *sentence.items[max(0, one.first - 1) : one.first],
        *sentence.items[one.last + 1 : one.last + 2],
    )
    return bool(stems) and any(sentence.words.keys[i.first].startswith(stems) for i in beside)


def _session_of(diary: Diary, one: Gathering) -> Occasion | None:
    """The session of another assembly that a text goes on to call its meeting."""
    if one.kind != "other" or one.sort not in {"sitting", "meeting"} or len(one.bodies) != 1:
        return None
    alike = (o for o in diary.occasions if o.kind == "other" and o.sort == "session" and o.number is not None)
    return next((o for o in alike if o.bodies == one.bodies and is_assembly(one.bodies[0])), None)


def _of_heads(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The meeting of speakers that a text goes on to call by the group of their states alone: "the annual NB8 meeting"."""
    group = bool(one.bodies) and set(one.bodies) <= {"NB8", "Baltic states", "Nordic countries"}
    if (
        sentence.language != "en"
        or one.sort not in {"meeting", "summit"}
        or not group
        or one.number is not None
    ):
        return None
    heads = [o for o in diary.occasions if o.kind == "parliament_speakers_meeting"]
    others = any(i.kind == "office" and "inister" in i.value for i in sentence.items)
    return heads[0] if len(heads) == 1 and not others and not of_other_city(sentence, heads[0]) else None


def _of_committee(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The sitting of a committee that is told of once with the assembly and once without it."""
    here = [o for o in diary.occasions if not of_another_entry(diary, sentence, o)]
    for occasion in (o for o in here if not elsewhere_then(diary, sentence, o)):
        if occasion.kind == "ba_committee" and one.kind == "other" and not one.bodies:
            return occasion
        if occasion.sat and occasion.kind == "other" and not occasion.bodies and one.kind == "ba_committee":
            occasion.kind, occasion.bodies = one.kind, one.bodies
            return occasion
    return None
