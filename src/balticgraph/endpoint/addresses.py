"""At which address readers reach the server: the public one where a proxy stands before it, else the one that a request names."""

import re
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from balticgraph.errors import UsageError

_HOST = re.compile(r"[\w.-]+(?::\d+)?|\[[0-9A-Fa-f:.]+\](?::\d+)?", re.ASCII)
_PUBLIC = re.compile(rf"https?://(?:{_HOST.pattern})(?:/[\w.~-]+)*/?", re.ASCII)


def public_address(given: str | None) -> str:
    """The public address without a slash at its end, empty where none is given. Raises UsageError for what is none.

    >>> public_address("https://data.example.org/balticgraph/")
    'https://data.example.org/balticgraph'
    """
    if given is not None and not _PUBLIC.fullmatch(given):
        raise UsageError(
            f"{given!r} is no address to be reached at; name one like https://data.example.org/balticgraph/"
        )
    return (given or "").rstrip("/")


def path_of(public: str) -> str:
    """The path of a public address, below which readers find all that is served; empty for a whole host.

    >>> path_of("https://data.example.org/balticgraph"), path_of("https://data.example.org"), path_of("")
    ('/balticgraph', '', '')
    """
    return urlsplit(public).path


class Below:
    """Takes the path of the public address off those of requests: a proxy may pass them on as they are, or without it."""

    def __init__(self, app: ASGIApp, root: str) -> None:
        self._app, self._root = app, root

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        path = scope.get("path", "")
        if self._root and f"{path}/".startswith(f"{self._root}/"):
            scope = {**scope, "path": path.removeprefix(self._root) or "/"}
        await self._app(scope, receive, send)


def endpoint_address(request: Request) -> str:
    """The endpoint's own address: the public one, else as this client knows it, or as the server does if the client names none."""
    if request.app.state.public:
        return f"{request.app.state.public}/sparql"
    host = request.headers.get("host", "")
    if not _HOST.fullmatch(host):
        host = ":".join(map(str, request.scope["server"]))
    return f"{request.scope['scheme']}://{host}/sparql"


def root_address(request: Request) -> str:
    """The server's own address, with a slash behind it."""
    return endpoint_address(request).removesuffix("sparql")
