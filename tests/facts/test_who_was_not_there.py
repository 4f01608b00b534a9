"""Nobody is given to an event by a look back at an earlier one, nor by words of staying away; all invented."""

import pytest

from tests.facts.text import read

BACK = [
    (
        "en",
        "The President of the Riigikogu, Lauri Hussar, paid an official visit to Lithuania on 5 May 2024.",
        "The last time that a President of the Riigikogu paid an official visit to Lithuania was in 2019, when Henn Põlluaas met with "
        "Viktoras Pranckietis.",
    ),
    (
        "en",
        "The President of the Riigikogu, Lauri Hussar, paid an official visit to Lithuania on 5 May 2024.",
        "A President of the Riigikogu last visited Lithuania in 2019, when Henn Põlluaas was received by Viktoras Pranckietis.",
    ),
    (
        "en",
        "The Presidium of the Baltic Assembly met in Riga on 5 May 2024.",
        "The delegation came from Tallinn, where it had met with Lauri Hussar last week.",
    ),
    (
        "en",
        "The Presidium of the Baltic Assembly met in Riga on 5 May 2024.",
        "Jānis Vucāns recalled the session in Tallinn in 2019, when Aadu Must chaired the Assembly.",
    ),
    (
        "et",
        "Riigikogu esimees Lauri Hussar viibis 5. mail 2024 visiidil Leedus.",
        "Viimati käis Riigikogu esimees Leedus 2019. aastal, kui Henn Põlluaas kohtus Viktoras Pranckietisega.",
    ),
    (
        "et",
        "Riigikogu esimees Lauri Hussar viibis 5. mail 2024 visiidil Leedus.",
        "Viimati külastas Riigikogu esimees Leedut 2019. aastal, mil Henn Põlluaasi võttis vastu Viktoras Pranckietis.",
    ),
    (
        "lv",
        "Saeimas priekšsēdētāja Daiga Mieriņa 2024. gada 5. maijā apmeklēja Tallinu.",
        "Pēdējo reizi Saeimas priekšsēdētāja Igauniju apmeklēja 2019. gadā, kad Ināra Mūrniece tikās ar Henn Põlluaas.",
    ),
    (
        "lt",
        "Seimo Pirmininkė Viktorija Čmilytė-Nielsen 2024 m. gegužės 5 d. lankėsi Taline.",
        "Paskutinį kartą Seimo Pirmininkas Estijoje lankėsi 2019 metais, kai Viktoras Pranckietis susitiko su Henn Põlluaas.",
    ),
]


@pytest.mark.parametrize(("language", "told", "back"), BACK)
def test_who_met_at_an_earlier_time_is_not_at_the_event_told_of(language: str, told: str, back: str) -> None:
    """The earlier year stands before "when" or behind "the last time"; one of the same year is no look back."""
    alone = read(told, language)
    assert [a.person for a in alone.attendance] == [
        a.person for a in read(f"{told} {back}", language).attendance
    ]


AWAY = [
    ("et", "Riigikogu liikmed Anti Allas ja Jaak Aab kohtumisele ei jõudnud."),
    ("et", "Anti Allas ja Jaak Aab kohtumisel ei osalenud."),
    ("et", "Anti Allas ja Jaak Aab kohtumisele tulla ei saanud."),
    ("et", "Kohtumisele ei jõudnud Riigikogu liikmed Anti Allas ja Jaak Aab."),
    ("et", "Kohtumiselt puudusid Anti Allas ja Jaak Aab."),
    ("et", "Anti Allas ja Jaak Aab jäid kohtumisele tulemata."),
    ("lv", "Deputāti Jānis Vucāns un Andris Bērziņš uz tikšanos neieradās."),
    ("lv", "Jānis Vucāns un Andris Bērziņš tikšanās reizē nebija klāt."),
    ("lv", "Uz tikšanos nevarēja ierasties Jānis Vucāns un Andris Bērziņš."),
    ("lv", "Jānis Vucāns un Andris Bērziņš uz tikšanos nebija ieradušies."),
    ("lt", "Seimo nariai Andrius Kupčinskas ir Jonas Jarutis į susitikimą neatvyko."),
    ("lt", "Susitikime nedalyvavo Andrius Kupčinskas ir Jonas Jarutis."),
    ("lt", "Andrius Kupčinskas ir Jonas Jarutis į susitikimą atvykti negalėjo."),
    ("en", "The members Anti Allas and Jaak Aab did not make it to the meeting."),
    ("en", "Unable to attend the meeting were Anti Allas and Jaak Aab."),
]


@pytest.mark.parametrize(("language", "text"), AWAY)
def test_who_stayed_away_did_not_take_part(language: str, text: str) -> None:
    assert read(text, language).attendance == ()


PARTLY = [
    ("et", "Kohtumisel osales Anti Allas, Jaak Aab kohtumisele ei jõudnud.", {"Anti Allas"}),
    (
        "et",
        "Anti Allas kohtus Jaak Aabiga, kohtumisele ei jõudnud Helle-Moonika Helme.",
        {"Anti Allas", "Jaak Aab"},
    ),
    (
        "lv",
        "Jānis Vucāns un Andris Bērziņš tikšanās reizē nevarēja vienoties.",
        {"Jānis Vucāns", "Andris Bērziņš"},
    ),
]


