"""Lithuanian presidencies: batons that are passed on, years of one that is over; invented sentences."""

import pytest

from tests.facts.text import read


def told(text: str) -> set[tuple[str, int | None, str]]:
    """The states with year and relation."""
    return {(p.country, p.year, p.relation) for p in read(text, "lt").presidencies}


@pytest.mark.parametrize(
    "text",
    [
        "Baltijos Asamblėjai pirmininkaujanti Lietuva estafetę perduoda Latvijai.",
        "2031 metais Baltijos Asamblėjai pirmininkavusi Lietuva pirmininkavimą perdavė Latvijai.",
        "Lietuva, 2031 metais vadovavusi Baltijos Asamblėjai, plaktuką perduoda Latvijai.",
        "Vairą iš Baltijos Asamblėjai pirmininkavusios Lietuvos perima Latvija.",
        "Vadovavimą Baltijos Asamblėjai Lietuva perdavė Latvijai.",
    ],
)
def test_a_baton_is_passed_on(text: str) -> None:
    assert told(text) == {("LT", None, "hands_over"), ("LV", None, "takes_over")}


def test_the_year_of_who_comes_next() -> None:
    text = "Šiemet Baltijos Asamblėjai pirmininkavusi Lietuva estafetę perduoda Latvijai, kuri organizacijai vadovaus 2032 metais."
    assert told(text) == {("LT", None, "hands_over"), ("LV", 2032, "takes_over")}


def test_leading_that_is_taken_over() -> None:
    assert told("Estija perims vadovavimą Baltijos Asamblėjai 2036 metais.") == {("EE", 2036, "takes_over")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Baltijos Asamblėjai 2034-aisiais pirmininkauti teks Lietuvai.", ("LT", 2034, "takes_over")),
        ("2034 m. pirmininkavimas Baltijos Asamblėjai tenka Lietuvai.", ("LT", 2034, "holds")),
        ("Pirmininkavimas Baltijos Asamblėjai 2034 m. atiteks Latvijai.", ("LV", 2034, "takes_over")),
        ("Baltijos Asamblėjos vairas 2034 m. pereis Estijai.", ("EE", 2034, "takes_over")),
        ("Prie Baltijos Asamblėjos vairo 2034 m. stos Lietuva.", ("LT", 2034, "takes_over")),
        ("Lietuva, 2034 m. einanti Baltijos Asamblėjos pirmininkės pareigas, ragina veikti.", ("LT", 2034, "holds")),
        ("Baltijos Asamblėjos koordinatorė 2034 m. – Latvija.", ("LV", 2034, "holds")),
        ("Lietuva – 2034 metų Baltijos Asamblėjos pirmininkė.", ("LT", 2034, "holds")),
        ("Lietuva baigia vadovauti Baltijos Asamblėjai.", ("LT", None, "hands_over")),
        ("Lietuva 2034 m. pradės vadovauti Baltijos Asamblėjai.", ("LT", 2034, "takes_over")),
        ("Lietuva pirmininkavimą Baltijos Asamblėjai užbaigs gruodį.", ("LT", None, "hands_over")),
        ("Latvijos delegacijos vadovui įteiktas Baltijos Asamblėjos pirmininkavimo plaktukas.", ("LV", None, "takes_over")),
    ],
)  # fmt: skip
def test_the_case_of_the_state(text: str, expected: tuple[str, int | None, str]) -> None:
    assert told(text) == {expected}


@pytest.mark.parametrize(
    "then",
    [
        "o 2034-aisiais šias pareigas perims Estija",
        "o 2034-aisiais ją pakeis Estija",
        "o 2034-aisiais jai vadovaus Estija",
        "o 2034 m. jos vairą perims Estija",
    ],
)
def test_who_comes_next_is_told_by_a_pronoun(then: str) -> None:
    text = f"2033 metais Baltijos Asamblėjai pirmininkauja Latvija, {then}."
    assert told(text) == {("LV", 2033, "holds"), ("EE", 2034, "takes_over")}


def test_duties_of_the_sentence_before() -> None:
    text = "Baltijos Asamblėjai pirmininkauja Lietuva. 2034-aisiais šias pareigas perims Estija."
    assert told(text) == {("LT", None, "holds"), ("EE", 2034, "takes_over")}


def test_a_turn_that_ends_and_one_that_comes() -> None:
    text = "Baltijos Asamblėjai pirmininkauja trys valstybės: Lietuvos laikas baigsis gruodį, po jos ateis Latvijos eilė."
    assert told(text) == {("LT", None, "hands_over"), ("LV", None, "takes_over")}


@pytest.mark.parametrize(
    "bodies",
    [
        "ir Baltijos Asamblėjai, ir Baltijos Ministrų Tarybai",
        "tiek Baltijos Asamblėjai, tiek Baltijos Ministrų Tarybai",
        "Baltijos Asamblėjai bei Baltijos Ministrų Tarybai",
    ],
)
def test_two_bodies(bodies: str) -> None:
    found = read(f"Lietuva 2034 m. ims pirmininkauti {bodies}.", "lt").presidencies
    assert {(p.body, p.country, p.year) for p in found} == {
        ("Baltic Assembly", "LT", 2034),
        ("Baltic Council of Ministers", "LT", 2034),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Lietuvai teks ginti savo interesus Baltijos Asamblėjoje.",
        "Baltijos Asamblėjoje Lietuvai priklauso dvidešimt vietų.",
        "Baltijos Asamblėjos sekretoriato vadovės pareigas eina Asta Rimkutė iš Latvijos.",
        "Lietuvos eilė kalbėti Baltijos Asamblėjos sesijoje atėjo ketvirtadienį.",
        "Lietuva nepirmininkavo Baltijos Asamblėjai.",
        "Medalis įteiktas Latvijos delegacijos vadovui Baltijos Asamblėjos sesijoje.",
    ],
)
def test_what_is_no_presidency(text: str) -> None:
    assert told(text) == set()


def test_who_chairs_a_sitting_in_its_minutes_tells_no_presidency() -> None:
    text = "Baltijos Asamblėjos Teisės komiteto posėdis\nPirmininkauja: Jānis Bērziņš (Latvija)\nDalyvauja: Ona Onaitė"
    assert told(text) == set()
    assert {(a.person, a.capacity) for a in read(text, "lt").attendance} == {
        ("Jānis Bērziņš", "chaired"),
        ("Ona Onaitė", "attended"),
    }
