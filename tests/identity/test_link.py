"""Linking: natural keys, the register's people and terms, and the unsure kept apart."""

from dataclasses import replace

import pytest

from balticgraph.documents.release import Stated
from balticgraph.facts.fact import Evidence, OfficeFact, PersonFact, PresidencyFact, Reading
from balticgraph.identity.iris import path_of, slug, source_key
from balticgraph.identity.known import Known, known
from balticgraph.identity.link import Judgement, link
from tests.made import attending, reading, release, session, shown

BODY = (
    "The 42nd Session was attended by Ene Ergma in Tallinn. Lithuania takes over the Presidency from Estonia."
)
WHERE = release(BODY)
NOWHERE = Evidence(spans=(), rule="register-row@1", confidence=1)
TABLE = replace(WHERE, name="register-presidencies", is_table=True)


def person(name: str, key: str | None = None) -> PersonFact:
    return PersonFact(name=name, key=key, evidence=NOWHERE)


def test_a_full_name_gets_a_key_of_its_own() -> None:
    linked = link(reading(WHERE, "Ene Ergma"), Known())
    assert path_of(linked.persons["Ene Ergma"].iri) == "person/ene-ergma"
    assert linked.persons["Ene Ergma"].judgement is Judgement.NEW
    assert linked.unsure == ()


def test_somebody_in_the_register_is_known() -> None:
    linked = link(
        reading(WHERE, "Ene Ergma"), known([Reading(release=TABLE, persons=(person("Ene Ergma"),))])
    )
    assert linked.persons["Ene Ergma"].judgement is Judgement.KNOWN


@pytest.mark.parametrize("name", ["Ergma", "E. Ergma"])
def test_less_than_a_full_name_stays_unsure(name: str) -> None:
    where = release(f"The 42nd Session was attended by {name} in Tallinn.")
    linked = link(
        Reading(release=where, events=(session(where),), attendance=(attending(where, name),)), Known()
    )
    start = where.text.rindex(name)
    assert linked.persons[name].judgement is Judgement.UNSURE
    assert (
        path_of(linked.persons[name].iri)
        == f"person/unsure/{linked.source}/{start}-{start + len(name)}/{slug(name)}"
    )
    assert [p.name for p in linked.unsure] == [name]


def homonyms(*offices: OfficeFact) -> Known:
    return known(
        [
            Reading(
                release=TABLE,
                persons=(person("Ene Ergma", "ene-ergma-1"), person("Ene Ergma", "ene-ergma-2")),
                offices=offices,
            )
        ]
    )


def test_a_homonym_stays_unsure_without_an_office_that_tells() -> None:
    assert link(reading(WHERE, "Ene Ergma"), homonyms()).persons["Ene Ergma"].judgement is Judgement.UNSURE


def test_a_homonym_is_told_by_the_office() -> None:
    held = OfficeFact(
        person="Ene Ergma#ene-ergma-2",
        as_written="Ene Ergma",
        office="Speaker",
        organisation="Seimas",
        evidence=NOWHERE,
    )
    linked = link(reading(WHERE, "Ene Ergma"), homonyms(held))
    assert path_of(linked.persons["Ene Ergma"].iri) == "person/ene-ergma-2"


def term(country: str, relation: str, year: int | None = None) -> PresidencyFact:
    return PresidencyFact(
        body="Baltic Assembly",
        country=country,
        relation=relation,
        year=year,
        evidence=shown(WHERE, "Presidency"),
    )


TERMS = known(
    [
        Reading(
            release=TABLE,
            presidencies=tuple(
                term(c, "holds", y)
                for c, y in (("LV", 2022), ("EE", 2023), ("LT", 2024), ("LV", 2025), ("EE", 2026))
            ),
        )
    ]
)


@pytest.mark.parametrize(
    ("country", "relation", "published", "key"),
    [
        ("LT", "takes_over", "2023-11-24", "2024"), ("EE", "hands_over", "2023-11-24", "2023"), ("EE", "holds", "2023-05-02", "2023"),
        ("LT", "takes_over", "2024-01-03", "2024"), ("EE", "hands_over", "2024-01-03", "2023"),
    ],
)  # fmt: skip
def test_a_presidency_without_a_year_is_the_one_its_day_allows(
    country: str, relation: str, published: str, key: str
) -> None:
    where = release(BODY, published=published)
    linked = link(Reading(release=where, presidencies=(term(country, relation),)), TERMS)
    assert path_of(linked.presidencies[0]) == f"presidency/baltic-assembly/{key}"


@pytest.mark.parametrize(
    ("country", "relation", "published"), [("LT", "takes_over", "2023-03-01"), ("EE", "holds", "2024-02-02")]
)
def test_a_presidency_that_no_term_fits_stays_undated(country: str, relation: str, published: str) -> None:
    linked = link(
        Reading(release=release(BODY, published=published), presidencies=(term(country, relation),)), TERMS
    )
    assert "/undated/" in linked.presidencies[0].value


def test_an_unnumbered_session_is_the_registers_of_that_day() -> None:
    unnumbered = replace(session(WHERE), number=None)
    ground = known([Reading(release=TABLE, events=(replace(session(WHERE), key="ba_session/42"),))])
    assert (
        path_of(link(Reading(release=WHERE, events=(unnumbered,)), ground).events["e1"])
        == "session/baltic-assembly/42"
    )
    assert path_of(link(Reading(release=WHERE, events=(unnumbered,)), Known()).events["e1"]).startswith(
        "event/ba-session/lrs-12345-"
    )


