"""Which anniversaries are told, of which year, and when they are marked; all sentences are invented."""

import pytest

from tests.facts.text import read

FOUNDED = [
    ("en", "A conference in Riga marked the 30th anniversary of the Baltic Assembly, founded in 1991.", (1991, 2021)),
    ("en", "On 8 November 2021 a conference marked the 30th anniversary of the Baltic Assembly, founded in 1991.", (1991, 2021)),
    ("en", "The 30th anniversary of the Baltic Assembly was marked. The Baltic Assembly was founded on 8 November 1991.", (1991, 2021)),
    ("en", "They marked the 30th anniversary of the Baltic Assembly, which was founded in 1991.", (1991, 2021)),
    ("lt", "Renginys skirtas 1991 m. įkurtos Baltijos Asamblėjos 30-mečiui.", (1991, 2021)),
    ("lt", "Baltijos Asamblėja buvo įkurta 1991 m. lapkričio 8 d. Minimas Baltijos Asamblėjos 30-metis.", (1991, 2021)),
    ("lv", "Konference notika par godu 1991. gadā dibinātās Baltijas Asamblejas 30. gadadienai.", (1991, 2021)),
    ("et", "Riias tähistati 1991. aastal asutatud Balti Assamblee 30. aastapäeva.", (1991, 2021)),
    ("en", "The 80th anniversary of the Battle of Long Lake, fought in 1944, is marked in 2024.", (1944, 2024)),
    ("en", "In 2014 the 25th anniversary of the Baltic Way was marked in Riga.", (1989, 2014)),
    ("en", "The Nordic Council, founded in 1952, marked the 30th anniversary of the Baltic Assembly.", (None, None)),
    ("en", "The 30th anniversary of the Baltic Assembly was marked. The Nordic Council was founded in 1952.", (None, None)),
    ("en", "The delegation, founded in 1992, came to Riga for the 30th anniversary of the Baltic Assembly.", (None, None)),
    ("en", "The 30th anniversary of the Baltic Assembly, which founded its prize in 1994, was marked.", (None, None)),
    ("en", "The 30th anniversary of the Baltic Assembly was marked. The Baltic Assembly Prize was founded in 1994.", (None, None)),
    ("lt", "1994 m. įsteigtos premijos laureatai minėjo Baltijos Asamblėjos 30-metį.", (None, None)),
    ("lv", "1994. gadā dibinātās balvas laureāti piedalījās Baltijas Asamblejas 30. gadadienā.", (None, None)),
    ("et", "1994. aastal asutatud auhinna laureaadid tähistasid Balti Assamblee 30. aastapäeva.", (None, None)),
    ("lv", "Ziemeļu Padome dibināta 1952. gadā. Rīgā atzīmēja Baltijas Asamblejas 30. gadadienu.", (None, None)),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "years"), FOUNDED)
def test_the_year_of_the_founding_is_the_one_commemorated(
    language: str, text: str, years: tuple[int | None, int | None]
) -> None:
    (one,) = read(text, language).commemorations
    assert (one.of_year, one.year) == years


def test_the_year_commemorated_is_so_long_before_the_release() -> None:
    (one,) = read(
        "Seimas paminėjo 1989 m. Baltijos kelio 35-ąsias metines.", "lt", "2024-08-23"
    ).commemorations
    assert (one.of_year, one.year) == (1989, 2024)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The 30th anniversary of the Baltic Assembly was marked in 2021. The Baltic Assembly's 30th anniversary mattered."),
        ("en", "The Baltic Assembly's 30th anniversary mattered. The 30th anniversary of the Baltic Assembly was marked in 2021."),
        ("lt", "Renginys skirtas Baltijos Asamblėjos 30-osioms metinėms. 2021 m. Baltijos Asamblėjos 30-ąsias metines minėjo visi."),
        ("lv", "Saeimā atzīmēja Baltijas Asamblejas 30. gadadienu. 2021. gadā Baltijas Asamblejas 30. gadadienai bija veltīta izstāde."),
        ("et", "Tallinnas tähistati Balti Assamblee 30. aastapäeva. Balti Assamblee 30. aastapäevaks avati 2021. aastal näitus."),
    ],
)  # fmt: skip
def test_an_anniversary_told_in_two_cases_is_one(language: str, text: str) -> None:
    assert [(c.of_year, c.year) for c in read(text, language).commemorations] == [(1991, 2021)]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "The 32nd anniversary of the Restoration of Independence of Lithuania was marked in Vilnius.",
         ["32nd anniversary of the Restoration of Independence of Lithuania"]),
        ("en", "They marked the 30th anniversary of the restoration of Latvia's independence.",
         ["30th anniversary of the restoration of Latvia's independence"]),
        ("en", "They marked the 30th anniversary of the restoration of Latvia's de facto independence.", []),
        ("en", "They marked the 20th anniversary of the Baltic Way Foundation.", []),
        ("en", "They marked the 20th anniversary of the signing of the treaty.", []),
        ("lt", "Minėtas Baltijos Asamblėjos 30-metis.", ["Baltijos Asamblėjos 30-metis"]),
        ("lv", "Svinēta Baltijas Asamblejas 30 gadu jubileja.", ["Baltijas Asamblejas 30 gadu jubileja"]),
        ("et", "Tähistati Balti Assamblee 30 aasta juubelit.", ["Balti Assamblee 30 aasta juubelit"]),
    ],
)  # fmt: skip
def test_an_anniversary_is_named_whole_or_not_told(language: str, text: str, names: list[str]) -> None:
    assert [c.name for c in read(text, language).commemorations] == names
