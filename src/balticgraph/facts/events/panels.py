"""Sessions that are parts of a conference told before them: "1-oji sesija: energetika", "Session II - Security"."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary

_MOST = 9
_CONFERENCES = frozenset({"conference", "forum"})


def is_panel(diary: Diary, one: Gathering) -> bool:
    """Whether a session with a low number and nothing else is a part of the conference told last, no session of an assembly."""
    if one.number is None or one.number > _MOST or one.bodies or one.sort != "session" or not diary.occasions:
        return False
    sessions = any(o.kind == "ba_session" for o in diary.occasions)
    return not sessions and diary.occasions[-1].sort in _CONFERENCES
