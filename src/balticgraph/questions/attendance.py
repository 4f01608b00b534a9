"""Attendance: who took part in what, in which office, and where the numbers and offices do not add up."""

from balticgraph.questions.asking import answer
from balticgraph.store.results import Table
from balticgraph.store.view import View


def who_attended(view: View, *, session: int, language: str = "en") -> Table:
    """The persons at an ordinary session, one row each, with office, part taken, quotes and sources.

    >>> from balticgraph.store.embedded import Store
    >>> who_attended(Store.memory(), session=42).rows
    ()
    """
    return answer(view, "who-attended", session=session, language=language)


def who_attended_event(view: View, *, event: str, language: str = "en") -> Table:
    """The persons at any event (class and key, or IRI), with office, part taken, quotes and sources."""
    return answer(view, "who-attended-event", event=event, language=language)


def events_of_person(view: View, *, person: str, language: str = "en") -> Table:
    """The events that a person attended, by day, with the offices and the parts taken."""
    return answer(view, "events-of-person", person=person, language=language)


def attendance_capacity(
    view: View, *, session: int, person: str | None = None, language: str = "en"
) -> Table:
    """The office in which each person, or `person`, attended a session, with the source's words for it."""
    return answer(view, "attendance-capacity", session=session, person=person, language=language)


def attended_as_committee_chair(view: View, *, session: int | None = None) -> Table:
    """Those who attended as chair of a committee, and the matters discussed that name its field."""
    return answer(view, "attended-as-committee-chair", session=session)


def office_not_held(view: View) -> Table:
    """Those who attended in an office whose stated term does not take in the event."""
    return answer(view, "office-not-held")


def headcount(view: View, *, session: int | None = None) -> Table:
    """The numbers of participants that sources state, beside the numbers of persons named."""
    return answer(view, "headcount", session=session)
