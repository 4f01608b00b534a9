"""Disagreement and change: which sources disagree, and what a source stated when."""

from datetime import date as day

from balticgraph.questions.question import question
from balticgraph.store.results import Table
from balticgraph.store.view import View


def conflicts(view: View, *, subject: str | None = None, language: str = "en") -> Table:
    """The values on which sources disagree, about one entity where given, with status and decision.

    >>> from balticgraph.store.embedded import Store
    >>> conflicts(Store.memory()).rows
    ()
    """
    return question("conflicts").ask(view, subject=subject, language=language)


def as_asserted_on(view: View, *, date: day, subject: str | None = None) -> Table:
    """The facts that dated sources had stated by a day, about one entity where given."""
    return question("as-asserted-on").ask(view, date=date, subject=subject)


def snapshots_changed(view: View) -> Table:
    """The values in which two captures of one source differ."""
    return question("snapshots-changed").ask(view)
