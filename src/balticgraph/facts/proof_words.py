"""Where the words stand that a person's facts rest on: those that have no place yet, or another one on a later page."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from unicodedata import normalize

from balticgraph.errors import ReadError


@dataclass(frozen=True, slots=True)
class Words:
    """The text layer, and by how many characters its words have moved since their places were written down, each shift seen."""

    text: str
    moved: frozenset[int]

    def placed(self, words: Any, where: str) -> Any:  # noqa: ANN401  whatever stands in the file
        """A span with its place. Words alone are looked for, others where the file says, or where the text has moved to.

        Raises `ReadError` where they stand nowhere, or it is not clear where.
        """
        span = {"quote": words} if isinstance(words, str) else words
        quote = _quote(span)
        if quote is None:
            return words
        start, end = span.get("start"), span.get("end")
        if start is None and end is None:
            start, end = self._sought(quote, where)
            return {**span, "start": start, "end": end, "quote": self.text[start:end]}
        if isinstance(start, int) and isinstance(end, int) and self.text[start:end] != quote:
            places = _places(quote, self.text)
            likely = places if len(places) == 1 else [one for one in places if one - start in self.moved]
            if len(likely) != 1:
                raise ReadError(
                    f"{where}: {quote!r} does not stand at {start} to {end}, {_times(places)} elsewhere; "
                    f"{'quote more of them' if places else 'copy them from `extract --text`'}"
                )
            return {**span, "start": likely[0], "end": likely[0] + len(quote)}
        return span

    def _sought(self, quote: str, where: str) -> tuple[int, int]:
        """The one place of words, whatever spaces and breaks of lines stand between them."""
        found: list[tuple[int, int]] = []
        for form in (quote, normalize("NFC", quote), normalize("NFD", quote)):
            if not found and form.strip():
                between = r"\s+".join(map(re.escape, form.split()))
                found = [one.span(1) for one in re.finditer(f"(?=({between}))", self.text)]
        if len(found) != 1:
            advice = (
                "quote more of them, or give start and end" if found else "copy them from `extract --text`"
            )
            raise ReadError(f"{where}: the words {quote!r} stand {_times(found)} in the text; {advice}")
        return found[0]


def words_of(spans: Iterable[Any], text: str) -> Words:
    """A text with the shifts that its words have had which stand in it once: a later page has a line more above them."""
    moved = set[int]()
    for span in spans:
        quote, start = _quote(span), span.get("start") if isinstance(span, Mapping) else None
        if quote is not None and isinstance(start, int) and text[start : start + len(quote)] != quote:
            places = _places(quote, text)
            moved |= {places[0] - start} if len(places) == 1 else set()
    return Words(text, frozenset(moved))


def _quote(span: Any) -> str | None:  # noqa: ANN401  whatever stands in the file
    quote = span.get("quote") if isinstance(span, Mapping) else None
    return quote if isinstance(quote, str) and quote else None


def _places(quote: str, text: str) -> list[int]:
    """Where words begin in a text."""
    return [one.start() for one in re.finditer(f"(?={re.escape(quote)})", text)]


def _times(found: Iterable[object]) -> str:
    number = len(list(found))
    return f"{number} times" if number else "nowhere"
