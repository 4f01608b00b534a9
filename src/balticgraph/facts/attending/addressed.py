"""Those who are spoken to, as a word for where: "addressing the Baltic Assembly"."""

from balticgraph.facts.attending.parts import Course
from balticgraph.facts.events.details import place
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly


def session_addressed(course: Course, sentence: Sentence, clause: Clause) -> Groups:
    """The one session of an assembly that a text tells of, as a group, where somebody addresses the assembly itself."""
    behind = sentence.items[clause.at + 1 : clause.at + 2]
    if plenary := _plenary_addressed(course, sentence, clause):
        return plenary
    if clause.role != "speak" or not behind or behind[0].kind != "body" or not is_assembly(behind[0].value):
        return []
    if sentence.words.keys[sentence.items[clause.at].last] in _ABOUT:
        return []
    follow = sentence.items[clause.at + 2 : clause.at + 3]
    if follow and follow[0].kind in {"office", "delegation", "organ", "person"}:
        return []
    sessions = [o for o in course.diary.occasions if o.bodies == (behind[0].value,) and _is_session(o)]
    if len(sessions) != 1:
        return []
    place(course.diary, course.page, sentence, sessions[0])
    return [(clause.at + 1, clause.at + 1, sessions)]


def _plenary_addressed(course: Course, sentence: Sentence, clause: Clause) -> Groups:
    """The one session of a text, as a group, where somebody addresses its plenary: "He also addressed the plenary"."""
    if sentence.language != "en" or clause.role != "speak":
        return []
    behind = [sentence.words.keys[i.last] for i in sentence.items[clause.at + 1 : clause.at + 3]]
    sessions = [o for o in course.diary.occasions if _is_session(o)] if "plenary" in behind else []
    if len(sessions) != 1:
        return []
    return [(clause.at + 1, clause.at + 1, sessions)]


_ABOUT = frozenset({"about", "on", "apie", "par"})


def _is_session(occasion: Occasion) -> bool:
    return occasion.kind == "ba_session" or occasion.sort == "session"


def there_told(course: Course, sentence: Sentence, clause: Clause) -> Groups:
    """The event that "there" behind a verb points back to, the last that the sentence before names: "A was in the chair there"."""
    if sentence.language != "en" or not sentence.says(_THERE):
        return []
    items, keys = sentence.items, sentence.words.keys
    behind = items[clause.at + 1 : clause.at + 5]
    end = next((n for n, i in enumerate(behind) if i.kind == "mark"), len(behind))
    there = any(keys[i.first] == "there" and i.first == i.last for i in behind[:end])
    named = course.diary.named.get(sentence.index - 1, [])
    if not there or len(named) < 2:
        return []
    return [(clause.at, clause.at, [named[-1][1]])]


_THERE = frozenset({"there"})
