"""Latvian as it is written: its cases, its order of words, its places and its prizes, in invented sentences."""

import pytest

from balticgraph.facts.fact import Reading
from tests.facts.text import read

DAY = "2024-05-20"


def latvian(text: str) -> Reading:
    return read(text, "lv", DAY, publisher="Saeima")


def parts(reading: Reading) -> list[tuple[str, str]]:
    return [(a.person, a.capacity) for a in reading.attendance]


def test_opening_and_chairing_in_the_perfect_of_a_report() -> None:
    text = (
        "Baltijas Asamblejas 46. sesiju Viļņā trešdien atklājusi Lietuvas Seima priekšsēdētāja Vida Kalniete, "
        "bet to vadījis Asamblejas prezidents Juris Bērziņš."
    )
    assert parts(latvian(text)) == [("Vida Kalniete", "opened"), ("Juris Bērziņš", "chaired")]


@pytest.mark.parametrize(
    "text",
    [
        "Ar Saeimas priekšsēdētājas Ievas Kalniņas uzrunu Rīgā atklāta Baltijas Asamblejas 46. sesija.",
        "Baltijas Asamblejas 46. sesijā svinīgu uzrunu teica Ieva Kalniņa.",
        "Baltijas Asamblejas 46. sesijā ziņojumu par drošību sniedza ministre Ieva Kalniņa.",
        "Baltijas Asamblejas 46. sesijā diskutēja arī Saeimas deputāte Ieva Kalniņa.",
    ],
)
def test_speeches_told_of_by_their_noun(text: str) -> None:
    assert parts(latvian(text)) == [("Ieva Kalniņa", "spoke")]


def test_a_speaker_in_a_row_with_a_word_of_his_own() -> None:
    text = (
        "Baltijas Asamblejas 46. sesijā deputātus uzrunāja Saeimas priekšsēdētājs Jānis Kalns, tikko ieceltais "
        "finanšu ministrs Pēteris Ozols un Lietuvas Seima priekšsēdētājs Andris Liepa."
    )
    assert [p for p, _ in parts(latvian(text))] == ["Jānis Kalns", "Pēteris Ozols", "Andris Liepa"]


def test_debates_are_of_the_session() -> None:
    text = "Rīgā notika Baltijas Asamblejas 46. sesija.\nDebatēs piedalījās deputāts Jānis Kalns."
    reading = latvian(text)
    assert [(e.kind, e.number) for e in reading.events] == [("ba_session", 46)]
    assert [(a.person, a.event) for a in reading.attendance] == [("Jānis Kalns", reading.events[0].key)]


def test_what_stands_behind_a_locative_is_no_part_of_the_gathering() -> None:
    text = "Rīgā notika Baltijas Asamblejas 46. sesija.\nSesijā BA prezidija priekšsēdētājs Jānis Kalns pauda prieku."
    assert [e.kind for e in latvian(text).events] == ["ba_session"]


def test_the_number_of_a_parliament_numbers_no_session() -> None:
    reading = latvian("Ceturtdien Rīgā sākās 14. Saeimas rudens sesija.")
    assert [(e.kind, e.number) for e in reading.events] == [("other", None)]


@pytest.mark.parametrize(
    ("text", "city", "venue"),
    [
        ("Baltijas Asamblejas prezidija sēde notiks 12. jūnijā Tartu.", "Tartu", None),
        ("Baltijas Asamblejas prezidija sēde notiks Jelgavā, Lielajā ielā 6.", "Jelgava", "Lielā iela 6"),
        (
            "Baltijas Asamblejas prezidija sēde notiks Latvijas Nacionālajā bibliotēkā Rīgā, Mūkusalas ielā 3.",
            "Riga",
            "Latvijas Nacionālā bibliotēka, Mūkusalas iela 3",
        ),
    ],
)
def test_places(text: str, city: str, venue: str | None) -> None:
    assert [(e.city, e.venue) for e in latvian(text).events] == [(city, venue)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("no pirmdienas, 13. maija, līdz trešdienai, 15. maijam", "2024-05-13", "2024-05-15"),
        ("2024. gada 31. oktobrī un 1. novembrī", "2024-10-31", "2024-11-01"),
        ("no 30. septembra līdz 2. oktobrim", "2024-09-30", "2024-10-02"),
        ("trešdien, 12. jūnijā", "2024-06-12", "2024-06-12"),
    ],
)
def test_days(text: str, start: str, end: str) -> None:
    reading = latvian(f"Baltijas Asamblejas 46. sesija {text} norisināsies Rīgā.")
    assert [(e.start, e.end) for e in reading.events] == [(start, end)]


def test_presidencies() -> None:
    text = "No 2025. gada 1. janvāra prezidentūru Baltijas Asamblejā no Latvijas pārņems Igaunija."
    found = {(p.country, p.year, p.relation) for p in latvian(text).presidencies}
    assert found == {("EE", 2025, "takes_over"), ("LV", None, "hands_over")}


