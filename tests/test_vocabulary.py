"""Code and ontology name the same terms, both ways."""

import pytest
from pyoxigraph import NamedNode, parse

from balticgraph.resources import bundled
from balticgraph.vocabulary import NAMESPACES, PREFIXES, Terms, bg, code, rdf, scheme


def described(base: str) -> set[str]:
    """The terms of a namespace that the files of the ontology describe."""
    return {
        t.subject.value
        for path in sorted(bundled("ontology").glob("*.ttl"))
        for t in parse(path=path)
        if t.predicate == rdf.type and isinstance(t.subject, NamedNode) and t.subject.value.startswith(base)
    }


@pytest.mark.parametrize("terms", [bg, scheme], ids=lambda t: t.prefix)
def test_code_and_ontology_name_the_same_terms(terms: Terms) -> None:
    apart = {n.value for n in terms} ^ described(terms.base)
    assert not apart, (
        f"named in src/balticgraph/vocabulary.py or described in ontology/*.ttl, not both: {sorted(apart)}"
    )
    assert len(terms) >= 12


def test_code_and_ontology_name_the_same_codes() -> None:
    codes = {v for v in described(code.base) if not v.startswith(scheme.base)}
    apart = {n.value for n in code} ^ codes
    assert not apart, (
        f"named in src/balticgraph/vocabulary.py or described in ontology/*.ttl, not both: {sorted(apart)}"
    )
    assert len(code) >= 70


@pytest.mark.parametrize("terms", NAMESPACES, ids=lambda t: t.prefix)
def test_terms_are_had_by_attribute_and_by_name(terms: Terms) -> None:
    for node in terms:
        name = node.value.removeprefix(terms.base)
        assert terms[name] == node
        assert node in terms
    with pytest.raises(AttributeError, match=f"{terms.prefix} has no term noSuchTerm"):
        _ = terms.noSuchTerm


def test_names_fold_to_codes_and_nothing_else() -> None:
    assert code["joint statement"] == code.joint_statement == code["joint-statement"]
    with pytest.raises(KeyError):
        code["no such code"]


def test_prefixes_are_distinct_and_declared() -> None:
    assert len(set(PREFIXES.values())) == len(PREFIXES)
    assert {n.base for n in NAMESPACES} - set(PREFIXES.values()) == {scheme.base}
