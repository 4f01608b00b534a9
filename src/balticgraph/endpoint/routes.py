"""The endpoint's routes: each reads a request, asks the graph, and gives a response."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from hashlib import sha256

import anyio
from pyoxigraph import NamedNode
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from balticgraph.endpoint import entity, pages
from balticgraph.endpoint.description import describe
from balticgraph.endpoint.evaluation import PLAIN, Answer, refusal, write_triples
from balticgraph.endpoint.graph import Graph
from balticgraph.endpoint.negotiation import choose, choose_language
from balticgraph.endpoint.protocol import HTML, LONGEST, METHODS, OFFERS, Asked, ProtocolError, read_request

_CROSS = {
    "Access-Control-Allow-Origin": "*",  # anyone may read; there are no credentials to send
    "Access-Control-Expose-Headers": "ETag, Retry-After",
    "Vary": "Accept",
}
_PREFLIGHT = {
    "Access-Control-Allow-Methods": ", ".join(METHODS),
    "Access-Control-Allow-Headers": "Accept, Content-Type, If-None-Match",
    "Access-Control-Max-Age": "86400",
    "Allow": ", ".join(METHODS),
}
_PAGE = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
}
_NAMED = ("/id/{key:path}", "/code/{key:path}", "/graph/{key:path}", "/ontology", "/ontology.{form}")
"""Where the IRIs of the project lead when this endpoint stands behind them."""
_BUSY = 503
_HOST = re.compile(r"[\w.-]+(?::\d+)?|\[[0-9A-Fa-f:.]+\](?::\d+)?", re.ASCII)
_RDF = tuple(OFFERS["construct"])


def application(graph: Graph, *, ended: Callable[[], None] = lambda: None) -> Starlette:
    """The routes over a graph; `ended` is called when the server shuts down."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        ended()

    app = Starlette(
        routes=[
            Route("/", _first, methods=["GET"]),
            Route("/sparql", _sparql, methods=list(METHODS)),
            Route("/.well-known/void", _description, methods=["GET"]),
            *(Route(path, _named, methods=["GET"]) for path in _NAMED),
        ],
        middleware=[Middleware(GZipMiddleware, minimum_size=1000)],
        lifespan=lifespan,
    )
    app.state.graph = graph
    return app


def _graph(request: Request) -> Graph:
    graph: Graph = request.app.state.graph
    return graph


async def _first(request: Request) -> Response:
    graph = _graph(request)
    query = request.query_params.get("query")
    counts = await graph.counts()
    page = pages.query_page(_address(request), graph.pool.timeout, query=query, counts=counts)
    return HTMLResponse(page, headers=_CROSS | _PAGE)


async def _sparql(request: Request) -> Response:
    if request.method == "OPTIONS":
        return Response(status_code=204, headers=_CROSS | _PREFLIGHT)
    try:
        asked = read_request(
            request.method,
            request.scope["query_string"].decode("utf-8", "replace"),
            content_type=request.headers.get("content-type"),
            body=await _body(request),
            accept=_accept(request),
        )
    except ProtocolError as error:
        return _respond(request, "", refusal(error.status, str(error)))
    if asked is None:
        return await _description(request)
    answer = await _while_there(request, _graph(request).answer(asked))
    return _respond(request, asked.query, answer or refusal(503, "nobody waits for this answer any more"))


async def _while_there(request: Request, work: Awaitable[Answer]) -> Answer | None:
    """The result of `work`, which is cancelled when the client goes away."""
    result = None
    async with anyio.create_task_group() as group:

        async def watch() -> None:
            while (await request.receive())["type"] != "http.disconnect":
                pass
            group.cancel_scope.cancel()

        group.start_soon(watch)
        result = await work
        group.cancel_scope.cancel()
    return result


