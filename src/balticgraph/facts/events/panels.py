"""Sessions that are parts of a conference told before them, and what a text goes on to call the event of its body."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.words.mentions import Sentence

_MOST = 9
_CONFERENCES = frozenset({"conference", "forum"})


def is_panel(diary: Diary, one: Gathering) -> bool:
    """Whether a session with a low number and nothing else is a part of the conference told last, no session of an assembly."""
    if one.number is None or one.number > _MOST or one.bodies or one.sort != "session" or not diary.occasions:
        return False
    sessions = any(o.kind == "ba_session" for o in diary.occasions)
    return not sessions and diary.occasions[-1].sort in _CONFERENCES


def is_event_of(diary: Diary, sentence: Sentence, one: Gathering) -> bool:
    """Whether a Lithuanian "renginys" of a body is its conference or session told last: "Baltijos Asamblėjos renginyje dalyvaus"."""
    if sentence.language != "lt" or one.sort != "event" or one.number is not None or not diary.occasions:
        return False
    return bool(one.bodies) and set(one.bodies) <= set(diary.occasions[-1].bodies)
