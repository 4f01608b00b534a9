"""Officers met on a visit are those of the land visited, unless their titles tell another; invented sentences."""

import pytest

from tests.facts.text import held, read


def of(land: str) -> tuple[str, str]:
    """The foreign minister of a land."""
    return "Minister of Foreign Affairs", f"Government of {land}"


MINISTER = of("Georgia")
SPEAKER = ("Speaker", "Parliament of Georgia")


@pytest.mark.parametrize(
    ("language", "text", "person", "post"),
    [
        ("en", "Mart Tamm began his visit to Georgia on Monday. He met with Foreign Minister Maia Bakradze.", "Maia Bakradze", MINISTER),
        ("en", "Mart Tamm visited Tbilisi on 5 May, where he met with Speaker Maia Bakradze.", "Maia Bakradze", SPEAKER),
        ("en", "Mart Tamm is on a visit to Georgia. He will meet with Speaker of Parliament Maia Bakradze.", "Maia Bakradze", SPEAKER),
        ("et", "Mart Tamm sõidab homme visiidile Gruusiasse. Visiidil kohtub ta välisminister Maia Bakradzega.", "Maia Bakradze", MINISTER),
        ("et", "Mart Tamm viibis Gruusias visiidil. Ta kohtus parlamendi esimehe Maia Bakradzega.", "Maia Bakradze", SPEAKER),
        ("lv", "Jānis Kalns vizītē dodas uz Gruziju. Viņš tiksies ar ārlietu ministri Maju Bakradzi.", "Maja Bakradze", MINISTER),
        ("lv", "Jānis Kalns maijā apmeklēs Gruziju. Viņš tiksies ar parlamenta priekšsēdētāju Pēteri Ozolu.", "Pēteris Ozols", SPEAKER),
        ("lt", "Jonas Petrulis vieši Gruzijoje. Jis susitiko su užsienio reikalų ministru Tomu Kalveliu.", "Tomas Kalvelis", MINISTER),
    ],
)  # fmt: skip
def test_whom_a_visitor_meets_is_of_the_land_visited(
    language: str, text: str, person: str, post: tuple[str, str]
) -> None:
    assert (person, *post) in held(read(text, language))


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("et", "Mart Tamm viibis Gruusias visiidil. Ta kohtus Läti välisminister Maia Bakradzega.", of("Latvia")),
        ("et", "Mart Tamm viibis Gruusias visiidil. Visiidil osales välisminister Jaan Kask.", of("Estonia")),
        ("et", "Mart Tamm viibis Gruusias visiidil. Kohtumistel koos minister Kasega osales välisminister Jaan Kask.", of("Estonia")),
        ("lv", "Jānis Kalns vizītē dodas uz Gruziju. Tikšanās laikā ārlietu ministrs Pēteris Ozols uzsvēra drošību.", of("Latvia")),
    ],
)  # fmt: skip
def test_titles_and_the_nominative_tell_of_others(language: str, text: str, wanted: tuple[str, str]) -> None:
    assert wanted in {(office, organisation) for _, office, organisation in held(read(text, language))}
