"""A page saved as one file: its HTML, out of the message that holds its pictures too (MHTML, https://www.rfc-editor.org/rfc/rfc2557)."""

import re
from email import message_from_bytes
from email.errors import (
    CloseBoundaryNotFoundDefect,
    InvalidBase64CharactersDefect,
    InvalidBase64LengthDefect,
    InvalidBase64PaddingDefect,
)
from email.message import Message

from balticgraph.documents.addresses import web_address
from balticgraph.documents.kinds import MHTML, Source, is_message
from balticgraph.errors import ReadError

_PAGES = ("text/html", "application/xhtml+xml")
_OF_MAIL = ("To", "Received", "Message-ID", "Delivered-To", "Return-Path")
"""What the head of a mail has and that of a page has not: browsers write none of them."""
_ADDRESSES = ("Snapshot-Content-Location", "Content-Location")
_CODES = ("", "7bit", "8bit", "binary", "quoted-printable", "base64")
_NO_CODE = re.compile(rb"=(?![0-9A-Fa-f]{2}|[ \t]*(?:\r?\n|\Z))")
_CUT = (
    CloseBoundaryNotFoundDefect,
    InvalidBase64CharactersDefect,
    InvalidBase64LengthDefect,
    InvalidBase64PaddingDefect,
)
_NESTS, _DEEP = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE), 20
"""A browser nests no parts in others; the parser's time grows with the depth, and hundreds deep it gives up."""


def unpacked(data: bytes, name: str, media_type: str | None) -> Source:
    r"""The HTML of a page that was saved as one file; a mail as it is, which `decode` refuses.

    Raises ReadError where the file is damaged or has no HTML in it.

    >>> unpacked(b"Content-Type: text/html\nContent-Location: https://a.ee/1\n\n<p>Tere", "a", None)
    Source(data=b'<p>Tere', media_type='text/html', charset='', address='https://a.ee/1')
    """
    if not is_message(data):
        raise ReadError(f"{name} does not begin as a page saved in one file (MHTML); save the page again")
    if len(_NESTS.findall(data)) > _DEEP:
        raise ReadError(f"{name} has messages or parts too deep in each other; save the web page alone")
    message = message_from_bytes(data)
    if any(field in message for field in _OF_MAIL) or not (media_type == MHTML or _located(message)):
        return Source(data, media_type)
    root = _root(message)
    if root is None:
        raise ReadError(f"{name} is a saved page (MHTML) without HTML in it, or cut; save the page again")
    page = _bytes_of(root)
    if page is None or any(isinstance(fault, _CUT) for part in message.walk() for fault in part.defects):
        raise ReadError(f"{name} is a saved page (MHTML) that is cut or damaged; save the page again")
    given = ("".join(str(part[field]).split()) for field in _ADDRESSES for part in (root, message))
    address = next((one for one in given if web_address(one) and "\ufffd" not in one), "")
    return Source(page, "text/html", root.get_content_charset(""), address)


def _located(message: Message) -> bool:
    """Whether it tells where on the web one of its parts was."""
    return any(field in part for part in message.walk() for field in _ADDRESSES)


def _root(message: Message) -> Message | None:
    """The part that is the page: the HTML of the part that the head names as the start, else the first (RFC 2387, 3.2)."""
    start = str(message.get_param("start", ""))
    named = (part for part in message.walk() if start and str(part["Content-ID"]).strip() == start.strip())
    return next((p for p in next(named, message).walk() if p.get_content_type() in _PAGES), None)


def _bytes_of(part: Message) -> bytes | None:
    """The bytes of a part, None where they are written in no known code, or what stands there is none."""
    code = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    written = part.get_payload()
    if code not in _CODES or not isinstance(written, str):
        return None
    if code == "quoted-printable" and _NO_CODE.search(written.encode("utf-8", "replace")):
        return None
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else None
