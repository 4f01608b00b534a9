"""Officers of several states who met, and whose turn it is to lead, in Estonian."""

import pytest

from balticgraph.facts.fact import Reading
from tests.facts.text import held, read


def _read(text: str) -> Reading:
    return read(text, "et", "2005-11-01")


@pytest.mark.parametrize(
    "text",
    [
        "Balti riikide peaprokurörid kohtusid 20.–21. oktoobril Tallinnas.",
        "20.–21. oktoobril kohtusid Tallinnas Eesti, Läti ja Leedu politseijuhid.",
        "Põhja- ja Balti riikide välisministeeriumide kantslerid olid 20.–21. oktoobril koos Tallinnas.",
        "Kaitseministeeriumite kantslerid olid 20.–21. oktoobril koos Tallinnas.",
    ],
)
def test_officers_of_several_states_met(text: str) -> None:
    (event,) = _read(text).events
    assert (event.kind, event.start, event.end, event.city) == (
        "other",
        "2005-10-20",
        "2005-10-21",
        "Tallinn",
    )


def test_somebody_together_with_others_is_no_meeting_of_its_own() -> None:
    assert not _read("Kantsler oli 20. oktoobril koos kolleegidega Tallinnas.").events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Järgmisena koordineerib NB8 koostööd Taani.", {("NB8", "DK", "takes_over")}),
        ("Seejärel juhib Balti Assambleed Leedu.", {("Baltic Assembly", "LT", "takes_over")}),
        ("Järgmine Balti Assamblee eesistuja on Leedu.", {("Baltic Assembly", "LT", "takes_over")}),
        (
            "Sel aastal koordineerib NB8 koostööd Eesti ning järgmisena tehakse seda Riias.",
            {("NB8", "EE", "holds")},
        ),
        (
            "Tuleval aastal läheb Balti Assamblee eesistujaroll Lätile.",
            {("Baltic Assembly", "LV", "takes_over")},
        ),
        (
            "Balti Assamblee eesistumise võtab uueks aastaks üle Läti.",
            {("Baltic Assembly", "LV", "takes_over")},
        ),
        (
            "Eesti annab NB8 koordineerimise üle Lätile.",
            {("NB8", "EE", "hands_over"), ("NB8", "LV", "takes_over")},
        ),
    ],
)
def test_whose_turn_it_is(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {(p.body, p.country, p.relation) for p in _read(text).presidencies} == told


def test_colleagues_of_two_states_hold_the_same_office_each_in_his_own() -> None:
    reading = _read(
        "President Arnold Rüütel kohtus oma Läti ja Soome kolleegide Vaira Vīķe-Freiberga ja Tarja Haloneniga."
    )
    assert held(reading) == {
        ("Arnold Rüütel", "President", "Republic of Estonia"),
        ("Vaira Vīķe-Freiberga", "President", "Republic of Latvia"),
        ("Tarja Halonen", "President", "Republic of Finland"),
    }


def test_those_told_after_a_foreign_officer_are_of_the_same_state() -> None:
    reading = _read(
        "Eesti, Läti ja Leedu saadikud kohtusid Soome parlamendi esimehe Eero Heinäluoma ja kaitseminister Jyri Häkämiehega."
        " Läti riigipead saadavad visiidil välisminister Edgars Rinkēvičs ja parlamendisaadik Jānis Vucāns."
    )
    assert ("Jyri Häkämies", "Minister of Defence", "Government of Finland") in held(reading)
    assert ("Jānis Vucāns", "Member of Parliament", "Saeima") in held(reading)


def test_who_leads_a_delegation_behind_its_members_heads_it() -> None:
    reading = _read("Balti Assamblee Eesti delegatsiooni kuulub 12 Riigikogu liiget, seda juhib Aadu Must.")
    assert held(reading) == {
        ("Aadu Must", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly")
    }


def test_who_chairs_now_and_who_takes_it_over() -> None:
    reading = _read(
        "NB8 praegune eesistuja on Norra ning 2006. aastal võtab selle üle Taani. Viimati juhtis Eesti NB8 koostööd 2003. aastal."
    )
    assert {(p.country, p.year, p.relation) for p in reading.presidencies} == {
        ("NO", None, "holds"),
        ("DK", 2006, "takes_over"),
    }
    reading = _read("Järgmine NB8 koostöö koordineerija on Taani.")
    assert [(p.country, p.relation) for p in reading.presidencies] == [("DK", "takes_over")]


def test_a_committee_with_a_matter_of_its_own_is_none_told_before() -> None:
    reading = _read(
        "Väliskomisjoni esimees Enn Eesmaa oli kohal. Kohtumisel osales ka riigireformi probleemkomisjoni aseesimees Arto Aas."
    )
    assert held(reading) == {("Enn Eesmaa", "Committee Chair", "Foreign Affairs Committee (Riigikogu)")}


def test_an_office_before_a_title_that_facts_do_not_know() -> None:
    for title in ("kirjanik", "Läänemeremaade koostöö eesistuja"):
        reading = _read(f"Riigikogu aseesimees ning {title} Laine Randjärv osales kohtumisel.")
        assert held(reading) == {("Laine Randjärv", "Deputy Speaker", "Riigikogu")}
    assert not _read("Riigikogu aseesimees ja minister kohtusid kirjanik Jaan Krossiga.").offices


def test_a_committee_called_by_the_first_of_its_matters() -> None:
    reading = _read(
        "Rakveres kohtusid Balti Assamblee hariduskomitee liikmed. Kohtumist juhatas komitee esimees Krista Aru."
    )
    assert held(reading) == {
        ("Krista Aru", "Committee Chair", "Education, Science and Culture Committee (Baltic Assembly)")
    }


def test_what_somebody_is_this_year_and_whom_a_president_represents() -> None:
    reading = _read("Istungit juhatas Artis Pabriks, kes on tänavu Balti Ministrite Nõukogu eesistuja.")
    assert held(reading) == {("Artis Pabriks", "Chair", "Baltic Council of Ministers")}
    reading = _read(
        "Kohtumisel Riias esindas Soome Eduskunda puhemees Paavo Lipponen, Põhjamaade Nõukogu esindas president Erkki Tuomioja."
    )
    assert ("Erkki Tuomioja", "President", "Nordic Council") in held(reading)


def test_lawmakers_who_accompany_a_guest_are_of_the_same_parliament() -> None:
    reading = _read(
        "Eestis viibib ametlikul visiidil Soome parlamendi esimees Maria Lohela."
        " Lohelat saadavad parlamendisaadikud Tarja Filatov ja Stefan Wallin."
    )
    assert {o.organisation for o in reading.offices} == {"Eduskunta"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Andres Herkel valiti Euroopa Nõukogu Parlamentaarse Assamblee asepresidendiks.",
            {("Andres Herkel", "Vice President", "Parliamentary Assembly of the Council of Europe")},
        ),
        ("Toomas Savi valiti Riigikogu esimeheks.", {("Toomas Savi", "Speaker", "Riigikogu")}),
        ("Riigikogu valis esimeheks Toomas Savi.", {("Toomas Savi", "Speaker", "Riigikogu")}),
        ("Jānis Vucāns valiti Balti Assamblee presidendiks.", set()),
        (
            "Riigikogu liige Toomas Savi valis esimeheks Aadu Musta.",
            {("Toomas Savi", "Member of Parliament", "Riigikogu")},
        ),
    ],
)
def test_an_office_behind_the_verb_that_gives_it(text: str, told: set[tuple[str, str, str]]) -> None:
    assert held(_read(text)) == told
