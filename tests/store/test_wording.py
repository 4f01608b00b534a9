"""What is told of queries without parsing them holds against every way of hiding a word."""

import pyoxigraph as ox
import pytest

from balticgraph.store.wording import calls_service, fault, is_update, names_dataset, names_graphs, undeclared

PREFIX = "PREFIX : <http://127.0.0.1:1/> PREFIX ex: <http://ex/> "
CALLING = [
    "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
    "SELECT * { SERVICE:x { ?s ?p ?o } }",
    "SELECT * { ?s ?p 1SERVICE:x { ?a ?b ?c } }",
    "SELECT * { ?s ?p trueSERVICE:x { ?a ?b ?c } }",
    "SELECT * { ?s ?p true.SERVICE:x { ?a ?b ?c } }",
    "SELECT * { #'\n SERVICE :x { } #'\n }",
    "SELECT * { ?s ?p ?o . FILTER(1<2)SERVICE:x { ?a ?b ?c } FILTER(2>1) }",
    "SELECT * { ?s ?p ?o . FILTER(?s != <http://a'b>) SERVICE :x { } FILTER('a' = 'a') }",
    "SELECT * { ?s ?p ?o . FILTER(?s != <http://a\\u0041'>) SERVICE :x { } FILTER('a' = 'a') }",
    "SELECT * { ?s ?p ?o . FILTER(?s != ex:a\\') SERVICE :x { } FILTER('a' = 'a') }",
    "SELECT * { BIND('''a'b''' AS ?z) SERVICE :x { } BIND('''c''' AS ?w) }",
    "SELECT * { { SELECT * { SERVICE :x { ?a ?b ?c } } } }",
]
UNHEARD = [  # the engine does not tell of these whether it called
    "select * { service silent :x { ?s ?p ?o } }",
    "SELECT * { OPTIONAL{}SERVICESILENT:x { ?a ?b ?c } }",
    "SELECT * { FILTER EXISTS { SERVICE :x { ?a ?b ?c } } ?s ?p ?o }",
]
QUIET = [
    "SELECT ?service { ?service ex:service 'SERVICE <http://127.0.0.1:1/> { }' }",
    "SELECT * { ?s a ex:DataService . # SERVICE :x { }\n }",
    'SELECT * { ?s ?p """ a "quoted" SERVICE """ }',
    "SELECT * { <http://ex/SERVICE> ?p $SERVICE }",
    "SELECT * { ?s ?p 'it\\'s a SERVICE' }",
]


@pytest.mark.parametrize("query", [*CALLING, *UNHEARD])
def test_a_service_is_seen(query: str) -> None:
    assert calls_service(PREFIX + query)


@pytest.mark.parametrize("query", CALLING)
def test_the_engine_takes_each_of_these_for_a_service(query: str) -> None:
    """Else the list would test nothing: port 1 is one to which the engine sends nothing, and says so."""
    store = ox.Store()
    store.update("INSERT DATA { <urn:s> <urn:p> 1, true }")
    answer = store.query(PREFIX + query)
    assert isinstance(answer, ox.QuerySolutions)
    with pytest.raises(OSError, match="port 1"):
        list(answer)


@pytest.mark.parametrize("query", QUIET)
def test_a_word_in_a_string_a_name_or_a_comment_is_none(query: str) -> None:
    ox.Store().query(PREFIX + query)
    assert not calls_service(PREFIX + query)


def test_datasets_and_graphs() -> None:
    assert names_dataset("SELECT * # nothing\nfrom <urn:g> { }")
    assert names_dataset("SELECT*FROM NAMED<urn:g>{}")
    assert not names_dataset("SELECT ?from { ?from from:x <urn:FROM> } # FROM")
    assert names_graphs("ASK{GRAPH?g{}}")
    assert not names_graphs("ASK { ?graph :graph 'GRAPH' }")


@pytest.mark.parametrize(
    "update",
    ["CLEAR ALL", "BASE <urn:x> PREFIX a: <urn:a>\ninsert data { }", "WITH <urn:g> DELETE { } WHERE { }"],
)
def test_updates(update: str) -> None:
    assert is_update(update)


@pytest.mark.parametrize(
    "query",
    ["ASK { }", "PREFIX insert: <urn:x> SELECT * { insert:a ?p 'DROP ALL' }", "", "# CLEAR ALL\nASK { }"],
)
def test_no_updates(query: str) -> None:
    assert not is_update(query)


def test_prefixes() -> None:
    assert undeclared("SELECT * { ?s foaf:name ?n ; foo:bar bar:foo }") == "foo"
    assert undeclared("prefix foo: <urn:x> SELECT * { ?s foo:bar 'bar:foo' }") is None
    assert undeclared("SELECT * { ?s :p ?o }") == ""


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("SELECT * {\n  ?s ?p ?o .\n  ?s ?p }\n}", "line 4, column 1"),
        ("SELECT * { ?s <not absolute> ?o }", "IRI parsing failed"),
        ("SELECT * { ?s ?p 'a'@toolonglang_ }", "language tag parsing failed"),
        ("SELEC * { }", "it does not begin with SELECT, ASK, CONSTRUCT or DESCRIBE"),
        ("SELECT (1 AS ?s) { ?s ?p ?o }", "The SELECT overrides an existing variable"),
    ],
)
def test_faults_are_told_in_few_words(query: str, told: str) -> None:
    with pytest.raises(SyntaxError) as raised:
        ox.Store().query(query)
    said = fault(query, raised.value.msg)
    assert told in said
    assert len(said) < 120
    assert "\n" not in said
