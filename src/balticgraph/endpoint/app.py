"""The server: listens, serves until it is told to stop, and leaves nothing running behind it."""

import asyncio
import logging
import socket
import sys

import uvicorn

from balticgraph.endpoint.addresses import public_address
from balticgraph.endpoint.graph import Graph
from balticgraph.endpoint.routes import application
from balticgraph.endpoint.workers import Bounds, Pool
from balticgraph.errors import StoreError, UsageError
from balticgraph.store.place import folder_of

_HEAD = 256 * 1024  # bytes of a request's head: a query in an address may be long
_PATIENCE = 3  # seconds that requests under way have when the server is told to stop


def serve(
    place: str | None,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    timeout: float = 30,
    workers: int = 2,
    address: str | None = None,
) -> None:
    """Serve the store at a folder, or the default one, until interrupted or terminated.

    Where it listens goes to standard error, with the port that was taken where `port` is 0. `timeout` is in
    seconds for one query. `address` is where readers reach it behind a proxy, which may have a path; without
    it that is what each request names as its host. Raises StoreError where there is no store or it cannot
    listen there, UsageError for a store that is itself an endpoint, for an `address` that is none, and for an
    empty `host`, which to a socket means all networks. A script calls it under ``if __name__ == "__main__"``,
    since the workers import the script.

    >>> serve("http://127.0.0.1:9/sparql")
    Traceback (most recent call last):
    balticgraph.errors.UsageError: http://127.0.0.1:9/sparql is an endpoint; name a folder with --store
    """
    folder = folder_of(place)
    public = public_address(address)
    bounds = Bounds(seconds=timeout)
    with (
        _listening(host, port) as listener,
        Pool(folder, workers=workers, bounds=bounds) as pool,
        Pool(folder, workers=workers, bounds=bounds) as own,
    ):
        app = application(Graph(folder, pool, own), public)
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            http="h11",
            ws="none",
            loop="asyncio",
            lifespan="on",
            h11_max_incomplete_event_size=_HEAD,
            timeout_graceful_shutdown=_PATIENCE,
        )
        sys.stderr.write(f"balticgraph: serving {folder} at {_address(listener)} (Ctrl-C stops it)\n")
        sys.stderr.flush()
        logging.getLogger("uvicorn.error").addFilter(_worth_telling)
        uvicorn.Server(config).run(sockets=[listener])


def _worth_telling(record: logging.LogRecord) -> bool:
    """Whether a line of the server's log is kept: where a request was cut as it was told to stop, the way there is no news."""
    return not (record.exc_info and isinstance(record.exc_info[1], asyncio.CancelledError))


def _listening(host: str, port: int) -> socket.socket:
    if not host.strip():
        raise UsageError(
            "the host is empty; leave --host out for this machine alone, 0.0.0.0 is all networks"
        )
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        socket.getaddrinfo(host, port, family, socket.SOCK_STREAM)  # of odd bytes it tells more than the next
        listener = socket.create_server((host, port), family=family, backlog=512)
    except (OSError, UnicodeError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).partition(" (while")[0]
        raise StoreError(
            f"cannot listen on {host!r} port {port} ({reason}); choose others with --host and --port"
        ) from error
    # connections take this over; without it each answer waits 40 ms for the client's delayed acknowledgement
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
