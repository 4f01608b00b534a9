"""What can be told of a query without parsing it: whether it names graphs or calls services, where it breaks.

The engine gives no syntax tree. SPARQL's tokens can be told apart by a regular expression all the same, as
its grammar takes the longest match; what stands in strings, addresses, variables and comments does not count.
The engine parses keywords without a boundary (``1SERVICE:x`` calls the service ``:x``), so a word or a
prefix that holds SERVICE is taken for one.
"""

import re
from collections.abc import Collection, Iterator

from balticgraph.vocabulary import PREFIXES

_ESCAPE = r"\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}"
_TOKEN = re.compile(
    rf"""
      (?P<iri>     <(?:[^<>"{{}}|^`\\\x00-\x20]|{_ESCAPE})*> )
    | (?P<string>  '''(?:'{{0,2}}(?:[^'\\]|\\.))*'''  | \"""(?:"{{0,2}}(?:[^"\\]|\\.))*\"""
                 | '(?:[^'\\\n\r]|\\.)*'              | "(?:[^"\\\n\r]|\\.)*" )
    | (?P<comment> \#[^\n\r]* )
    | (?P<name>    [?$]\w+ | @[A-Za-z]+(?:-[A-Za-z0-9]+)* | _:[\w.-]+ )
    | (?P<number>  [0-9]+ )
    | (?P<prefixed>(?P<prefix>(?:[^\W\d_][\w.-]*)?):(?:[\w.:-]|%[0-9A-Fa-f]{{2}}|\\[_~.!$&'()*+,;=/?\#@%-])* )
    | (?P<word>    [^\W\d]\w* )
    | (?P<space>   \s+ )
    | (?P<other>   . )
    """,
    re.VERBOSE | re.DOTALL,
)
_UPDATES = frozenset("INSERT DELETE LOAD CLEAR CREATE DROP COPY MOVE ADD WITH".split())  # noqa: SIM905
_QUERIES = frozenset({"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"})
_KEY = re.compile(r":([\w.-]+(?:/[\w.-]*\w)+)(?![\w:])")
_PLACE = re.compile(r"error at (\d+):(\d+)")
_SENTENCE = re.compile(r"(?:The |Duplicated |IRI |language tag |SELECT \* is )[^,\[]+")


