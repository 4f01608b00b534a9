"""What a release states of itself: title, publisher, days, contact, photographers.

Each with its place in the text.

What a file's front matter gives comes first; then the page's own words; then what the mark-up of a saved page
says, which `balticgraph.documents.page` writes as front matter above the text. Phone numbers and addresses
are no value.
"""

from collections.abc import Sequence

from balticgraph.documents.addresses import web_address
from balticgraph.documents.datelines import Day, Label
from balticgraph.documents.dates import days, settled
from balticgraph.documents.frontmatter import FrontMatter
from balticgraph.documents.layer import Shape
from balticgraph.documents.lexicon import bare, lexicon
from balticgraph.documents.lines import names_in
from balticgraph.documents.release import Stated, Zone
from balticgraph.documents.senses import Sense
from balticgraph.documents.zones import Zoned
from balticgraph.language.words import fold, words_of

_SIGN_ZONES = ((Zone.CONTACT,), (Zone.FURNITURE, Zone.DATELINE), (Zone.CAPTION,))
_LEAD_SIGNS, _PLACE_WORDS = 80, 2


def title(front: FrontMatter, lines: Sequence[Zoned]) -> Stated | None:
    """The title that the file gives, else the heading of the text, else that of the page's mark-up."""
    given = front.stated("title")
    heading = next((zoned.reading.line for zoned in lines if zoned.zone is Zone.TITLE), None)
    if heading is None or (given and front.given):
        return given
    marks = (
        len(heading.text) - len(heading.text.lstrip("# \t")) if heading.piece.shape is Shape.HEADING else 0
    )
    return Stated(heading.text[marks:], heading.piece.start + marks, heading.piece.end, "title-line@1")


def publisher(front: FrontMatter, lines: Sequence[Zoned]) -> Stated | None:
    """Who publishes the release.

    The front matter's word, else the host of the address, the site's name, a press office that signs.
    """
    said = front.stated("publisher")
    named = said and Stated(canonical(said.value), said.start, said.end, said.rule)
    if named and front.given:
        return named
    return _host(front.address("url")) or named or _signed(lines)


def canonical(name: str) -> str:
    """The canonical name of a publisher, the name itself where it is not known.

    >>> canonical("Lietuvos Respublikos Seimas"), canonical("Elsewhere Daily")
    ('Seimas', 'Elsewhere Daily')
    """
    words = bare(name)
    return next((known.name for known in lexicon().publishers if words in known.names), name)


def _host(url: Stated | None) -> Stated | None:
    parts = web_address(url.value) if url else None
    host = (parts.hostname or "").rstrip(".") if parts else ""
    if not url or not host:
        return None
    ends = [(known.name, end) for known in lexicon().publishers for end in known.hosts]
    name = next((name for name, end in ends if host == end or host.endswith(f".{end}")), None)
    start = url.end - len(url.value) + url.value.lower().find(host)  # its beginning may be left out
    return Stated(name, start, start + len(host), "host@1") if name else None


def _signed(lines: Sequence[Zoned]) -> Stated | None:
    for zones in _SIGN_ZONES:
        for zoned in lines:
            found = _sign_in(zoned) if zoned.zone in zones else None
            if found:
                return found
    return None


def _sign_in(zoned: Zoned) -> Stated | None:
    """A publisher whose name the line is, or whose sign it holds."""
    line = zoned.reading.line
    places = [at for at, key in enumerate(line.words.keys) if key.isalnum()]
    for known in lexicon().publishers:
        whole = [(0, len(line.bare))] if line.bare in known.names else []
        signs = [
            (at, at + len(sign))
            for sign in known.signs
            for at in range(len(line.bare))
            if line.bare[at : at + len(sign)] == sign
        ]
        for first, last in (*whole, *signs):
            start, end = line.words.place(places[first], places[last - 1])
            return Stated(known.name, start, end, "press-office@1")
    return None


