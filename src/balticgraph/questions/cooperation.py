"""Cooperation: the partners of a body, and what kind of actor each is."""

from balticgraph.questions.asking import answer
from balticgraph.store.results import Table
from balticgraph.store.view import View


def partners(view: View, *, body: str = "Baltic Assembly", language: str = "en") -> Table:
    """The partners of a body, since when, and on what document.

    >>> from balticgraph.store.embedded import Store
    >>> partners(Store.memory()).rows
    ()
    """
    return answer(view, "partners", body=body, language=language)


def country_groups(view: View, *, body: str = "Baltic Assembly", language: str = "en") -> Table:
    """The partners of a body, told apart into bodies, states and groups of states."""
    return answer(view, "country-groups", body=body, language=language)
