"""Gatherings whose noun or title alone tells them: which of them are events, and of what kind."""

from dataclasses import replace

from balticgraph.documents.release import Zone
from balticgraph.facts.events.english_told_by_noun import (
    GATHERINGS,
    TAKING_PART,
    among_those,
    before_words,
    between_named,
    has_occasion,
    is_real,
    is_said_to_be,
    is_taken_part_in,
    spoken_at,
)
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gathering_bounds import before_qualities
from balticgraph.facts.events.latvian_aims import is_come_to
from balticgraph.facts.events.lithuanian_mentions import told_ahead
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.programme_points import taken_part_in
from balticgraph.facts.events.stays import stays_for
from balticgraph.facts.verbs.verb_objects import has_meeting
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

TOOK_PLACE = (
    "held_past", "meet_past", "open_past", "chair_past", "host_past", "speak_past", "attend_past", "adopted",
)  # fmt: skip
"""The kinds of words that tell that a gathering took place."""


def new_occasion(diary: Diary, one: Gathering) -> Occasion:
    """A new occasion for a gathering."""
    return diary.add(one.kind, one.sort, one.bodies)


def of_headline(diary: Diary, one: Gathering, sentence: Sentence) -> Occasion | None:
    """The only occasion told before, by a noun alone in the first line of a page, which the body calls by those who meet.

    "A Reikjavīkas samitā aicina ...", then "uz samitu pulcējušies Asamblejas un Ziemeļu padomes deputāti".
    """
    only = diary.occasions[0] if len(diary.occasions) == 1 else None
    if only is None or only.kind != "other" or only.sort != one.sort or only.bodies or only.number:
        return None
    dated = only.start or only.city or only.venue
    first = all(seen.zone is Zone.TITLE or not seen.index for seen, _ in only.seen)
    if dated or not first or not sentence.index or one.kind != "consultation":
        return None
    only.kind, only.bodies = one.kind, one.bodies
    return only


def of_title(diary: Diary, one: Gathering, sentence: Sentence) -> Occasion | None:
    """The occasion that a title means: the one told by it before, else a new one where somebody is there or it is held."""
    known = next((o for o in diary.occasions if set(o.bodies) & set(one.bodies)), None)
    aside = any(i.value in {"where", "who"} for i in sentence.items[one.last + 1 :])
    aside = aside and not any(i.kind.startswith(TAKING_PART) for i in sentence.items[: one.first])
    if known or aside or not is_told(diary, sentence, one):
        return known
    return new_occasion(
        diary, replace(one, kind="conference" if one.sort in {"conference", "forum"} else "other")
    )


def _of_its_part(sentence: Sentence, one: Gathering) -> bool:
    """Whether an Estonian gathering has a part of it behind it that is where something was: "konverentsi avasessioonil"."""
    behind = sentence.items[one.head + 1 : one.head + 2]
    part = bool(behind) and (behind[0].kind, behind[0].value) == ("event_in", "part")
    return sentence.language == "et" and part


