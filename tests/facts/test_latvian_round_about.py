"""Latvian parts told round about: who is expected, gets the opening or the lead, closes, whose speech sounds, who is among those there."""

import pytest

from tests.facts.text import latvian, planned, taken, there

HELD = "Rīgā notika Baltijas Asamblejas 42. sesija. "
TO_COME = "Rīgā 2025. gada 14. novembrī notiks Baltijas Asamblejas 42. sesija. "


@pytest.mark.parametrize(
    "text",
    [
        "Ar uzrunām sesijā gaidāmi Jānis Vucāns un Baiba Braže.",
        "Uz sesiju gaidāmi Jānis Vucāns un Baiba Braže.",
        "Sesijā savu dalību apstiprinājuši Jānis Vucāns un Baiba Braže.",
        "Sesijā uzstāties iecerējuši Jānis Vucāns un Baiba Braže.",
        "Runātāju vidū sesijā būs Jānis Vucāns un Baiba Braže.",
        "Sesijas dalībnieku pulkā gaidāmi Jānis Vucāns un Baiba Braže.",
        "Vārds sesijā tiks dots Jānim Vucānam un Baibai Bražei.",
        "Sesijas atklāšana uzticēta Jānim Vucānam un Baibai Bražei.",
        "Vadītāji sesijai būs divi – Jānis Vucāns un Baiba Braže.",
        "Sesiju ar runām noslēgs Jānis Vucāns un Baiba Braže.",
        "Sesijai attālināti pieslēgsies Jānis Vucāns un Baiba Braže.",
        "Sesijas programmā iekļautas Jāņa Vucāna un Baibas Bražes uzrunas.",
        "Pirmais sesijā runās Jānis Vucāns, pēc viņa – Baiba Braže.",
        "Saeimas delegāciju sesijā veidos Jānis Vucāns un Baiba Braže.",
    ],
)
def test_who_is_to_have_a_part(text: str) -> None:
    assert {name for name, _ in planned(latvian(TO_COME + text))} == {"Jānis Vucāns", "Baiba Braže"}


@pytest.mark.parametrize(
    ("text", "capacity"),
    [
        ("Sesijā izskanēja Jāņa Vucāna uzruna.", "spoke"),
        ("Pēc tam sekoja Jāņa Vucāna priekšlasījums.", "spoke"),
        ("Sesiju ar runu noslēdza Jānis Vucāns.", "spoke"),
        ("Sesijas vadību uzņēmās Jānis Vucāns.", "chaired"),
        ("Sesijas galvenais runātājs bija Jānis Vucāns.", "spoke"),
        ("Sesijai pieslēdzās Jānis Vucāns.", "attended"),
        ("Tribīnē kāpa Jānis Vucāns.", "spoke"),
    ],
)
def test_who_had_a_part(text: str, capacity: str) -> None:
    assert taken(latvian(HELD + text)) == {("Jānis Vucāns", "ba_session", capacity)}


def test_a_row_within_a_row() -> None:
    text = (
        "Sesiju atklās četri cilvēki: Baltijas Asamblejas prezidente Ērika Zommere un trīs parlamentu vadītāji – Saeimas "
        "priekšsēdētājs Gundars Daudze, Rīgikogu priekšsēdētāja Ene Ergma un Seima priekšsēdētāja Irēna Degutiene."
    )
    assert len(planned(latvian(TO_COME + text))) == 4


@pytest.mark.parametrize(
    "text",
    [
        "Sesijā gaidāmi karsti strīdi par Jāņa Vucāna priekšlikumu.",
        "Sesiju noslēdza balvu pasniegšana Jānim Vucānam.",
        "Jāņa Vucāna uzruna nebija paredzēta.",
        "Komitejas vadība uzticēta Jānim Vucānam.",
        "Asamblejas vadību uzņēmās Jānis Vucāns.",
        "Sesijas dalībnieku vidū Jāņa Vucāna nebija.",
        "Savu dalību sesijā atcēlis Jānis Vucāns.",
    ],
)
def test_what_gives_nobody_a_part(text: str) -> None:
    reading = latvian(HELD + text)
    assert not there(reading)
    assert not planned(reading)


def test_who_always_leads_a_house_chairs_no_gathering() -> None:
    reading = latvian(HELD + "Sesijā runāja Jānis Vucāns, kurš vada Stratēģiskās analīzes komisiju.")
    assert taken(reading) == {("Jānis Vucāns", "ba_session", "spoke")}


@pytest.mark.parametrize(
    "text",
    [
        "Dalību sesijā plāno arī Jānis Ozols.",
        "Uzaicinājumu piedalīties sesijā ir pieņēmis Jānis Ozols.",
        "Rīgā gaidāms arī Jānis Ozols.",
        "Sesijā paredzēts uzstāties Jānim Ozolam.",
        "Latvijas delegācijā būs deputāti, un tās sastāvā būs arī Jānis Ozols.",
        "Dalībnieku vidū būs arī Jānis Ozols.",
        "Noslēguma vārdus teiks Jānis Ozols.",
    ],
)
def test_who_comes_to_what_is_ahead_behind_the_telling_of_what_is_over(text: str) -> None:
    reading = latvian(
        f"27. maijā Rīgā notiks Baltijas Asamblejas 44. sesija. Aprīlī Tallinā notika konference, un tajā piedalījās Anna Kalniņa. {text}"
    )
    assert planned(reading) == {("Jānis Ozols", "ba_session")}
    assert there(reading) == ["Anna Kalniņa"]


@pytest.mark.parametrize(
    "text",
    [
        "Ar ziņojumu uzstājās Jānis Ozols.",
        "Kā īpašais viesis sesijā piedalījās Jānis Ozols.",
        "Sesiju atklāja Anna Kalniņa, noslēguma vārdus teica Jānis Ozols.",
        "Sveicienu nodeva Jānis Ozols.",
    ],
)
def test_who_was_at_the_event_behind_a_visit_of_an_earlier_month(text: str) -> None:
    reading = latvian(
        f"12. maijā Rīgā notika Baltijas Asamblejas 44. sesija. Februārī Pēteris Liepa darba vizītē uzturējās Oslo. {text}"
    )
    assert "ba_session" in {kind for person, kind, _ in taken(reading) if person == "Jānis Ozols"}
    assert {kind for person, kind, _ in taken(reading) if person == "Jānis Ozols"} == {"ba_session"}
