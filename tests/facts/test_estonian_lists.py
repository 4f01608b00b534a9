"""Estonian lists of what is ahead, by the hour and by trips: each entry tells of an event of its own."""

from balticgraph.facts.fact import Reading
from tests.facts.text import coming, held, kinds, read, there


def _read(*lines: str) -> Reading:
    return read("\n".join(lines), "et", "2023-04-14")


def _of(reading: Reading, city: str) -> list[str]:
    """Those announced for the event in a city."""
    keys = {e.key for e in reading.events if e.city == city}
    return sorted(a.person for a in reading.announced if a.event in keys)


def test_each_hour_is_an_event_of_its_own() -> None:
    reading = _read(
        "Esmaspäev, 17. aprill",
        "Kell 9 – Riigikogu esimees Lauri Hussar kohtub Kose Gümnaasiumi õpilastega.",
        "Kell 11 – Riigikogu esimees Lauri Hussar kohtub Soome suursaadiku Vesa Vasaraga.",
        "Teisipäev, 18. aprill",
        "Kell 12.30 – väliskomisjoni esimees Marko Mihkelson viibib arutelukohtumisel (Vaba Lava Maja).",
    )
    assert [(e.start, e.venue) for e in reading.events] == [
        ("2023-04-17", None),
        ("2023-04-17", None),
        ("2023-04-18", "Vaba Lava Maja"),
    ]
    of = {e.key: [a.person for a in reading.announced if a.event == e.key] for e in reading.events}
    assert sorted(map(sorted, of.values())) == [
        ["Lauri Hussar"],
        ["Lauri Hussar", "Vesa Vasara"],
        ["Marko Mihkelson"],
    ]
    assert not reading.attendance


def test_each_trip_has_its_own_days_place_and_persons() -> None:
    reading = _read(
        "Välislähetused",
        "15.–18. aprill",
        "Riigikogu aseesimees Toomas Kivimägi on koos Läti ja Leedu kolleegidega visiidil Ukrainas.",
        "16.–17. aprill",
        "Riigikaitsekomisjoni esimees Kalev Stoicescu osaleb julgeolekuseminaril Stavangeris Norras.",
        "17.–20. aprill",
        "147. IPU assambleel Genfis Šveitsis osalevad IPU Eesti delegatsiooni esimees Helmen Kütt ja liige Anti Allas.",
    )
    assert {(e.kind, e.number, e.start, e.end, e.city, e.country) for e in reading.events} == {
        ("visit", None, "2023-04-15", "2023-04-18", None, "UA"),
        ("conference", None, "2023-04-16", "2023-04-17", "Stavanger", "NO"),
        ("other", 147, "2023-04-17", "2023-04-20", "Geneva", "CH"),
    }
    assert _of(reading, "Geneva") == ["Anti Allas", "Helmen Kütt"]
    assert _of(reading, "Stavanger") == ["Kalev Stoicescu"]


def test_the_first_line_tells_the_day_of_a_list_of_one_day() -> None:
    reading = _read(
        "Riigikogu eelinfo esmaspäevaks, 17. aprilliks",
        "Kell 9 – Riigikogu esimees Lauri Hussar kohtub Soome suursaadiku Vesa Vasaraga.",
        "Kell 10 – väliskomisjoni liikmed kohtuvad Rootsi suursaadiku Ingrid Tersmaniga.",
        "Välislähetus",
        "16.–17. aprill",
        "Riigikogu liige Anti Allas osaleb konverentsil Riias.",
    )
    assert [(e.start, e.end) for e in reading.events] == [
        ("2023-04-17", "2023-04-17"),
        ("2023-04-17", "2023-04-17"),
        ("2023-04-16", "2023-04-17"),
    ]


def test_trips_may_be_told_behind_stars() -> None:
    reading = _read(
        "* Väliskomisjoni aseesimees Marko Mihkelson osaleb (kuni 24.04) Vilniuses toimuval foorumil.",
        "* Riigikogu liige Anti Allas osaleb (kuni 26.04) Haagis toimuval foorumil.",
    )
    assert (_of(reading, "Vilnius"), _of(reading, "The Hague")) == (["Marko Mihkelson"], ["Anti Allas"])


