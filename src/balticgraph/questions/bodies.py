"""Bodies: assemblies, parliaments, delegations, committees, organisations and states of the cooperation."""

from balticgraph.questions.asking import answer
from balticgraph.store.results import Table
from balticgraph.store.view import View


def bodies(view: View) -> Table:
    """Every body with its kind and its names in English, Estonian, Latvian and Lithuanian.

    >>> from balticgraph.store.embedded import Store
    >>> bodies(Store.memory()).rows
    ()
    """
    return answer(view, "bodies")
