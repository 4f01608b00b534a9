"""What the register and the bundled releases assert hangs together: whatever is spoken of is described somewhere."""

from collections import defaultdict

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.identity.known import known
from balticgraph.identity.link import link
from balticgraph.register.tables import read_register
from balticgraph.resources import bundled
from balticgraph.triples.describe import describe
from balticgraph.vocabulary import BASE, org, rdf, skos

Labels = dict[tuple[str, str | None], set[str]]


@pytest.fixture(scope="module")
def asserted() -> tuple[Quad, ...]:
    readings = read_register(bundled("data") / "register")
    ground = known(readings)
    return tuple(quad for reading in readings for quad in describe(link(reading, ground)).asserted)


@pytest.fixture(scope="module")
def labels(asserted: tuple[Quad, ...]) -> Labels:
    found: Labels = defaultdict(set)
    for quad in asserted:
        if quad.predicate == skos.prefLabel and isinstance(quad.object, Literal):
            key = str(quad.subject).removeprefix(f"<{BASE}id/").rstrip(">"), quad.object.language
            found[key].add(quad.object.value)
    return found


def test_whatever_is_spoken_of_has_a_type_and_a_name(asserted: tuple[Quad, ...]) -> None:
    typed = {q.subject for q in asserted if q.predicate == rdf.type}
    named = {q.subject for q in asserted if q.predicate == skos.prefLabel}
    told = {
        q.object
        for q in asserted
        if isinstance(q.object, NamedNode) and q.object.value.startswith(BASE + "id/")
    }
    assert len(told) > 500
    assert {node.value for node in told - (typed & named)} == set()


def test_one_name_a_language(labels: Labels) -> None:
    """Sources that disagree on who presided call the term by different states: one of them holds in the view."""
    agreed = {key: names for key, names in labels.items() if not key[0].startswith("presidency/")}
    assert {key: names for key, names in agreed.items() if len(names) > 1} == {}


@pytest.mark.parametrize(
    ("path", "language", "name"),
    [
        ("state/sweden", "en", "Sweden"),
        ("state/poland", "lt", "Lenkija"),
        ("office/ukraine/president", "en", "President of Ukraine"),
        ("office/republic-of-latvia/president", "en", "President of the Republic of Latvia"),
        ("office/republic-of-latvia/president", "lv", "Latvijas Valsts prezidents"),
        ("office/parliament-of-georgia/speaker", "en", "Speaker of the Parliament of Georgia"),
        ("office/nato/secretary-general", "en", "Secretary General of NATO"),
        ("office/saeima/speaker", "et", "Läti Seimi esimees"),
        ("place/riga", "et", "Riia"),
        ("place/vilnius", "lv", "Viļņa"),
        ("prize/baltic-assembly-prize-for-the-arts", "lv", "Baltijas Asamblejas balva mākslā"),
        ("presidency/baltic-assembly/2023", "et", "Eesti eesistumine Balti Assamblees, 2023"),
        ("presidency/baltic-council-of-ministers/2024", "lt", "Lietuvos pirmininkavimas Baltijos Ministrų Tarybai, 2024"),
        ("series/baltic-assembly-sessions", "lv", "Baltijas Asamblejas kārtējās sesijas"),
        ("attendance/session/baltic-assembly/42/timo-suslov", "et", "Timo Suslov, Balti Assamblee 42. istungjärk"),
    ],
)  # fmt: skip
def test_names_in_four_languages(labels: Labels, path: str, language: str, name: str) -> None:
    assert labels[path, language] == {name}


def test_an_office_of_a_state_is_in_that_state(asserted: tuple[Quad, ...]) -> None:
    posts = {q.subject: q.object for q in asserted if q.predicate == org.postIn}
    office = NamedNode(BASE + "id/office/ukraine/president")
    assert posts[office] == NamedNode(BASE + "id/state/ukraine")
