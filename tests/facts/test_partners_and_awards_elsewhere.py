"""Partners, documents and awards in Lithuanian, Latvian and Estonian; all sentences are invented."""

import pytest

from tests.facts.text import read

COUNCIL, BENELUX, GUAM = "Nordic Council", "Benelux Parliament", "GUAM"
PARTNERS = [
    ("lt", "Baltijos Asamblėjos prezidiumas susitiko su Šiaurės Tarybos prezidiumu.", {COUNCIL}),
    ("lv", "Baltijas Asamblejas prezidijs tikās ar Ziemeļu Padomes prezidiju.", {COUNCIL}),
    ("et", "Balti Assamblee presiidium kohtus Põhjamaade Nõukogu presiidiumiga.", {COUNCIL}),
    ("et", "Koostööd tehakse ka muude organisatsioonidega, esmajoones Põhjamaade Nõukoguga. Balti Assambleel on 5 komiteed.",
     {COUNCIL}),
    ("lv", "Baltijas Asamblejas sesijā piedalījās Ziemeļu Padomes, Beniluksa parlamenta un GUAM pārstāvji.",
     {COUNCIL, BENELUX, GUAM}),
    ("lt", "Baltijos Asamblėja kreipėsi į Baltijos Ministrų Tarybą.", set()),
]  # fmt: skip
DOCUMENTS = [
    ("lt", "Dalyviai patvirtino rezoliuciją ir aptarė sutarties įgyvendinimą.", {"resolution"}),
    ("lv", "Sesijā apstiprināta rezolūcija par līguma īstenošanu.", {"resolution"}),
    ("lv", "Sesijā diskutēja par 2018. gadā parakstītā līguma īstenošanu.", set()),
    ("et", "Istungjärk lõppes lõppdokumendi vastuvõtmisega.", {"final document"}),
    ("et", "Istungjärk lõpeb lõppdokumendi vastuvõtmisega.", set()),
    ("lt", "Susitikimas baigėsi bendro pareiškimo pasirašymu.", {"joint statement"}),
    ("et", "Ühisavalduses kutsusid parlamentide esimehed riike üles tegutsema.", {"joint statement"}),
]  # fmt: skip
MEDAL, SCIENCE = "Baltic Assembly Medal", "Baltic Assembly Prize for Science"
LETTERS, ARTS = "Baltic Assembly Prize for Literature", "Baltic Assembly Prize for the Arts"
AWARDS = [
    ("lt", "Baltijos Asamblėjos premiją už mokslą gavo profesorius Jonas Petraitis.", {("Jonas Petraitis", SCIENCE)}),
    ("lt", "Baltijos Asamblėjos literatūros premija – Tomui Venclovai", {("Tomas Venclova", LETTERS)}),
    ("lt", "Tomui Venclovai skirta Baltijos Asamblėjos literatūros premija. Tomas Venclova yra poetas, kuriam skirta Lietuvos "
     "nacionalinė kultūros ir meno premija.", {("Tomas Venclova", LETTERS)}),
    ("et", "Balti Assamblee preemia laureaadid on kirjanduses Mart Kask, kunstis Jaan Lill ja teaduses Eva Piirimäe.",
     {("Mart Kask", LETTERS), ("Jaan Lill", ARTS), ("Eva Piirimäe", SCIENCE)}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "wanted"), PARTNERS)
def test_partners(language: str, text: str, wanted: set[str]) -> None:
    assert {fact.b for fact in read(text, language).cooperation} == wanted


@pytest.mark.parametrize(("language", "text", "wanted"), DOCUMENTS)
def test_documents(language: str, text: str, wanted: set[str]) -> None:
    assert {fact.kind for fact in read(text, language).documents} == wanted


@pytest.mark.parametrize(("language", "text", "wanted"), AWARDS)
def test_awards(language: str, text: str, wanted: set[tuple[str, str]]) -> None:
    assert {(fact.person, fact.award) for fact in read(text, language).recipients} == wanted