def _keywords(sparql: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The words outside strings, addresses, variables and comments, in capitals; of a name its prefix."""
    for token in _TOKEN.finditer(sparql):
        if token.lastgroup in {"word", "prefixed", "prefix"}:
            yield (token["word"] or token["prefix"] or "").upper(), token


def calls_service(sparql: str) -> bool:
    """Whether a query may send a request elsewhere: true for all that do, and for a few oddly named prefixes.

    >>> calls_service("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }")
    True
    >>> calls_service('ASK { ?s dcat:service "SERVICE", <urn:service> }')
    False
    """
    return any("SERVICE" in word for word, _ in _keywords(sparql))


def names_dataset(sparql: str) -> bool:
    """Whether a query says itself which graphs it is over (``FROM``).

    >>> names_dataset("ASK FROM <urn:g> { }"), names_dataset("ASK { <urn:from> ?from 'FROM' }")
    (True, False)
    """
    return any(word == "FROM" and token["word"] for word, token in _keywords(sparql))


def names_graphs(sparql: str) -> bool:
    """Whether a query reaches for named graphs (``GRAPH``).

    >>> names_graphs("SELECT * { GRAPH ?g { ?s ?p ?o } }"), names_graphs("SELECT ?graph { ?s ?p ?o }")
    (True, False)
    """
    return any(word == "GRAPH" and token["word"] for word, token in _keywords(sparql))


DEEPEST = 500
"""Brackets and signs in one another that a query may have: the engine reads them by recursion, and some thousands of them end
the process. Queries of people have a dozen.
"""


def is_deep(sparql: str) -> bool:
    """Whether brackets, or signs before one value, stand in one another more than `DEEPEST` deep.

    >>> is_deep("ASK {" * 501), is_deep("ASK { FILTER(" + "!" * 501), is_deep("ASK { } " * 501), is_deep('"{{{"')
    (True, True, False, False)
    """
    depth = signs = 0
    for token in _TOKEN.finditer(sparql):
        sign = token["other"] or ""
        depth += (sign in _OPENING) - (sign in _CLOSING) if sign else 0
        signs = signs + 1 if sign in _BEFORE and sign else signs if token["space"] else 0
        if depth > DEEPEST or signs > DEEPEST:
            return True
    return False


_OPENING, _CLOSING, _BEFORE = "{([", "})]", "!^-+"


def is_update(sparql: str) -> bool:
    """Whether it is an update rather than a query.

    >>> is_update("PREFIX x: <urn:x> CLEAR ALL"), is_update("ASK { }")
    (True, False)
    """
    return _opening(sparql) in _UPDATES


def _opening(sparql: str) -> str:
    """The word that says what it is, after the declarations of prefixes; empty where there is none."""
    words = (word for word, token in _keywords(sparql) if token["word"])
    return next((word for word in words if word not in {"BASE", "PREFIX", "VERSION"}), "")


def spelled_out(sparql: str, columns: Collection[str]) -> str:
    """The query with the star of its SELECT spelled out: the columns in the order in which it names them first.

    The engine gives them by the alphabet. A query without a star stays as it is.

    >>> spelled_out("SELECT DISTINCT * { ?s ?p ?o }", {"o", "p", "s"})
    'SELECT DISTINCT  ?s ?p ?o  { ?s ?p ?o }'
    >>> spelled_out("SELECT ?s { { SELECT * { ?s ?p ?o } } }", {"s"})
    'SELECT ?s { { SELECT * { ?s ?p ?o } } }'
    """
    tokens = [t for t in _TOKEN.finditer(sparql) if not (t["space"] or t["comment"])]
    words = [(t["word"] or "").upper() for t in tokens]
    at = words.index("SELECT") + 1 if "SELECT" in words else len(tokens)
    star = next((t for t, word in zip(tokens[at:], words[at:], strict=True) if word not in _ONCE), None)
    if star is None or star["other"] != "*" or not columns:
        return sparql
    told = dict.fromkeys(t["name"][1:] for t in tokens if t["name"] and t["name"][0] in "?$")
    if not set(columns) <= set(told):  # a name that is spelled by escapes
        return sparql
    shown = "".join(f" ?{name}" for name in told if name in columns)
    return f"{sparql[: star.start()]}{shown} {sparql[star.end() :]}"


_ONCE = {"DISTINCT", "REDUCED"}


def declared(sparql: str) -> frozenset[str]:
    r"""The prefixes that a query declares.

    >>> sorted(declared("PREFIX bg: <urn:x> prefix : <urn:y> # PREFIX foaf: \n ASK { ?s ?p 'PREFIX org: ' }"))
    ['', 'bg']
    """
    found: set[str] = set()
    declaring = False
    for word, token in _keywords(sparql):
        if declaring and not token["word"]:
            found.add(token["prefix"])
        declaring = word == "PREFIX" and bool(token["word"])
    return frozenset(found)


def undeclared(sparql: str) -> str | None:
    """The first prefix that is declared neither in the query nor by the project.

    >>> undeclared("PREFIX ex: <urn:x> SELECT * { ex:a bg:ordinal foo:b }")
    'foo'
    """
    known = declared(sparql) | PREFIXES.keys()
    used = (token["prefix"] for _, token in _keywords(sparql) if not token["word"])
    return next((prefix for prefix in used if prefix not in known), None)


def _slashed(sparql: str) -> str | None:
    """The first key of an entity that is written as tables show it, behind the prefix ``id:``."""
    keys = (
        _KEY.match(sparql, token.end("prefix")) for _, token in _keywords(sparql) if token["prefix"] == "id"
    )
    return next((key[1] for key in keys if key), None)


def fault(sparql: str, message: str) -> str:
    r"""Why a query cannot be parsed: the engine's `message`, which lists all it hoped for, in a few words.

    >>> fault("SELECT * {\n ?s foo:x ?y }", "error at 2:9: expected OPTIONAL")
    'the prefix foo: is not declared'
    >>> fault("SELECT * {\n ?s ?p }", "error at 2:8: expected one of a, b, c")
    'line 2, column 8, before "}"'
    >>> fault("DESCRIBE id:place/riga", "error at 1:23: expected [_]")
    'id:place/riga is no name in SPARQL, which takes the slash for a path; write <place/riga>'
    """
    missing = undeclared(sparql)
    if missing is not None:
        return f"the prefix {missing}: is not declared"
    if _opening(sparql) not in _QUERIES:
        return "it does not begin with SELECT, ASK, CONSTRUCT or DESCRIBE"
    if key := _slashed(sparql):
        return f"id:{key} is no name in SPARQL, which takes the slash for a path; write <{key}>"
    place = _PLACE.search(message)
    if place is None:
        return message.splitlines()[0] if message else "it is empty"
    line, column = int(place[1]), int(place[2])
    sentence = _SENTENCE.search(message)
    where = f"line {line}, column {column}"
    if sentence:
        return f"{where}: {sentence[0].strip()}"
    rest = "\n".join(sparql.split("\n")[line - 1 :])[column - 1 :].split()
    return f'{where}, before "{" ".join(rest)[:40]}"' if rest else f"{where}, where it ends"
