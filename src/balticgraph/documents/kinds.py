"""What kind a file is: no text, by its first bytes, which is refused under its own name, or a web page."""

import codecs
import re
from dataclasses import dataclass

from balticgraph.errors import ReadError

MHTML = "multipart/related"
"""The media type of a page that was saved as one file."""


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes to decode, their kind, the encoding that the file names beside them and the address it gives them; empty for none."""

    data: bytes
    media_type: str | None
    charset: str = ""
    address: str = ""


#: First bytes and what they are, from the description of each format.
SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"(\xb5/\xfd", "a zstd archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"%!PS", "a PostScript file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"OggS", "a sound or video file"),
    (b"ID3", "a sound file"),
    (b"fLaC", "a sound file"),
    (b"RIFF", "a picture, sound or video file"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
)
_BEGINNINGS = tuple(signature for signature, _ in SIGNATURES)
_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_MESSAGE = re.compile(
    rb"(?:From [^\n]*\n)?(?:[A-Za-z][A-Za-z0-9_-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){0,200}?"
    rb"(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|Content-Type):",
    re.IGNORECASE,
)
"""The head of a message (https://www.rfc-editor.org/rfc/rfc5322), whose body is mostly written in codes and not as text."""
_REMEDY = "save the web page or its text"


def refuse_other_kinds(data: bytes, name: str) -> None:
    r"""Raise `ReadError` where these bytes are empty or of a kind that is no text.

    >>> refuse_other_kinds(b"\x89PNG\r\n\x1a\n", "photo.png")
    Traceback (most recent call last):
    balticgraph.errors.ReadError: photo.png is a PNG picture, not text; save the web page or its text
    """
    if not data.strip():
        raise ReadError(f"{name} is empty; nothing can be read from it")
    known = data.startswith(_BEGINNINGS)
    kind = (
        next((kind for signature, kind in SIGNATURES if data.startswith(signature)), None) if known else None
    )
    if data[4:8] == b"ftyp":
        kind = "a picture or video file"
    if is_message(data):
        kind = "a mail as one message (EML)"
    elif data.lstrip().startswith(b"%PDF-"):
        kind = "a PDF file"
    if kind:
        raise ReadError(f"{name} is {kind}, not text; {_REMEDY}")
    if data.startswith(_UTF_32):
        raise ReadError(f"{name} is UTF-32, which is not read; save it as UTF-8")
    if b"\x00" in data and not data.startswith(_UTF_16):
        raise ReadError(f"{name} holds zero bytes and is no text; {_REMEDY}")


def is_message(data: bytes) -> bool:
    r"""Whether these bytes begin with the head of a message: a mail, or a page saved as one file.

    >>> is_message(b"MIME-Version: 1.0\n\nTere"), is_message(b"Agenda: the MIME-Version: of the day")
    (True, False)
    """
    return _MESSAGE.match(data) is not None


_HEAD = r"\s*(?:<\?xml[^>]*>\s*){0,5}(?:<!--(?:(?!-->).){0,2000}-->\s*){0,3}"
_LOOKS = re.compile(_HEAD + r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_FEED = re.compile(_HEAD + r"<(?:rss|feed|rdf:RDF)\b", re.DOTALL)
_JSON = re.compile(r'\s*(?:\[\s*)*\{\s*"(?:[^"\\\n]|\\.)*"\s*:')


def refuse_other_forms(text: str, name: str, media_type: str | None) -> None:
    """Raise `ReadError` where a text is written for programs: a feed, other XML that is no page, JSON.

    >>> refuse_other_forms('{"title": "Baltic Assembly"}', "news.json", None)
    Traceback (most recent call last):
    balticgraph.errors.ReadError: news.json is JSON, not text; save the web page or its text (Facts JSON goes to --proofread)
    """
    if _FEED.match(text):
        raise ReadError(f"{name} is a feed (RSS, Atom), not a release; save the web page of each release")
    if text.lstrip().startswith("<?xml") and not is_page(text, media_type):
        raise ReadError(f"{name} is XML and no web page; {_REMEDY}")
    if _JSON.match(text):
        raise ReadError(f"{name} is JSON, not text; {_REMEDY} (Facts JSON goes to --proofread)")


def is_page(text: str, media_type: str | None) -> bool:
    """Whether a text is a web page: by its kind, or because it begins as one.

    >>> is_page("<!DOCTYPE html><p>Tere", None), is_page("A <b>bold</b> plan", "text/plain")
    (True, False)
    >>> is_page("<!-- saved --><html>", None), is_page("<!-- a --> A text --> <html>", None)
    (True, False)
    """
    return media_type in {"text/html", "application/xhtml+xml"} or _LOOKS.match(text) is not None
