"""Stewardship: what to check first, what a faulty rule would take with it, and which matches to other datasets rest on what."""

from balticgraph.questions.asking import answer
from balticgraph.store.results import Table
from balticgraph.store.view import View


def least_sure(view: View, *, below: int = 75) -> Table:
    """The facts of sorts of which fewer than so many of a hundred were right where this was counted, the least sure first.

    >>> from balticgraph.store.embedded import Store
    >>> least_sure(Store.memory()).rows
    ()
    """
    return answer(view, "least-sure", below=below)


def rests_on_rule(view: View, *, rule: str) -> Table:
    """The facts that a rule read (``name`` or ``name@version``), and the other rules that read the same."""
    return answer(view, "rests-on-rule", rule=rule)


def wikidata_matches(view: View) -> Table:
    """The persons and bodies matched to Wikidata, how surely, and on what evidence.

    >>> from balticgraph.store.embedded import Store
    >>> wikidata_matches(Store.memory()).rows
    ()
    """
    return answer(view, "wikidata-matches")
