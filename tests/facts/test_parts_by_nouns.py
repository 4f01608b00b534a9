"""Parts that Estonian and Lithuanian tell by a noun, by a speech heard and by a speech of one's own."""

import pytest

from tests.facts.text import read

LT = "Taline vyko Baltijos Asamblėjos sesija. "
LT_AHEAD = "Kitą savaitę Taline vyks Baltijos Asamblėjos sesija. "
ET = "Tallinnas toimus Balti Assamblee istungjärk. "
ET_AHEAD = "Järgmisel nädalal toimub Tallinnas Balti Assamblee istungjärk. "

ATTENDED = [
    ("lt", LT + "Sesijos pirmininkai buvo du – Aadu Mustas ir Jānis Vucāns.", {"Aadu Must": "chaired", "Jānis Vucāns": "chaired"}),
    ("lt", LT + "Posėdžio pirmininkas šįkart buvo Jānis Vucāns.", {"Jānis Vucāns": "chaired"}),
    ("lt", LT + "Jānis Vucāns buvo vienas iš posėdžio pirmininkų.", {"Jānis Vucāns": "chaired"}),
    ("lt", LT + "Pirmoji kalbėtoja – Inara Mūrniece.", {"Ināra Mūrniece": "spoke"}),
    ("lt", LT + "Sesijos svečias buvo ministras Linas Linkevičius.", {"Linas Linkevičius": "attended"}),
    ("lt", LT + "Lietuvos atstovai sesijoje buvo Petras Auga ir Jonas Ula.", {"Petras Auga": "attended", "Jonas Ula": "attended"}),
    ("lt", LT + "Delegatai išklausė užsienio reikalų ministro Lino Linkevičiaus informaciją.", {"Linas Linkevičius": "spoke"}),
    ("lt", LT + "Parlamentarai klausėsi Latvijos Prezidento Egilo Levito kalbos.", {"Egils Levits": "spoke"}),
    ("lt", LT + "Linas Linkevičius savo pranešime palietė energetikos klausimus.", {"Linas Linkevičius": "spoke"}),
    ("lt", LT + "Kalbėjo Juris Sinka iš Latvijos ir Aadu Mustas iš Estijos.", {"Juris Sinka": "spoke", "Aadu Must": "spoke"}),
    ("lt", LT + "Andrius Kupčinskas paskelbė sesijos pradžią.", {"Andrius Kupčinskas": "opened"}),
    ("et", ET + "Istungi juhataja oli Läti parlamendi liige Kārlis Krēsliņš.", {"Kārlis Krēsliņš": "chaired"}),
    ("et", ET + "Aadu Must ja Jānis Vucāns olid istungjärgu juhatajad.", {"Aadu Must": "chaired", "Jānis Vucāns": "chaired"}),
    ("et", ET + "Teine kõneleja täiskogu ees oli Jens Stoltenberg.", {"Jens Stoltenberg": "spoke"}),
    ("et", ET + "Üks esinejatest oli luuletaja Doris Kareva.", {"Doris Kareva": "spoke"}),
    ("et", ET + "Eesti esindajad istungjärgul olid Sven Sester ja Krista Aru.", {"Sven Sester": "attended", "Krista Aru": "attended"}),
    ("et", ET + "Ettekande energiajulgeolekust tegi minister Kadri Simson.", {"Kadri Simson": "spoke"}),
    ("et", ET + "Beneluxi parlamendi tervituse andis saadikutele edasi Pierre Hoekstra.", {"Pierre Hoekstra": "spoke"}),
    ("et", ET + "Jüri Luik, kaitseminister, viitas oma sõnavõtus eilsele otsusele.", {"Jüri Luik": "spoke"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "parts"), ATTENDED)
def test_a_noun_or_speech_tells_the_part(language: str, text: str, parts: dict[str, str]) -> None:
    assert {a.person: a.capacity for a in read(text, language).attendance} == parts


ANNOUNCED = [
    ("lt", LT_AHEAD + "Sesijos pirmininkas bus Jānis Vucāns.", {"Jānis Vucāns"}),
    ("lt", LT_AHEAD + "Dalyviai išklausys prezidento Egilo Levito ir kitų pranešimus.", {"Egils Levits"}),
    ("lt", LT_AHEAD + "Savo dalyvavimą patvirtino ministras Linas Linkevičius.", {"Linas Linkevičius"}),
    ("et", ET_AHEAD + "Tuleku on kinnitanud Läti president Egils Levits.", {"Egils Levits"}),
    ("et", ET_AHEAD + "Ettekandega on lubanud esineda Egils Levits.", {"Egils Levits"}),
]


@pytest.mark.parametrize(("language", "text", "persons"), ANNOUNCED)
def test_so_it_does_of_what_is_to_come(language: str, text: str, persons: set[str]) -> None:
    assert {a.person for a in read(text, language).announced} == persons


NOBODY = [
    ("lt", LT + "Ankstesnės sesijos pirmininkas buvo Aadu Mustas."),
    ("lt", LT + "Komiteto pirmininkas yra Aadu Mustas."),
    ("lt", LT + "Sesijos pirmininkas nebuvo Aadu Mustas."),
    ("lt", LT + "Parlamentarai neišklausė ministro Lino Linkevičiaus pranešimo."),
    ("lt", LT + "Perskaitytas prezidento Gitano Nausėdos sveikinimas."),
    ("et", ET + "Eelmise istungi juhataja oli Aadu Must."),
    ("et", ET + "Komisjoni esindaja on Aadu Must."),
    ("et", ET + "Istungi juhataja ei olnud Aadu Must."),
]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_nobody_has_a_part_by_what_is_denied_or_of_another(language: str, text: str) -> None:
    assert not list(read(text, language).attendance)


PRESIDENCIES = [
    ("2018 m. sausio 1 d. BA vairą perims Lietuva.", ("LT", 2018, "takes_over")),
    ("Latvija pradėjo pirmininkavimą Baltijos Asamblėjoje.", ("LV", None, "takes_over")),
    ("Estija baigė pirmininkavimą Baltijos Asamblėjoje.", ("EE", None, "hands_over")),
]


@pytest.mark.parametrize(("text", "told"), PRESIDENCIES)
def test_a_helm_is_a_presidency(text: str, told: tuple[str, int | None, str]) -> None:
    assert [(p.country, p.year, p.relation) for p in read(text, "lt").presidencies] == [told]
