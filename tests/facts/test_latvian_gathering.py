"""Parliaments of the world, bodies that gather, days and persons in Latvian."""

import pytest

from balticgraph.facts.fact import Reading
from tests.facts.text import coming, kinds, latvian, latvian_offices, there


@pytest.mark.parametrize(
    ("office", "organisation"),
    [
        ("Tanzānijas parlamenta spīkere", "Parliament of Tanzania"),
        ("Francijas parlamenta spīkere", "Parliament of France"),
        ("Somijas parlamenta spīkere", "Eduskunta"),
        ("Francijas Nacionālās asamblejas prezidente", "National Assembly of France"),
        ("Čehijas Deputātu palātas priekšsēdētāja", "Czech Chamber of Deputies"),
        ("Polijas Republikas Sejma maršale", "Sejm"),
        ("Norvēģijas Stortinga prezidente", "Storting"),
        ("Fidži parlamenta spīkere", ""),
        ("bijusī Saeimas spīkere un labklājības ministre", ""),
    ],
)
def test_chambers_and_parliaments_of_the_world(office: str, organisation: str) -> None:
    told = [o for *_, o in latvian_offices(f"Forumā uzstājās {office} Anna Kalna.")]
    assert told == ([organisation] if organisation else [])


@pytest.mark.parametrize(
    "state", ["Polijas Republikas Sejma", "Slovākijas Nacionālās padomes", "Čehijas Senāta"]
)
def test_a_committee_of_another_parliament_is_not_the_saeimas(state: str) -> None:
    ((_, office, body),) = latvian_offices(
        f"Deputāti tikās ar {state} Ārlietu komisijas priekšsēdētāju Jāni Kalnu."
    )
    assert (office, body.startswith("Foreign Affairs Committee"), "Saeima" in body) == (
        "Committee Chair",
        True,
        False,
    )


def test_a_learned_title_stands_between_an_office_and_the_name() -> None:
    assert latvian_offices("Uzrunu teica Saeimas priekšsēdētājs profesors Jānis Kalns.") == [
        ("Jānis Kalns", "Speaker", "Saeima")
    ]


@pytest.mark.parametrize(
    ("title", "name"),
    [("deputāte", "Tūlija Vītola"), ("prezidente", "Daļa Meiere"), ("priekšsēdētāja", "Tūlija Egle")],
)
def test_the_name_of_a_woman_stays_behind_her_title(title: str, name: str) -> None:
    assert there(latvian(f"Sesijā Rīgā piedalījās Saeimas {title} {name}.")) == [name]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Uz kopīgu sēdi Jūrmalā 22. aprīlī pulcēsies Baltijas Asamblejas Labklājības komiteja.",
            "ba_committee",
        ),
        ("Jūrmalā 22. aprīlī uz sēdi sanāks BA Drošības un aizsardzības komiteja.", "ba_committee"),
        ("Baltijas Asamblejas Juridiskā komiteja 22. aprīlī Jūrmalā sanāks uz sēdi.", "ba_committee"),
        ("Uz sēdi Tartu 9. martā sanāca Baltijas Asamblejas Prezidijs.", "ba_presidium"),
        ("BA Prezidijs, kas 9. martā uz sēdi sapulcējies Rīgā, pieņēmis paziņojumu.", "ba_presidium"),
        ("BA Prezidijs, kurš uz sanāksmi pulcējies Rīgā, pieņēma paziņojumu.", "ba_presidium"),
        ("Uz savu 45. sesiju 12. novembrī Rīgā sanāk Baltijas Asambleja.", "ba_session"),
    ],
)
def test_a_body_gathers_for_its_sitting(text: str, kind: str) -> None:
    assert kinds(latvian(text)) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Baltijas valstu spīkeri rīt videokonferencē pārrunās drošību.",
        "Baltijas valstu parlamentu priekšsēdētāji videokonferencē 3. martā pārrunāja drošību.",
        "Baltijas valstu parlamentu priekšsēdētāji sanāksmē Rīgā 3. martā apsprieda drošību.",
    ],
)
def test_what_the_speakers_discuss_in_is_their_meeting(text: str) -> None:
    assert kinds(latvian(text)) == ["parliament_speakers_meeting"]


def test_speakers_between_dashes_took_part() -> None:
    reading = latvian(
        "Baltijas valstu spīkeri – Ināra Kalna, Eiki Nestors un Zane Liepa – videokonferencē 3. martā vienojās par plānu."
    )
    assert (kinds(reading), len(there(reading))) == (["parliament_speakers_meeting"], 3)


def test_the_meeting_of_a_speaker_with_an_ambassador_is_none_of_speakers() -> None:
    reading = latvian(
        "Rīgā 3. martā notika Saeimas priekšsēdētājas tikšanās ar Lietuvas vēstnieku Joni Liepu."
    )
    assert kinds(reading) == ["other"]


