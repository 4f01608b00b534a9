"""Which gathering it was, how long it goes on and in which house, as Latvian tells it, in invented sentences."""

import pytest

from tests.facts.text import latvian


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Viļņā 2029. gada 9. maijā sākās Baltijas Asamblejas sesija, kas ir 38. pēc kārtas.", 38),
        ("Baltijas Asamblejas sesija, jau 38. pēc skaita, notika Viļņā 2029. gada 9. maijā.", 38),
        ("Baltijas Padomes sēde (27. pēc kārtas) notika Rīgā 2021. gada 5. novembrī.", 27),
        ("Reikjavīkā notika Ziemeļu padomes kārtējā sesija, kas bija 52. pēc skaita.", 52),
        ("Nākamā Baltijas Asamblejas sesija, 15. pēc kārtas, būs Jūrmalā.", 15),
        ("Tallinā notika Baltijas Asamblejas sesija – 24. tās vēsturē.", 24),
        ("Tallinā notika Baltijas Asamblejas sesija – jau divdesmit ceturtā.", 24),
        ("Baltijas Asamblejas sesija, kura šoreiz bija divdesmitā, notika Tartu.", 20),
        ("Rīgā notiks Baltijas Asamblejas divdesmit ceturtā sesija.", 24),
        ("Rīgā deputāti piedalījās Baltijas Asamblejas trīsdesmit otrajā sesijā.", 32),
        ("Baltijas Asamblejas sesija, 24. oktobrī sākusies Rīgā, pieņēma rezolūciju.", None),
        ("Baltijas Asamblejas sesija, pirmā pēc vēlēšanām, notika Rīgā.", None),
        ("Baltijas Asamblejas sesija, kas bija otrā šogad, notika Rīgā.", None),
        ("Baltijas Asamblejas sesija, kas notika 24. maijā, pieņēma lēmumu Rīgā.", None),
    ],
)
def test_numbers_behind_a_gathering_and_in_two_words(text: str, number: int | None) -> None:
    assert [e.number for e in latvian(text).events] == [number]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Tā turpināsies līdz 1. novembrim.", "2024-11-01"),
        ("Sesija ilgs līdz ceturtdienai, 1. novembrim.", "2024-11-01"),
        ("Sesija Oslo norisināsies līdz 1. novembrim.", "2024-11-01"),
        ("Pieteikumi jāiesniedz līdz 1. novembrim.", "2024-10-30"),
        ("Sesija turpinās darbu, bet pieteikties var līdz 1. novembrim.", "2024-10-30"),
    ],
)
def test_the_last_day_of_what_goes_on(text: str, end: str) -> None:
    first = "Ziemeļu Padomes 70. sesija sākās Oslo 2024. gada 30. oktobrī."
    assert [(e.start, e.end) for e in latvian(f"{first} {text}").events] == [("2024-10-30", end)]


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Deputāti maijā pulcēsies Tartu uz 16. Baltijas Asamblejas sesiju.", "Tartu"),
        ("Oslo 30. oktobrī sākās Baltijas Asamblejas 16. sesija.", "Oslo"),
        ("Baltijas Asamblejas 16. sesija notika Tartu, Igaunijā.", "Tartu"),
        ("Baltijas Asamblejas 16. sesijā par Tartu universitāti runāja deputāti.", None),
        ("Baltijas Asamblejas 16. sesijā uzstājās Tartu mērs.", None),
    ],
)
def test_towns_that_no_case_changes(text: str, city: str | None) -> None:
    assert [e.city for e in latvian(text).events] == [city]


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Tās norises vieta – Latvijas Nacionālā bibliotēka Rīgā.", "Latvijas Nacionālā bibliotēka"),
        ("Sesijas vieta būs Rīgas Latviešu biedrības nams.", "Rīgas Latviešu biedrības nams"),
        ("Par sesijas norises vietu izraudzīts Melngalvju nams.", "Melngalvju nams"),
        ("Sesijas mājvieta šoreiz būs Rīgas pils.", "Rīgas pils"),
        ("Melngalvju nams piektdien uzņems sesiju.", "Melngalvju nams"),
        ("Melngalvju nams piektdien uzņems Baltijas Asamblejas delegāciju.", None),
        ("Vieta, kur strādā Melngalvju nams, vēl nav zināma.", None),
    ],
)
def test_houses_told_to_be_where_it_is(text: str, venue: str | None) -> None:
    first = "Baltijas Asamblejas 41. sesija notiks 2032. gada 27. oktobrī."
    assert [e.venue for e in latvian(f"{first} {text}").events] == [venue]


def test_committees_of_two_groups_of_states_consult() -> None:
    text = (
        "Baltijas valstu un Višegradas grupas (B3+V4) ārlietu komisiju vadītāji no 2022. gada 15. līdz 16. septembrim "
        "Bratislavā pulcējās uz sanāksmi."
    )
    assert [(e.kind, e.end) for e in latvian(text).events] == [("consultation", "2022-09-16")]


