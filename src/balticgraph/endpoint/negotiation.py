"""Which form of an answer a client wants: the Accept header against what can be given."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

_RANGE = re.compile(r"\s*([!#$%&'*+.^_`|~\w-]+)/([!#$%&'*+.^_`|~\w-]+)\s*(?:;(.*))?", re.DOTALL)
_WEIGHT = re.compile(r"[01](?:\.[0-9]{0,3})?")


def choose(accept: str | None, offers: Sequence[str]) -> str | None:
    """The offer that the client likes best; of those liked alike the first; None where none is acceptable.

    The weight of an offer is that of the most specific range that fits it (RFC 9110, section 12.5.1); no
    header accepts all. What is no media range, and parameters other than the weight, are passed over.

    >>> offers = ["application/json", "text/csv"]
    >>> choose("text/csv, */*;q=0.1", offers), choose(None, offers), choose("image/png", offers)
    ('text/csv', 'application/json', None)
    """
    if accept is None or not accept.strip():
        return offers[0]
    ranges = list(_ranges(accept))
    weights = [_weight(offer, ranges) for offer in offers]
    best = max(weights)
    return offers[weights.index(best)] if best > 0 else None


LANGUAGES = {"en": "English", "et": "Eesti", "lv": "Latviešu", "lt": "Lietuvių"}
"""The languages of the graph's labels, with their own names."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a page: in which language, whether chosen by name, and at which address the page is had in the others too, if at any.

    `root` is the path below which the reader finds all pages; addresses of pages are written without it.
    """

    language: str = "en"
    chosen: bool = False
    address: str = ""
    root: str = ""

    def at(self, address: str) -> "Reader":
        """The same reader of the page at another address."""
        return replace(self, address=address)


ENGLISH = Reader()
"""A reader of whom nothing is known."""

FORMS = {
    ".ttl": "text/turtle",
    ".jsonld": "application/ld+json",
    ".nt": "application/n-triples",
    ".rdf": "application/rdf+xml",
}
"""The endings of addresses, each with the form of RDF that it asks for."""


def choose_language(accept: str | None) -> str:
    """The language of labels that the client likes best, as Accept-Language tells; English where it names none of ours.

    >>> choose_language("lv-LV, lv;q=0.9, en;q=0.8"), choose_language("fr"), choose_language(None)
    ('lv', 'en', 'en')
    """
    liked: dict[str, float] = {}
    for item in (accept or "").lower().split(","):
        tag, *parameters = item.split(";")
        primary, weight = tag.strip().partition("-")[0], _quality(parameters)
        if primary in LANGUAGES and weight:
            liked[primary] = max(weight, liked.get(primary, 0.0))
    return max(liked, key=lambda language: (liked[language], -[*LANGUAGES].index(language)), default="en")


def _ranges(accept: str) -> Iterator[tuple[str, str, float]]:
    for item in accept.lower().split(","):
        found = _RANGE.fullmatch(item)
        if found is None:
            continue
        weight = _quality(found[3].split(";") if found[3] else ())
        if weight is not None:
            yield found[1], found[2], weight


def _quality(parameters: Iterable[str]) -> float | None:
    """The weight among a range's parameters, 1 where there is none, None where it is no weight."""
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            told = _WEIGHT.fullmatch(value.strip())
            return min(float(told[0]), 1.0) if told else None
    return 1.0


def _weight(offer: str, ranges: Iterable[tuple[str, str, float]]) -> float:
    kind, _, form = offer.partition("/")
    fitting = [
        ((left != "*") + (right != "*"), weight)
        for left, right, weight in ranges
        if left in {kind, "*"} and right in {form, "*"}
    ]
    return max(fitting, default=(0, 0.0))[1]
