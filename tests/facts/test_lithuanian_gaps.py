"""Lithuanian offices left unsaid or apart from their holders, rows of those who came, committees and documents named by the way."""

import pytest

from tests.facts.text import held, kinds, read, taken


@pytest.mark.parametrize(
    ("text", "office", "bodies"),
    [
        (
            "Rygoje susitiko Lietuvos Seimo Pirmininkas Jonas Petrulis, Latvijos – Anna Ozola ir Estijos – Jaan Kask.",
            "Speaker",
            {"Seimas", "Saeima", "Riigikogu"},
        ),
        (
            "Sesijoje kalbėjo Lietuvos premjeras Jonas Petrulis, Latvijos – Anna Ozola, o Estijos – Jaan Kask.",
            "Prime Minister",
            {"Government of Lithuania", "Government of Latvia", "Government of Estonia"},
        ),
        (
            "Sesijoje dirbo Lietuvos delegacijos Baltijos Asamblėjoje sekretorius Jonas Petrulis, Latvijos delegacijos – Anna Ozola.",
            "Secretary",
            {"Seimas Delegation to the Baltic Assembly", "Saeima Delegation to the Baltic Assembly"},
        ),
    ],
)
def test_an_office_is_left_unsaid_for_the_others_of_a_row(text: str, office: str, bodies: set[str]) -> None:
    reading = read(text, "lt")
    assert {(o, body) for _, o, body in held(reading)} == {(office, body) for body in bodies}
    assert len(taken(reading)) == len(bodies)


def test_ranks_behind_a_dash_are_those_of_the_name_before_it() -> None:
    text = (
        "Dalyvavo Jonas Petrulis – Prezidiumo pirmininko pavaduotojas ir Lietuvos delegacijos BA vadovas, "
        "Anna Ozola – Prezidiumo narė ir Latvijos delegacijos BA vadovė."
    )
    assert held(read(text, "lt")) == {
        ("Jonas Petrulis", "Deputy Chair", "Baltic Assembly Presidium"),
        ("Jonas Petrulis", "Head of Delegation", "Seimas Delegation to the Baltic Assembly"),
        ("Anna Ozola", "Member", "Baltic Assembly Presidium"),
        ("Anna Ozola", "Head of Delegation", "Saeima Delegation to the Baltic Assembly"),
    }


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Kalbėjo Jonas Petrulis, kuris yra ir Estijos delegacijos BA vadovas.",
            ("Head of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
        ),
        (
            "Jonas Petrulis posėdyje dalyvavo kaip Baltijos Asamblėjos Teisės komiteto pirmininko pavaduotojas.",
            ("Committee Vice Chair", "Legal Committee (Baltic Assembly)"),
        ),
        (
            "Posėdyje dirbo sekretorius Jonas Petrulis (Latvijos delegacija BA).",
            ("Secretary", "Saeima Delegation to the Baltic Assembly"),
        ),
    ],
)
def test_an_office_stands_apart_from_its_holder(text: str, office: tuple[str, str]) -> None:
    assert held(read(text, "lt")) == {("Jonas Petrulis", *office)}


def test_each_has_the_office_of_his_state_respectively() -> None:
    text = "Posėdyje dirbo Estijos bei Lietuvos delegacijų BA sekretorės – atitinkamai Anna Kask ir Ona Petrulytė."
    assert held(read(text, "lt")) == {
        ("Anna Kask", "Secretary", "Riigikogu Delegation to the Baltic Assembly"),
        ("Ona Petrulytė", "Secretary", "Seimas Delegation to the Baltic Assembly"),
    }


def test_a_line_lists_a_delegation_with_ranks_between_semicolons() -> None:
    text = "Estijos delegacija BA: vadovas, BA Prezidiumo pirmininkas Jaan Kask; vadovo pavaduotoja Mari Tamm; sekretorė Anna Saar."
    delegation = "Riigikogu Delegation to the Baltic Assembly"
    assert held(read(text, "lt")) == {
        ("Jaan Kask", "Head of Delegation", delegation),
        ("Jaan Kask", "Chair", "Baltic Assembly Presidium"),
        ("Mari Tamm", "Deputy Head of Delegation", delegation),
        ("Anna Saar", "Secretary", delegation),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Estijai posėdyje atstovavo pirmininkas Jaan Kask ir nariai Mari Tamm bei Anna Saar, Lietuvai – Jonas Petrulis.",
        "Posėdyje dalyvavo: pirmininkas Jaan Kask (Estija); du nariai – Mari Tamm ir Anna Saar; sekretorius Jonas Petrulis.",
        "Rygoje vyko posėdis.\nJame nurodyti šie dalyviai.\nIš Estijos: Jaan Kask, Mari Tamm, Anna Saar.\nIš Lietuvos: Jonas Petrulis.",
    ],
)
def test_all_of_a_row_were_there(text: str) -> None:
    assert {person for person, _, _ in taken(read(text, "lt"))} == {
        "Jaan Kask",
        "Mari Tamm",
        "Anna Saar",
        "Jonas Petrulis",
    }


def test_whose_clause_ends_a_row() -> None:
    text = "Sesijoje dalyvavo Jonas Petrulis, kurio pavaduotojas Jaan Kask liko Vilniuje."
    assert {person for person, _, _ in taken(read(text, "lt"))} == {"Jonas Petrulis"}


def test_a_committee_is_that_which_the_text_names_with_its_assembly() -> None:
    other = "Teisės komiteto posėdis Rygoje. Baltijos Asamblėjos Teisės komitetas svarstė statutą."
    assert kinds(read(other, "lt")) == ["ba_committee"]
    own = "Rygoje vyko Seimo Teisės komiteto posėdis. Baltijos Asamblėjos Teisės komitetas svarstė statutą."
    assert kinds(read(own, "lt")) == ["other"]


@pytest.mark.parametrize(
    "told",
    [
        "Diskusijoje Jonas Petrulis priminė 1996 m. balandžio 14 d. Baltijos Asamblėjos bendradarbiavimo protokolą.",
        "Pasak pirmininko, sesijoje priimtą planą būtina įgyvendinti ne vėliau kaip 2002 m. spalio 30 d.",
    ],
)
def test_days_of_documents_and_deadlines_are_those_of_no_event(told: str) -> None:
    assert [e.start for e in read(f"Rygoje vyko Baltijos Asamblėjos sesija. {told}", "lt").events] == [None]


def test_heads_of_committees_are_of_the_parliaments_they_represent() -> None:
    text = (
        "Rygoje susėdo užsienio reikalų komitetų vadovai: Latvijos parlamentui atstovavo komiteto pirmininkė Anna Ozola, "
        "Estijos – pirmininkas Jaan Kask, Lietuvos Seimui – pirmininkas Jonas Petrulis."
    )
    reading = read(text, "lt")
    assert held(reading) == {
        ("Anna Ozola", "Committee Chair", "Foreign Affairs Committee (Saeima)"),
        ("Jaan Kask", "Committee Chair", "Foreign Affairs Committee (Riigikogu)"),
        ("Jonas Petrulis", "Committee Chair", "Foreign Affairs Committee (Seimas)"),
    }


def test_who_closes_a_market_speaks_nowhere() -> None:
    text = "Jonas Petrulis ir Anna Ozola susitiks Rygoje. Jie aptars padėtį po to, kai Rusija uždarė rinką."
    assert taken(read(text, "lt")) == set()