@pytest.mark.parametrize(
    "told",
    [
        "bija Baltijas Asamblejas 46. sesijas dalībnieku vidū",
        "bija starp Baltijas Asamblejas 46. sesijas goda viesiem",
        "bija viens no Baltijas Asamblejas 46. sesijas runātājiem",
        "bija Baltijas Asamblejas 46. sesijas viesu pulkā",
        "bija Baltijas Asamblejas 46. sesijas goda viesis",
        "Baltijas Asamblejas 46. sesijā sprieda par drošību",
        "Baltijas Asamblejas 46. sesijā lasīja referātu",
    ],
)
def test_who_was_among_those_of_a_gathering_or_debated_there(told: str) -> None:
    assert [a.person for a in latvian(f"Jānis Kalns {told}.").attendance] == ["Jānis Kalns"]


@pytest.mark.parametrize(
    "text",
    [
        "Jānis Kalns nebija Baltijas Asamblejas 46. sesijas dalībnieku vidū.",
        "Jānis Kalns, kura grāmatas bija Baltijas Asamblejas 46. sesijas dalībnieku vidū iecienītas, dzīvo Rīgā.",
    ],
)
def test_who_was_not_among_them(text: str) -> None:
    assert not latvian(text).attendance


def test_who_will_be_among_them_is_announced() -> None:
    reading = latvian("Jānis Kalns būs Baltijas Asamblejas 46. sesijas dalībnieku vidū.")
    assert not reading.attendance
    assert [a.person for a in reading.announced] == ["Jānis Kalns"]


@pytest.mark.parametrize(
    "text",
    [
        "Jānis Kalns diskutēs par enerģētiku Baltijas Asamblejas 46. sesijā.",
        "Baltijas Asamblejas 46. sesijā lasīs referātu Jānis Kalns.",
        "Baltijas Asamblejas 46. sesijā tiek gaidīts deputāts Jānis Kalns.",
        "Baltijas Asamblejas 46. sesijas programmā ir deputāta Jāņa Kalna uzruna.",
        "Deputāts Jānis Kalns gaidāms uz Baltijas Asamblejas 46. sesiju Rīgā.",
    ],
)
def test_parts_still_to_come(text: str) -> None:
    reading = latvian(text)
    assert not reading.attendance
    assert [a.person for a in reading.announced] == ["Jānis Kalns"]


def test_who_discussed_what_a_session_had_adopted_was_not_at_it() -> None:
    text = "Deputāts Jānis Kalns sprieda par Baltijas Asamblejas 46. sesijā pieņemto rezolūciju."
    assert not latvian(text).attendance


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ("Sesijas pirmajā dienā tapušas sešas rezolūcijas.", ["resolution"]),
        ("Sesijā deputāti adresēja aicinājumu Krievijas Domei.", ["appeal"]),
        ("Sesijā apsprieda rezolūcijas projektu.", []),
    ],
)
def test_documents_that_came_about_or_were_addressed(told: str, kinds: list[str]) -> None:
    first = "Rīgā notika Baltijas Asamblejas 46. sesija."
    assert [d.kind for d in latvian(f"{first} {told}").documents] == kinds


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ("Sesijas noslēgumā parakstītais nolīgums paredz ciešāku sadarbību.", ["agreement"]),
        ("Ar pieņemto rezolūciju deputāti aicina valdības rīkoties.", ["resolution"]),
        (
            "Pieņemtie dokumenti: rezolūcija par drošību; deklarācija par Ukrainu.",
            ["resolution", "declaration"],
        ),
        ("Rezolūciju vienbalsīgi atbalstīja visi deputāti.", ["resolution"]),
        ("Sesiju noslēdza gala dokumenta parakstīšana.", ["final document"]),
        ("Sesija noslēdzās ar kopīgu paziņojumu.", ["joint statement"]),
        ("Tika noslēgts sadarbības līgums.", ["agreement"]),
        ("Līgums jau noslēgts.", []),
        ("Pērn pieņemtā rezolūcija aicināja stiprināt drošību.", []),
        ("2019. gadā parakstītā deklarācija joprojām ir spēkā.", []),
        ("Deputāti iepazinās ar rezolūcijas īstenošanu.", []),
    ],
)
def test_documents_by_participles_and_by_how_something_ended(told: str, kinds: list[str]) -> None:
    assert [d.kind for d in latvian(f"Rīgā notika Baltijas Asamblejas 44. sesija. {told}").documents] == kinds


@pytest.mark.parametrize(
    "told",
    [
        "Rīga 12. maijā uzņēma starptautisko konferenci par enerģētikas drošību.",
        "Starptautiskās konferences par enerģētikas drošību laikā Rīgā 12. maijā tika apspriesti kabeļi.",
        "Starptautiska konference par enerģētikas drošību 12. maijā pulcēja Rīgā daudz dalībnieku.",
        "Konference par enerģētiku šogad notika Rīgā. 12. maijā tās dalībnieki sprieda par drošību.",
        "Konference par enerģētiku šogad notika Rīgā. 12. maijā tajā tika lemts par drošību.",
    ],
)
def test_a_conference_with_its_day_and_town(told: str) -> None:
    reading = latvian(f"{told} Konferencē piedalījās Jānis Ozols.")
    assert [(e.kind, e.start, e.city) for e in reading.events] == [("conference", "2024-05-12", "Riga")]
    assert [a.person for a in reading.attendance] == ["Jānis Ozols"]
