"""Responses: headers that all of them have, tags by which an answer is sent once, errors as a line or as a page."""

from collections.abc import Mapping
from datetime import datetime
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256
from urllib.parse import quote, urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from balticgraph.endpoint import pages, query_pages
from balticgraph.endpoint.description import LICENCE
from balticgraph.endpoint.evaluation import PLAIN, Answer, UnansweredError, refusal
from balticgraph.endpoint.exporting import Made
from balticgraph.endpoint.negotiation import LANGUAGES, Reader, choose, choose_language
from balticgraph.endpoint.protocol import HTML, METHODS

_CROSS = {
    "Access-Control-Allow-Origin": "*",  # anyone may read; there are no credentials to send
    "Access-Control-Expose-Headers": "Content-Location, Content-Range, ETag, Link, Retry-After",
    "Vary": "Accept",
}
_PREFLIGHT = {
    "Access-Control-Allow-Methods": ", ".join(METHODS),
    "Access-Control-Allow-Headers": "*",  # whatever a library sends of its own keeps no page from reading
    "Access-Control-Max-Age": "86400",
}
_PAGE = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
}
_BUSY = 503
_NO_METHOD = 405
_NOTHING = 404
Headers = Mapping[str, str]


def accepted(request: Request) -> str | None:
    """The Accept header, all its lines together."""
    return ", ".join(request.headers.getlist("accept")) or None


def preflight(allow: str = ", ".join(METHODS)) -> Response:
    """The answer to OPTIONS: whatever page asks, it may read."""
    return Response(status_code=204, headers=_CROSS | _PREFLIGHT | {"Allow": allow})


def reader_of(request: Request) -> Reader:
    """Who reads the page asked for: the language that its address or, where that names none, the header asks for.

    A query that was posted has no address in another language.
    """
    asked = request.query_params.get("lang", "")
    chosen = asked in LANGUAGES
    language = asked if chosen else choose_language(request.headers.get("accept-language"))
    others = urlencode(
        [(name, value) for name, value in request.query_params.multi_items() if name != "lang"]
    )
    path = "/" + quote(request.url.path.lstrip("/"))  # two slashes would lead to another site
    address = path + (f"?{others}" if others else "")
    return Reader(language, chosen, "" if request.method == "POST" else address, request.app.state.root)


def page(request: Request, html: str, *, also: Headers | None = None) -> Response:
    """A page in the reader's language, with a tag so that it is sent once."""
    headers = _CROSS | _PAGE | _spoken(reader_of(request)) | dict(also or {})
    return _tagged(request, html.encode(), f"{HTML}; charset=utf-8", headers)


def _spoken(reader: Reader) -> dict[str, str]:
    return {"Vary": "Accept, Accept-Language", "Content-Language": reader.language}


def respond(request: Request, query: str, answer: Answer, *, also: Headers | None = None) -> Response:
    """An answer as a response: a page for a browser, else as it is, with a tag so that it is sent once."""
    if answer.kind == "error":
        return _refused(request, query, answer)
    if answer.media_type == HTML:
        shown = answer.body.decode() if answer.kind == "construct" else pages.table_of(answer.body)
        return page(request, query_pages.answer_page(query, shown, reader=reader_of(request)), also=also)
    return _tagged(request, answer.body, answer.media_type, _CROSS | dict(also or {}))


def taken(request: Request, made: Made, media_type: str) -> Response:
    """A file to take away, whole or by ranges, with its own tag so that it is sent once."""
    link = {"Link": f'<{LICENCE}>; rel="license"'}
    headers = _CROSS | link | {"ETag": f'"{made.digest}"', "Cache-Control": "no-cache"}
    stat = made.path.stat()
    if _is_known(request, headers["ETag"], int(stat.st_mtime)):
        return Response(status_code=304, headers=headers)
    return FileResponse(made.path, 200, headers, media_type, stat_result=stat)


def dated(changed: datetime | None) -> Headers:
    """The header that tells when something changed last, where that is known."""
    return {"Last-Modified": format_datetime(changed, usegmt=True)} if changed else {}


def alternates(request: Request, path: str, media_type: str, *, language: str = "") -> Headers:
    """The headers of what has an address for each of its forms: this form's, the others', the licence, a page's language."""
    path = request.app.state.root + path
    forms = dict(pages.forms_of(path)) | {HTML: f"{path}.html"}
    links = [f'<{address}>; rel="alternate"; type="{form}"' for form, address in forms.items()]
    told = {"Link": ", ".join([*links, f'<{LICENCE}>; rel="license"'])}
    if media_type in forms:
        told["Content-Location"] = forms[media_type] + (f"?lang={language}" if language else "")
    return told


async def wrong(request: Request, error: Exception) -> Response:
    """The response where no route fits: OPTIONS is answered everywhere, the rest is refused in one sentence."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    allow = (error.headers or {}).get("Allow", "") if isinstance(error, HTTPException) else ""
    if status == _NO_METHOD and request.method == "OPTIONS":
        return preflight("GET, HEAD, OPTIONS")
    reasons = {
        _NOTHING: "there is nothing at this address",
        _NO_METHOD: "a query is asked here by GET or POST"
        if "POST" in allow
        else f"this address is only read: use GET or HEAD; queries are asked at {request.app.state.root}/sparql",
    }
    told = _refused(request, "", refusal(status, reasons.get(status, "the request cannot be answered")))
    if allow:
        told.headers["Allow"] = "GET, HEAD, OPTIONS" if "POST" not in allow else ", ".join(METHODS)
    return told


async def unanswered(request: Request, error: Exception) -> Response:
    """The response where a page cannot be made now, as the endpoint is busy: why, and no page that lacks what there is."""
    answer = error.answer if isinstance(error, UnansweredError) else refusal(500, "the page cannot be made")
    return respond(request, "", answer)


def _refused(request: Request, query: str, answer: Answer) -> Response:
    headers = _CROSS | ({"Retry-After": "5"} if answer.status == _BUSY else {})
    if choose(accepted(request), (PLAIN, HTML)) != HTML:
        return Response(answer.body, answer.status, headers, answer.media_type)
    reader = reader_of(request)
    shown = query_pages.error_page(query, answer.body.decode(), reader)
    return Response(shown, answer.status, headers | _PAGE | _spoken(reader), HTML)


def _tagged(request: Request, body: bytes, media_type: str, headers: Headers) -> Response:
    tag = f'W/"{sha256(media_type.encode() + body).hexdigest()[:32]}"'
    headers = {**headers, "ETag": tag, "Cache-Control": "no-cache"}
    changed = headers.get("Last-Modified")
    if _is_known(request, tag, parsedate_to_datetime(changed).timestamp() if changed else None):
        packed = f"{headers['Vary']}, Accept-Encoding"  # what packs answers adds it to those that have a body
        return Response(status_code=304, headers=headers | {"Vary": packed})
    return Response(body, 200, headers, media_type)


def _is_known(request: Request, tag: str, changed: float | None = None) -> bool:
    """Whether the client has this already, or asks only for what it would have nothing of.

    A tag tells more than the second in which something changed, so a date beside one is passed over (RFC 9110, section 13.1.3).
    """
    if (known := request.headers.get("if-none-match")) is not None:
        return tag in known or known.strip() == "*"
    try:
        since = parsedate_to_datetime(request.headers["if-modified-since"]).timestamp()
    except (KeyError, ValueError, OverflowError):
        return False
    return changed is not None and changed <= since
