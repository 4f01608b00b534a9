"""What a gathering that only points back means: "the session", "the meeting"."""

from dataclasses import replace

from balticgraph.facts.events.another_place import of_another_place
from balticgraph.facts.events.called_by_kind import NO_SESSIONS, by_kind
from balticgraph.facts.events.day_headings import below_another
from balticgraph.facts.events.entries import (
    is_headed,
    of_another_entry,
    of_that_day,
    session_above,
    tells_held,
)
from balticgraph.facts.events.estonian_gatherings import begun_or_over
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gathering_bounds import is_frame
from balticgraph.facts.events.in_turn import in_turn, of_one_count, turn_of, with_date_behind
from balticgraph.facts.events.lone_frames import frames_alone
from balticgraph.facts.events.none_told_before import is_another, tells_what_for
from balticgraph.facts.events.not_over import but_those_over, tells_of_another
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.of_untold import only_said
from balticgraph.facts.events.only_event import only_one
from balticgraph.facts.events.places import spots
from balticgraph.facts.events.programme_points import is_named, is_point
from balticgraph.facts.events.tenses import time_told
from balticgraph.facts.events.told_by_noun import is_told, new_occasion, of_its_noun
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

COMPATIBLE = {
    "session": {"session", "part"},
    "ceremony": {"ceremony", "prize_ceremony"},
    "celebration": {"celebration", "ceremony", "prize_ceremony", "exhibition", "festivity"},
    "part": {"session", "part"},
    "sitting": {"sitting", "meeting", "video"},
    "meeting": {
        "meeting",
        "sitting",
        "summit",
        "consultation",
        "video",
        "conference",
        "implicit",
        "Consultative Council",
    },
    "summit": {"summit", "meeting"},
    "conference": {"conference", "forum", "named_conference"},
    "forum": {"forum", "conference", "named_conference"},
    "consultation": {"consultation", "meeting"},
    "video": {"video", "meeting", "sitting"},
}


def may_be_called(one: Gathering, occasion: Occasion) -> bool:
    """Whether the noun of a gathering may be another one for an occasion; none that was in a place is a video conference."""
    placed = one.sort == "video" != occasion.sort and bool(occasion.city or occasion.venue)
    return occasion.sort in COMPATIBLE.get(one.sort, {one.sort}) and not placed


_PLENARY = ("plenarsed",)
"""How the plenary sitting of a session is called in one word."""


def pointed_at(diary: Diary, sentence: Sentence, one: Gathering, assembly: str | None) -> Occasion | None:
    """The occasion that "the session" means: the last one of that noun, or a session of that number."""
    if with_date_behind(diary, sentence, one):
        return of_its_noun(diary, one, assembly)
    if turn_of(sentence, one):
        return in_turn(diary, sentence, one, assembly)
    if is_another(diary, sentence, one):
        return None
    if is_named(sentence, one) or is_point(sentence) or is_headed(diary, sentence):
        return _of_its_own(diary, sentence, one, assembly)
    if whole := _of_whole(diary, sentence, one) or begun_or_over(diary, sentence, one):
        return whole
    sorts = COMPATIBLE.get(one.sort, {one.sort})
    if numbered := [o for o in diary.occasions if one.number and o.number == one.number and o.sort in sorts]:
        return numbered[0]
    over = bool(diary.occasions) and time_told(sentence) == "over"
    fitting = [
        o
        for o in diary.occasions
        if (may_be_called(one, o) or one.sort == o.kind == "conference" or _called_so(o, one))
        and not below_another(diary, sentence, o)
        and not of_another_entry(diary, sentence, o)
        and of_one_count(sentence, one, o)
        and not (o.later and one.sort in {"meeting", "sitting", "conference"} and over)
        and not (o.ahead and sentence.language == "en" and over)
        and not (o.turn and _leaves(sentence, o))
        and not only_said(o, one)
        and (not is_frame(o) or _is_framed_alone(sentence, one, o))
    ]
    meant = but_those_over(diary, sentence, fitting)
    if meant is None:
        return _told_by_noun(diary, sentence, one, assembly) if tells_of_another(sentence) else None
    if meant:
        last = _last_of(diary, sentence, one, meant)
        return of_another_place(diary, sentence, one, last) or last
    if of_kind := _called_by_another_noun(diary, sentence, one):
        return of_kind
    if one.sort in {"debate", "part"} and diary.occasions:
        latest = _latest_debated(diary) if sentence.language == "en" else _latest(diary, sentence)
        ahead = sentence.language == "lv" and latest.past and time_told(sentence) == "ahead"
        return None if ahead else latest
    if one.sort in {"ceremony", "celebration"} and diary.awards:
        return new_occasion(
            diary, Gathering(one.sentence, one.first, one.last, one.head, one.sort, "prize_ceremony", ())
        )
    return _told_by_noun(diary, sentence, one, assembly)


