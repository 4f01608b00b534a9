"""Who is with whom in Lithuanian: whom "su" governs before a verb, who is somewhere together with others; invented sentences."""

import pytest

from tests.facts.text import held, planned, read, taken


@pytest.mark.parametrize(
    "text",
    [
        "Su Latvijos Prezidentu Tomu Kalveliu Rygoje susitiko Seimo Pirmininkas Jonas Petrulis.",
        "Seimo Pirmininkas Jonas Petrulis su Latvijos Prezidentu Tomu Kalveliu Rygoje aptarė saugumą.",
        "Rygoje su Prezidentu Tomu Kalveliu Jonas Petrulis kalbėjosi apie saugumą.",
    ],
)
def test_whom_somebody_meets_stands_before_the_verb(text: str) -> None:
    assert taken(read(text, "lt")) == {
        ("Jonas Petrulis", "other", "attended"),
        ("Tomas Kalvelis", "other", "attended"),
    }


def test_whom_somebody_will_discuss_a_matter_with_is_announced() -> None:
    text = "Seimo Pirmininkas Jonas Petrulis su ministru Tomu Kalveliu Rygoje aptars saugumą."
    assert planned(read(text, "lt")) == {("Jonas Petrulis", "other"), ("Tomas Kalvelis", "other")}


@pytest.mark.parametrize(
    "text",
    [
        "Kartu su Prezidentu Gitanu Kalva konferencijoje Rygoje dalyvavo ministras Jonas Petrulis.",
        "Konferencijoje Rygoje dalyvavo ministras Jonas Petrulis kartu su Prezidentu Gitanu Kalva.",
        "Ministras Jonas Petrulis drauge su Prezidentu Gitanu Kalva dalyvavo konferencijoje Rygoje.",
    ],
)
def test_who_is_somewhere_together_with_others(text: str) -> None:
    assert {(person, capacity) for person, _, capacity in taken(read(text, "lt"))} == {
        ("Jonas Petrulis", "attended"),
        ("Gitanas Kalva", "attended"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Seimo Pirmininkas Jonas Petrulis planuoja lankytis Rygoje.",
        "Seimo Pirmininkas Jonas Petrulis ketina apsilankyti Rygoje.",
        "Dviejų dienų vizito į Rygą Seimo Pirmininkas Jonas Petrulis vyksta rytoj.",
    ],
)
def test_a_visit_that_somebody_plans_is_announced(text: str) -> None:
    assert planned(read(text, "lt")) == {("Jonas Petrulis", "visit")}


@pytest.mark.parametrize(
    "text",
    [
        "Seimo Pirmininkas Jonas Petrulis pakviestas apsilankyti Rygoje.",
        "Seimo Pirmininkas Jonas Petrulis svarstė, kad Rygoje galėtų apsilankyti ir Asta Rimkutė.",
    ],
)
def test_a_visit_that_somebody_could_make_is_none(text: str) -> None:
    assert not read(text, "lt").announced


@pytest.mark.parametrize(
    "where", ["Apskritojo stalo diskusijoje", "Tarptautinėje konferencijoje", "Kongrese"]
)
def test_gatherings_in_the_locative_are_where_something_is(where: str) -> None:
    found = read(f"{where} Varšuvoje kalbėjęs Seimo narys Jonas Petrulis pabrėžė vienybę.", "lt")
    assert taken(found) == {("Jonas Petrulis", "conference", "spoke")}


def test_heads_of_government_in_lithuanian_spelling_have_their_own_states() -> None:
    text = "Baltijos šalių ministrai pirmininkai Gintautas Paluckas, Evika Silinia ir Kristenas Michalas susitiko Vilniuje."
    assert {org for _, _, org in held(read(text, "lt"))} == {
        "Government of Lithuania",
        "Government of Latvia",
        "Government of Estonia",
    }


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Vladimiras Groismanas", "Volodymyr Groysman"),
        ("Salomė Zurabišvili", "Salome Zourabichvili"),
        ("Einaras Kristinnas Gudfinnssonas (Einaras Kristinas Gudfinsonas)", "Einar Kristinn Guðfinnsson"),
        ("prezidentas Emaniuelis Makronas", "Emmanuel Macron"),
    ],
)
def test_officials_are_known_by_how_they_are_heard(written: str, name: str) -> None:
    assert [a.person for a in read(f"Posėdyje Rygoje dalyvavo {written}.", "lt").attendance] == [name]


