"""Documents: what was adopted, where, and who signed it."""

from balticgraph.questions.asking import answer
from balticgraph.store.results import Table
from balticgraph.store.view import View


def documents_signed(
    view: View, *, session: int | None = None, year: int | None = None, language: str = "en"
) -> Table:
    """The documents adopted, at one session or in one year where given: who signed in which office, who was in favour.

    >>> from balticgraph.store.embedded import Store
    >>> documents_signed(Store.memory()).rows
    ()
    """
    return answer(view, "documents-signed", session=session, year=year, language=language)