def _told_by_noun(diary: Diary, sentence: Sentence, one: Gathering, assembly: str | None) -> Occasion | None:
    """A new occasion for a gathering that its noun alone tells, None where it does not."""
    return of_its_noun(diary, one, assembly) if is_told(diary, sentence, one) else None


def _called_by_another_noun(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The occasion that a noun means by which none was called before."""
    just_told = _of_session(diary, sentence, one) or _called_otherwise(diary, sentence, one)
    just_told = just_told or _called_forum(diary, sentence, one)
    return just_told or by_kind(diary, sentence, one) or only_one(diary, sentence, one)


def _of_its_time(sentence: Sentence, many: list[Occasion]) -> list[Occasion]:
    """Those events that are ahead, or not, as the verbs of a sentence tell; all of them where none is."""
    time = time_told(sentence) if len(many) > 1 and sentence.language in _TENSES else ""
    return [o for o in many if time and o.ahead == (time == "ahead")] or many


_TENSES = frozenset({"en", "lt", "lv"})


def _leaves(sentence: Sentence, told: Occasion) -> bool:
    """Whether a sentence tells no more of the gathering before or after those told of: its tense or paragraph is another."""
    over = any(kind.endswith("_past") and kind != "say_past" for kind in sentence.kinds)
    if told.turn == "next":
        return over
    return told.turn == "previous" and (sentence.passage != told.seen[-1][0].passage or not over)


def _is_framed_alone(sentence: Sentence, one: Gathering, occasion: Occasion) -> bool:
    """Whether "the meeting" means the one that only framed what was said: "said after the meeting of X. The meeting was attended by"."""
    before, (first, _) = occasion.mentions[0], occasion.seen[0]
    article = sentence.words.keys[sentence.items[one.first - 1].last] if one.first else ""
    return article in {"the", "this"} and one.sort == occasion.sort and frames_alone(first, before)


def _of_session(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The session of which an English text tells "the sitting", where it has told of no sitting: "will speak at the sitting"."""
    before = sentence.text(sentence.items[one.first - 1]).lower() if one.first else ""
    the = sentence.language == "en" and one.sort == "sitting" and before.split()[-1:] == ["the"]
    sessions = [o for o in diary.occasions if o.sort == "session" and not is_frame(o)]
    return sessions[-1] if the and len(sessions) == 1 else None


def _called_otherwise(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The event of the sentence before, where an English text goes on to call it "the forum" or "the gathering" and no more."""
    before = [o for _, o in diary.named.get(one.sentence - 1, [])]
    article = sentence.text(sentence.items[one.first - 1]).lower() if one.first else ""
    named = sentence.words.keys[sentence.items[one.head].last] in {"event", "forum", "gathering"}
    plain = one.first == one.last and one.number is None and article.split()[-1:] in (["the"], ["this"])
    behind = sentence.items[one.head + 1 : one.head + 3]
    dated = len(behind) > 1 and behind[1].kind in {"num", "month", "weekday"}
    about = behind[:1] and sentence.words.keys[behind[0].first] in {"about", "for", "of", "on"}
    alone = sentence.language == "en" and (dated or not about) and len({o.key for o in before}) == 1
    alone = alone and not tells_what_for(sentence, one)
    return before[0] if named and plain and alone and before[0].kind != "visit" else None


def _called_forum(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The session or meeting of the sentence before, which Lithuanian and Latvian go on to call "the forum" and no more."""
    before = {id(o): o for _, o in diary.named.get(one.sentence - 1, [])}
    plain = one.sort == "forum" and one.first == one.last and one.number is None
    behind = sentence.items[one.last + 1 : one.last + 2]
    named = bool(behind) and sentence.text(behind[0])[0] in "\"„“«‘'"
    if sentence.language not in {"lt", "lv"} or not plain or named or len(before) != 1 or spots(sentence):
        return None
    (told_of,) = before.values()
    return told_of if told_of.kind != "visit" and one.first <= _NEAR_HEAD else None


_NEAR_HEAD = 3


def _called_so(occasion: Occasion, one: Gathering) -> bool:
    """Whether an occasion was also told by the noun that points to it: a session that is "the largest summit of the year"."""
    return one.number is None and one.sort in occasion.sorts


def _of_awards(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The prize ceremony that an English noun with the prizes in it means: "the awards ceremony", which is no session."""
    own = sentence.language in {"lt", "en"} and any("Baltic Assembly" in o.bodies for o in diary.occasions)
    if not (diary.awards or own) or sentence.language == "lv" or one.sort != "ceremony":
        return None
    words = sentence.keys_of(sentence.items[one.head])
    stems = word_list(sentence.language, "gatherings", "awards")
    prizes = any(word.startswith(tuple(stems)) for word in words)
    if sentence.language == "lt" and not prizes:
        prizes = sentence.has("award", "award_of") and sentence.has("given", "presented")
    given = next((o for o in diary.occasions if o.kind == "prize_ceremony"), None)
    return (given or new_occasion(diary, replace(one, kind="prize_ceremony"))) if prizes else None


def _of_whole(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The occasion that a noun of no kind means by what it is part of or what is given at it, or as the last one told."""
    if one.sort == "event" and diary.occasions and not tells_what_for(sentence, one):
        return _latest(diary, sentence)
    return _of_plenary(diary, sentence, one) or _of_awards(diary, sentence, one)


def _of_plenary(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The session whose plenary sitting is told of, where the text tells of no other sitting."""
    plenary = sentence.words.keys[sentence.items[one.head].first].startswith(_PLENARY)
    alone = len(diary.occasions) == 1 and not one.kind
    if one.sort != "sitting" or one.number is not None or not (plenary or alone):
        return None
    if any(o.sort == "sitting" for o in diary.occasions):
        return None
    return next((o for o in reversed(diary.occasions) if o.sort == "session" and not o.later), None)


def _of_its_own(diary: Diary, sentence: Sentence, one: Gathering, assembly: str | None) -> Occasion | None:
    """The occasion of a point of a programme at which somebody is, or of a conference named in capitals."""
    if is_named(sentence, one):
        return new_occasion(diary, replace(one, kind="conference"))
    known = session_above(diary, sentence, one) or of_that_day(diary, sentence, one)
    held = tells_held(diary, sentence, one)
    if known or not (sentence.has("person") or held) or diary.named.get(sentence.index):
        return known
    return new_occasion(diary, one) if one.kind else of_its_noun(diary, one, assembly)


def _latest(diary: Diary, sentence: Sentence) -> Occasion:
    """The occasion that the text named last: a debate without a body is one of its parts."""
    return max(
        _of_its_time(sentence, diary.occasions),
        key=lambda o: max((g.sentence for g in o.mentions), default=-1),
    )


def _latest_debated(diary: Diary) -> Occasion:
    """The occasion named last but for visits, dinners and the like, at which nothing is debated."""
    debated = [o for o in diary.occasions if o.sort not in NO_SESSIONS and o.kind != "visit"]
    return max(debated or diary.occasions, key=lambda o: max((g.sentence for g in o.mentions), default=-1))


def _last_of(diary: Diary, sentence: Sentence, one: Gathering, fitting: list[Occasion]) -> Occasion:
    """Which of the events fitting a noun it points back to: one called by it in the sentence before, else the first of that sort.

    What is over cannot be one that is yet to come, nor the other way.
    """
    timely = _of_its_time(sentence, fitting)
    over = time_told(sentence) == "over"
    for before, occasion in reversed(diary.named.get(one.sentence - 1, [])):
        called = before.sort == one.sort and one.number is None and not (over and occasion.ahead)
        called = called and not (occasion.turn and _leaves(sentence, occasion))
        if called and (occasion in timely or occasion not in fitting):
            return occasion
    return next((o for o in timely if o.sort == one.sort), timely[0])
