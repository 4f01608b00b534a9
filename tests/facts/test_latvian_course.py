"""Latvian sessions told by who worked at them, by the words given there, and by the places and days of headings."""

import pytest

from tests.facts.text import kinds, latvian, planned, read, taken


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Sesijā strādāja arī Saeimas deputāts Jānis Ozols.", {("Jānis Ozols", "other", "attended")}),
        ("Jānis Ozols un Anna Liepa strādāja sesijā.", {
            ("Jānis Ozols", "other", "attended"), ("Anna Liepa", "other", "attended"),
        }),
        ("Jānis Ozols, kas strādāja Briselē, par sesiju rakstīja grāmatu.", set()),
        ("Par to stāstīja deputāts Jānis Ozols, kurš agrāk strādājis skolā.", set()),
    ],
)  # fmt: skip
def test_whoever_worked_at_a_session_attended_it(told: str, who: set[tuple[str, str, str]]) -> None:
    assert {
        row
        for row in taken(latvian(f"Tallinā 3. maijā notika Ziemeļu padomes sesija. {told}"))
        if row[2] == "attended"
    } == who


def test_whoever_will_work_at_a_session_is_announced() -> None:
    reading = latvian("Baltijas Asamblejas 30. sesijā Rīgā strādās deputāti Jānis Ozols un Anna Liepa.")
    assert planned(reading) == {("Jānis Ozols", "ba_session"), ("Anna Liepa", "ba_session")}


@pytest.mark.parametrize(
    "told",
    [
        "Konferencē Rīgā 3. maijā par projektu, kas būs svarīgs visiem, runāja deputāts Jānis Ozols.",
        "Konferencē Rīgā 3. maijā, kā tas būs arī turpmāk, uzstājās deputāts Jānis Ozols.",
        "Konferencē Rīgā 3. maijā par ceļu, kur vilcieni būs ātri, runāja deputāts Jānis Ozols.",
    ],
)
def test_an_aside_of_what_is_to_be_puts_off_no_speech(told: str) -> None:
    reading = latvian(told)
    assert taken(reading) == {("Jānis Ozols", "conference", "spoke")}
    assert not reading.announced


@pytest.mark.parametrize(
    "head",
    [
        "Saeimas priekšsēdētāja Anna Liepa Baltijas Asamblejas 23. sesijā Rīgā 2004. gada 18. decembrī:",
        "Saeimas priekšsēdētāja Anna Liepa:\nZiņojums Baltijas Asamblejas 23. sesijā",
        "Saeimas priekšsēdētāja Anna Liepa:\nPar kopīgo ceļu\nRuna Baltijas Asamblejas 23. sesijā Rīgā",
    ],
)
def test_words_given_under_a_line_that_names_somebody_at_a_session_are_his(head: str) -> None:
    reading = read(f"{head}\nGodātie delegāti!\nMan ir prieks jūs redzēt.", "lv")
    assert taken(reading) == {("Anna Liepa", "ba_session", "spoke")}


def test_a_line_with_a_colon_alone_gives_no_speech() -> None:
    reading = read("Anna Liepa Baltijas Asamblejas 23. sesijā:\nSesija bija lietderīga.", "lv")
    assert not reading.attendance


def test_a_line_below_a_heading_places_both_of_its_sessions() -> None:
    reading = read(
        "Baltijas Asamblejas 12. sesijā un Baltijas padomes 4. sesijā\nVentspilī 1998. gada 8. un 9. maijā\n"
        "Par to vēl rakstīsim.",
        "lv",
    )
    assert [(e.number, e.city, e.start, e.end) for e in reading.events] == [
        (12, "Ventspils", "1998-05-08", "1998-05-09"),
        (4, "Ventspils", "1998-05-08", "1998-05-09"),
    ]


_DOCUMENT = "Baltijas Asamblejas 18. sesijā\n{}\nBaltijas Asambleja,\nticēdama mieram,\nmudina valdības sadarboties.\n{}"


def test_a_document_given_whole_was_passed_where_its_last_line_says() -> None:
    reading = read(_DOCUMENT.format("Aicinājums valdībām", "Rīgā 2001. gada 2. jūnijā"), "lv")
    assert [(e.number, e.city, e.start, e.end) for e in reading.events] == [(18, "Riga", "2001-06-02", None)]
    assert [(d.event, d.kind) for d in reading.documents] == [(reading.events[0].key, "appeal")]


def test_a_text_without_the_title_of_a_document_is_none() -> None:
    reading = read(_DOCUMENT.format("Par mieru", "Rīgā 2001. gada 2. jūnijā"), "lv")
    assert not reading.documents
    assert [e.start for e in reading.events] == [None]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Otrdien, 2014. gada 17. jūnijā, Stokholmā par drošību sprieda Baltijas Asamblejas, Ziemeļu padomes un "
            "Višegradas valstu – Čehijas, Ungārijas, Slovākijas un Polijas – pārstāvji.",
            [("consultation", "Stockholm", "2014-06-17")],
        ),
        (
            "Baltijas Asamblejas un Beniluksa parlamenta deputāti 2015. gada 3. maijā Briselē apsprieda transportu.",
            [("consultation", "Brussels", "2015-05-03")],
        ),
        (
            "Baltijas Asamblejas un Ziemeļu padomes parlamentārieši Tallinā 2015. gada 5. maijā pārrunāja izglītību.",
            [("consultation", "Tallinn", "2015-05-05")],
        ),
        (
            "Baltijas Asamblejas deputāti 2015. gada 3. maijā Viļņā sprieda, kā sadarboties ar Ziemeļu padomes pārstāvjiem.",
            [],
        ),
    ],
)
def test_members_of_both_sides_who_discussed_something_met(
    told: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [(e.kind, e.city, e.start) for e in read(told, "lv").events] == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Klātesošos atklāšanas ceremonijā uzrunāja Jānis Ozols.", ["other"]),
        ("Tās atklāšanas daļā runāja Jānis Ozols.", ["other"]),
        ("Svinīgajā noslēguma ceremonijā uzstājās Jānis Ozols.", ["other"]),
        ("Dziesmu svētku atklāšanas ceremonijā piedalījās Jānis Ozols.", ["other", "other"]),
    ],
)
def test_the_opening_is_a_part_of_the_session_told(told: str, expected: list[str]) -> None:
    assert kinds(latvian(f"Tallinā 3. maijā notika Ziemeļu padomes 50. sesija. {told}")) == expected


def test_a_commission_of_analysis_is_nobody_who_will_analyse() -> None:
    reading = latvian(
        "Konferencē Rīgā 3. maijā piedalījās Stratēģiskās analīzes komisijas locekle Anna Liepa."
    )
    assert taken(reading) == {("Anna Liepa", "conference", "attended")}
    assert not reading.announced
