"""Statements and positions: who said what, how it is told, and whose stance it is."""

from balticgraph.questions.asking import answer
from balticgraph.store.results import Table
from balticgraph.store.view import View


def positions(view: View, *, topic: str, language: str = "en") -> Table:
    """The positions, statements and priorities that name a topic, with who holds them, body or speaker.

    >>> from balticgraph.store.embedded import Store
    >>> positions(Store.memory(), topic="Rail Baltica").rows
    ()
    """
    return answer(view, "positions", topic=topic, language=language)


def statement_modes(
    view: View, *, session: int | None = None, speaker: str | None = None, language: str = "en"
) -> Table:
    """The statements, of a session or speaker where given: quoted, reported, collective, or a headline."""
    return answer(view, "statement-modes", session=session, speaker=speaker, language=language)
