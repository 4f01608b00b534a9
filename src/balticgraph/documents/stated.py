"""What a release states of itself: address, title, publisher, language, days, contact, photographers; each with its place in the text.

The front matter comes first; then the page's own words, then (for a saved page) what its mark-up says, which `balticgraph.documents.page`
writes as front matter in front of the text. Phone numbers and mail addresses are never a value.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from balticgraph.documents.datelines import Label
from balticgraph.documents.dates import Written, days, iso, settled
from balticgraph.documents.layer import Entry, Shape
from balticgraph.documents.lexicon import Publisher, bare, lexicon
from balticgraph.documents.lines import names_in
from balticgraph.documents.release import Stated, Zone
from balticgraph.documents.senses import Sense
from balticgraph.documents.zones import Zoned
from balticgraph.language.words import fold, words_of

FRONT_MATTER, MARK_UP = "front-matter@1", "page-mark-up@1"
_LANGUAGES = {"en": "en", "eng": "en", "english": "en", "lt": "lt", "lit": "lt", "lithuanian": "lt", "lietuviu": "lt", "lv": "lv", "lav": "lv",
              "latvian": "lv", "latviesu": "lv", "et": "et", "est": "et", "ee": "et", "estonian": "et", "eesti": "et"}  # fmt: skip
_SIGN_ZONES = ((Zone.CONTACT,), (Zone.FURNITURE, Zone.DATELINE), (Zone.CAPTION,))
_LEAD_SIGNS = 80


@dataclass(frozen=True, slots=True)
class Fields:
    """The entries of the front matter as `Stated`, under the rule that says where they come from."""

    text: str
    entries: dict[str, Entry]
    rule: str

    def stated(self, key: str) -> Stated | None:
        """The value as it stands there."""
        entry = self.entries.get(key)
        return Stated(self.text[entry.start : entry.end], entry.start, entry.end, self.rule) if entry else None

    def day(self, *keys: str) -> Stated | None:
        """The first of these that holds a day, as ISO."""
        for key in keys:
            found = self.stated(key)
            day = found and (iso(found.value) or _written_day(found.value))
            if found and day:
                return Stated(day, found.start, found.end, self.rule)
        return None


def fields(text: str, entries: Iterable[Entry], rule: str = FRONT_MATTER) -> Fields:
    """The front matter's entries; of a key that stands twice the first."""
    found: dict[str, Entry] = {}
    for entry in entries:
        found.setdefault(entry.key, entry)
    return Fields(text, found, rule)


def _written_day(value: str) -> str | None:
    found = days(fold(value))
    return settled(found[0]) if len(found) == 1 else None


def language(front: Fields) -> Stated | None:
    """The two-letter language that front matter or page names; a longer tag (`lv-LV`) counts by its first part."""
    found = front.stated("language") or front.stated("lang")
    if not found:
        return None
    tag = fold(found.value).replace("_", "-").split("-")[0].strip()
    code = _LANGUAGES.get(tag, tag if len(tag) == len("en") and tag.isalpha() and tag.isascii() else None)
    return Stated(code, found.start, found.end, front.rule) if code else None


def title(front: Fields, lines: Sequence[Zoned]) -> Stated | None:
    """The title of the front matter, else the heading of the text, else that of the page's mark-up."""
    given = front.stated("title")
    if given and front.rule == FRONT_MATTER:
        return given
    for zoned in lines:
        if zoned.zone is Zone.TITLE:
            line = zoned.reading.line
            marks = len(line.text) - len(line.text.lstrip("# \t")) if line.piece.shape is Shape.HEADING else 0
            return Stated(line.text[marks:], line.piece.start + marks, line.piece.end, "title-line@1")
    return given


def publisher(front: Fields, url: Stated | None, lines: Sequence[Zoned]) -> Stated | None:
    """Who publishes: the front matter's word, else the host of the address, else the site's name, else a press office that signs."""
    given = front.stated("publisher")
    named = given and Stated(canonical(given.value), given.start, given.end, given.rule)
    if named and front.rule == FRONT_MATTER:
        return named
    return _host(url) or named or _signed(lines)


def canonical(name: str) -> str:
    """The canonical name of a publisher, the name itself where it is not known.

    >>> canonical("Lietuvos Respublikos Seimas"), canonical("Elsewhere Daily")
    ('Seimas', 'Elsewhere Daily')
    """
    words = bare(name)
    return next((known.name for known in lexicon().publishers if words in known.names), name)


def _host(url: Stated | None) -> Stated | None:
    host = _host_of(url.value) if url else ""
    if not url or not host:
        return None
    known = next((p for p in lexicon().publishers if any(host == h or host.endswith("." + h) for h in p.hosts)), None)
    start = url.start + url.value.lower().find(host)
    return Stated(known.name, start, start + len(host), "host@1") if known else None