def test_each_day_of_a_programme_has_a_sitting_of_its_own() -> None:
    reading = latvian(
        "Pirmdien, 3.jūnijā, notiks Saeimas Prezidija sēde. Ceturtdien, 6.jūnijā, plkst.9.00 – Saeimas sēde. "
        "Piektdien, 7.jūnijā, – Jāņa Kalna tikšanās ar Lietuvas vēstnieku Joni Liepu."
    )
    assert [e.start for e in reading.events] == ["2024-06-03", "2024-06-06", "2024-06-07"]
    assert (there(reading), len(coming(reading))) == ([], 2)


def days(reading: Reading) -> list[tuple[str | None, str | None]]:
    return [(e.start, e.end) for e in reading.events]


def test_what_ends_later_has_begun_and_has_a_last_day() -> None:
    reading = latvian(
        "Ceturtdien, 16. maijā, Oslo sākās Ziemeļu Padomes 70. sesija. Baltijas Asambleju sesijā pārstāv Jānis Kalns. "
        "Delegācija atgriezīsies otrdien, 21. maijā, kad sesija noslēgsies."
    )
    assert (days(reading), there(reading)) == ([("2024-05-16", "2024-05-21")], ["Jānis Kalns"])


@pytest.mark.parametrize("body", ["BA", "Baltijas Asambleju"])
def test_whom_somebody_represents_at_a_session_holds_it_not(body: str) -> None:
    reading = latvian(f"Oslo 16. maijā notika Ziemeļu Padomes 70. sesija. {body} sesijā pārstāv Jānis Kalns.")
    assert kinds(reading) == ["other"]


@pytest.mark.parametrize(
    "how",
    [
        "bija saruna ar",
        "bija arī divpusēja saruna ar",
        "notika arī divpusēja tikšanās ar",
        "bija atsevišķa tikšanās ar",
    ],
)
def test_who_had_talks_with_somebody(how: str) -> None:
    assert there(latvian(f"Jānim Kalnam Rīgā 16. maijā {how} Igaunijas deputātu Eiki Nestoru.")) != []


def test_two_days_that_follow_one_another_are_a_range() -> None:
    reading = latvian("Rīgā 26. augustā un 27. augustā gaidāma Baltijas valstu ārlietu ministru sanāksme.")
    assert days(reading) == [("2024-08-26", "2024-08-27")]


@pytest.mark.parametrize("way", ["attālināti uzstājās", "attālināti pieslēdzoties, uzstājās"])
def test_who_speaks_from_afar_is_at_an_event_of_a_town(way: str) -> None:
    (event,) = latvian(f"Konferencē 6. maijā Rīgā {way} Ukrainas deputāts Oleksandrs Merežko.").events
    assert (event.city, event.venue) == ("Riga", None)


def test_a_town_that_no_case_changes_stands_behind_its_noun() -> None:
    (event,) = latvian("Baltijas Asamblejas Prezidijs 9. maijā sapulcējās Igaunijas pilsētā Tartu.").events
    assert (event.city, event.country) == ("Tartu", "EE")


def test_a_gathering_that_a_plan_provides_for_is_none() -> None:
    assert (
        kinds(latvian("Plāns paredz kopīgas komiteju sēdes un diskusiju par drošību, kas iecerēta Viļņā."))
        == []
    )


@pytest.mark.parametrize(
    ("office", "told"),
    [
        ("Rīgas mērs", ("Mayor", "Riga")),
        ("Tallinas mērs", ("Mayor", "Tallinn")),
        ("Jelgavas pilsētas domes priekšsēdētājs", ("Mayor", "Jelgava")),
        ("Tartu vicemērs", ("Deputy Mayor", "Tartu")),
        (
            "Latvijas pastāvīgais pārstāvis Apvienoto Nāciju Organizācijā",
            ("Permanent Representative", "Latvia (to United Nations)"),
        ),
        ("SPS prezidents", ("President", "Inter-Parliamentary Union")),
    ],
)
def test_mayors_and_permanent_representatives(office: str, told: tuple[str, str]) -> None:
    assert latvian_offices(f"Sēdē piedalījās {office} Jānis Kalns.") == [("Jānis Kalns", *told)]


@pytest.mark.parametrize("who", ["Jons Liepa, kas", "Jons Liepa (Jonas Liepa), kurš"])
def test_who_leads_a_committee_in_a_relative_clause(who: str) -> None:
    ((_, office, body),) = latvian_offices(f"Klāt bija {who} vada Seima Ārlietu komiteju.")
    assert (office, body) == ("Committee Chair", "Foreign Affairs Committee (Seimas)")


@pytest.mark.parametrize(
    "sentence",
    [
        "Deputāti uzklausīja rektora Jāņa Kalna ziņojumu.",
        "Dalībnieki noklausījās Jāņa Kalna referātu par drošību.",
        "Deputāti uzklausīja rektora Jāņa Kalna (Janis Kalns) ziņojumu.",
    ],
)
def test_whose_report_is_heard_spoke(sentence: str) -> None:
    reading = latvian(f"Viļņā 16. maijā notika Baltijas Asamblejas sesija. {sentence}")
    assert [a.capacity for a in reading.attendance] == ["spoke"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("vēstnieku Bahtijoru Hasanu", "Bahtijors Hasans"),
        ("deputātam Bjorkam Mīlam", "Bjorks Mīls"),
        ("prezidentu Džo Kalnu", "Džo Kalns"),
    ],
)
def test_an_unknown_name_has_the_case_of_its_title(title: str, name: str) -> None:
    reading = latvian(f"Viļņā 16. maijā Ieva Liepa tikās ar {title}.")
    assert name in there(reading)