def test_words_that_only_explain_an_entry_are_no_event() -> None:
    reading = _read(
        "Esmaspäev, 17. aprill",
        "Kell 9 – Riigikogu aseesimees Toomas Kivimägi avab noorte parlamendi istungi. See on õpilaste aastakonverents.",
        "Teisipäev, 18. aprill",
        "Kell 10 – Riigikogu esimees Lauri Hussar avab Peeter Kuutma juubelinäituse.",
    )
    assert kinds(reading) == ["other", "other"]


def test_several_who_are_met_need_no_names() -> None:
    for whom in ("Tallinna Reaalkooli õpilastega", "saarte elanikega", "Läti ajakirjanikega"):
        reading = _read(f"Riigikogu esimees Lauri Hussar kohtub reedel {whom}.")
        assert coming(reading) == ["Lauri Hussar"]
    assert not _read("Riigikogu esimees Lauri Hussar kohtub reformis raskustega.").announced


def test_schools_and_churches_are_nobody() -> None:
    reading = _read(
        "Riigikogu liige Anti Allas kohtus Luterliku Kiriku esindajatega ning Pirita Majandusgümnaasiumi õpilastega."
    )
    assert there(reading) == ["Anti Allas"]


def test_a_group_of_two_parliaments_is_named_by_its_states() -> None:
    reading = _read("Kohtumisel osales Eesti-Kasahstani parlamendirühma esimees Anti Allas.")
    assert held(reading) == {("Anti Allas", "Chair", "Estonia-Kazakhstan Parliamentary Group (Riigikogu)")}


def test_groups_meet_somebody_in_the_present_too() -> None:
    assert coming(_read("Eesti-Soome parlamendirühm kohtub esmaspäeval suursaadiku Vesa Vasaraga.")) == [
        "Vesa Vasara"
    ]


def test_paragraphs_that_begin_with_their_days_are_entries() -> None:
    reading = _read(
        "12.–13. märtsini osales Riigikogu liige Anti Allas Pariisis komitee istungil.",
        "12.–15. märtsini osaleb Riigikogu liige Kalev Stoicescu Poola linnas Rzeszóws toimuval foorumil.",
        "14.–16. märtsini on Riigikogu liige Peeter Tali visiidil Omaanis.",
    )
    assert {(e.start, e.city, e.country) for e in reading.events} == {
        ("2023-03-12", "Paris", "FR"),
        ("2023-03-12", "Rzeszów", "PL"),
        ("2023-03-14", None, "OM"),
    }


def test_whom_somebody_hosts_for_days_is_on_a_visit() -> None:
    reading = _read(
        "15.–16. aprill",
        "Riigikogu esimees Lauri Hussar võõrustab Soome spiikrit Matti Vanhast.",
        "17.–18. aprill",
        "Riigikogu liige Anti Allas osaleb konverentsil Riias.",
    )
    assert kinds(reading) == ["visit", "conference"]


def test_heads_of_parliaments_in_two_entries_do_not_meet_one_another() -> None:
    reading = _read(
        "Esmaspäev, 17. aprill",
        "Kell 11 – Riigikogu esimees Lauri Hussar võtab vastu Norra suursaadiku Lajla Jakhelli.",
        "Kell 14 – Riigikogu aseesimees Toomas Kivimägi esineb foorumil (Riigikogu konverentsisaal).",
        "18.–19. aprill",
        "Riigikogu esimees Lauri Hussar viibib visiidil Islandil, kus ta kohtub spiiker Birgir Ármannssoniga.",
    )
    assert {(e.kind, e.start, e.venue) for e in reading.events} == {
        ("other", "2023-04-17", None),
        ("conference", "2023-04-17", "Riigikogu konverentsisaal"),
        ("visit", "2023-04-18", None),
        ("parliament_speakers_meeting", None, None),
    }


def test_one_day_above_hours_is_theirs() -> None:
    reading = _read(
        "Esmaspäev, 17. aprill",
        "Kell 11 – Riigikogu esimees Lauri Hussar kohtub suursaadik Vesa Vasaraga.",
        "Kell 12 – Riigikogu esimees Lauri Hussar avab foorumi.",
    )
    assert {e.start for e in reading.events} == {"2023-04-17"}
