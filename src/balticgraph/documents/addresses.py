"""Addresses of the web: what a release gives as its own is one, or is none and tells nothing apart."""

import re
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
    except ValueError:
        return None
    one = parts.scheme in {"http", "https"} and parts.hostname and not _SECOND.search(url.strip())
    return parts if one else None
