"""Presidencies: who presided when, in which order, with which handovers and priorities."""

from datetime import date as day

from balticgraph.questions.asking import answer
from balticgraph.store.results import Table
from balticgraph.store.view import View


def presiding_on(
    view: View,
    *,
    date: day | None = None,
    year: int | None = None,
    body: str | None = None,
    language: str = "en",
) -> Table:
    """The state that presided over each body, or one of them, on a day or in a year, and the president.

    >>> from balticgraph.store.embedded import Store
    >>> presiding_on(Store.memory(), date=day(2023, 11, 24)).rows
    ()
    """
    return answer(view, "presiding-on", date=date, year=year, body=body, language=language)


def rotation(
    view: View, *, body: str = "Baltic Assembly", state: str | None = None, language: str = "en"
) -> Table:
    """The terms one after another, or those after a term of `state`, and whether each keeps the order."""
    return answer(view, "rotation", body=body, state=state, language=language)


def sessions_outside_presiding_state(view: View, *, language: str = "en") -> Table:
    """The ordinary sessions that another state than the presiding one hosted."""
    return answer(view, "sessions-outside-presiding-state", language=language)


def handover_gap(view: View) -> Table:
    """The handovers with the days between each and the start of the incoming term."""
    return answer(view, "handover-gap")


def priorities(
    view: View,
    *,
    year: int | None = None,
    body: str | None = None,
    state: str | None = None,
    language: str = "en",
) -> Table:
    """The priorities of the presidencies, or of those of one year, body or state, in the words of their sources."""
    return answer(view, "priorities", year=year, body=body, state=state, language=language)


def recurring_priorities(view: View, *, language: str = "en") -> Table:
    """The topics that two or more presidencies named among their priorities."""
    return answer(view, "recurring-priorities", language=language)


def two_presidencies(view: View, *, body: str = "Baltic Assembly", language: str = "en") -> Table:
    """The persons shown in a delegation under two presidencies of their own state."""
    return answer(view, "two-presidencies", body=body, language=language)