def is_told(diary: Diary, sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering that its noun alone tells was held, or had somebody in it: "took part in the conference in Riga"."""
    at = before_qualities(sentence, one.first)
    while at > 0 and (
        sentence.items[at].kind in {"article", "its", "quality", "day", "weekday"}
        or sentence.items[at].value in {"his", "her"}
    ):
        at -= 1
    at = before_words(sentence, at) if sentence.language == "en" else at
    before = sentence.items[at] if at >= 0 else None
    if sentence.language == "en" and at >= 0 and before and has_meeting(sentence, at):
        return False  # the verb tells who met
    inside = sentence.items[one.head].kind == "event_in" or (
        before is not None and before.kind in {"in", "during"}
    )
    inside = inside or _of_its_part(sentence, one) or spoken_at(sentence, at)
    placed = inside and any(
        i.kind.startswith(("say_", "speak_", "open_", "chair_", "attend_", "host_")) for i in sentence.items
    )
    placed = placed or (inside and among_those(sentence))
    talks = (
        inside and sentence.language in {"en", "et"} and sentence.has("person") and sentence.has("discussed")
    )
    stated = sentence.has("month", "weekday", "day") and sentence.language == "en"
    stated = stated and (sentence.has("city") or _in_a_house(sentence))
    talks = talks or (inside and stated and sentence.has("discussed") and sentence.has("body"))
    talks = talks or (inside and _committee_sat(sentence, one))
    talks = talks or (inside and stated and is_said_to_be(sentence, one))
    placed = placed or (inside and one.sort == "press" and sentence.has("person"))
    placed = placed or talks or stays_for(sentence, one.head) or _talked_at(sentence, one)
    held = sentence.has("held_past", "held_now", "held_future") and one.sort not in {
        "debate",
        "reception",
        "dinner",
    }
    vague = sentence.text(sentence.items[one.head]).lower() in word_list("en", "gatherings", "vague")
    known = (
        sentence.has("city", "date", "day", "month", "weekday")
        and sentence.has("person")
        and before is not None
    )
    joined = known and before is not None and _has_part_in(sentence, before)
    joined = joined or (not diary.named.get(one.sentence - 1) and taken_part_in(sentence, one))
    alone = one.sort not in _POINTING and sentence.has("person")
    joined = joined or ((known or alone) and is_taken_part_in(sentence, one))
    joined = joined or _held_somewhere(sentence, one) or is_come_to(sentence, one)
    agent = (
        sentence.language == "en" and before is not None and (before.kind == "by" or before.value == "beside")
    )
    of_day = one.sort in GATHERINGS or (one.sort == "event" and has_occasion(sentence, one))
    joined = joined or (stated and of_day and not one.number and is_real(sentence, one))
    joined = (
        joined
        or (_celebrated(sentence, one) and not _points_back(diary, sentence, one))
        or between_named(sentence, one)
    )
    held = held or told_ahead(sentence, one)
    return not agent and (held or ((placed or joined) and not vague))


def _in_a_house(sentence: Sentence) -> bool:
    """Whether a house is told where something has been: "A conference on energy was hosted by the Seimas on 5 May"."""
    ahead = any(kind == "future" or kind.endswith("_future") for kind in sentence.kinds)
    return not ahead and any(spot.venue and spot.venue != "online" for spot in spots(sentence))


def _has_part_in(sentence: Sentence, verb: Item) -> bool:
    """Whether a verb tells of a part in what stands behind it: "opened", "hosted", "presides over"."""
    keys = sentence.keys_of(verb)
    hosts = verb.kind.startswith("host_") and keys[-1].startswith("host") and verb.value == "active"
    presides = verb.kind == "presides_itself" and keys[-1] == "over"
    return verb.kind.startswith(TAKING_PART) or hosts or presides


_POINTING = frozenset({"session", "meeting", "sitting", "summit"})
"""Gatherings that an article alone only points back to, be it to one that no rule found."""


def _committee_sat(sentence: Sentence, one: Gathering) -> bool:
    """Whether an Estonian committee discussed something at its sitting: "väliskomisjon arutas teisipäevasel istungil"."""
    sits = sentence.language == "et" and one.sort == "sitting" and sentence.has("discussed")
    return sits and any(i.kind in {"committee", "committee_of"} for i in sentence.items[: one.head])


def _held_somewhere(sentence: Sentence, one: Gathering) -> bool:
    """Whether an Estonian participle tells that a gathering was held in a place: "Tallinnas toimunud kohtumisel allkirjastati"."""
    before = sentence.items[max(0, one.head - _NEAR) : one.head]
    places = [n for n, i in enumerate(before) if i.kind in {"city_in", "venue_in"}]
    inside = sentence.language == "et" and sentence.items[one.head].kind == "event_in"
    after = before[places[-1] + 1 : places[-1] + 2] if places else ()
    return (
        inside
        and bool(after)
        and sentence.words.keys[after[0].first] in word_list("et", "gatherings", "was_held")
    )


_NEAR = 8


def _points_back(diary: Diary, sentence: Sentence, one: Gathering) -> bool:
    """Whether a Lithuanian sitting or meeting without a name may be the event told before: "Posėdžiui pirmininkavo A"."""
    sits = one.sort == "sitting" and bool(diary.occasions)
    met = one.sort == "meeting" and any(o.sort != "session" for o in diary.occasions)
    return sentence.language == "lt" and (sits or met)


def _celebrated(sentence: Sentence, one: Gathering) -> bool:
    """Whether somebody has a part in a gathering whose noun stands before its verb: "konferenci Rīgā atklāja A".

    In Lithuanian "sesiją atidarys A".
    """
    endings = _GOVERNED.get(sentence.language)
    if endings is None or not sentence.has("person"):
        return False
    if one.sort == "celebration" and sentence.language == "lv":
        return any(i.kind.startswith(("open_", "speak_", "attend_", "chair_")) for i in sentence.items)
    head = sentence.items[one.head]
    governed = head.kind == "event" and sentence.text(head).endswith(endings) and one.sort in _OPENED
    chairs = ("open_", "chair_", "presides_itself")
    return governed and any(i.kind.startswith(chairs) for i in sentence.items[one.head :])


_GOVERNED = {"lv": ("u", "i"), "lt": ("ą", "į", "ai", "ui")}
_OPENED = frozenset({"conference", "forum", "session", "meeting", "sitting", "summit"})


def _talked_at(sentence: Sentence, one: Gathering) -> bool:
    """Whether matters were discussed at a Latvian conference of which the day or place is told: "konferencē Rīgā sprieda par".

    One with its day and its town was held, whatever verb tells it: "Rīga 12. maijā uzņems konferenci".
    """
    if sentence.language != "lv" or one.sort not in {"conference", "forum", "summit"}:
        return False
    if sentence.has("month", "weekday", "day") and sentence.has("city_in", "city"):
        return not sentence.has("negation")
    inside = sentence.items[one.head].kind == "event_in" and sentence.has("discussed")
    return inside and sentence.has("month", "weekday", "day", "city_in", "country_in", "parliament_in")


def of_its_noun(diary: Diary, one: Gathering, assembly: str | None) -> Occasion:
    """A new occasion for a gathering whose noun alone tells its kind."""
    kind = (
        "ba_session"
        if one.sort == "session" and assembly == "Baltic Assembly"
        else "conference"
        if one.sort in {"conference", "forum"}
        else "other"
    )
    return new_occasion(diary, Gathering(one.sentence, one.first, one.last, one.head, one.sort, kind, ()))
