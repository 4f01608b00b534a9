"""Prizes: who won which, for what."""

from balticgraph.questions.asking import answer
from balticgraph.store.results import Table
from balticgraph.store.view import View


def prizes(
    view: View, *, year: int | None = None, prize: str | None = None, person: str | None = None
) -> Table:
    """The awards of prizes, of one year, prize or person where given.

    >>> from balticgraph.store.embedded import Store
    >>> prizes(Store.memory(), year=2023).rows
    ()
    """
    return answer(view, "prizes", year=year, prize=prize, person=person)