async def _description(request: Request) -> Response:
    """What the endpoint is and holds; for a browser the first page, which tells the same."""
    chosen = choose(_accept(request), _RDF)
    if chosen is None:
        return _respond(request, "", refusal(406, f"the description can be had as {', '.join(_RDF)}"))
    if chosen == HTML:
        return await _first(request)
    triples = describe(_address(request), await _graph(request).counts())
    body = write_triples(triples, OFFERS["construct"][chosen])
    return _respond(request, "", Answer(200, chosen, body, "construct"))


async def _named(request: Request) -> Response:
    """What an IRI of the project names: a page for readers, its triples for programs, by Accept or by suffix."""
    wanted = entity.wanted(request.url.path.removeprefix("/"), _accept(request))
    if wanted is None:
        return _respond(request, "", refusal(404, "the graph has nothing of that name"))
    graph, (subject, accept) = _graph(request), wanted
    html = choose(accept, _RDF) == HTML
    if entity.is_graph(subject):
        return await _whole_graph(request, subject, accept, html=html)
    where = await entity.known(graph, subject)
    if where is None:
        return _respond(request, "", refusal(404, f"the graph says nothing of {subject.value}"))
    if not html:
        answer = await graph.answer(Asked(entity.triples_query(subject, where), accept=accept))
        return _respond(request, "", answer)
    language = choose_language(request.headers.get("accept-language"))
    page = await entity.page(graph, subject, where, language)
    return HTMLResponse(page, headers=_CROSS | _PAGE | {"Vary": "Accept, Accept-Language"})


async def _whole_graph(request: Request, subject: NamedNode, accept: str | None, *, html: bool) -> Response:
    """All triples of a graph; for a reader the terms of the ontology, or the first triples as a table."""
    graph = _graph(request)
    if html and subject == entity.ONTOLOGY:
        return HTMLResponse(await entity.ontology_page(graph), headers=_CROSS | _PAGE)
    shown = entity.rows_query(subject, 500 if html else 1)
    rows = await graph.table(shown)
    if not rows.rows:
        return _respond(request, "", refusal(404, f"there is no graph {subject.value}"))
    if html:
        return HTMLResponse(pages.answer_page(shown, rows), headers=_CROSS | _PAGE)
    answer = await graph.answer(Asked(entity.graph_query(subject), accept=accept))
    return _respond(request, "", answer)


async def _body(request: Request) -> bytes:
    """The body, refused as soon as it is too long."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST:
            raise ProtocolError(413, f"the request is longer than {LONGEST} bytes")
    return body


def _accept(request: Request) -> str | None:
    return ", ".join(request.headers.getlist("accept")) or None


def _address(request: Request) -> str:
    """The endpoint's own address as this client knows it, or as the server does if the client names none."""
    host = request.headers.get("host", "")
    if not _HOST.fullmatch(host):
        host = ":".join(map(str, request.scope["server"]))
    return f"{request.scope['scheme']}://{host}/sparql"


def _respond(request: Request, query: str, answer: Answer) -> Response:
    """An answer as a response: a page for a browser, else as it is, with a tag so that it is sent once."""
    if answer.kind == "error" and choose(_accept(request), (PLAIN, HTML)) == HTML:
        page = pages.error_page(query, answer.body.decode())
        return HTMLResponse(page, answer.status, _CROSS | _PAGE | _later(answer))
    if answer.media_type == HTML:
        shown = answer.body.decode() if answer.kind == "construct" else pages.table_of(answer.body)
        return HTMLResponse(pages.answer_page(query, shown), headers=_CROSS | _PAGE)
    headers = _CROSS | _later(answer)
    if answer.kind != "error":
        tag = f'W/"{sha256(answer.media_type.encode() + answer.body).hexdigest()[:32]}"'
        headers = headers | {"ETag": tag, "Cache-Control": "no-cache"}
        if tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
    return Response(answer.body, answer.status, headers, answer.media_type)


def _later(answer: Answer) -> dict[str, str]:
    return {"Retry-After": "5"} if answer.status == _BUSY else {}
