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
