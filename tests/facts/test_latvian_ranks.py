"""Latvian rows of those who came, ranks no list knows among them, and gatherings told by who comes to them, in invented sentences."""

import pytest

from tests.facts.text import latvian

_ALL = {"Jānis Bērziņš", "Anna Kalniņa", "Andris Ozols"}


def _there(text: str) -> set[str]:
    return {part.person for part in latvian(text).attendance}


def _ahead(text: str) -> set[str]:
    return {part.person for part in latvian(text).announced}


@pytest.mark.parametrize(
    "row",
    [
        "Jānis Bērziņš, Anna Kalniņa un Andris Ozols",
        "vēsturnieks Jānis Bērziņš, uzņēmēja Anna Kalniņa un drošības eksperts Andris Ozols",
        "Jānis Bērziņš (Latvija), politoloģe Anna Kalniņa, kā arī enerģētikas speciālists Andris Ozols",
        "Saeimas deputāts Jānis Bērziņš, žurnāliste Anna Kalniņa un arī bijušais premjers Andris Ozols",
        "ministre Anna Kalniņa, kā arī divi valdību vadītāji – Latvijas premjers Jānis Bērziņš un Igaunijas premjers Andris Ozols",
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "Konferencē Rīgā piedalījās {}.",
        "Rīgā notika konference, kurā piedalījās {}.",
        "Rīgā notika konference, kurā uzstājās {}.",
        "Uz konferenci Rīgā bija ieradušies {}.",
        "Konferences viesu vidū Rīgā bija {}.",
        "Konferences par drošību dalībniekus Rīgā uzrunāja {}.",
        "Starp konferences dalībniekiem Rīgā 2023. gada 14. novembrī bija {}.",
    ],
)
def test_rows_are_read_whole(frame: str, row: str) -> None:
    assert _there(frame.format(row)) == _ALL


@pytest.mark.parametrize(
    "text",
    [
        "Konferencē Rīgā piedalījās Jānis Bērziņš, bet ekonomists Andris Ozols to kritizēja.",
        "Konferencē Rīgā piedalījās Jānis Bērziņš, norādīja ekonomists Andris Ozols.",
        "Konferencē Rīgā piedalījās Jānis Bērziņš, uzsvēra Latvijas Bankas ekonomiste Anna Kalniņa.",
        "Konferencē Rīgā piedalījās Jānis Bērziņš, bet klāt nebija vēsturnieks Andris Ozols.",
        "Konferencē Rīgā piedalījās Jānis Bērziņš, bet ne ekonomists Andris Ozols.",
    ],
)
def test_another_clause_is_no_row(text: str) -> None:
    assert _there(text) == {"Jānis Bērziņš"}


@pytest.mark.parametrize(
    "text",
    [
        "Dalību konferencē Rīgā 2025. gada 14. novembrī apstiprinājuši Anna Kalniņa un Jānis Bērziņš.",
        "Savu dalību forumā Rīgā piektdien, 2025. gada 14. novembrī, pieteikuši Anna Kalniņa un Jānis Bērziņš.",
        "Uz semināru par enerģētiku Rīgā 2025. gada 14. novembrī aicināti Anna Kalniņa un Jānis Bērziņš.",
        "Baltijas Padomes sanāksmē Rīgā piektdien, 2025. gada 14. novembrī, gaidāmi Anna Kalniņa un Jānis Bērziņš.",
    ],
)
def test_who_has_said_to_come_or_is_expected(text: str) -> None:
    assert _ahead(text) == {"Anna Kalniņa", "Jānis Bērziņš"}


@pytest.mark.parametrize(
    "text",
    [
        "Uz konferenci Rīgā aicināja arī Jānis Bērziņš.",
        "Jānis Bērziņš uz konferenci Rīgā neieradās.",
        "Starp konferences dalībniekiem Rīgā Jāņa Bērziņa nebija.",
        "Konferences dalībnieki Rīgā kritizēja ministru Jāni Bērziņu.",
        "Dalību konferencē Rīgā apstiprināja Saeimas Prezidijs, uzklausot Annu Kalniņu.",
        "Savu dalību konferencē Rīgā atcēla ministrs Jānis Bērziņš.",
    ],
)
def test_who_did_not_come_or_only_spoke_of_it(text: str) -> None:
    assert not _there(text)
    assert not _ahead(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sarunas Rīgā 2023. gada 14. novembrī risināja Jānis Bērziņš un Anna Kalniņa.",
        "Jānis Bērziņš un Anna Kalniņa 2023. gada 14. novembrī Rīgā aizvadīja divpusēju tikšanos.",
        "2023. gada 14. novembrī Rīgā pie ministra Jāņa Bērziņa viesojās Anna Kalniņa.",
        "2023. gada 14. novembrī Rīgā ministru Jāni Bērziņu apmeklēja vēstniece Anna Kalniņa.",
        "Drošība bija temats, par ko 2023. gada 14. novembrī Rīgā runāja Jānis Bērziņš un Anna Kalniņa.",
        "Pirmais jautājums, kam 2023. gada 14. novembrī Rīgā pievērsās Jānis Bērziņš un Anna Kalniņa, bija drošība.",
        "Pirmais jautājums, kam 2023. gada 14. novembrī Rīgā tiekoties pievērsās Jānis Bērziņš un Anna Kalniņa, bija drošība.",
        "Jānis Bērziņš 2023. gada 14. novembrī tikšanās reizē Rīgā ar Annu Kalniņu pārrunāja drošību.",
    ],
)
def test_meetings_told_by_other_verbs(text: str) -> None:
    reading = latvian(text)
    assert {part.person for part in reading.attendance} == {"Jānis Bērziņš", "Anna Kalniņa"}
    assert [(e.start, e.city) for e in reading.events] == [("2023-11-14", "Riga")]
