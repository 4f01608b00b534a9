"""Addresses of the web: what a release gives as its own is one, or is none and tells nothing apart."""

import re
from collections.abc import Iterable
from urllib.parse import SplitResult, urlsplit

_SECOND = re.compile(r"\s\S*://")


def web_address(url: str) -> SplitResult | None:
    """The parts of an address with a host, None where the words are none, or are several.

    >>> web_address("https://www.riigikogu.ee/en/1").hostname
    'www.riigikogu.ee'
    >>> [web_address(words) for words in ("unknown", "/news/1", "http://[x", "https://a.ee, https://b.ee")]
    [None, None, None, None]
    """
    try:
        parts = urlsplit(url.strip())
        _ = parts.port
    except ValueError:  # it has no end of its host, or no number for a port
        return None
    one = parts.scheme in {"http", "https"} and parts.hostname and not _SECOND.search(url.strip())
    return parts if one else None


_USER = re.compile(r"\s*https?://(?P<user>[^/?#]*@)", re.IGNORECASE)


def user_in(url: str) -> str:
    """The user name and password in front of an address's host, with the sign behind them; empty where there is none.

    They let whoever reads them in, and tell nothing of the page.

    >>> user_in("https://editor:secret@www.riigikogu.ee/en/1"), user_in("https://social.example/@editor")
    ('editor:secret@', '')
    """
    found = _USER.match(url)
    return found["user"] if found else ""


_SECRET = re.compile(r"https?://(?P<user>[^\s/?#@:]*:[^\s/?#]+@)", re.IGNORECASE)


def secrets_in(text: str, given: Iterable[tuple[int, int]] = ()) -> tuple[tuple[int, int], ...]:
    """Where user names and passwords stand in the addresses of a text, without the sign behind them.

    In running text a name alone is none, as in ``http://info@www.lrs.lt``; of the addresses `given` as such it is one. Asterisks are
    none anywhere: they stand for one that was not kept.

    >>> text = "See https://editor:secret@www.lrs.lt/1, http://info@www.lrs.lt"
    >>> [text[start:end] for start, end in secrets_in(text)]
    ['editor:secret']
    """
    found = {m.span("user") for m in _SECRET.finditer(text)}
    for start, end in given:
        if user := user_in(text[start:end]):
            at = text.index(user, start)
            found.add((at, at + len(user)))
    return tuple(sorted((start, end - 1) for start, end in found if text[start : end - 1].strip("*")))


_USUAL = {"http": "80", "https": "443"}
_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid)(?:=|$)", re.IGNORECASE)


def page_named(parts: SplitResult) -> tuple[str, ...]:
    """What tells a page from others in its address: host and port, path, query, and the fragment where that leads to another page.

    Not the scheme, nor its own port, ``www.``, a stop behind the host, a slash behind the path, or what only counts visitors:
    pages are saved by all these names. A fragment is a place within a page, but for one of scripts (``#/news/1``, ``#!news``).

    >>> page_named(urlsplit("https://www.saeima.lv./en/news/1/?utm_source=x"))
    ('saeima.lv', '/en/news/1', '')
    """
    place = parts.netloc.rpartition("@")[2].lower()
    host, colon, port = place.removesuffix(f":{_USUAL[parts.scheme]}").removesuffix(":").partition(":")
    query = "&".join(one for one in parts.query.split("&") if not _TRACKING.match(one))
    led = (parts.fragment,) if parts.fragment.startswith(("/", "!")) else ()
    return (host.removeprefix("www.").rstrip(".") + colon + port, parts.path.rstrip("/"), query, *led)
