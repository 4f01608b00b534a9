"""Every address of the endpoint as programs meet it: its forms, its headers, and what it says of the dataset."""

import html
import json
import re
from collections.abc import Iterator

import httpx
import pyoxigraph as ox
import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat
from rdflib import Graph

from balticgraph.endpoint import documents
from balticgraph.endpoint.description import TALLIES, Counts, describe
from balticgraph.endpoint.evaluation import evaluate
from balticgraph.endpoint.negotiation import Reader
from balticgraph.endpoint.pages import entity_page
from balticgraph.endpoint.protocol import Asked
from balticgraph.endpoint.query_pages import answer_page
from balticgraph.exports.jsonld import context
from balticgraph.store.embedded import Store
from balticgraph.store.results import Table
from balticgraph.vocabulary import BASE, GRAPH_VIEW, bg, dcat, dcterms, org, owl, rdf, schema, sh, skos, void
from tests.endpoint.served import Served, serving
from tests.store.small import on_disk

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
ENTITY = "/id/session/baltic-assembly/42"
DATASET = NamedNode("https://w3id.org/balticgraph")
LINE = ("property", "term", "label", "english", "called", "since", "until", "seen")
"""The columns of what a page of an entity tells."""


@pytest.fixture(name="served", scope="module")
def _served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(on_disk(tmp_path_factory.mktemp("served")), "--timeout", "5") as served:
        yield served


@pytest.fixture(name="client", scope="module")
def _client(served: Served) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served.url, trust_env=False, timeout=30) as client:
        yield client


@pytest.mark.parametrize(
    "path", [ENTITY, "/", "/sparql", "/.well-known/void", "/ontology", "/shapes", "/graph/view"]
)
def test_a_page_of_another_site_may_read_everything(client: httpx.Client, path: str) -> None:
    asked = client.options(
        path, headers={"Origin": "https://a.example", "Access-Control-Request-Method": "GET"}
    )
    assert asked.status_code == 204
    assert asked.headers["access-control-allow-origin"] == "*"
    assert asked.headers["access-control-allow-headers"] == "*"
    assert "GET" in asked.headers["allow"]


@pytest.mark.parametrize(
    ("method", "path", "status", "allow"),
    [
        ("GET", "/nothing", 404, None),
        ("GET", "/graph", 404, None),
        ("GET", "/id", 404, None),
        ("DELETE", ENTITY, 405, "GET, HEAD, OPTIONS"),
        ("PUT", "/sparql", 405, "GET, HEAD, POST, OPTIONS"),
    ],
)
def test_what_is_refused_is_told_to_other_sites_too(
    client: httpx.Client, method: str, path: str, status: int, allow: str | None
) -> None:
    told = client.request(method, path)
    assert (told.status_code, told.headers.get("allow")) == (status, allow)
    assert told.headers["access-control-allow-origin"] == "*"
    assert told.headers["content-type"].startswith("text/plain")
    assert told.text.endswith("\n")
    page = client.request(method, path, headers=BROWSER)
    assert (page.status_code, 'role="alert"' in page.text) == (status, True)
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_a_query_sent_elsewhere_or_otherwise_is_told_where_and_how(client: httpx.Client) -> None:
    assert "queries are asked at /sparql" in client.post("/", data={"query": "ASK {}"}).text
    assert "by GET or POST" in client.put("/sparql", content="ASK {}").text


@pytest.mark.parametrize(
    ("suffix", "form"),
    [(".rdf", RdfFormat.RDF_XML), (".json", RdfFormat.JSON_LD), (".ttl", RdfFormat.TURTLE)],
)
def test_the_same_triples_by_each_ending(client: httpx.Client, suffix: str, form: RdfFormat) -> None:
    wanted = {q.triple for q in ox.parse(client.get(ENTITY + ".nt").text, format=RdfFormat.N_TRIPLES)}
    told = client.get(ENTITY + suffix, headers=BROWSER)
    assert told.headers["content-type"].startswith(form.media_type)
    assert {q.triple for q in ox.parse(told.text, format=form)} == wanted
    assert len(wanted) > 5


def test_an_entity_s_json_has_the_short_names_of_the_context(client: httpx.Client) -> None:
    told = client.get(ENTITY + ".jsonld").json()
    [session] = [node for node in told["@graph"] if node["@id"] == BASE.rstrip("/") + ENTITY]
    assert session["label"]["en"] == "42nd Session of the Baltic Assembly"
    assert session["startDate"]["@value"] == "2023-11-23"
    assert session["heldAt"] == BASE + "id/place/tallinn"
    assert told["@context"] == context()


