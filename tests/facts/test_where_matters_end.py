"""Where the matters end that were discussed: before a clause, and before what else was done; all sentences are invented."""

import pytest

from tests.facts.text import read

DISCUSSED = [
    (
        "en",
        "A meeting of ministers was held in Riga. They discussed the future of the fleet, regarding which concerns are similar.",
        ["future of the fleet"],
    ),
    (
        "en",
        "A meeting of ministers was held in Riga. They discussed preparations for the summit, adopted laws and signed agreements.",
        ["preparations for the summit"],
    ),
    (
        "en",
        "A meeting of ministers was held in Riga. They discussed the budget and exchanged opinions regarding the new strategy.",
        ["budget", "new strategy"],
    ),
    (
        "lt",
        "Rygoje vyko ministrų susitikimas, kurio metu aptarta darbotvarkė, pristatyti pirmininkavimo prioritetai.",
        ["darbotvarkė"],
    ),
    (
        "lt",
        "Rygoje vyko ministrų susitikimas. Susitikime aptarta gynybos sutartis, kuriuo nors metu pasirašoma.",
        ["gynybos sutartis"],
    ),
    (
        "lt",
        "Rygoje vyko ministrų susitikimas. Susitikime aptarta gynybos sutartis, sienos apsauga.",
        ["gynybos sutartis", "sienos apsauga"],
    ),
]


@pytest.mark.parametrize(("language", "text", "matters"), DISCUSSED)
def test_matters_end_where_a_clause_or_another_deed_begins(
    language: str, text: str, matters: list[str]
) -> None:
    assert [topic.text for topic in read(text, language).topics] == matters


LT, LV, ET = (
    "Rygoje vyko Baltijos Asamblėjos prezidiumo posėdis. ",
    "Rīgā notika Baltijas Asamblejas Prezidija sēde. ",
    "Riias toimus Balti Assamblee presiidiumi istung. ",
)
TOLD = [
    ("lt", LT + "Jame aptartas biudžetas ir darbo programa.", ["biudžetas", "darbo programa"]),
    ("lt", LT + "Posėdyje aptarti uostų plėtros klausimai.", ["uostų plėtros klausimai"]),
    ("lt", LT + "Aptariama geležinkelio statyba.", ["geležinkelio statyba"]),
    ("lt", LT + "Daug dėmesio skirta pasienio muitinėms.", ["pasienio muitinėms"]),
    ("lt", LT + "Pagrindinė tema buvo parama mokykloms.", ["parama mokykloms"]),
    ("lt", LT + "Susirinkta aptarti uostų plėtros. Planuojama aptarti sienos apsaugą.", []),
    ("lt", LT + "Aptarti susitarimai galios ilgai. Projektas bus aptartas rudenį.", []),
    ("lt", LT + "Svarstoma siųsti stebėtojus. Temos buvo trys.", []),
    ("lt", LT + "Jame aptartas biudžetas, parengta pataisų, uostų schema.", ["biudžetas"]),
    ("lv", LV + "Uzmanības centrā bija atbalsts skolām.", ["atbalsts skolām"]),
    ("lv", LV + "Tika skarti arī ostu jautājumi.", ["ostu jautājumi"]),
    ("lv", LV + "Sēdes tēmas bija kiberdrošība un veselības aprūpe.", ["kiberdrošība", "veselības aprūpe"]),
    ("lv", LV + "Šī tēma bija svarīga.", []),
    ("lv", LV + "Tika izskatīts ļoti ātri.", []),
    ("lv", LV + "Sēdē bija skarti daudzi.", []),
    ("lv", LV + "Tika izskatīts budžets un apspriestas ostas.", ["budžets", "ostas"]),
    ("et", ET + "Istungil olid kõne all sadamate olukord ja toetus koolidele.", ["sadamate olukord", "toetus koolidele"]),
    ("et", ET + "Pärast lõunat oli teemaks raudtee.", ["raudtee"]),
    ("et", ET + "Kõne all olid sadamad ning saadikute tähelepanu otsustati juhtida teedele.", ["sadamad"]),
    ("et", ET + "Kõne all olid järelevalve all olevad ja abi saavad riigid.", ["järelevalve all olevad ja abi saavad riigid"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "told", "matters"), TOLD)
def test_matters_told_by_what_was_done_or_what_was_the_topic(
    language: str, told: str, matters: list[str]
) -> None:
    assert [t.text for t in read(told, language).topics] == matters
