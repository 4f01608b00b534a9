"""Questions as Estonians, Latvians and Lithuanians word them find their query on the bundled graph, or none."""

import pytest

from balticgraph.load import background, load
from balticgraph.questions.mentions import read
from balticgraph.questions.names import Names, names_of
from balticgraph.questions.plain import match
from balticgraph.resources import bundled
from balticgraph.store.embedded import Store

ESTONIA, LATVIA, LITHUANIA = (f"{house} Delegation to the Baltic Assembly" for house in ("Riigikogu", "Saeima", "Seimas"))  # fmt: skip
LITERATURE, ARTS = "Baltic Assembly Prize for Literature", "Baltic Assembly Prize for the Arts"
ASKED = [
    ("Kes kõik võtsid osa 42. istungjärgust?", "who-attended", {"session": "42"}),
    ("Kas piedalījās Baltijas Asamblejas 42. sesijā?", "who-attended", {"session": "42"}),
    ("Kas dalyvavo Baltijos Asamblėjos 42-ojoje sesijoje?", "who-attended", {"session": "42"}),
    ("Millal ja kus toimus Balti Assamblee 42. istungjärk?", "session-when-where", {"session": "42"}),
    ("Kad un kur notika Baltijas Asamblejas 42. sesija?", "session-when-where", {"session": "42"}),
    ("Kada ir kur vyko Baltijos Asamblėjos 42-oji sesija?", "session-when-where", {"session": "42"}),
    ("Mis linnas peeti Balti Assamblee 39. istungjärk?", "session-when-where", {"session": "39"}),
    ("Kurā pilsētā notika Baltijas Asamblejas 39. sesija?", "session-when-where", {"session": "39"}),
    ("Kuriame mieste vyko Baltijos Asamblėjos 39-oji sesija?", "session-when-where", {"session": "39"}),
    ("Millised istungjärgud peeti Lätis?", "sessions", {"place": "Latvia"}),
    ("Kuras sesijas notika Rīgā?", "sessions", {"place": "Riga"}),
    ("Kurios sesijos vyko Vilniuje?", "sessions", {"place": "Vilnius"}),
    ("Kes juhtis Balti Assambleed 2014. aastal?", "presiding-on", {"year": "2014", "body": "Baltic Assembly"}),
    ("Kas vadīja Baltijas Asambleju 2014. gadā?", "presiding-on", {"year": "2014", "body": "Baltic Assembly"}),
    ("Kas vadovavo Baltijos Asamblėjai 2014 metais?", "presiding-on", {"year": "2014", "body": "Baltic Assembly"}),
    ("Kuri šalis pirmininkavo 2015 m. sausio 1 d.?", "presiding-on", {"date": "2015-01-01"}),
    ("Kuriai šaliai teko pirmininkauti 2024 m.?", "presiding-on", {"year": "2024"}),
    ("Kes järgneb Leedule eesistujana?", "rotation", {"state": "Lithuania"}),
    ("Kas pārņem prezidentūru pēc Lietuvas?", "rotation", {"state": "Lithuania"}),
    ("Kas perima pirmininkavimą po Lietuvos?", "rotation", {"state": "Lithuania"}),
    ("Kellele anti Balti Assamblee kunstiauhind 2020?", "prizes", {"year": "2020", "prize": ARTS}),
    ("Kam piešķirta Baltijas Asamblejas balva mākslā 2020. gadā?", "prizes", {"year": "2020", "prize": ARTS}),
    ("Kam įteikta Baltijos Asamblėjos meno premija 2020 m.?", "prizes", {"year": "2020", "prize": ARTS}),
    ("Kes pälvis 2019. aasta kirjandusauhinna?", "prizes", {"year": "2019", "prize": LITERATURE}),
    ("Kas ir literatūras balvas laureāti?", "prizes", {"prize": LITERATURE}),
    ("Kas apdovanotas Baltijos Asamblėjos medaliu?", "prizes", {"prize": "Baltic Assembly Medal"}),
    ("Kes kuuluvad Eesti delegatsiooni?", "delegation-members", {"delegation": ESTONIA}),
    ("Kas bija Latvijas delegācijas sastāvā 2011. gadā?", "delegation-members", {"delegation": LATVIA, "year": "2011"}),
    ("Kas įėjo į Seimo delegaciją 2011 m.?", "delegation-members", {"delegation": LITHUANIA, "year": "2011"}),
    ("Kes on Balti Assamblee Eesti delegatsiooni esimees?", "head-of-delegation", {"delegation": ESTONIA}),
    ("Kas buvo Seimo delegacijos pirmininkas 2023 m. lapkričio 24 d.?", "head-of-delegation",
     {"delegation": LITHUANIA, "date": "2023-11-24"}),
    ("Millised resolutsioonid võttis Balti Assamblee vastu 2010. aastal?", "documents-signed", {"year": "2010"}),
    ("Kādi dokumenti parakstīti 42. sesijā?", "documents-signed", {"session": "42"}),
    ("Kokie dokumentai pasirašyti 42-ojoje sesijoje?", "documents-signed", {"session": "42"}),
    ("Kādas prioritātes izvirzīja Latvija 2022. gadā?", "priorities", {"year": "2022", "state": "Latvia"}),
    ("Kokius prioritetus iškėlė Lietuva 2024 metais?", "priorities", {"year": "2024", "state": "Lithuania"}),
    ("Kellega teeb Balti Assamblee koostööd?", "partners", {"body": "Baltic Assembly"}),
    ("Ar ko sadarbojas Baltijas Asambleja?", "partners", {"body": "Baltic Assembly"}),
    ("Su kuo bendradarbiauja Baltijos Asamblėja?", "partners", {"body": "Baltic Assembly"}),
    ("Millistel istungjärkudel on osalenud Jānis Vucāns?", "events-of-person", {"person": "Jānis Vucāns"}),
    ("Kurās sesijās piedalījās Jānis Vucāns?", "events-of-person", {"person": "Jānis Vucāns"}),
    ("Kuriose sesijose dalyvavo Andrius Kupčinskas?", "events-of-person", {"person": "Andrius Kupčinskas"}),
    ("Which sessions did Jānis Vucāns attend?", "events-of-person", {"person": "Jānis Vucāns"}),
    ("Millistes ametites on olnud Laine Randjärv?", "offices-of-person", {"person": "Laine Randjärv"}),
    ("Kādā amatā 42. sesijā piedalījās Jānis Vucāns?", "attendance-capacity",
     {"session": "42", "person": "Jānis Vucāns"}),
    ("Kui palju inimesi osales 42. istungjärgul?", "headcount", {"session": "42"}),
    ("Cik dalībnieku bija 42. sesijā?", "headcount", {"session": "42"}),
    ("Kiek žmonių dalyvavo 42-ojoje sesijoje?", "headcount", {"session": "42"}),
    ("Kes osales 29. Balti Nõukogus?", "who-attended-event", {"event": "meeting/baltic-council/29"}),
    ("Kas piedalījās 29. Baltijas Padomē?", "who-attended-event", {"event": "meeting/baltic-council/29"}),
    ("Kas dalyvavo 29-ojoje Baltijos Taryboje?", "who-attended-event", {"event": "meeting/baltic-council/29"}),
    ("Kus allikad omavahel vastuolus on?", "conflicts", {}),
    ("Kuri avoti nesakrīt?", "conflicts", {}),
    ("Kurie šaltiniai nesutampa?", "conflicts", {}),
    ("Mida ütles Andrius Kupčinskas?", "statement-modes", {"speaker": "Andrius Kupčinskas"}),
]  # fmt: skip
UNSURE = [
    "Kes ei osalenud 42. istungjärgul?",
    "Kas nepiedalījās 42. sesijā?",
    "Kas nedalyvavo 42-ojoje sesijoje?",
    "Kes osales Põhjamaade Nõukogu 42. istungjärgul?",
    "Kas piedalījās Ziemeļu Padomes 42. sesijā?",
    "Kas dalyvavo Šiaurės Tarybos 42-ojoje sesijoje?",
    "Kes keeldus auhinnast 2023. aastal?",
    "Kādi dokumenti noraidīti 42. sesijā?",
    "Kokie dokumentai atmesti 42-ojoje sesijoje?",
    "Kurios sesijos nevyko Rygoje?",
    "Kura valsts neprezidēja 2022. gadā?",
    "Kuri šalis nepirmininkavo 2022 m.?",
    "Kurie Seimo nariai dalyvavo 42-ojoje sesijoje?",
    "Cik balvu piešķirts 2023. gadā?",
    "Kui kaua kestis 42. istungjärk?",
    "Kodėl 42-oji sesija vyko Taline?",
    "Kes kutsuti 42. istungjärgule?",
]
OF_NO_PRESIDENCY = [
    "Kes oli Riigikogu esimees 2023. aastal?",
    "Kas bija Saeimas priekšsēdētājs 2023. gadā?",
    "Kas buvo Seimo Pirmininkas 2023 metais?",
    "Who was the chair of the Riigikogu in 2023?",
    "Kas vadīja Latvijas valdību 2014. gadā?",
    "Kas pirmininkavo Europos Sąjungos Tarybai 2013 m.?",
]


@pytest.fixture(scope="module")
def names() -> Names:
    store = Store.memory()
    load([bundled("data") / "releases"], store, background(), tables=True)
    return names_of(store)


@pytest.mark.parametrize(("text", "question", "values"), ASKED)
def test_a_native_wording_finds_its_question(
    text: str, question: str, values: dict[str, str], names: Names
) -> None:
    found = match(text, names)
    assert (found.question, found.values) == (question, values)


@pytest.mark.parametrize("text", UNSURE)
def test_what_only_looks_like_a_question_of_the_graph_is_unsure(text: str, names: Names) -> None:
    assert match(text, names).question is None


@pytest.mark.parametrize("text", OF_NO_PRESIDENCY)
def test_who_chairs_what_has_no_presidency_is_no_question_of_presidencies(text: str, names: Names) -> None:
    assert match(text, names).question is None


def test_a_small_word_names_no_organisation(names: Names) -> None:
    assert read("kad un kur", names).entities == ()
    assert [things[0].name for things in read("kad UN kur", names).entities] == ["United Nations"]
