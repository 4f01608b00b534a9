"""A reading as quads: every triple leads back, nothing of the text leaks, keys depend on content alone."""

import re

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from balticgraph.documents.read import read_releases, read_text
from balticgraph.documents.release import Release
from balticgraph.facts.recognise import recognise
from balticgraph.identity.known import Known
from balticgraph.identity.link import link
from balticgraph.resources import bundled
from balticgraph.store.quads import graph_of, object_of, subject_of
from balticgraph.triples.describe import Described, describe
from balticgraph.vocabulary import BASE, bg, foaf, oa, org, prov, rdf, schema, skos
from tests.made import reading, release

PEOPLE = ("Ene Ergma", "Gundars Daudze", "Viktoras Muntianas")
BODY = "The 42nd Session was attended by Ene Ergma, Gundars Daudze and Viktoras Muntianas in Tallinn."


@pytest.fixture
def described() -> Described:
    return describe(link(reading(release(BODY), *PEOPLE), Known()))


def test_every_triple_leads_back_to_a_claim(described: Described) -> None:
    subjects = {q.object for q in described.provenance if q.predicate == rdf.subject}
    values = {
        (said[rdf.subject], said[rdf.predicate], said[rdf.object])
        for claim in {q.subject for q in described.provenance if q.predicate == rdf.subject}
        if rdf.predicate
        in (said := {q.predicate: q.object for q in described.provenance if q.subject == claim})
    }
    assert len(described.asserted) > 50
    for quad in described.asserted:
        if "/id/source/" not in subject_of(quad).value:
            assert quad.subject in subjects, quad
    assert (
        described_session(described),
        bg.ordinal,
        Literal("42", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#integer")),
    ) in values


TOLD = {rdf.type, skos.prefLabel}
"""What the graph itself says of a source: what it is, and what it is called here."""


def test_what_a_source_states_of_itself_leads_back_too() -> None:
    digest = next(r for r in read_releases([bundled("data") / "releases"]) if isinstance(r, Release))
    found = describe(link(recognise(digest), Known()))
    claims = [
        said
        for claim in {q.subject for q in found.provenance if q.predicate == rdf.subject}
        if (said := {q.predicate: q.object for q in found.provenance if q.subject == claim})
    ]
    values = {(c[rdf.subject], c.get(rdf.predicate), c.get(rdf.object)) for c in claims}
    stated = [q for q in found.asserted if q.subject == found.capture.document and q.predicate not in TOLD]
    assert {q.predicate for q in stated} >= {prov.wasDerivedFrom, schema.contactPoint, schema.image}
    assert [q for q in stated if (q.subject, q.predicate, q.object) not in values] == []


def test_the_last_of_several_days_is_shown_by_their_words_alone() -> None:
    body = "The 42nd Session of the Baltic Assembly took place in Tallinn on 23-24 November 2023."
    found = describe(link(recognise(release(body)), Known()))
    spans = [
        q.object
        for claim in {q.subject for q in found.provenance if q.object == schema.endDate}
        for q in found.provenance
        if q.subject == claim and q.predicate == bg.supportedBy
    ]
    selectors = [q.object for q in found.provenance if q.subject in spans and q.predicate == oa.hasSelector]
    quotes = [
        object_of(q).value for q in found.provenance if q.subject in selectors and q.predicate == oa.exact
    ]
    assert quotes == ["23-24 November 2023"]


def described_session(described: Described) -> NamedNode:
    return next(subject_of(q) for q in described.asserted if q.object == bg.Session)


def test_quotes_stand_at_their_offsets_and_stay_short(described: Described) -> None:
    text = described.capture.release.text
    selectors = {q.subject for q in described.provenance if q.predicate == oa.exact}
    assert len(selectors) >= 5
    for selector in selectors:
        said = {q.predicate: object_of(q).value for q in described.provenance if q.subject == selector}
        start, end = int(said[oa.start]), int(said[oa.end])
        assert text[start:end] == said[oa.exact]
        assert len(said[oa.exact]) <= 300
        before, after = said.get(oa["prefix"], ""), said.get(oa.suffix, "")
        assert text[start - len(before) : start] == before
        assert text[end : end + len(after)] == after
        assert "\n" not in before + after


def test_the_text_itself_stays_out(described: Described) -> None:
    assert not [q for q in described.quads if q.predicate == rdf.value]
    assert all(len(q.object.value) <= 300 for q in described.quads if isinstance(q.object, Literal))


def test_iris_follow_the_pattern_and_nothing_is_blank(described: Described) -> None:
    pattern = re.compile(r"https://w3id\.org/balticgraph/(id|graph|code)/[a-z0-9][a-z0-9/.-]*")
    ours = {
        t.value
        for q in described.quads
        for t in (q.subject, q.object, q.graph_name)
        if isinstance(t, NamedNode) and "balticgraph/ontology#" not in t.value
    }
    ours = {iri for iri in ours if iri.startswith("https://w3id.org/balticgraph/")}
    assert len(ours) > 30
    assert not [iri for iri in ours if not pattern.fullmatch(iri)]
    assert all(isinstance(q.subject, NamedNode) for q in described.quads)


def test_attendance_is_in_the_office_that_the_same_words_name(described: Described) -> None:
    capacities = [q for q in described.asserted if q.predicate == bg.inCapacity]
    assert len(capacities) == 3
    tenures = {q.subject for q in described.asserted if q.object == bg.Tenure}
    assert {q.object for q in capacities} == tenures
    assert all(
        Quad(
            t,
            bg.attestedOn,
            Literal("2023-11-24", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#date")),
            described.capture.asserted,
        )
        in described.asserted
        for t in tenures
    )


def test_names_are_kept_as_written_and_without_language(described: Described) -> None:
    names = {q.object for q in described.asserted if q.predicate == foaf.name}
    assert names == {Literal(p) for p in PEOPLE}
    labels = [
        q.object
        for q in described.asserted
        if q.predicate == skos.prefLabel and q.subject == described_session(described)
    ]
    assert sorted(labels, key=str) == [
        Literal("42nd Session of the Baltic Assembly", language="en"),
        Literal("Balti Assamblee 42. istungjärk", language="et"),
        Literal("Baltijas Asamblejas 42. sesija", language="lv"),
        Literal("Baltijos Asamblėjos 42-oji sesija", language="lt"),
    ]


def test_what_has_no_title_is_called_in_each_language_and_words_in_their_own() -> None:
    text = """---
language: et
publisher: Riigikogu
date: 2024-11-15
title: Balti Assamblee 43. istungjärk
---
Balti Assamblee 43. istungjärk toimus Vilniuses 15. novembril 2024. Istungjärgul võeti vastu resolutsioon. Leedu eesistumise
prioriteedid on julgeolek ja areng."""
    found = describe(link(recognise(read_text(text.encode(), "made")), Known()))
    labels = {
        (iri.value.removeprefix(BASE + "id/"), q.object)
        for q in found.asserted
        if q.predicate == skos.prefLabel and (iri := subject_of(q)) and isinstance(q.object, Literal)
    }
    paper = "document/session/baltic-assembly/43/resolution"
    assert {thing.value for path, thing in labels if path == paper} == {
        "Resolution, 43rd Session of the Baltic Assembly",
        "Resolutsioon, Balti Assamblee 43. istungjärk",
        "Rezolūcija, Baltijas Asamblejas 43. sesija",
        "Rezoliucija, Baltijos Asamblėjos 43-oji sesija",
    }
    assert {thing for path, thing in labels if path.startswith("priority/") and path.endswith("/areng")} == {
        Literal("Priority: areng", language="en"),
        Literal("areng", language="et"),
    }


def test_a_committee_that_the_register_lacks_and_a_handover_are_called_in_each_language() -> None:
    text = """---
language: en
publisher: Seimas
date: 2023-11-24
title: 42nd Session of the Baltic Assembly
---
Jonas Balsys, Chair of the Seimas Committee on Culture, attended the 42nd Session of the Baltic Assembly in Tallinn on 24 November 2023.

Estonia handed over the presidency of the Baltic Assembly to Lithuania."""
    found = describe(link(recognise(read_text(text.encode(), "made")), Known()))
    labels = {
        (subject_of(q).value.removeprefix(BASE + "id/").partition("/")[0], q.object.value)
        for q in found.asserted
        if q.predicate == skos.prefLabel and isinstance(q.object, Literal) and q.object.language == "lt"
    }
    assert labels >= {
        ("body", "Seimo Kultūros komitetas"),
        ("handover", "Pirmininkavimo Baltijos Asamblėjai perdavimas, Estija–Lietuva"),
    }


def test_a_source_is_called_in_each_language_with_its_day_as_it_is_written_there() -> None:
    text = """---
publisher: Riigikogu
date: 2023-11-24
title: 42nd Session of the Baltic Assembly
---
The 42nd Session of the Baltic Assembly was held in Tallinn on 24 November 2023."""
    found = describe(link(recognise(read_text(text.encode(), "made")), Known()))
    sources = {q.subject for q in found.quads if q.predicate == rdf.type and q.object == bg.PressRelease}
    assert {q.object for q in found.quads if q.subject in sources and q.predicate == skos.prefLabel} == {
        Literal("Release of Riigikogu, 24 November 2023", language="en"),
        Literal("Riigikogu pressiteade, 24. november 2023", language="et"),
        Literal("Rīgikogu paziņojums presei, 2023. gada 24. novembris", language="lv"),
        Literal("Rygikogo pranešimas spaudai, 2023 m. lapkričio 24 d.", language="lt"),
    }


def test_what_is_told_in_estonian_is_not_called_so_in_english() -> None:
    text = """---
language: et
publisher: Riigikogu
date: 2021-11-08
title: Balti Assamblee 39. istungjärk
---
Balti Assamblee 39. istungjärk toimus Vilniuses 5. novembril 2021.

Jaan Näidis ütles, et piirkonna julgeolek on oluline. Tänavu tähistatakse Balti Assamblee 30. aastapäeva."""
    found = describe(link(recognise(read_text(text.encode(), "made")), Known()))
    named = {
        (kind, q.predicate, q.object)
        for q in found.asserted
        if q.predicate in {skos.prefLabel, skos.altLabel}
        for kind in ("commemoration", "statement")
        if f"/id/{kind}/" in subject_of(q).value
    }
    assert named == {
        (
            "commemoration",
            skos.prefLabel,
            Literal("Commemoration: Balti Assamblee 30. aastapäeva", language="en"),
        ),
        ("commemoration", skos.altLabel, Literal("Balti Assamblee 30. aastapäeva", language="et")),
        ("statement", skos.prefLabel, Literal("Statement of Jaan Näidis (reported)", language="en")),
        ("statement", skos.prefLabel, Literal("Ütlus: Jaan Näidis", language="et")),
        ("statement", skos.prefLabel, Literal("Izteikums: Jaan Näidis", language="lv")),
        ("statement", skos.prefLabel, Literal("Pasisakymas: Jaan Näidis", language="lt")),
    }


def test_two_speakers_of_the_same_words_have_a_statement_each() -> None:
    text = "---\nlanguage: en\n---\nJaan Kask and Anna Ozola said that the road is ready."
    found = describe(link(recognise(read_text(text.encode(), "made")), Known()))
    said = {(q.subject, q.object) for q in found.asserted if q.predicate == bg.statedBy}
    assert len({subject for subject, _ in said}) == len({person for _, person in said}) == len(said) == 2


def test_keys_do_not_depend_on_the_files_name() -> None:
    first = describe(link(reading(release(BODY), *PEOPLE), Known()))
    again = describe(link(reading(release(BODY), *PEOPLE), Known()))
    assert first.quads == again.quads
    assert "made" not in {graph_of(q).value for q in first.quads}


def test_a_release_of_twenty_people_stays_small() -> None:
    people = tuple(f"Anna Maria{'abcdefghijklmnopqrst'[n]}" for n in range(20))
    body = "The 42nd Session was attended by " + ", ".join(people) + " in Tallinn."
    assert len(describe(link(reading(release(body), *people), Known())).quads) < 2000


def test_offices_are_posts_in_bodies(described: Described) -> None:
    posts = {
        object_of(q).value.rpartition("/id/")[2] for q in described.asserted if q.predicate == bg.holdsOffice
    }
    assert posts == {"office/seimas/speaker"}
    assert {q.predicate for q in described.asserted if object_of(q).value.endswith("/id/body/seimas")} >= {
        org.postIn,
        org.organization,
    }
    assert {object_of(q).value for q in described.asserted if q.predicate == schema.startDate} == {
        "2023-11-23"
    }