def _host_of(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def _signed(lines: Sequence[Zoned]) -> Stated | None:
    for zones in _SIGN_ZONES:
        for zoned in lines:
            found = _sign_in(zoned) if zoned.zone in zones else None
            if found:
                return found
    return None


def _sign_in(zoned: Zoned) -> Stated | None:
    line = zoned.reading.line
    places = [at for at, key in enumerate(line.words.keys) if key.isalnum()]
    for known in lexicon().publishers:
        if line.bare in known.names:
            return _stated_words(zoned, known, places[0], places[-1])
        for sign in known.signs:
            for at in range(len(line.bare) - len(sign) + 1):
                if line.bare[at : at + len(sign)] == sign:
                    return _stated_words(zoned, known, places[at], places[at + len(sign) - 1])
    return None


def _stated_words(zoned: Zoned, known: Publisher, first: int, last: int) -> Stated:
    start, end = zoned.reading.line.words.place(first, last)
    return Stated(known.name, start, end, "press-office@1")


def published(front: Fields, lines: Sequence[Zoned]) -> Stated | None:
    """The day of publication: front matter (of a digest: of the page it sums up), date lines, mark-up, the place and day of a first sentence."""
    given = front.day("page_published", "published", "date") if "digest_of" in front.entries else front.day("published", "date")
    if given and front.rule == FRONT_MATTER:
        return given
    body = next((n for n, zoned in enumerate(lines) if zoned.zone in {Zone.BODY, Zone.ITEM}), len(lines))
    lead = _lead(lines[body]) if body < len(lines) else None
    return _dateline(lines[:body]) or given or lead or _dateline(lines[body:])


def _dateline(lines: Sequence[Zoned]) -> Stated | None:
    found = [(day, zoned) for zoned in lines for day in zoned.reading.days if zoned.zone is Zone.DATELINE and day.label is not Label.UPDATED]
    for labels in ({Label.KIND, Label.PUBLISHED}, {Label.BARE}):
        for day, _ in found:
            value = settled(day.written) if day.label in labels else None
            if value:
                return Stated(value, day.written.start, day.written.end, f"dateline-{day.label.value}@1")
    return None


def _lead(zoned: Zoned) -> Stated | None:
    """`Riga, 24 November 2023 – The Speaker ...`: a place, a day and a dash in front of the first sentence."""
    line = zoned.reading.line
    opening = words_of(line.text[:_LEAD_SIGNS], line.piece.start)
    found = days(fold(opening.text))
    if not found or not opening.text[found[0].end :].lstrip(" .)").startswith(("–", "—", "-", ":")):
        return None
    before = [word for word in opening.text[: found[0].start].replace(",", " ").split() if word.isalpha()]
    value = settled(found[0])
    if value is None or len(before) > 2 or not all(word[0].isupper() for word in before):  # noqa: PLR2004 - a place and its country
        return None
    start, end = opening.back(found[0].start, found[0].end)
    return Stated(value, start, end, "lead@1")


def updated(front: Fields, lines: Sequence[Zoned], beside: Stated | None) -> Stated | None:
    """The day or minute of the last change; a day in doubt is settled beside the day of publication, or left out."""
    given = front.day("page_updated", "updated", "modified") if "digest_of" in front.entries else front.day("updated", "modified")
    if given and front.rule == FRONT_MATTER:
        return given
    for written in _changes(lines):
        value = settled(written, beside.value if beside else None)
        if value:
            return Stated(value, written.start, written.end, "updated-line@1")
    return given


def _changes(lines: Sequence[Zoned]) -> Iterator[Written]:
    for zoned in lines:
        yield from (day.written for day in zoned.reading.days if day.label is Label.UPDATED)


def contact(lines: Sequence[Zoned]) -> Stated | None:
    """The one to ask: the first personal name in a contact line."""
    for zoned in lines:
        if zoned.zone is Zone.CONTACT and zoned.reading.sense is not Sense.SIGNOFF:
            words = zoned.reading.line.words
            names = names_in(words.text)
            if names:
                start, end = words.back(*names[0])
                return Stated(words.text[names[0][0] : names[0][1]], start, end, "contact-line@1")
    return None


def credited(lines: Sequence[Zoned]) -> tuple[int, tuple[Stated, ...]]:
    """How many credits the page gives its pictures, and each photographer once, at the first credit."""
    count = 0
    found: dict[str, Stated] = {}
    for zoned, below in zip(lines, (*lines[1:], None), strict=True):
        credit = zoned.reading.credit
        if credit is None:
            continue
        count += 1
        if credit.photographer:
            found.setdefault(fold(credit.photographer), Stated(credit.photographer, credit.start, credit.end, "credit@1"))
        elif credit.alone and below and below.zone is Zone.CAPTION and below.reading.sense is Sense.NAME:
            line = below.reading.line
            found.setdefault(fold(line.text), Stated(line.text, line.piece.start, line.piece.end, "credit@1"))
    return count, tuple(found.values())