@pytest.mark.parametrize(("language", "text", "there"), PARTLY)
def test_who_came_beside_one_who_did_not(language: str, text: str, there: set[str]) -> None:
    assert {a.person for a in read(text, language).attendance} == there


GIVERS = [
    (
        "en",
        "The medals were handed over by the President of the Assembly, Jānis Skrastiņš, and the head of the Estonian group Aivar Kokk.",
    ),
    (
        "en",
        "The Baltic Assembly Medals were presented by Jānis Skrastiņš, Andrius Kupčinskas and Aivar Kokk.",
    ),
    ("et", "Medalid andsid üle assamblee president Jānis Skrastiņš ja Eesti delegatsiooni juht Aivar Kokk."),
    ("et", "Medalid anti üle Jānis Skrastiņši ja Aivar Koka poolt."),
    ("lv", "Baltijas Asamblejas medaļas pasniedza Jānis Skrastiņš un Andrius Kupčinskas."),
    (
        "lt",
        "Medalius įteikė Asamblėjos prezidentas Jānis Skrastiņš ir Estijos delegacijos vadovas Aivar Kokk.",
    ),
    (
        "lt",
        "Medaliai įteikti Asamblėjos prezidento Andriaus Kupčinsko ir Estijos delegacijos vadovo Aivaro Koko.",
    ),
    ("lv", "Baltijas Asamblejas medaļas tika pasniegtas no prezidenta Jāņa Vucāna un Andra Bērziņa rokām."),
]


@pytest.mark.parametrize(("language", "text"), GIVERS)
def test_who_hands_over_is_given_nothing(language: str, text: str) -> None:
    assert read(text, language).recipients == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Baltic Assembly Medals were handed over to Mati Unt by Jānis Skrastiņš, the President of the Assembly, and Aivar Kokk.",
        ),
        ("en", "The Baltic Assembly Medal was received by Mati Unt."),
        ("et", "Aivar Kokk andis Balti Assamblee medali üle Mati Untile."),
    ],
)
def test_to_whom_it_is_handed_is_given_it(language: str, text: str) -> None:
    assert [r.person for r in read(text, language).recipients] == ["Mati Unt"]


NOT_HELD = [
    ("lv", "Iepriekš plānotā vizīte Harkivā nenotika drošības apsvērumu dēļ."),
    ("lv", "Baltijas Asamblejas sesija Rīgā 2024. gada 5. maijā tika atcelta."),
    ("lv", "Baltijas Asamblejas Prezidija sēde Rīgā netika rīkota."),
    ("en", "The previously planned visit to Kharkiv did not take place for security reasons."),
    ("en", "The session of the Baltic Assembly in Riga on 5 May 2024 did not take place."),
    ("en", "The meeting of the Presidium of the Baltic Assembly in Riga was cancelled."),
    ("et", "Balti Assamblee istung Riias 5. mail 2024 jäi ära."),
    ("et", "Balti Assamblee presiidiumi koosolekut Riias 5. mail 2024 ei toimunud."),
    ("lt", "Baltijos Asamblėjos sesija Vilniuje 2024 m. gegužės 5 d. neįvyko."),
    ("lt", "Prezidiumo posėdis Rygoje buvo atšauktas."),
]


@pytest.mark.parametrize(("language", "text"), NOT_HELD)
def test_what_was_not_held_is_no_event(language: str, text: str) -> None:
    assert read(text, language).events == ()


BESIDE = [
    (
        "lt",
        "Seimo nariai Andrius Kupčinskas ir Jonas Jarutis 2024 m. gegužės 5 d. lankėsi Kijeve. Planuotas vizitas Charkive neįvyko.",
        "Kyiv",
    ),
    ("lv", "Baltijas Asamblejas sesija Rīgā notika 2024. gada 5. maijā, bet pieņemšana nenotika.", "Riga"),
    (
        "en",
        "The session of the Baltic Assembly took place in Riga on 5 May 2024. The visit to Tallinn did not take place.",
        "Riga",
    ),
]


@pytest.mark.parametrize(("language", "text", "city"), BESIDE)
def test_what_was_not_held_leaves_the_event_beside_it_alone(language: str, text: str, city: str) -> None:
    assert [e.city for e in read(text, language).events] == [city]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (
            "Estonia is presiding over defence cooperation, Jüri Luik said at the meeting in Tartu.",
            [("Jüri Luik", "spoke")],
        ),
        (
            "A meeting was held in Tartu. According to Jüri Luik, Estonia is pleased to be presiding over the cooperation.",
            [],
        ),
        ("Jüri Luik of Estonia chaired the meeting in Tartu.", [("Jüri Luik", "chaired")]),
    ],
)
def test_a_state_that_presides_makes_nobody_chair(text: str, part: list[tuple[str, str]]) -> None:
    assert [(fact.person, fact.capacity) for fact in read(text).attendance] == part