def published(front: FrontMatter, lines: Sequence[Zoned]) -> Stated | None:
    """The day of publication, of a digest the page's.

    Given, or in a date line, the mark-up, or before a first sentence.
    """
    said = front.day("published", "date")
    if said and front.given:
        return said
    body = next((at for at, zoned in enumerate(lines) if zoned.zone in {Zone.BODY, Zone.ITEM}), len(lines))
    lead = _lead(lines[body]) if body < len(lines) else None
    return _dateline(lines[:body]) or said or lead or _dateline(lines[body:])


def _dateline(lines: Sequence[Zoned]) -> Stated | None:
    """The first day that a date line labels, else the first behind an agency and a place, else the first that stands alone."""
    dated = [zoned for zoned in lines if zoned.zone is Zone.DATELINE]
    found = [day for zoned in sorted(dated, key=lambda zoned: not _sent(zoned)) for day in zoned.reading.days]
    for labels in (frozenset({Label.KIND, Label.PUBLISHED}), frozenset({Label.BARE})):
        for day in found:
            value = settled(day.written) if day.label in labels else None
            if value:
                return _stated_day(day, value)
    return None


def _sent(zoned: Zoned) -> bool:
    """Whether a date line opens with who sent the text from where, as no clock of a page does: "BNS, Riga, 29.01.2019"."""
    text = zoned.reading.line.text
    first = next((at for at, sign in enumerate(text) if sign.isdigit()), 0)
    return text[:first].count(",") > 1


def _stated_day(day: Day, value: str) -> Stated:
    return Stated(value, day.written.start, day.written.end, f"dateline-{day.label.value}@1")


def _lead(zoned: Zoned) -> Stated | None:
    """`Riga, 24 November 2023 – The Speaker ...`.

    A place, a day and a dash in front of the first sentence.
    """
    line = zoned.reading.line
    opening = words_of(line.text[:_LEAD_SIGNS], line.piece.start)
    found = days(fold(opening.text))
    value = settled(found[0]) if found else None
    if value is None or not opening.text[found[0].end :].lstrip(" .)").startswith(("–", "—", "-", ":")):
        return None
    place = opening.text[: found[0].start].rstrip()
    if (
        not place.endswith(",")
        or len(bare(place)) > _PLACE_WORDS
        or not all(w[0].isupper() for w in place.split())
    ):
        return None
    start, end = opening.back(found[0].start, found[0].end)
    return Stated(value, start, end, "lead@1")


def updated(front: FrontMatter, lines: Sequence[Zoned], beside: Stated | None) -> Stated | None:
    """The day or minute of the last change.

    One in doubt is settled beside the day of publication, or left out.
    """
    said = front.day("updated", "modified")
    if said and front.given:
        return said
    changes = [day for zoned in lines for day in zoned.reading.days if day.label is Label.UPDATED]
    for day in changes:
        value = settled(day.written, beside.value if beside else None)
        if value:
            return _stated_day(day, value)
    return said


def contact(lines: Sequence[Zoned]) -> Stated | None:
    """The one to ask: the first personal name in a contact line."""
    for zoned in lines:
        words = zoned.reading.line.words
        names = (
            names_in(words.text)
            if zoned.zone is Zone.CONTACT and zoned.reading.sense is not Sense.SIGNOFF
            else []
        )
        if names:
            start, end = words.back(*names[0])
            return Stated(words.text[names[0][0] : names[0][1]], start, end, "contact-line@1")
    return None


def credited(lines: Sequence[Zoned]) -> tuple[int, tuple[Stated, ...]]:
    """How many credits the page gives its pictures, and each photographer once, at the first credit."""
    given = [(zoned.reading.credit, below) for zoned, below in zip(lines, (*lines[1:], None), strict=True)]
    found: dict[str, Stated] = {}
    for credit, below in given:
        name = None
        if credit and credit.photographer:
            name = Stated(credit.photographer, credit.start, credit.end, "credit@1")
        elif (
            credit
            and credit.alone
            and below
            and below.zone is Zone.CAPTION
            and below.reading.sense is Sense.NAME
        ):
            line = below.reading.line
            name = Stated(line.text, line.piece.start, line.piece.end, "credit@1")
        if name:
            found.setdefault(fold(name.value), name)
    return sum(credit is not None for credit, _ in given), tuple(found.values())
