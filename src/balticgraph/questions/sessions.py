"""Sessions: which there were, when and where, and what met jointly with them."""

from balticgraph.questions.asking import answer
from balticgraph.store.results import Table
from balticgraph.store.view import View


def sessions(view: View, *, year: int | None = None, place: str | None = None, language: str = "en") -> Table:
    """The sessions in order, those of a year or in a city or country where one is given, with the numbers missing.

    >>> from balticgraph.store.embedded import Store
    >>> sessions(Store.memory(), place="Riga")
    Traceback (most recent call last):
    balticgraph.errors.QuestionError: nothing in the graph is called 'Riga'; give --place in another spelling
    """
    return answer(view, "sessions", year=year, place=place, language=language)


def session_when_where(view: View, *, session: int, language: str = "en") -> Table:
    """Days, places and presiding state of the session of that number."""
    return answer(view, "session-when-where", session=session, language=language)


def joint_meetings(view: View, *, session: int | None = None, language: str = "en") -> Table:
    """The joint meetings on the days of an ordinary session, or of all of them."""
    return answer(view, "joint-meetings", session=session, language=language)
