"""Latvian visits and meetings: of those whom nobody names, with whom somebody talked, and who went along."""

import pytest

from tests.facts.text import coming, held, kinds, latvian, planned, there


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Deputāti no 3. līdz 5. jūnijam apmeklēs Gruziju.", None, "GE"),
        ("Gruziju pirmdien, 3. jūnijā, apmeklēs Saeimas Ārlietu komisija.", None, "GE"),
        ("Parlamentārieši 3. maijā viesojās Tallinā.", "Tallinn", "EE"),
        ("Igaunijas parlamenta pārstāvji 3. maijā ieradās Rīgā.", "Riga", "LV"),
        ("Saeimas deputātu grupa 3. jūnijā dosies uz Briseli.", "Brussels", "BE"),
        ("Asamblejas Prezidijs 3. maijā apmeklēja Kijivu.", "Kyiv", "UA"),
        ("Baltijas Asamblejas delegācija 3. maijā bija darba vizītē Viļņā.", "Vilnius", "LT"),
    ],
)
def test_a_visit_of_those_whom_nobody_names(text: str, city: str | None, country: str) -> None:
    reading = latvian(text)
    assert [(e.kind, e.city, e.country) for e in reading.events] == [("visit", city, country)]
    assert reading.events[0].start in {"2024-05-03", "2024-06-03"}


def test_what_is_no_visit() -> None:
    assert not latvian("Deputāti otrdien apmeklēs Tallinas skolas.").events
    assert not latvian("Jānis Vucāns 3. maijā apmeklēja Tallinas universitāti.").events
    assert kinds(latvian("Deputāti 3. maijā ieradās Rīgā uz Baltijas Asamblejas sesiju.")) == ["ba_session"]


def test_whom_a_group_on_a_visit_will_talk_with() -> None:
    reading = latvian(
        "Deputāti 3. jūnijā apmeklēs Gruziju. Sadarbību parlamentārieši pārrunās arī ar Gruzijas ārlietu ministra "
        "vietnieku Nikolozu Vašakidzi "
        "(Nikoloz Vashakidze)."
    )
    assert planned(reading) == {("Nikoloz Vashakidze", "visit")}
    assert ("Nikoloz Vashakidze", "Vice Minister of Foreign Affairs", "Government of Georgia") in held(
        reading
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ministrs Edgars Rinkēvičs 3. maijā Rīgā ar vēstnieku Latvijā Ričardu Deguti pārrunāja sadarbību.",
        "3. maijā Rīgā ministrs Edgars Rinkēvičs pārrunāja sadarbību ar vēstnieku Ričardu Deguti.",
        "Ministrs Edgars Rinkēvičs un vēstnieks Ričards Degutis 3. maijā Rīgā pārrunāja sadarbību.",
    ],
)
def test_who_talked_with_whom(text: str) -> None:
    reading = latvian(text)
    assert [(e.kind, e.city, e.start) for e in reading.events] == [("other", "Riga", "2024-05-03")]
    assert len(there(reading)) == 2


@pytest.mark.parametrize(
    "source",
    ["ziņo Saeimas Preses dienests", "informēja Ārlietu ministrija", "pavēstīja aģentūra LETA"],
)
def test_whose_news_it_is_speaks_nowhere(source: str) -> None:
    reading = latvian(f"Viesojoties Tallinā, Evika Siliņa rīt tiksies ar prezidentu Alaru Karisu, {source}.")
    assert planned(reading) == {("Evika Siliņa", "visit"), ("Alar Karis", "visit")}
    assert not there(reading)


def test_as_somebody_informs() -> None:
    assert not there(latvian("Kā informēja Jānis Vucāns, 3. maijā Rīgā notika konference."))


def test_officers_met_abroad_are_of_that_land() -> None:
    reading = latvian(
        "Saeimas priekšsēdētāja Daiga Mieriņa 3. maijā apmeklēja Tallinu. Tallinā viņa tikās ar Ārlietu komisijas "
        "priekšsēdētāju Marko Mihkelsonu. "
        "Pēc tam viņa Rīgā tikās ar Ārlietu komisijas priekšsēdētāju Inu Murnieci."
    )
    assert ("Marko Mihkelson", "Committee Chair", "Foreign Affairs Committee (Riigikogu)") in held(reading)
    assert {o for _, _, o in held(reading)} >= {"Foreign Affairs Committee (Saeima)"}


def test_a_committee_of_the_parliament_named_beside_it_over_the_spelt_name() -> None:
    reading = latvian(
        "Deputāti 3. maijā apmeklēja Gruziju. Tur viņi tikās ar Gruzijas parlamenta priekšsēdētāju Davidu Bakradzi "
        "(David Bakradze) un Ārlietu "
        "komisijas priekšsēdētāju Akaki Minašvili (Akaki Minashvili)."
    )
    assert (
        "Akaki Minashvili",
        "Committee Chair",
        "Foreign Affairs Committee (Parliament of Georgia)",
    ) in held(reading)


def test_a_speaker_told_by_title_meets_one_on_a_visit() -> None:
    reading = latvian(
        "Saeimas priekšsēdētāja Daiga Mieriņa rīt apmeklēs Igauniju. Viesojoties Tallinā, Saeimas priekšsēdētāja "
        "tiksies ar Igaunijas parlamenta "
        "priekšsēdētāju Lauri Husaru (Lauri Hussar)."
    )
    assert ("Lauri Hussar", "parliament_speakers_meeting") in planned(reading)
    assert ("visit", "Tallinn") in {(e.kind, e.city) for e in reading.events}