def test_prizes_in_a_row_whose_later_ones_leave_the_word_out() -> None:
    text = (
        "Baltijas Asamblejas balvu literatūrā saņēma dzejniece Liene Lapiņa, mākslā – režisors Juris Ozols, "
        "zinātnē – profesors Jānis Kalns."
    )
    found = [(r.person, r.award.rpartition(" ")[2]) for r in latvian(text).recipients]
    assert found == [("Liene Lapiņa", "Literature"), ("Juris Ozols", "Arts"), ("Jānis Kalns", "Science")]


def test_who_hands_a_medal_over_receives_none() -> None:
    text = "Baltijas Asamblejas medaļas Saeimas priekšsēdētāja Ieva Kalniņa pasniedza Jānim Kalnam un Ievai Ozolai."
    assert [r.person for r in latvian(text).recipients] == ["Jānis Kalns", "Ieva Ozola"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("deputātam Jānim Bērziņam", "Jānis Bērziņš"),
        ("deputāta Jāņa Vucāna", "Jānis Vucāns"),
        ("deputāta Ulda Eglīša", "Uldis Eglītis"),
        ("deputāta Kārļa Dombrovska", "Kārlis Dombrovskis"),
        ("deputātam Robertam Zīlem", "Roberts Zīle"),
        ("deputātu Andri Kulbergu", "Andris Kulbergs"),
        ("deputātes Annas Kalniņas-Ozolas", "Anna Kalniņa-Ozola"),
        ("deputātu Ruslanu Bondarenko", "Ruslans Bondarenko"),
    ],
)
def test_names_in_every_case(written: str, name: str) -> None:
    reading = latvian(f"Sarunā par Saeimas {written} teikts daudz.")
    assert [o.person for o in reading.offices] == [name]


OFFICES = [
    (
        "Baltijas Asamblejas viceprezidenti Aivars Liepa un Andris Kupls tikās.",
        [("Aivars Liepa", "Baltic Assembly"), ("Andris Kupls", "Baltic Assembly")],
    ),
    (
        "Saeimas priekšsēdētājas biedri Zanda Liepa un Jānis Kupls tikās.",
        [("Zanda Liepa", "Saeima"), ("Jānis Kupls", "Saeima")],
    ),
    (
        "Kultūras ministrijas valsts sekretāre Ieva Liepa uzstājās.",
        [("Ieva Liepa", "Ministry of Culture (Latvia)")],
    ),
    ("Sesijā runāja Eiropas Parlamenta deputāts Juris Kupls.", [("Juris Kupls", "European Parliament")]),
    ("Sanāksmē runāja parlamentu priekšsēdētāji Juris Kupls un Ieva Liepa.", []),
]


@pytest.mark.parametrize(("text", "found"), OFFICES)
def test_offices_that_several_hold_and_those_that_only_one_does(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert [(o.person, o.organisation) for o in latvian(text).offices] == found


def test_a_visit_and_the_speakers_who_meet_on_it() -> None:
    text = (
        "Otrdien, 28. maijā, darba vizītē Latvijā ieradīsies Igaunijas Rīgikogu priekšsēdētājs Jānis Kupls. "
        "Vizītes laikā J.Kuplam paredzēta tikšanās ar Saeimas priekšsēdētāju Ievu Liepu."
    )
    reading = latvian(text)
    kinds = {e.key: e.kind for e in reading.events}
    assert {(a.person, kinds[a.event]) for a in reading.announced} == {
        ("Jānis Kupls", "visit"),
        ("Jānis Kupls", "parliament_speakers_meeting"),
        ("Ieva Liepa", "parliament_speakers_meeting"),
    }


def test_who_is_met_may_stand_before_the_verb() -> None:
    text = "Ar Saeimas priekšsēdētāju Ievu Liepu otrdien tikās Baltijas Asamblejas prezidents Jānis Kupls."
    assert {p for p, _ in parts(latvian(text))} == {"Ieva Liepa", "Jānis Kupls"}


def test_a_state_in_the_accusative_is_no_part_of_the_sitting() -> None:
    text = (
        "Rīgā notiks Baltijas Asamblejas Drošības un aizsardzības komitejas sēde. "
        "Latviju sēdē pārstāvēs Saeimas deputāts Juris Kupls."
    )
    reading = latvian(text)
    assert [e.kind for e in reading.events] == ["ba_committee"]
    assert [a.person for a in reading.announced] == ["Juris Kupls"]


def test_what_a_speaker_foretells_is_not_where_he_speaks() -> None:
    text = "Parlamentārieši sesijā apspriedīs drošību, pastāstīja Baltijas Asamblejas prezidents Jānis Kupls."
    assert parts(latvian(text)) == []


def test_a_heading_of_the_page_is_no_visit() -> None:
    assert (
        latvian("Tikšanās un vizītes\nRīgā notika Baltijas Asamblejas 46. sesija.").events[0].kind
        == "ba_session"
    )
