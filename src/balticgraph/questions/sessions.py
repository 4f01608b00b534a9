"""Sessions: which there were, when and where, and what met jointly with them."""

from balticgraph.questions.question import question
from balticgraph.store.results import Table
from balticgraph.store.view import View


def sessions(view: View, *, year: int | None = None, place: str | None = None, language: str = "en") -> Table:
    """The sessions in order, those of a year or in a city or country where one is given, with the numbers missing.

    >>> from balticgraph.store.embedded import Store
    >>> sessions(Store.memory(), place="Riga").rows
    ()
    """
    return question("sessions").ask(view, year=year, place=place, language=language)


def session_when_where(view: View, *, session: int, language: str = "en") -> Table:
    """Days, places and presiding state of the session of that number."""
    return question("session-when-where").ask(view, session=session, language=language)


def joint_meetings(view: View, *, session: int | None = None, language: str = "en") -> Table:
    """The joint meetings on the days of an ordinary session, or of all of them."""
    return question("joint-meetings").ask(view, session=session, language=language)