def test_an_entity_tells_where_its_forms_are(client: httpx.Client) -> None:
    told = client.get(ENTITY, headers={"Accept": "application/rdf+xml"})
    assert told.headers["content-location"] == ENTITY + ".rdf"
    links = told.headers["link"]
    assert f'<{ENTITY}.jsonld>; rel="alternate"; type="application/ld+json"' in links
    assert 'creativecommons.org/licenses/by/4.0/>; rel="license"' in links
    page = client.get(ENTITY, headers=BROWSER)
    assert page.headers["content-location"] == ENTITY + ".html?lang=en"
    there = client.get(page.headers["content-location"], headers={"Accept-Language": "lv"})
    assert '<html lang="en">' in there.text, "the address says which language, whatever the header says"
    assert f'<link rel="alternate" type="text/turtle" href="{ENTITY}.ttl">' in page.text
    assert f'<link rel="canonical" href="https://w3id.org/balticgraph{ENTITY}">' in page.text


def test_a_page_that_is_known_is_not_sent_again(client: httpx.Client) -> None:
    told = client.get(ENTITY, headers=BROWSER)
    again = client.get(ENTITY, headers={**BROWSER, "If-None-Match": told.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    lithuanian = {**BROWSER, "Accept-Language": "lt", "If-None-Match": told.headers["etag"]}
    assert client.get(ENTITY, headers=lithuanian).status_code == 200
    assert "Accept-Language" in told.headers["vary"]


@pytest.mark.parametrize(
    ("language", "says", "begins"),
    [
        ("en", "What the graph says", "begins"),
        ("et", "Mida graaf ütleb", "algab"),
        ("lv", "Ko saka grafs", "sākas"),
        ("lt", "Ką sako grafas", "prasideda"),
    ],
)
def test_a_page_speaks_one_language_throughout(
    client: httpx.Client, language: str, says: str, begins: str
) -> None:
    by_header = client.get(ENTITY, headers={**BROWSER, "Accept-Language": language})
    assert by_header.headers["content-language"] == language
    assert f'<html lang="{language}">' in by_header.text
    assert f"<h2>{says}</h2>" in by_header.text
    assert '<a href="/id/place/tallinn"' in by_header.text
    chosen = client.get(f"{ENTITY}?lang={language}", headers={**BROWSER, "Accept-Language": "fr"})
    assert f"<h2>{says}</h2>" in chosen.text
    assert f'<th scope="row" title="schema:startDate">{begins}</th>' in chosen.text
    assert f'href="/id/place/tallinn?lang={language}"' in chosen.text, "links keep the language"


@pytest.mark.parametrize(
    ("language", "ask", "answer", "no_answer"),
    [
        ("en", "Ask the graph", "Answer", "No answer"),
        ("et", "Küsi graafilt", "Vastus", "Vastust ei ole"),
        ("lv", "Vaicājiet grafam", "Atbilde", "Atbildes nav"),
        ("lt", "Klauskite grafo", "Atsakymas", "Atsakymo nėra"),
    ],
)
def test_queries_are_asked_and_answered_in_each_language(
    client: httpx.Client, language: str, ask: str, answer: str, no_answer: str
) -> None:
    reads = {**BROWSER, "Accept-Language": language}
    first = client.get("/", headers=reads)
    assert first.headers["content-language"] == language
    assert f'<html lang="{language}">' in first.text
    assert f"<h1>{ask}</h1>" in first.text
    told = client.get("/sparql?query=ASK%20{}", headers=reads)
    assert f"<h1>{answer}</h1>" in told.text
    assert (
        '<a lang="lt" hreflang="lt" href="/sparql?query=ASK+%7B%7D&amp;lang=lt">' in told.text
        or language == "lt"
    )
    wrong = client.get("/sparql?query=ASK%20{", headers=reads)
    assert (wrong.status_code, wrong.headers["content-language"]) == (400, language)
    assert "Accept-Language" in wrong.headers["vary"]
    assert f"<h1>{no_answer}</h1>" in wrong.text
    graph = client.get("/graph/view", headers=reads)
    assert f'<html lang="{language}">' in graph.text


def test_an_office_is_told_with_its_time_and_words_in_another_language_say_so() -> None:
    ended = (Literal("2021"), Literal("2022"), Literal("2021-11"))
    seen = (Literal(""), Literal(""), Literal("2024-10-18"))
    rows = tuple(
        (org.member, NamedNode(f"{BASE}id/tenure/{n}"), None, Literal("President"), None, *time)
        for n, time in enumerate((ended, seen))
    )
    person, none = NamedNode(BASE + "id/person/aadu-must"), Table(LINE, ())
    page = entity_page(
        person, none, Table(LINE, rows), (), disputed=Table((), ()), terms={}, reader=Reader("lv")
    )
    assert '<a href="/id/tenure/0" lang="en">President, 2021 – 2022</a>' in page
    assert '<a href="/id/tenure/1" lang="en">President, 2024-10-18</a>' in page


def test_a_name_that_is_the_same_in_several_languages_is_one_line() -> None:
    names = [("Jānis", "en"), ("Jānis", "lv"), ("Janis", "lt"), ("Jānis", "et")]
    rows = tuple((skos.prefLabel, Literal(name, language=tag), *(None,) * 6) for name, tag in names)
    person, none = NamedNode(BASE + "id/person/janis"), Table(LINE, ())
    page = entity_page(
        person, Table(LINE, rows), none, (), disputed=Table((), ()), terms={}, reader=Reader("lv")
    )
    assert '<h1 lang="lv">Jānis</h1>' in page
    assert '<td lang="lv">Jānis <small>(en, et, lv)</small></td>' in page
    assert '<td lang="lt">Janis <small>(lt)</small></td>' in page
    assert page.count("<small>") == 2


def test_the_links_to_each_site_are_told_as_a_set() -> None:
    site = NamedNode("http://www.wikidata.org/")
    told = describe("http://a/sparql", Counts(links=((site, 34),)))
    [links] = [t.subject for t in told if t.object == NamedNode(void.base + "Linkset")]
    said = {(t.predicate, t.object) for t in told if t.subject == links}
    assert (void.triples, Literal(34)) in said
    assert (NamedNode(void.base + "linkPredicate"), skos.exactMatch) in said
    [target] = [thing for predicate, thing in said if predicate.value.endswith("objectsTarget")]
    assert site.value in {
        t.object.value for t in told if t.subject == target and isinstance(t.object, Literal)
    }


def test_links_are_counted_by_site() -> None:
    wikidata, register = "http://www.wikidata.org/entity/Q", "https://linkeddata.lt/persons/"
    same = [wikidata + "1", wikidata + "2", register + "3/"]
    store = Store.memory()
    store.bulk(
        Quad(NamedNode(f"urn:{n}"), skos.exactMatch, NamedNode(iri), GRAPH_VIEW) for n, iri in enumerate(same)
    )
    answer = evaluate(store, Asked(TALLIES["links"], accept="text/csv"), 1000)
    assert sorted(answer.body.decode().split()[1:]) == [
        "http://www.wikidata.org/,2",
        "https://linkeddata.lt/,1",
    ]


def test_the_first_page_leads_to_all_graphs_and_each_to_its_dumps(client: httpx.Client) -> None:
    first = client.get("/", headers=BROWSER).text
    link = html.unescape(first.split(">All graphs")[0].rpartition('href="')[2].rstrip('"'))
    listed = client.get(link, headers=BROWSER).text
    assert '<a href="/graph/view">graph:view</a>' in listed
    assert '<a href="/graph/view.nt">' in client.get("/graph/view", headers=BROWSER).text


def test_a_page_that_is_not_here_leads_to_no_other_site(client: httpx.Client) -> None:
    told = client.get(f"{client.base_url}/evil.example/%22x", headers=BROWSER)
    assert told.status_code == 404
    assert 'href="/evil.example/%22x?lang=et"' in told.text
    assert 'href="//' not in told.text


def test_a_slash_too_many_leads_to_the_address_without_it(client: httpx.Client) -> None:
    told = client.get("/sparql/?query=ASK%20{}", follow_redirects=False)
    assert (told.status_code, told.headers["access-control-allow-origin"]) == (308, "*")
    # no scheme: a server that speaks https may stand in front
    assert told.headers["location"] == "/sparql?query=ASK%20%7B%7D"
    assert client.post("/sparql/", data={"query": "ASK {}"}, follow_redirects=True).json()["boolean"] is True
    assert client.get("/ontology/", follow_redirects=True).url.path == "/ontology"


def test_a_chosen_language_is_kept_from_page_to_page(client: httpx.Client) -> None:
    first = client.get("/?lang=lv", headers=BROWSER).text
    assert '<a href="/?lang=lv">balticgraph</a>' in first
    assert '<a href="/ontology?lang=lv">' in first
    assert '<input type="hidden" name="lang" value="lv"><button>Vaicāt</button>' in first
    assert '<td title="foaf:Person">Persona</td>' in first
    assert "VALUES ?language { &#34;lv&#34; }" in first, "what is asked is told in the reader's language"
    assert [line[:8] for line in first.split('spellcheck="false">')[1].split("\n")[:4]] == [
        "# Who at",
        "# param ",
        "# param ",
        "SELECT ?",
    ]
    assert 'href="/?lang=et"' in client.get("/sparql?lang=lv", headers=BROWSER).text


def test_a_posted_query_has_no_address_in_another_language(client: httpx.Client) -> None:
    told = client.post("/sparql", data={"query": "ASK {}"}, headers=BROWSER)
    assert "<h1>Answer</h1>" in told.text
    assert "hreflang" not in told.text


def test_the_ontology_has_its_page_in_each_language(client: httpx.Client) -> None:
    pages = {tag: client.get(f"/ontology?lang={tag}", headers=BROWSER) for tag in ("en", "et", "lv", "lt")}
    assert {page.headers["content-language"] for page in pages.values()} == set(pages)
    assert "<h1>Ontoloģija</h1>" in pages["lv"].text
    assert 'href="/ontology?lang=lv"' in pages["lt"].text
    spoken = client.get("/ontology", headers={**BROWSER, "Accept-Language": "et"}).text
    assert spoken.split("<main>")[1] == pages["et"].text.split("<main>")[1]


def test_a_page_tells_that_it_shows_the_first_rows_alone() -> None:
    row = (NamedNode("urn:s"), NamedNode("urn:p"), Literal("o"))
    cut = answer_page("SELECT", Table(("s", "p", "o"), (row,) * 3), of="/graph/view", most=3)
    assert "Rows: the first 3; all are in" in cut
    assert '<a href="/graph/view.nt">' in cut
    assert "the first" not in answer_page(
        "SELECT", Table(("s", "p", "o"), (row,) * 2), of="/graph/view", most=3
    )


def test_an_entity_s_page_tells_that_its_lists_are_cut() -> None:
    rows = ((bg.heldAt, NamedNode("urn:x"), *(None,) * 6),) * 500
    columns, subject = LINE, NamedNode(BASE + "id/place/tallinn")
    none = Table(columns, ())
    assert "cut after 500" in entity_page(subject, none, Table(columns, rows), (), disputed=none, terms={})
    assert "cut after 500" not in entity_page(
        subject, none, Table(columns, rows[:9]), (), disputed=none, terms={}
    )


def test_a_borrowed_class_has_its_name_too(client: httpx.Client) -> None:
    told = client.get("/id/person/aadu-must?lang=et", headers=BROWSER).text
    assert '<a href="http://xmlns.com/foaf/0.1/Person">Isik</a>' in told


def test_sides_of_a_disagreement_tell_the_property_by_its_name() -> None:
    columns = ("property", "value", "status", "source", "reason", "conflict")
    rows = tuple(
        (p, Literal("x"), None, None, None, NamedNode(BASE + "id/conflict/1"))
        for p in (bg.heldAt, schema.endDate)
    )
    none, subject = Table((), ()), NamedNode(BASE + "id/session/baltic-assembly/16")
    page = entity_page(
        subject,
        none,
        none,
        (),
        disputed=Table(columns, rows),
        terms={bg.heldAt: "toimumiskoht"},
        reader=Reader("et"),
    )
    assert "<td>toimumiskoht</td>" in page
    assert "<td>lõpeb</td>" in page


def test_a_language_that_is_none_of_ours_is_english(client: httpx.Client) -> None:
    assert "What the graph says" in client.get(f"{ENTITY}?lang=<x>", headers=BROWSER).text


def test_the_dataset_is_described_at_its_own_address(client: httpx.Client, served: Served) -> None:
    told = client.get("/", headers={"Accept": "application/n-triples"})
    assert told.text == client.get("/.well-known/void", headers={"Accept": "application/n-triples"}).text
    triples = [q.triple for q in ox.parse(told.text, format=RdfFormat.N_TRIPLES)]
    said = [(t.predicate, t.object) for t in triples if t.subject == DATASET]
    languages = {o.language for p, o in said if p == dcterms.title and isinstance(o, Literal)}
    assert languages == {"en", "et", "lv", "lt"}
    for predicate in (dcterms.license, dcterms.publisher, dcterms.description, void.triples):
        assert predicate in [p for p, _ in said], predicate
    dumps = {o.value for p, o in said if p == void.dataDump and isinstance(o, NamedNode)}
    got = {
        t.object.value for t in triples if t.predicate == dcat.downloadURL and isinstance(t.object, NamedNode)
    }
    assert {address.rpartition("/")[2] for address in got - dumps} == {"tables.zip", "evidence.csv.gz"}
    assert dumps < got
    assert {client.get(dump).status_code for dump in dumps} == {200}
    counted = {t.subject: t.object for t in triples if t.predicate == void.triples}
    in_lines = [client.get(dump).text.splitlines() for dump in sorted(dumps) if dump.endswith(".nt")]
    assert len(in_lines) == 2
    assert counted[DATASET] == Literal(sum(map(len, in_lines))), "the dumps hold what the description counts"
    assert counted[GRAPH_VIEW] == Literal(len(in_lines[1]))
    licensed = {t.subject for t in triples if t.predicate == dcterms.license}
    assert {t.subject for t in triples if t.object == dcat.Distribution} < licensed
    assert served.url.rstrip("/") in told.text


def test_the_first_page_leads_to_the_things_of_each_class(client: httpx.Client) -> None:
    page = client.get("/", headers={**BROWSER, "Accept-Language": "lv"}).text
    assert "<code>agenda</code>" in page, "what a question tells of its columns is set as such"
    listed = re.search(r'title="bg:Session">.*?href="(/sparql[^"]+)" aria-label="[^"]+: \d+"', page)
    assert listed
    there = client.get(html.unescape(listed[1]), headers=BROWSER).text
    assert "42nd Session of the Baltic Assembly" in there
    assert f'<a href="{ENTITY}">' in there


def test_a_harvester_of_catalogues_finds_the_dataset_and_its_service(client: httpx.Client) -> None:
    told = Graph().parse(data=client.get("/.well-known/void").text, format="turtle")
    found = told.query("""
        PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dcterms: <http://purl.org/dc/terms/>
        SELECT DISTINCT ?dataset ?endpoint { ?catalogue a dcat:Catalog ; dcterms:title ?title ; dcterms:description ?told ;
          dcterms:publisher ?publisher ; dcat:dataset ?dataset ; dcat:service ?service .
          ?service a dcat:DataService ; dcterms:title ?called ; dcat:endpointURL ?endpoint ; dcat:servesDataset ?dataset }""")
    assert [tuple(map(str, row)) for row in found] == [  # type: ignore[arg-type]
        (DATASET.value, str(client.base_url.join("/sparql")))
    ]


def test_the_version_the_shapes_and_the_context_have_addresses(client: httpx.Client) -> None:
    version = documents.version().removeprefix(BASE)
    here = client.get(f"/{version}")
    assert (here.status_code, here.headers["location"]) == (303, "/ontology")
    older = client.get("/ontology/0.0.1")
    assert older.status_code == 404
    assert documents.version() in older.text
    told = client.get("/ontology/context.jsonld")
    assert told.headers["content-type"] == "application/ld+json"
    assert json.loads(told.text)["@context"] == context()
    shapes = list(ox.parse(client.get("/shapes").text, format=RdfFormat.TURTLE))
    assert sum(q.object == sh.NodeShape for q in shapes) > 20
    assert client.get("/shapes", headers={"Accept": "image/png"}).status_code == 406
    assert client.get("/shapes", headers=BROWSER).headers["content-type"].startswith("text/html")


def test_the_ontology_is_given_whole(client: httpx.Client) -> None:
    told = client.get("/ontology", headers={"Accept": "text/turtle"})
    assert told.headers["content-location"] == "/ontology.ttl"
    triples = {q.triple for q in ox.parse(told.text, format=RdfFormat.TURTLE)}
    assert len(triples) == len(set(documents.ontology()))
    assert any(t.predicate == owl.unionOf for t in triples)
    assert told.text == client.get("/ontology.ttl").text


def test_an_entity_leads_to_the_claims_about_it(client: httpx.Client) -> None:
    told = Graph().parse(data=client.get(ENTITY + ".ttl").text, format="turtle")
    claims = {s for s, _, o in told if str(o) == bg.Claim.value}
    assert claims
    assert claims == {s for s, p, _ in told if str(p) == rdf.subject.value}
    for claim in claims:
        assert client.get(str(claim).removeprefix(BASE.rstrip("/")) + ".ttl").status_code == 200


def test_the_page_of_a_claim_leads_to_the_words_by_what_they_are(client: httpx.Client) -> None:
    page = client.get("/id/claim/0123456789ab/1", headers=BROWSER).text
    assert '<a href="/id/span/0123456789ab/4-8">“42th”</a>' in page
    assert "“42th”" in client.get("/id/span/0123456789ab/4-8", headers=BROWSER).text