def test_a_source_is_keyed_by_its_page_not_its_file() -> None:
    assert (
        source_key(WHERE)
        == source_key(replace(WHERE, name="other"))
        == source_key(release(BODY + " Corrected."))
    )
    assert source_key(WHERE) != source_key(release(BODY, url="https://www.lrs.lt/news?p=99999"))
    assert source_key(replace(WHERE, url=None)).startswith("seimas-2023-11-24-")
    assert source_key(replace(WHERE, url=None, published=None)) == f"text-{WHERE.snapshot}"


def test_no_release_goes_by_the_key_of_a_table() -> None:
    assert source_key(TABLE) == "register-presidencies"
    named = replace(WHERE, name="register-presidencies", url=None)
    assert source_key(named) == source_key(replace(WHERE, url=None))
    by_whom = replace(named, publisher=Stated("Register Centre", 0, 5, "r@1"))
    at = release(BODY, url="https://www.register.example/news/2023")
    for one in (by_whom, at):
        assert source_key(one).startswith("page-register-")


def test_folding_clears_every_baltic_letter() -> None:
    assert slug("Šžõäöü Āčēģīķļņšūž ąčęėįšųūž") == "szoaou-aceg" + "iklnsuz-aceeisuuz"


@pytest.mark.parametrize("words", ["unknown", "/news/1234", "http://[broken", "n/a"])
def test_words_in_the_place_of_an_address_tell_no_source(words: str) -> None:
    one, other = (
        release(body, url=words, title=title) for body, title in ((BODY, "One"), (BODY + " More.", "Other"))
    )
    assert source_key(one) != source_key(other)
    assert source_key(one) == source_key(replace(one, url=None))
    digests = [replace(r, digest_of=r.url) for r in (one, other)]
    assert source_key(digests[0]) != source_key(digests[1])
    assert all(source_key(d).startswith("digest-seimas-2023-11-24-") for d in digests)


def test_letters_that_a_key_cannot_hold_still_tell_names_apart() -> None:
    assert slug("Иван Jensen") != slug("Борис Jensen")
    assert slug("Борис Jensen").startswith("jensen-")


def test_a_key_that_the_register_does_not_have_names_nobody_known() -> None:
    strange, told = "Ene Ergma#vytautas-juozapaitis", "Ene Ergma#ene-ergma-2"
    for name, judgement in ((strange, Judgement.UNSURE), (told, Judgement.KNOWN)):
        there = replace(reading(WHERE, "Ene Ergma").attendance[0], person=name)
        linked = link(Reading(release=WHERE, events=(session(WHERE),), attendance=(there,)), homonyms())
        assert (linked.persons[name].judgement, linked.persons[name].name) == (judgement, "Ene Ergma")
    assert path_of(linked.persons[told].iri) == "person/ene-ergma-2"


@pytest.mark.parametrize(
    ("kind", "city", "same"),
    [("conference", "Riga", False), ("conference", "Tallinn", True), ("conference", None, True),
     ("ba_presidium", "Riga", True)],
)  # fmt: skip
def test_a_conference_in_another_town_on_that_day_is_another(
    kind: str, city: str | None, *, same: bool
) -> None:
    there = replace(session(WHERE), kind=kind, number=None, key=f"{kind}/known")
    ground = known([Reading(release=TABLE, events=(there,))])
    told = link(Reading(release=WHERE, events=(replace(there, key="e1", city=city),)), ground).events["e1"]
    assert (path_of(told) == f"event/{slug(kind)}/known") is same


def keyed(url: str) -> str:
    return source_key(release(BODY, url=url))


def test_a_page_has_one_key_by_whatever_name_it_was_saved() -> None:
    names = (
        "https://www.saeima.lv/en/news/22595?page=2", "http://saeima.lv/en/news/22595?page=2", "https://saeima.lv./en/news/22595/?page=2",
        "https://saeima.lv:443/en/news/22595?page=2", "http://www.saeima.lv:80/en/news/22595?page=2",
        "https://user@WWW.saeima.lv/en/news/22595?utm_source=x&page=2&fbclid=9#top",
    )  # fmt: skip
    assert {keyed(name) for name in names} == {keyed(names[0])}
    others = ("https://saeima.lv/en/news/22595?page=3", "https://saeima.lv/en/news/22595", "https://m.saeima.lv/en/news/22595?page=2",
              "https://saeima.lv:8080/en/news/22595?page=2", "http://saeima.lv:443/en/news/22595?page=2",
              "https://saeima.lv/en/news/22595?page=2#/3")  # fmt: skip
    assert len({keyed(name) for name in (*others, names[0])}) == len(others) + 1


def test_many_pages_of_one_site_have_keys_of_their_own() -> None:
    paths = [f"https://www.riigikogu.ee/en/press-releases/the-speaker-met-{n}/" for n in range(12_000)]
    stated = [Stated(path, 0, 0, "r@1") for path in paths]
    assert len({source_key(replace(WHERE, url=url)) for url in stated}) == len(paths)


def test_what_leads_to_another_page_tells_sources_apart() -> None:
    page = "https://www.lrs.lt/news"
    assert keyed(page) == keyed(f"{page}#top") == keyed("https://WWW.lrs.lt/news")
    others = [
        f"{page}#/2",
        f"{page}#!3",
        f"{page}?p=2",
        "https://www.lrs.lt:8080/news",
        "https://lrs.lt/News",
    ]
    assert len({keyed(url) for url in (page, *others)}) == 1 + len(others)
