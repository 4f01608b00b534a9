"""Requests as clients send them, and what they ask."""

from urllib.parse import quote, urlencode

import pytest

from balticgraph.endpoint.protocol import Asked, ProtocolError, read_request

FORM, DIRECT = "application/x-www-form-urlencoded", "application/sparql-query"
QUERY = "SELECT * { ?s ?p 'Kupčinskas 100% + &' }"


def test_the_three_ways_of_asking() -> None:
    wanted = Asked(QUERY)
    assert read_request("GET", "query=" + quote(QUERY)) == wanted
    assert read_request("HEAD", urlencode({"query": QUERY})) == wanted
    assert read_request("POST", "", content_type=FORM, body=urlencode({"query": QUERY}).encode()) == wanted
    assert read_request("POST", "", content_type=f"{DIRECT}; charset=UTF-8", body=QUERY.encode()) == wanted


def test_a_form_is_decoded_once() -> None:
    asked = read_request("POST", "", content_type=FORM, body=b"query=ASK+%7B+%3Fs+%3Fp+%22%2525%22+%7D")
    assert asked == Asked('ASK { ?s ?p "%25" }')


def test_raw_utf8_in_a_form_is_read() -> None:
    assert read_request("POST", "", content_type=FORM, body="query=ASK{?s ?p 'č'}".encode()) == Asked(
        "ASK{?s ?p 'č'}"
    )


@pytest.mark.parametrize("place", ["url", "form", "direct"])
def test_the_dataset_of_the_request(place: str) -> None:
    graphs = "default-graph-uri=urn:a&default-graph-uri=urn:b&named-graph-uri=urn:c"
    if place == "url":
        asked = read_request("GET", f"query=ASK{{}}&{graphs}")
    elif place == "form":
        asked = read_request("POST", "", content_type=FORM, body=f"query=ASK{{}}&{graphs}".encode())
    else:
        asked = read_request("POST", graphs, content_type=DIRECT, body=b"ASK{}")
    assert asked == Asked("ASK{}", ("urn:a", "urn:b"), ("urn:c",))


def test_what_other_clients_add_is_passed_over() -> None:
    wanted = Asked("ASK{}", accept="text/csv")
    assert (
        read_request("GET", "query=ASK{}&format=json&output=json&results=json", accept="text/csv") == wanted
    )
    assert (
        read_request("POST", "format=json", content_type=DIRECT, body=b"ASK{}", accept="text/csv") == wanted
    )


def test_the_page_asks_for_a_form_by_a_parameter() -> None:
    asked = read_request("GET", "query=ASK{}&accept=csv", accept="text/html")
    assert asked is not None
    assert asked.accept == "text/csv, text/turtle;q=0.9"


def test_no_query_asks_for_the_description() -> None:
    assert read_request("GET", "") is None
    assert read_request("GET", "default-graph-uri=urn:a") is None


REFUSED = [
    (405, "PUT", "query=ASK{}", None, b""),
    (405, "DELETE", "", None, b""),
    (400, "GET", "query=ASK{}&query=ASK{}", None, b""),
    (400, "POST", "query=ASK{}", DIRECT, b"ASK{}"),
    (400, "POST", "query=ASK{}", FORM, b"query=ASK{}"),
    (400, "POST", "", FORM, b""),
    (400, "GET", "query=%FF", None, b""),
    (400, "POST", "", DIRECT, b"ASK { ?s ?p '\xff' }"),
    (400, "GET", "query=ASK{}&default-graph-uri=not an iri", None, b""),
    (400, "GET", "query=ASK{}&" + "a=1&" * 2000, None, b""),
    (415, "POST", "", "text/plain", b"ASK{}"),
    (415, "POST", "", None, b"query=ASK{}"),
    (415, "POST", "", "multipart/form-data; boundary=x", b"--x--"),
    (415, "POST", "", f"{DIRECT}; charset=UTF-16", "ASK{}".encode("utf-16")),
    (403, "GET", "update=CLEAR%20ALL", None, b""),
    (403, "POST", "", FORM, b"update=CLEAR%20ALL"),
    (403, "POST", "", "application/sparql-update", b"CLEAR ALL"),
]


@pytest.mark.parametrize(("status", "method", "url_query", "content_type", "body"), REFUSED)
def test_refusals(status: int, method: str, url_query: str, content_type: str | None, body: bytes) -> None:
    with pytest.raises(ProtocolError) as refused:
        read_request(method, url_query, content_type=content_type, body=body)
    assert refused.value.status == status
    assert len(str(refused.value).splitlines()) == 1


@pytest.mark.parametrize(
    ("accept", "wanted"), [(None, True), ("*/*", True), ("text/html, */*;q=0.8", True), ("text/csv", False)]
)
def test_a_link_asks_for_a_form_where_the_header_takes_anything(accept: str | None, *, wanted: bool) -> None:
    asked = read_request("GET", "query=ASK{}&format=JSON", accept=accept)
    assert asked is not None
    assert asked.accept == (
        "application/sparql-results+json, application/ld+json;q=0.9" if wanted else accept
    )


@pytest.mark.parametrize(
    ("asked", "accept"),
    [
        ("format=text%2Fcsv", "text/csv"),
        ("format=application%2Fsparql-results%2Bjson", "application/sparql-results+json"),
        ("output=csv", "text/csv, text/turtle;q=0.9"),
        ("format=jsonld", "application/ld+json, application/sparql-results+json;q=0.9"),
        ("format=image%2Fpng", "*/*"),
    ],
)
def test_a_link_made_for_another_endpoint_asks_for_the_same_form(asked: str, accept: str) -> None:
    told = read_request("GET", f"query=ASK{{}}&{asked}", accept="*/*")
    assert told is not None
    assert told.accept == accept


def test_a_form_that_is_not_known_is_passed_over() -> None:
    assert read_request("GET", "query=ASK{}&format=parquet") == Asked("ASK{}")
