"""Delegations and offices: who headed and sat in them, and who held what."""

from datetime import date as day

from balticgraph.questions.asking import answer
from balticgraph.store.results import Table
from balticgraph.store.view import View


def head_of_delegation(
    view: View, *, delegation: str, date: day | None = None, year: int | None = None, language: str = "en"
) -> Table:
    """Who headed a delegation on a day, or is attested nearest to it, or in a year; its parliament or state names it too.

    >>> from balticgraph.store.embedded import Store
    >>> head_of_delegation(Store.memory(), delegation="Seimas", date=day(2023, 11, 24))
    Traceback (most recent call last):
    balticgraph.errors.QuestionError: nothing in the graph is called 'Seimas'; give --delegation in another spelling
    """
    return answer(view, "head-of-delegation", delegation=delegation, date=date, year=year, language=language)


def delegation_members(
    view: View,
    *,
    delegation: str | None = None,
    date: day | None = None,
    year: int | None = None,
    language: str = "en",
) -> Table:
    """Who sat in a delegation, on a day or in a year where one is given, with office and term."""
    return answer(view, "delegation-members", delegation=delegation, date=date, year=year, language=language)


def offices_of_person(view: View, *, person: str, language: str = "en") -> Table:
    """The offices that a person held, with their terms or the days on which they are attested."""
    return answer(view, "offices-of-person", person=person, language=language)


def single_attestations(view: View) -> Table:
    """The offices that the sources show on one day alone."""
    return answer(view, "single-attestations")