def test_a_question_in_a_title_ends_no_sentence() -> None:
    text = "Jonas Petrulis kalbėjo Baltijos Asamblėjos konferencijoje „Ar spėsime? Dešimtmečio kryptis“, kuri surengta Vilniuje."
    assert [(e.kind, e.city) for e in read(text, "lt").events] == [("conference", "Vilnius")]


def test_an_assembly_named_later_is_not_that_of_the_delegation() -> None:
    text = (
        "Baltijos Asamblėjos sesijoje dalyvaus Seimo delegacija. Kaip teigia delegacijos vadovas Jonas Petrulis, taip "
        "nuspręsta, kai NATO Parlamentinė Asamblėja priėmė rezoliuciją."
    )
    assert ("Jonas Petrulis", "Head of Delegation", "Seimas Delegation to the Baltic Assembly") in held(
        read(text, "lt")
    )


def test_members_behind_a_comma_are_not_the_one_who_spoke() -> None:
    text = "Tokį projektą, sakė Jonas Petrulis, Seimo delegacijos Baltijos Asamblėjoje nariai parengs kitą savaitę."
    assert not held(read(text, "lt"))


def test_another_clause_behind_a_comma_has_its_own_persons() -> None:
    text = "Rygoje Seimo narys Jonas Petrulis susitiko su Tomu Kalveliu, o Ilzę Kalniną kalbino telefonu."
    assert {person for person, *_ in taken(read(text, "lt"))} == {"Jonas Petrulis", "Tomas Kalvelis"}


SESSION = "Rygoje 2025 m. lapkričio 14 d. vyko Baltijos Asamblėjos 44-oji sesija. "


def test_as_somebody_told_is_no_speech_at_the_session() -> None:
    assert not read(
        SESSION + "Kaip informavo Seimo narys Jonas Petrulis, kita sesija vyks Vilniuje.", "lt"
    ).attendance


@pytest.mark.parametrize("round_it", ["išvakarėse", "kuluaruose"])
def test_a_meeting_round_a_session_is_not_the_session(round_it: str) -> None:
    found = read(f"{SESSION}Sesijos {round_it} Jonas Petrulis susitiko su Tomu Kalveliu.", "lt")
    assert {kind for _, kind, _ in taken(found)} == {"other"}


def test_who_will_preside_over_it_is_announced() -> None:
    text = "Kitais metais Baltijos Asamblėjos sesija vyks Taline. Jai pirmininkaus Jonas Petrulis."
    assert planned(read(text, "lt")) == {("Jonas Petrulis", "ba_session")}


def test_former_officers_take_part_too() -> None:
    text = (
        "Buvęs Baltijos Asamblėjos prezidentas Jonas Petrulis ir tuometinis Seimo Pirmininkas Tomas Kalvelis dalyvavo "
        "konferencijoje Rygoje."
    )
    found = read(text, "lt")
    assert {person for person, *_ in taken(found)} == {"Jonas Petrulis", "Tomas Kalvelis"}
    assert not found.offices


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Jonas Petrulis Rygoje susitiko su buvusia Latvijos Prezidente Ilze Kalnina.", "lt"),
        (
            "The Speaker of the Seimas Jonas Petrulis met with former President of Latvia Ilze Kalnina in Riga.",
            "en",
        ),
    ],
)
def test_a_former_officer_is_met_now(text: str, language: str) -> None:
    assert {a.person for a in read(text, language).attendance} == {"Jonas Petrulis", "Ilze Kalnina"}


def test_the_ceremony_at_which_medals_are_given_is_no_session() -> None:
    text = (
        "Jonas Petrulis dalyvaus Baltijos Asamblėjos sesijoje. 2031 m. lapkričio 13 d. Rygoje numatyta ceremonija; "
        "ceremonijoje Baltijos Asamblėjos medalius gaus politikai."
    )
    places = {e.kind: e.city for e in read(text, "lt").events}
    assert places == {"ba_session": None, "prize_ceremony": "Riga"}


