"""The endpoint's routes: each reads a request, asks the graph, and gives a response."""

import json
import re
from collections.abc import AsyncIterator, Awaitable, Iterable
from contextlib import asynccontextmanager
from dataclasses import asdict

import anyio
from anyio.to_thread import run_sync
from pyoxigraph import NamedNode, Triple
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from balticgraph.endpoint import crawling, documents, entity, finding, pages, query_pages
from balticgraph.endpoint.addresses import Below, endpoint_address, path_of, root_address
from balticgraph.endpoint.description import describe
from balticgraph.endpoint.evaluation import PLAIN, Answer, UnansweredError, refusal, write_triples
from balticgraph.endpoint.exporting import FILES
from balticgraph.endpoint.graph import Graph
from balticgraph.endpoint.negotiation import choose
from balticgraph.endpoint.protocol import HTML, LONGEST, METHODS, OFFERS, ProtocolError, read_request
from balticgraph.endpoint.responses import (
    accepted,
    alternates,
    dated,
    page,
    preflight,
    reader_of,
    respond,
    taken,
    unanswered,
    wrong,
)
from balticgraph.questions.terms import labels, labels_query
from balticgraph.vocabulary import BASE, ONTOLOGY

_NAMED = ("/id/{key:path}", "/code/{key:path}", "/graph/{key:path}", "/ontology", "/ontology.{form}")
"""Where the IRIs of the project lead when this endpoint stands behind them."""
_DOORS = ("find", "sparql", "shapes", "ontology")
"""What may be asked for with a slash behind it, too."""
_RDF = tuple(OFFERS["construct"])
_JSON = "application/json"
_OPEN = {"Access-Control-Allow-Origin": "*"}
_PACKED = 6
"""How hard answers are packed: 9 takes twice as long for a thirtieth less."""
_LONGEST_NAME = 200
"""Signs of a name that is sought; the longest of the register has a hundred."""


def application(graph: Graph, public: str = "") -> Starlette:
    """The routes over a graph, which is closed when the server shuts down; `public` is where readers reach them behind a proxy."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        graph.close()

    app = Starlette(
        routes=[
            Route("/", _first, methods=["GET"]),
            Route("/find", _find, methods=["GET"]),
            Route("/sparql", _sparql, methods=list(METHODS)),
            Route("/.well-known/void", _description, methods=["GET"]),
            Route("/ontology/context.jsonld", _context, methods=["GET"]),
            Route("/ontology/{version}", _version, methods=["GET"]),
            Route("/shapes", _shapes, methods=["GET"]),
            Route("/robots.txt", _robots, methods=["GET"]),
            Route("/sitemap.xml", _sitemap, methods=["GET"]),
            Route("/export/{name}", _export, methods=["GET"]),
            *(Route(f"/{name}/", _without_slash, methods=list(METHODS)) for name in _DOORS),
            *(Route(path, _named, methods=["GET"]) for path in _NAMED),
        ],
        middleware=[
            Middleware(Below, root=path_of(public)),
            Middleware(GZipMiddleware, minimum_size=1000, compresslevel=_PACKED),
        ],
        exception_handlers={404: wrong, 405: wrong, UnansweredError: unanswered},
        lifespan=lifespan,
    )
    app.state.graph, app.state.public, app.state.root = graph, public, path_of(public)
    app.router.redirect_slashes = (
        False  # it would lead to addresses where there is nothing, and not for all who may read
    )
    return app


def _graph(request: Request) -> Graph:
    graph: Graph = request.app.state.graph
    return graph


async def _first(request: Request) -> Response:
    """The first page; for a program, as the address of the whole dataset, its description."""
    if "query" not in request.query_params and choose(accepted(request), (HTML, *_RDF)) != HTML:
        return await _description(request)
    return await _form(request)


async def _form(request: Request) -> Response:
    graph, reader = _graph(request), reader_of(request)
    try:
        terms = labels(await graph.kept(labels_query(reader.language)))
    except UnansweredError:  # a busy endpoint can be asked all the same, and classes have short names, too
        terms = {}
    shown = query_pages.query_page(
        endpoint_address(request),
        graph.pool.timeout,
        query=request.query_params.get("query"),
        counts=await graph.counts(),
        terms=terms,
        reader=reader.at("/") if "query" not in request.query_params else reader,
    )
    return page(request, shown)


async def _find(request: Request) -> Response:
    """What bears the words of ``q``: a page, or for a program JSON."""
    chosen = choose(accepted(request), (HTML, _JSON))
    if chosen is None:
        return respond(request, "", refusal(406, f"what is found can be had as {HTML} or {_JSON}"))
    reader = reader_of(request)
    asked = request.query_params.get("q", "")[:_LONGEST_NAME]
    hits = await finding.find(_graph(request), asked, reader.language)
    if chosen == HTML:
        return page(request, pages.find_page(asked, hits, reader))
    body = json.dumps([asdict(hit) for hit in hits], ensure_ascii=False).encode()
    return respond(request, "", Answer(200, _JSON, body, "found"))


async def _sparql(request: Request) -> Response:
    if request.method == "OPTIONS":
        return preflight()
    try:
        asked = read_request(
            request.method,
            request.scope["query_string"].decode("utf-8", "replace"),
            content_type=request.headers.get("content-type"),
            body=await _body(request),
            accept=accepted(request),
        )
    except ProtocolError as error:
        return respond(request, "", refusal(error.status, str(error)))
    if asked is None:
        return await _description(request)
    answer = await _while_there(request, _graph(request).answer(asked))
    answer = answer or refusal(503, "nobody waits for this answer any more")
    return await run_sync(respond, request, asked.query, answer)  # off the loop: it may be a long page


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
    chosen = choose(accepted(request), _RDF)
    if chosen is None:
        return respond(request, "", refusal(406, f"the description can be had as {', '.join(_RDF)}"))
    if chosen == HTML:
        return await _form(request)
    graph = _graph(request)
    triples = describe(endpoint_address(request), await graph.counts(), graph.changed())
    body = write_triples(triples, OFFERS["construct"][chosen])
    return respond(request, "", Answer(200, chosen, body, "construct"))


async def _named(request: Request) -> Response:
    """What an IRI of the project names: a page for readers, its triples for programs, by Accept or by suffix."""
    wanted = entity.wanted(request.url.path.removeprefix("/"), accepted(request))
    if wanted is None:
        return respond(request, "", refusal(404, "the graph has nothing of that name"))
    graph, (subject, accept) = _graph(request), wanted
    html = choose(accept, _RDF) == HTML
    if entity.is_graph(subject):
        return await _whole_graph(request, subject, accept, html=html)
    where = await entity.known(graph, subject)
    if where is None:
        return respond(request, "", refusal(404, f"the graph says nothing of {subject.value}"))
    path = "/" + subject.value.removeprefix(BASE)
    if not html:
        answer = await entity.told(graph, subject, where, accept)
        return respond(request, "", answer, also=alternates(request, path, answer.media_type))
    reader = reader_of(request)
    shown = await entity.page(graph, subject, where, reader)
    return page(request, shown, also=alternates(request, path, HTML, language=reader.language))


async def _whole_graph(request: Request, subject: NamedNode, accept: str | None, *, html: bool) -> Response:
    """All triples of a graph; for a reader the terms of the ontology, or the first triples as a table."""
    graph, reader = _graph(request), reader_of(request)
    path = "/" + subject.value.removeprefix(BASE)
    if html and subject == ONTOLOGY:
        terms = await entity.ontology_page(graph, reader)
        return page(request, terms, also=alternates(request, path, HTML, language=reader.language))
    if subject == ONTOLOGY:
        return _bundled(request, documents.ontology(), accept, also_at=path)
    shown = entity.rows_query(subject, pages.LONGEST if html else 1)
    rows = await graph.table(shown)
    if not rows.rows:
        return respond(request, "", refusal(404, f"there is no graph {subject.value}"))
    if html:
        table = query_pages.answer_page(shown, rows, of=path, most=pages.LONGEST, reader=reader.at(path))
        return page(request, table, also=alternates(request, path, HTML, language=reader.language))
    changed = graph.changed()  # before it is read: a copy that seems older than it is does no harm
    answer = await entity.whole(graph, subject, accept)
    also = {**alternates(request, path, answer.media_type), **dated(changed)}
    return respond(request, "", answer, also=also)


async def _version(request: Request) -> Response:
    """A version of the ontology: the one that is served stands at the ontology's own address."""
    if BASE + request.url.path.removeprefix("/") == documents.version():
        return RedirectResponse(f"{request.app.state.root}/ontology", 303, _OPEN)
    served = documents.version()
    return respond(request, "", refusal(404, f"of the ontology only {served} is served"))


