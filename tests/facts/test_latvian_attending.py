"""Latvian verbs of taking part in all their forms: participles, gerunds, the debitive, the relative mood, behind verbs of planning."""

import pytest

from tests.facts.text import latvian, planned, there

WHERE, WHAT = "Baltijas Asamblejas 42. sesijā Rīgā", "Baltijas Asamblejas 42. sesiju Rīgā"
BY_FORM = [
    ("piedalīties", "piedaloties", "piedalīdamies", "piedalīšoties", "jāpiedalās", WHERE, "attended"),
    ("ņemt dalību", "ņemot dalību", "ņemdams dalību", "ņemšot dalību", "jāņem dalība", WHERE, "attended"),
    ("apmeklēt", "apmeklējot", "apmeklēdams", "apmeklēšot", "jāapmeklē", WHAT, "attended"),
    ("pārstāvēt Saeimu", "pārstāvot Saeimu", "pārstāvēdams Saeimu", "pārstāvēšot Saeimu", "jāpārstāv Saeima", WHERE, "attended"),
    ("būt klāt", "esot klāt", "būdams klāt", "būšot klāt", "jābūt klāt", WHERE, "attended"),
    ("strādāt", "strādājot", "strādādams", "strādāšot", "jāstrādā", WHERE, "attended"),
    ("uzstāties ar runu", "uzstājoties ar runu", "uzstādamies ar runu", "uzstāšoties ar runu", "jāuzstājas ar runu", WHERE, "spoke"),
    ("teikt runu", "sakot runu", "teikdams runu", "teikšot runu", "jāsaka runa", WHERE, "spoke"),
    ("sniegt ziņojumu", "sniedzot ziņojumu", "sniegdams ziņojumu", "sniegšot ziņojumu", "jāsniedz ziņojums", WHERE, "spoke"),
    ("atklāt", "atklājot", "atklādams", "atklāšot", "jāatklāj", WHAT, "opened"),
    ("vadīt", "vadot", "vadīdams", "vadīšot", "jāvada", WHAT, "chaired"),
]  # fmt: skip


def capital(words: str) -> str:
    return words[0].upper() + words[1:]


@pytest.mark.parametrize("form", BY_FORM)
def test_what_somebody_plans_to_do_or_has_to(form: tuple[str, ...]) -> None:
    infinitive, _, _, relative, debitive, rest, capacity = form
    for text in (
        f"Jānis Vucāns plāno {infinitive} {rest}.",
        f"Jānis Vucāns ir aicināts {infinitive} {rest}.",
        f"Jānis Vucāns apņēmies {infinitive} {rest}.",
        f"Jānis Vucāns {relative} {rest}.",
        f"Jānim Vucānam {debitive} {rest}.",
        f"Jānim Vucānam paredzēts {infinitive} {rest}.",
    ):
        reading = latvian(text)
        assert [(f.person, f.capacity) for f in reading.announced] == [("Jānis Vucāns", capacity)], text
        assert not reading.attendance


@pytest.mark.parametrize("form", BY_FORM)
def test_what_somebody_did_by_a_gerund(form: tuple[str, ...]) -> None:
    _, gerund, participle, _, _, rest, _ = form
    for verb in (gerund, participle):
        reading = latvian(f"{capital(verb)} {rest}, Jānis Vucāns uzsvēra sadarbības nozīmi.")
        assert there(reading) == ["Jānis Vucāns"], verb


@pytest.mark.parametrize("verb", ["piedalījās", "uzstājās", "ņēma dalību"])
def test_who_was_among_those_who_took_part(verb: str) -> None:
    reading = latvian(f"Starp tiem, kuri {verb} {WHERE}, bija Jānis Vucāns un Daiga Mieriņa.")
    assert there(reading) == ["Daiga Mieriņa", "Jānis Vucāns"]


def test_who_addresses_a_session_today_and_tomorrow() -> None:
    assert there(latvian(f"Jānis Vucāns šodien uzrunā {WHAT}."))
    assert planned(latvian(f"Rīt Jānis Vucāns uzrunā klātesošos {WHERE}."))
    assert planned(latvian(f"Rīt Jānis Vucāns teic uzrunu {WHERE}."))


@pytest.mark.parametrize("verb", ["vadīja", "bija vadījis", "vadījis"])
def test_who_led_a_delegation_was_there(verb: str) -> None:
    reading = latvian(f"Jānis Vucāns {verb} Saeimas delegāciju {WHERE}.")
    assert [(f.person, f.capacity) for f in reading.attendance] == [("Jānis Vucāns", "attended")]


def test_who_leads_a_standing_delegation_is_nowhere_by_it() -> None:
    text = f"{WHAT} atklāja Daiga Mieriņa. Jānis Vucāns vada Saeimas delegāciju Baltijas Asamblejā."
    assert there(latvian(text)) == ["Daiga Mieriņa"]


@pytest.mark.parametrize("told", ["Tajā piedalījās arī eksperti", "Latvijai jāvada diskusija"])
def test_who_only_tells_what_others_do(told: str) -> None:
    text = f"Rīgā notika Baltijas Asamblejas 42. sesija. {told}, uzsvēra Daiga Mieriņa."
    reading = latvian(text)
    assert not reading.attendance
    assert not reading.announced