def test_the_time_of_a_stay_is_that_of_what_is_done_on_it() -> None:
    assert coming(latvian("Uzturoties Rīgā, Alars Kariss tiksies ar Edgaru Rinkēviču.")) == [
        "Alar Karis",
        "Edgars Rinkēvičs",
    ]
    assert there(latvian("Uzturoties Rīgā, Alars Kariss tikās ar Edgaru Rinkēviču.")) == [
        "Alar Karis",
        "Edgars Rinkēvičs",
    ]


def test_a_press_briefing_is_not_where_somebody_is_met() -> None:
    reading = latvian(
        "Seima priekšsēdētājs Sauļus Skvernelis (Saulius Skvernelis) rīt tiksies ar Saeimas priekšsēdētāju Daigu "
        "Mieriņu, un pēc tikšanās paredzēts "
        "preses brīfings."
    )
    assert {kind for _, kind in planned(reading)} == {"parliament_speakers_meeting"}


def test_what_stands_behind_a_semicolon_is_another_event() -> None:
    reading = latvian("Ināra Mūrniece rīt uzrunās kolēģus; paredzēta arī ES parlamentu spīkeru tikšanās.")
    assert not reading.announced


@pytest.mark.parametrize("way", ["formātā", "režīmā", "veidā"])
def test_a_gathering_by_video_conference(way: str) -> None:
    reading = latvian(f"3. maijā videokonferences {way} notika NB8 parlamentu spīkeru tikšanās.")
    assert [(e.kind, e.venue) for e in reading.events] == [("parliament_speakers_meeting", "videokonference")]


def test_who_goes_along_may_stand_before_the_verb() -> None:
    reading = latvian(
        "Kopā ar Rīgikogu priekšsēdētāju Eiki Nestoru Baltijas Asamblejas sesiju rīt atklās Seima priekšsēdētāja Loreta Graužiniene "
        "(Loreta Graužinienė)."
    )
    assert coming(reading) == ["Eiki Nestor", "Loreta Graužinienė"]
    reading = latvian(
        "Saeimas priekšsēdētāja Daiga Mieriņa rīt dosies vizītē uz Īriju. Kopā ar Saeimas priekšsēdētāju Īriju "
        "apmeklēs arī deputāts Raimonds "
        "Bergmanis."
    )
    assert coming(reading) == ["Daiga Mieriņa", "Raimonds Bergmanis"]


def test_who_leads_a_delegation_of_the_assembly_is_its_president() -> None:
    reading = latvian(
        "Baltijas Asamblejas delegācija prezidentes Laines Randjervas (Laine Randjärv) vadībā 10. un 11. aprīlī bija darba vizītē Briselē."
    )
    assert held(reading) == {("Laine Randjärv", "President", "Baltic Assembly")}
    assert there(reading) == ["Laine Randjärv"]
    assert [(e.kind, e.city, e.start, e.end) for e in reading.events] == [
        ("visit", "Brussels", "2024-04-10", "2024-04-11")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Valsts prezidents Egils Levits 8. maijā Rīgas pilī pieņēma Baltijas Asamblejas Prezidija locekļus.",
        "8. maijā Baltijas Asamblejas delegāciju Rīgas pilī pieņēma Valsts prezidents Egils Levits.",
        "8. maijā Rīgas pilī Valsts prezidents Egils Levits pieņēma Saeimas delegāciju.",
    ],
)
def test_whoever_is_received_is_no_document(text: str) -> None:
    reading = latvian(text)
    assert [(e.kind, e.venue, e.start) for e in reading.events] == [("other", "Rīgas pils", "2024-05-08")]
    assert there(reading) == ["Egils Levits"]


def test_what_is_adopted_is_no_guest() -> None:
    assert not there(
        latvian("Prezidijs pieņēma lēmumu. Deputāti pieņēma prezidenta Jāņa Vucāna priekšlikumu.")
    )


def test_speakers_who_came_to_meet_somebody() -> None:
    reading = latvian(
        "Baltijas valstu parlamentu priekšsēdētāji 3. maijā ieradās Kijivā, lai tiktos ar Ruslanu Stefančuku."
    )
    assert [(e.kind, e.city) for e in reading.events] == [("parliament_speakers_meeting", "Kyiv")]


@pytest.mark.parametrize("days", ["6. un 7. aprīlī", "no 6. līdz 7. aprīlim"])
def test_those_who_met_before_days_of_two_numbers(days: str) -> None:
    reading = latvian(f"Ziemeļvalstu un Baltijas valstu parlamentu priekšsēdētāji {days} tikās Tallinā.")
    assert [(e.kind, e.city, e.start, e.end) for e in reading.events] == [
        ("parliament_speakers_meeting", "Tallinn", "2024-04-06", "2024-04-07")
    ]


@pytest.mark.parametrize("done", ["parakstīja līgumu", "pārrunāja atbalstu Ukrainai"])
def test_ministers_of_several_states_meet_where_they_do_something_together(done: str) -> None:
    reading = latvian(f"Baltijas valstu aizsardzības ministri 19. janvārī Briselē {done}.")
    assert [(e.kind, e.city, e.start) for e in reading.events] == [("other", "Brussels", "2024-01-19")]


def test_who_held_a_sitting_before_days_of_two_numbers() -> None:
    reading = latvian("Baltijas Asamblejas Prezidijs 24. un 25. janvārī Rīgā aizvadīja sēdi.")
    assert [(e.kind, e.start, e.end) for e in reading.events] == [
        ("ba_presidium", "2024-01-24", "2024-01-25")
    ]