async def _without_slash(request: Request) -> Response:
    """The way to what an address with a slash behind it means."""
    query, path = request.url.query, request.app.state.root + request.url.path.rstrip("/")
    return RedirectResponse(path + (f"?{query}" if query else ""), 308, _OPEN)


async def _context(request: Request) -> Response:
    """The context of the project's JSON-LD."""
    return respond(request, "", Answer(200, documents.CONTEXT, documents.context(), "context"))


async def _export(request: Request) -> Response:
    """The whole graph in a file of that name."""
    name = request.path_params["name"]
    if name not in FILES:
        return respond(request, "", refusal(404, f"the files to take away are {', '.join(FILES)}"))
    return taken(request, await _graph(request).exports.file(name), FILES[name].packed)


async def _shapes(request: Request) -> Response:
    """The shapes, in a form of RDF; for a reader as text."""
    return _bundled(request, documents.shapes(), accepted(request))


def _bundled(
    request: Request, triples: Iterable[Triple], accept: str | None, *, also_at: str = ""
) -> Response:
    """Triples that come with the tool, in a form of RDF; `also_at` is where each form has an address."""
    chosen = choose(accept, _RDF)
    if chosen is None:
        return respond(request, "", refusal(406, f"this can be had as {', '.join(_RDF)}"))
    answer = Answer(200, chosen, write_triples(triples, OFFERS["construct"][chosen]), "construct")
    return respond(request, "", answer, also=alternates(request, also_at, chosen) if also_at else None)


async def _robots(request: Request) -> Response:
    told = crawling.robots(root_address(request)).encode()
    return respond(request, "", Answer(200, PLAIN, told, "robots"))


async def _sitemap(request: Request) -> Response:
    """The pages of the view, for those who go through all of them."""
    graph, part = _graph(request), request.query_params.get("part", "")
    rows = (await graph.kept(crawling.THINGS)).rows
    things = [row[0].value for row in rows if isinstance(row[0], NamedNode)]
    number = int(part) if re.fullmatch(r"[0-9]{1,6}", part) else 0
    told = crawling.sitemap(root_address(request), things, graph.changed(), number)
    return respond(request, "", Answer(200, "application/xml", told, "sitemap"))


async def _body(request: Request) -> bytes:
    """The body, refused as soon as it is too long."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST:
            raise ProtocolError(413, f"the request is longer than {LONGEST} bytes")
    return body