@pytest.mark.parametrize("during", ["Per vizitą", "Per oficialų vizitą", "Per darbo vizitą"])
def test_during_a_visit_is_where_something_is(during: str) -> None:
    found = read(f"{during} Rygoje Seimo narys Jonas Petrulis susitiks su Tomu Kalveliu.", "lt")
    assert planned(found) == {("Jonas Petrulis", "visit"), ("Tomas Kalvelis", "visit")}


@pytest.mark.parametrize("verb", ["priėmė", "Rygoje priėmė"])
def test_who_is_received_stands_before_the_verb(verb: str) -> None:
    text = f"Latvijos ambasadorę Astą Rimkutę {verb} Seimo Pirmininkas Jonas Petrulis."
    assert {person for person, *_ in taken(read(text, "lt"))} == {"Asta Rimkutė", "Jonas Petrulis"}


def test_an_organ_sits_where_it_discusses_something() -> None:
    text = "Baltijos Asamblėjos Prezidiumas Rygoje svarstė sesijos darbotvarkę. Posėdyje dalyvavo Jonas Petrulis."
    found = read(text, "lt")
    assert [(e.kind, e.city) for e in found.events] == [("ba_presidium", "Riga")]
    assert taken(found) == {("Jonas Petrulis", "ba_presidium", "attended")}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (
            "Saeimos ir Seimo pirmininkai Asta Rimkutė ir Jonas Petrulis kalbėjo.",
            ("Speaker", "Saeima", "Speaker", "Seimas"),
        ),
        (
            "Saeimos ir Seimo nariai Asta Rimkutė ir Jonas Petrulis kalbėjo.",
            ("Member of Parliament", "Saeima", "Member of Parliament", "Seimas"),
        ),
    ],
)
def test_parliaments_in_a_row_each_have_their_own(text: str, own: tuple[str, str, str, str]) -> None:
    held = {(o.person, o.office, o.organisation) for o in read(text, "lt").offices}
    assert held == {("Asta Rimkutė", *own[:2]), ("Jonas Petrulis", *own[2:])}


def test_whom_one_meets_in_a_feminine_name_is_not_who_meets() -> None:
    text = (
        "Seimo Pirmininkas Jonas Petrulis lankysis Latvijoje ir susitiks su Saeimos Pirmininke Asta Rimkute."
    )
    found = read(text, "lt")
    kinds = {e.key: e.kind for e in found.events}
    assert {(a.person, kinds[a.event]) for a in found.announced} == {
        ("Jonas Petrulis", "visit"),
        ("Jonas Petrulis", "parliament_speakers_meeting"),
        ("Asta Rimkutė", "parliament_speakers_meeting"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Seimo delegacija, vadovaujama Jono Petrulio, išvyko į Taliną, kur dalyvaus Baltijos Asamblėjos sesijoje.",
        "Jonas Petrulis išskrido į Taliną, jis dalyvaus Baltijos Asamblėjos sesijoje.",
    ],
)
def test_who_left_for_a_session_is_not_there_yet(text: str) -> None:
    found = read(text, "lt")
    assert not found.attendance
    assert [a.person for a in found.announced] == ["Jonas Petrulis"]


@pytest.mark.parametrize(
    "told",
    [
        "Taline vykstančioje Baltijos Asamblėjos sesijoje dalyvaujantis Jonas Petrulis susitiko su Estijos Prezidentu Tomu Kalveliu.",
        "Baltijos Asamblėjos sesijoje Taline dalyvaujanti Seimo narė Asta Rimkutė susitiko su Estijos Prezidentu Tomu Kalveliu.",
    ],
)
def test_whom_a_participant_met_is_not_at_the_session(told: str) -> None:
    who = "Asta Rimkutė" if "Asta" in told else "Jonas Petrulis"
    assert taken(read(told, "lt")) == {
        (who, "ba_session", "attended"),
        (who, "other", "attended"),
        ("Tomas Kalvelis", "other", "attended"),
    }
