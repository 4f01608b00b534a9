"""Latvian clauses and words that tell where, who and when: relatives, towns, ways, negations, adverbs before names."""

import pytest

from tests.facts.text import held, latvian, planned, read, taken, there


def test_the_relative_of_a_name_in_the_dative() -> None:
    reading = latvian(
        "Igaunijas prezidentam Alaram Karisam, kurš rīt ieradīsies valsts vizītē Latvijā, izrādīs muzeju."
    )
    assert planned(reading) == {("Alar Karis", "visit")}


def test_where_a_visit_was_somebody_talked_with_others() -> None:
    reading = latvian(
        "Šodien noslēdzās ministra Jāņa Vitenberga vizīte Tallinā, kur viņš kopā ar ministri Rīnu Sikutu (Riina Sikkut) "
        "pārrunāja sadarbību."
    )
    assert ("Riina Sikkut", "visit", "attended") in taken(reading)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Sesija notiks Igaunijas pilsētā Tartu 10. jūnijā.", "Tartu"),
        (
            "Ministrs Edgars Rinkēvičs 10. jūnijā dosies uz Lietuvas pilsētu Druskininkiem, kur notiks konference.",
            "Druskininkai",
        ),
    ],
)
def test_a_town_stands_behind_its_noun(text: str, city: str) -> None:
    assert [e.city for e in latvian(text).events] == [city]


def test_where_guests_fly_to_when_all_is_over() -> None:
    reading = latvian(
        "No 9. līdz 10. maijam Latvijā vizītē uzturējās Bundestāga delegācija. Vizītes noslēgumā viesi apmeklēja muzeju, bet vakarā "
        "izlidoja uz Tallinu."
    )
    assert [(e.kind, e.city, e.country) for e in reading.events] == [("visit", None, "LV")]


def test_the_house_of_a_meeting_is_not_that_of_the_visit() -> None:
    reading = latvian(
        "9. maijā Latviju apmeklēja ministrs Marguss Cahkna (Margus Tsahkna). Marguss Cahkna Saeimā tikās ar deputātu Rihardu Kolu."
    )
    assert [(e.kind, e.venue) for e in reading.events] == [("visit", None)]


def test_what_was_not_adopted() -> None:
    reading = latvian(
        "Nevienā no Baltijas Asamblejas sesijām nav pieņemts tik liels skaits nobeiguma dokumentu."
    )
    assert not reading.documents


def test_a_sitting_at_which_an_old_document_was_adopted_is_none_told_of() -> None:
    text = "Asambleju izveidoja, pamatojoties uz 1990. gada 1. decembrī Viļņā delegāciju sēdē pieņemto rezolūciju."
    assert not read(text, "lv").events


@pytest.mark.parametrize("adverb", ["Vēlāk", "Pēcāk", "Savukārt", "Tāpat"])
def test_an_adverb_is_no_given_name(adverb: str) -> None:
    reading = latvian(
        f"9. maijā Rīgā notika konference, ko atklāja Alars Kariss. {adverb} Kariss konferencē uzrunāja klātesošos."
    )
    assert there(reading) == ["Alar Karis"]


@pytest.mark.parametrize(
    "told",
    [
        "9. maijā starptautiskajā konferencē Rīgā tika diskutēts par drošību.",
        "9. maijā konferencē Rīgā sprieda par drošību.",
        "9. maijā forumā Rīgā deputāti pārrunāja drošību.",
    ],
)
def test_a_conference_told_by_what_was_discussed_at_it(told: str) -> None:
    reading = latvian(f"{told} Atklājot konferenci, ministrs Edgars Rinkēvičs norādīja, ka vajag rīkoties.")
    assert [(e.kind, e.city, e.start) for e in reading.events] == [("conference", "Riga", "2024-05-09")]
    assert taken(reading) == {("Edgars Rinkēvičs", "conference", "opened")}


@pytest.mark.parametrize("verb", ["sanāca uz savu pirmo sesiju", "pulcējās uz pirmo sesiju"])
def test_the_first_session_that_the_assembly_came_together_for(verb: str) -> None:
    reading = read(f"Baltijas Asambleja 1992. gada 24. – 26. janvārī {verb} Rīgā.", "lv")
    assert [(e.kind, e.city, e.start, e.end) for e in reading.events] == [
        ("ba_session", "Riga", "1992-01-24", "1992-01-26")
    ]


def test_the_presidium_that_meets_somebody_does_not_sit() -> None:
    reading = latvian("9. maijā Asamblejas Prezidijs Rīgā tikās ar ministru Edgaru Rinkēviču.")
    assert [(e.kind, e.city) for e in reading.events] == [("other", "Riga")]


def test_an_ambassador_is_told_once() -> None:
    reading = latvian(
        "Gundars Daudze tikās ar Lietuvas Republikas vēstnieku Latvijā Ričardu Deguti. Lietuvas vēstnieks Ričards Degutis pateicās."
    )
    assert {o for o in held(reading) if o[1] == "Ambassador"} == {
        ("Ričardas Degutis", "Ambassador", "Lithuania (to Latvia)")
    }


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("aizsardzības ministra vietnieks", "Vice Minister of Defence"),
        ("enerģētikas viceministrs", "Vice Minister of Energy"),
        ("premjera vietnieks", "Deputy Prime Minister"),
    ],
)
def test_deputies_of_ministers(title: str, office: str) -> None:
    assert (("Gediminas Kirkilas", office, "Government of Lithuania")) in held(
        latvian(f"Sarunā piedalījās Lietuvas {title} Gedimins Kirkils (Gediminas Kirkilas).")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Priekšsēdētāja Daiga Mieriņa, kuru pavadīja Saeimas deputāti Rihards Kols un Ingmārs Līdaka, 16. janvārī apmeklēja Kijivu.",
        "Priekšsēdētāja Daiga Mieriņa, kurai pievienojās Rihards Kols un Ingmārs Līdaka, 16. janvārī apmeklēja Kijivu.",
    ],
)
def test_those_who_accompany_somebody_are_told_in_a_relative_clause(text: str) -> None:
    assert there(latvian(text)) == ["Daiga Mieriņa", "Ingmārs Līdaka", "Rihards Kols"]


def test_the_name_of_a_house_begins_behind_who_is_in_it() -> None:
    reading = latvian("Valsts prezidents Egils Levits Rīgas pilī 21. martā uzņēma Ukrainas vēstnieku.")
    assert [e.venue for e in reading.events] == ["Rīgas pils"]


def test_a_town_that_no_case_changes_behind_its_university() -> None:
    reading = latvian("Baltijas Asamblejas seminārs notika Tartu Universitātē Tartu 16. maijā.")
    assert [(e.city, e.venue) for e in reading.events] == [("Tartu", "Tartu Universitāte")]
