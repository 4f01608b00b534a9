"""Releases made of a few invented sentences, read."""

from balticgraph.documents.release import Passage, Release, Stated, Zone
from balticgraph.facts.fact import Reading
from balticgraph.facts.recognise import recognise
from balticgraph.facts.words.known import KnownNames


def release_of(
    text: str, language: str = "en", published: str | None = None, publisher: str | None = None
) -> Release:
    """A release of this text: a paragraph a line, those that begin with a number or a dash as list items."""
    passages: list[Passage] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            zone = (
                Zone.ITEM
                if line.lstrip()[0] in "-0123456789" and line.lstrip()[1:2] in {".", " "}
                else Zone.BODY
            )
            start = at + len(line) - len(line.lstrip())
            passages.append(Passage(start, at + len(line.rstrip()), zone))
        at += len(line) + 1
    return Release(
        name="made",
        content_hash="sha256:" + "0" * 64,
        text=text,
        passages=tuple(passages),
        language_guess=language,
        published=Stated(published, 0, 0, "made@1") if published else None,
        publisher=Stated(publisher, 0, 0, "made@1") if publisher else None,
    )


def read(
    text: str,
    language: str = "en",
    published: str | None = None,
    publisher: str | None = None,
    known: KnownNames | None = None,
) -> Reading:
    """What is read from a text."""
    return recognise(release_of(text, language, published, publisher), known)


def latvian(text: str) -> Reading:
    """What is read from a text that the Saeima published on 20 May 2024, a Monday."""
    return read(text, "lv", "2024-05-20", publisher="Saeima")


def latvian_offices(text: str) -> list[tuple[str, str, str]]:
    """Each person, office and organisation read from a Latvian text."""
    return [(o.person, o.office, o.organisation) for o in latvian(text).offices]


def there(reading: Reading) -> list[str]:
    """Those who took part, sorted."""
    return sorted(a.person for a in reading.attendance)


def coming(reading: Reading) -> list[str]:
    """Those who are announced, sorted."""
    return sorted(a.person for a in reading.announced)


def kinds(reading: Reading) -> list[str]:
    """The kinds of the events, in their order."""
    return [e.kind for e in reading.events]


def taken(reading: Reading) -> set[tuple[str, str, str]]:
    """Who took part in which kind of event, as what."""
    kind = {e.key: e.kind for e in reading.events}
    return {(a.person, kind[a.event], a.capacity) for a in reading.attendance}


def planned(reading: Reading) -> set[tuple[str, str]]:
    """Who is to take part in which kind of event."""
    kind = {e.key: e.kind for e in reading.events}
    return {(a.person, kind[a.event]) for a in reading.announced}


def held(reading: Reading) -> set[tuple[str, str, str]]:
    """Who holds what office in what."""
    return {(o.person, o.office, o.organisation) for o in reading.offices}
