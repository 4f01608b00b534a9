"""Addresses of the web: what a release gives as its own is one, or is none and tells nothing apart."""

from urllib.parse import SplitResult, urlsplit


def web_address(url: str) -> SplitResult | None:
    """The parts of an address with a host, None where the words are none.

    >>> web_address("https://www.riigikogu.ee/en/1").hostname
    'www.riigikogu.ee'
    >>> [web_address(words) for words in ("unknown", "/news/1", "http://[x", "mailto:[email protected]")]
    [None, None, None, None]
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return parts if parts.scheme in {"http", "https"} and parts.hostname else None