def test_a_day_before_members_of_a_session_is_that_of_what_they_came_to() -> None:
    reading = latvian(
        "Viļņā 15. un 16. maijā notika Baltijas Asamblejas 14. sesija. "
        "16. maija rītā sesijas dalībnieki apvienojās 5. Baltijas Padomes sēdē."
    )
    assert days(reading) == [("2024-05-15", "2024-05-16"), ("2024-05-16", "2024-05-16")]


@pytest.mark.parametrize(
    "words",
    [
        "Starpparlamentu savienības 148. asamblejā",
        "SPS 148. asamblejā",
        "Starpparlamentu savienības (SPS) 148. asamblejā",
    ],
)
def test_the_assembly_of_a_union_is_its_session(words: str) -> None:
    reading = latvian(f"{words} 16. maijā Ženēvā piedalījās Jānis Kalns. Asambleju atklāja Ieva Liepa.")
    assert [(e.kind, e.number) for e in reading.events] == [("other", 148)]
    assert there(reading) == ["Ieva Liepa", "Jānis Kalns"]


@pytest.mark.parametrize(
    "text",
    [
        "BA balva literatūrā šogad tiks dzejniekam Jānim Kalnam.",
        "BA balva literatūrā pēc žūrijas lēmuma tiks lietuviešu dzejniekam un tulkotājam Jānim Kalnam.",
        "Baltijas Asamblejas balva literatūrā tikusi rakstniekam Jānim Kalnam.",
        "Baltijas Asamblejas balva literatūrā nonāks pie dzejnieka Jāņa Kalna.",
        "Baltijas Asamblejas balvu literatūrā izcīnīja Jānis Kalns.",
        "BA balvu literatūrā iegūs Jānis Kalns.",
    ],
)
def test_a_prize_comes_to_somebody(text: str) -> None:
    assert [(r.person, r.award) for r in latvian(text).recipients] == [
        ("Jānis Kalns", "Baltic Assembly Prize for Literature")
    ]


@pytest.mark.parametrize("where", ["Tajā piedalījās arī", "Sesijā piedalījās arī"])
def test_observers_of_another_body_are_partners(where: str) -> None:
    reading = latvian(
        f"Viļņā 16. maijā notika Baltijas Asamblejas 14. sesija. {where} Ziemeļu Padomes novērotāji."
    )
    assert [c.b for c in reading.cooperation] == ["Nordic Council"]


def test_resolutions_are_those_of_the_session_though_the_council_was_told_last() -> None:
    reading = latvian(
        "Viļņā 15. maijā notika BA 14. sesija. 16. maijā dalībnieki piedalījās Baltijas Padomes sēdē. "
        "Pieņemtas rezolūcijas par tranzītu."
    )
    assert [(d.event, d.kind) for d in reading.documents] == [("e1", "resolution")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Latvija šogad ir NB8 sadarbības koordinatore.", ("NB8", "LV", 2024, "holds")),
        ("NB8 koordinatorvalsts 2023. gadā ir Latvija.", ("NB8", "LV", 2023, "holds")),
        ("2023. gadā prezidentūra Baltijas Asamblejā ir Latvijai.", ("Baltic Assembly", "LV", 2023, "holds")),
        (
            "2026. gadā prezidentūra Baltijas Asamblejā būs Latvijai.",
            ("Baltic Assembly", "LV", 2026, "takes_over"),
        ),
        (
            "Nākamgad Baltijas Asamblejas vadību uzņemsies Lietuva.",
            ("Baltic Assembly", "LT", 2025, "takes_over"),
        ),
    ],
)
def test_who_coordinates_or_takes_the_lead(text: str, told: tuple[str, str, int, str]) -> None:
    assert [(p.body, p.country, p.year, p.relation) for p in latvian(text).presidencies] == [told]


def test_what_is_told_at_a_press_conference_is_said_there_and_not_at_the_session_to_come() -> None:
    reading = latvian(
        "Sestdien un svētdien Rīgā sanāks Baltijas Asamblejas 9. sesija. "
        "Vakar preses konferencē Jānis Kalns un Ieva Liepa stāstīja, kā iecerēta sesijas gaita."
    )
    assert ([a.event for a in reading.attendance], coming(reading)) == (["e2", "e2"], [])


@pytest.mark.parametrize("who", ["Saeimas deputāti", "Saeimas delegācija", "Saeimas Ārlietu komisija"])
def test_whom_several_will_meet_on_a_day_is_announced(who: str) -> None:
    reading = latvian(f"Otrdien, 28. maijā, {who} tiksies ar Latvijas vēstnieku Šveicē Jāni Kalnu.")
    assert (days(reading), there(reading), coming(reading)) == (
        [("2024-05-28", "2024-05-28")],
        [],
        ["Jānis Kalns"],
    )
