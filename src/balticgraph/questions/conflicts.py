"""Disagreement and change: which sources disagree, and what a source stated when."""

from datetime import date as day

from balticgraph.questions.asking import answer
from balticgraph.store.results import Table
from balticgraph.store.view import View


def conflicts(view: View, *, subject: str | None = None, language: str = "en") -> Table:
    """The values on which sources disagree, about one entity where given, with status and decision.

    >>> from balticgraph.store.embedded import Store
    >>> conflicts(Store.memory()).rows
    ()
    """
    return answer(view, "conflicts", subject=subject, language=language)


def as_asserted_on(view: View, *, date: day, subject: str | None = None) -> Table:
    """The facts that dated sources had stated by a day, about one entity where given."""
    return answer(view, "as-asserted-on", date=date, subject=subject)


def snapshots_changed(view: View) -> Table:
    """The values in which two captures of one source differ."""
    return answer(view, "snapshots-changed")
