"""Days, towns and parts that were only planned, recalled, wished for or supposed are none of what took place; all invented."""

import pytest

from tests.facts.text import read, there

PUT_OFF = [
    ("en", "The session of the Baltic Assembly was postponed from 3 May to 14 June 2025.", ["2025-06-14"]),
    ("en", "The meeting of the Presidium was rescheduled from 3 May 2025 to 14 June 2025.", ["2025-06-14"]),
    ("en", "The session of the Baltic Assembly scheduled for 3 May 2025 in Riga has been postponed.", []),
    (
        "en",
        "The 44th Session of the Baltic Assembly, originally scheduled for 3 May 2025 in Riga, took place on 14 June 2025 in Tallinn.",
        ["2025-06-14"],
    ),
    ("et", "3. maiks 2025 Riiga kavandatud Balti Assamblee istungjärk lükati edasi.", []),
    ("et", "Balti Assamblee istungjärk, mis pidi toimuma 3. mail 2025 Riias, lükkus sügisesse.", []),
    ("lv", "Baltijas Asamblejas sesija tika atlikta no 3. maija uz 2025. gada 14. jūniju.", ["2025-06-14"]),
    ("lv", "2024. gada 3. maijā Rīgā paredzētā Baltijas Asamblejas sesija ir pārcelta uz rudeni.", []),
    ("lt", "Baltijos Asamblėjos sesija perkelta į 2025 m. birželio 14 d.", ["2025-06-14"]),
    ("lt", "2025 m. gegužės 3 d. Rygoje numatyta Baltijos Asamblėjos sesija atidėta.", []),
]


@pytest.mark.parametrize(("language", "text", "days"), PUT_OFF)
def test_what_is_put_off_has_no_day_but_the_new_one(language: str, text: str, days: list[str]) -> None:
    events = read(text, language).events
    assert [e.start for e in events] == days
    assert all(e.city != "Riga" for e in events)


def test_a_decision_put_off_at_a_meeting_leaves_the_meeting_its_day() -> None:
    told = (
        "The Presidium of the Baltic Assembly met in Riga on 3 May 2025 and postponed the decision to June."
    )
    assert [(e.start, e.city) for e in read(told).events] == [("2025-05-03", "Riga")]


RECALLED = [
    (
        "en",
        "The Presidium of the Baltic Assembly met on 3 May 2024.",
        "Jānis Vucāns recalled a conference in Vilnius.",
    ),
    (
        "et",
        "Balti Assamblee presiidiumi koosolek toimus 3. mail 2024.",
        "Jānis Vucāns meenutas esimest istungjärku Vilniuses.",
    ),
    (
        "lv",
        "Baltijas Asamblejas Prezidija sēde notika 2024. gada 3. maijā.",
        "Jānis Vucāns pieminēja konferenci Viļņā.",
    ),
    (
        "lv",
        "Baltijas Asamblejas Prezidija sēde notika 2024. gada 3. maijā.",
        "Jānis Vucāns atcerējās pirmo sesiju Viļņā.",
    ),
    (
        "lt",
        "Baltijos Asamblėjos Prezidiumo posėdis vyko 2024 m. gegužės 3 d.",
        "Andrius Kupčinskas prisiminė pirmąją sesiją Vilniuje.",
    ),
]


@pytest.mark.parametrize(("language", "first", "then"), RECALLED)
def test_the_town_of_what_is_recalled_is_not_that_of_the_meeting(
    language: str, first: str, then: str
) -> None:
    events = [e for e in read(f"{first} {then}", language).events if e.start]
    assert [(e.start, e.city) for e in events] == [("2024-05-03", None)]


WOULD_HAVE = [
    (
        "et",
        "Konverents toimus Riias 3. mail 2024.",
        "Külalisena oleks osalenud Signe Riisalo.",
        "Konverentsil osales Signe Riisalo.",
    ),
    (
        "lv",
        "Konference notika Rīgā 2024. gada 3. maijā.",
        "Konferencē būtu piedalījusies Rasa Kalniņa.",
        "Konferencē piedalījās Rasa Kalniņa.",
    ),
    (
        "lt",
        "Konferencija vyko Rygoje 2024 m. gegužės 3 d.",
        "Joje būtų kalbėjęs ir Juozas Olekas.",
        "Joje kalbėjo ir Juozas Olekas.",
    ),
    (
        "lt",
        "Konferencija vyko Rygoje 2024 m. gegužės 3 d.",
        "Joje būtų kaip viešnia dalyvavusi Rasa Budrienė.",
        "Joje dalyvavo Rasa Budrienė.",
    ),
]


@pytest.mark.parametrize(("language", "first", "unreal", "real"), WOULD_HAVE)
def test_who_would_have_come_did_not(language: str, first: str, unreal: str, real: str) -> None:
    assert there(read(f"{first} {unreal}", language)) == []
    assert len(there(read(f"{first} {real}", language))) == 1


WISHED = [
    ("et", "Leedu tahab saada Balti Assamblee eesistujaks.", "Leedu saab Balti Assamblee eesistujaks."),
    (
        "lv",
        "Lietuva vēlētos būt Baltijas Asamblejas prezidējošā valsts 2027. gadā.",
        "Lietuva ir Baltijas Asamblejas prezidējošā valsts 2027. gadā.",
    ),
    (
        "lv",
        "Lietuva vēlas pārņemt prezidentūru Baltijas Asamblejā.",
        "Lietuva pārņem prezidentūru Baltijas Asamblejā.",
    ),
    (
        "lt",
        "Lietuva norėtų pirmininkauti Baltijos Asamblėjai 2027 m.",
        "Lietuva pirmininkaus Baltijos Asamblėjai 2027 m.",
    ),
    (
        "lt",
        "Lietuva siekia pirmininkauti Baltijos Asamblėjai.",
        "Lietuva, pirmininkaujanti Baltijos Asamblėjai, nori stiprinti ryšius.",
    ),
]


@pytest.mark.parametrize(("language", "wished", "so"), WISHED)
def test_a_presidency_that_is_wished_for_is_none(language: str, wished: str, so: str) -> None:
    assert read(wished, language).presidencies == ()
    assert [p.country for p in read(so, language).presidencies] == ["LT"]


SAID_THERE = [
    (
        "et",
        "Saeima esimees Daiga Mieriņa ütles 6. juunil 2024 Saeimas, et ta on kutsutud Tallinna Balti Assamblee istungjärgule.",
    ),
    (
        "lv",
        "Saeimas priekšsēdētāja Daiga Mieriņa 2024. gada 6. jūnijā Saeimā sacīja, ka ir uzaicināta uz Baltijas Asamblejas sesiju Tallinā.",
    ),
    (
        "lt",
        "Saeimos Pirmininkė Daiga Mieriņa 2024 m. birželio 6 d. Saeimoje sakė, kad yra pakviesta į Baltijos Asamblėjos sesiją Taline.",
    ),
]


@pytest.mark.parametrize(("language", "text"), SAID_THERE)
def test_when_and_where_something_was_said_is_not_told_of_what_was_said(language: str, text: str) -> None:
    assert all((e.start, e.venue) == (None, None) for e in read(text, language).events)


INSTEAD = [
    (
        "en",
        "The conference in Tartu on 5 May 2024 was chaired by Professor Marju Lauristin instead of Minister Riina Sikkut.",
    ),
    (
        "et",
        "Konverents toimus Tartus 5. mail 2024. Konverentsi juhatas minister Riina Sikkuti asemel professor Marju Lauristin.",
    ),
]


@pytest.mark.parametrize(("language", "text"), INSTEAD)
def test_who_is_replaced_was_not_there(language: str, text: str) -> None:
    assert [(a.person, a.capacity) for a in read(text, language).attendance] == [
        ("Marju Lauristin", "chaired")
    ]


UNVEILED = [
    ("et", "4. juulil 2023 Jūrmalas peetud seminaril avas Anna Parts mälestustahvli.", "attended"),
    ("et", "4. juulil 2023 Jūrmalas peetud seminari avas Anna Parts.", "opened"),
    ("lv", "Seminārā Jūrmalā 2023. gada 4. jūlijā Anna Bojāre atklāja piemiņas plāksni.", "attended"),
    ("lv", "Semināru Jūrmalā 2023. gada 4. jūlijā atklāja Anna Bojāre.", "opened"),
]


@pytest.mark.parametrize(("language", "text", "capacity"), UNVEILED)
def test_who_unveils_something_at_a_gathering_does_not_open_it(
    language: str, text: str, capacity: str
) -> None:
    assert [a.capacity for a in read(text, language).attendance] == [capacity]


def test_who_sends_words_does_not_come() -> None:
    told = "Seminar toimus Jūrmalas 4. juulil 2023. Helir-Valdor Seeder saatis {}."
    assert there(read(told.format("videotervituse"), "et")) == []
    assert there(read(told.format("kirja"), "et")) == []


def test_a_committee_of_unknown_name_is_not_the_one_told_before() -> None:
    told = "Seimo Ekonomikos komiteto pirmininkas Kazys Starkevičius susitiko su Saeimos Tautos ūkio komisijos pirmininku Kasparu Briškenu."
    assert [(o.person, o.organisation) for o in read(told, "lt").offices] == [
        ("Kazys Starkevičius", "Committee on Economics (Seimas)")
    ]
    alone = "Seimo Ekonomikos komitetas posėdžiavo. Komiteto pirmininkas Kazys Starkevičius kalbėjo."
    assert [o.organisation for o in read(alone, "lt").offices] == ["Committee on Economics (Seimas)"]


def test_the_saeima_has_no_committee_of_another_noun() -> None:
    told = "Juridiskās {} priekšsēdētājs Mēlis Kīli atvainojās par prombūtni."
    assert read(told.format("komitejas"), "lv").offices == ()
    assert [o.organisation for o in read(told.format("komisijas"), "lv").offices] == [
        "Legal Affairs Committee (Saeima)"
    ]


ACCOUNTS = [
    ("en", "The Riigikogu approved the report on the 42nd session of the Baltic Assembly on 15 January 2025. "
     "Marko Mihkelson presented it."),
    ("en", "The 30th anniversary of the 42nd session of the Baltic Assembly was marked in Riga on 15 January 2025. Jānis Vucāns spoke."),
    ("et", "Riigikogu väliskomisjon kiitis 15. jaanuaril 2025 heaks Balti Assamblee 42. istungjärgu aruande. "
     "Aruannet tutvustas Marko Mihkelson."),
    ("et", "Balti Assamblee 42. istungjärgu 30. aastapäeva tähistati 15. jaanuaril 2025 Riias."),
    ("lv", "Saeimas Ārlietu komisija 2025. gada 15. janvārī apstiprināja ziņojumu par Baltijas Asamblejas 42. sesiju. "
     "Ar ziņojumu iepazīstināja Rihards Kols."),
    ("lv", "Baltijas Asamblejas 42. sesijas trīsdesmito gadadienu atzīmēja Rīgā 2025. gada 15. janvārī."),
    ("lt", "Seimo Užsienio reikalų komitetas 2025 m. sausio 15 d. patvirtino Baltijos Asamblėjos 42-osios sesijos ataskaitą. "
     "Ją pristatė Andrius Kupčinskas."),
    ("lt", "Baltijos Asamblėjos 42-osios sesijos 30-osios metinės paminėtos Rygoje 2025 m. sausio 15 d."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), ACCOUNTS)
def test_a_session_has_nothing_from_the_day_of_its_report_or_anniversary(language: str, text: str) -> None:
    reading = read(text, language)
    assert [(e.number, e.start, e.city) for e in reading.events] == [(42, None, None)]
    assert there(reading) == []


def test_the_title_of_its_report_has_the_day_of_the_session() -> None:
    title = "Report of the 29th Session of the Baltic Assembly, 21-22 October 2010, Riga"
    assert [(e.start, e.city) for e in read(title).events] == [("2010-10-21", "Riga")]


@pytest.mark.parametrize("verb", ["osalenud", "kõnelenud"])
def test_neither_of_a_denied_row_came(verb: str) -> None:
    told = f"Konverents toimus Riias 3. juulil 2023. Ei Jaan Tamm ega Lauri Hussar {verb} konverentsil."
    assert there(read(told, "et")) == []


def test_a_day_of_lithuanian_ends_a_sentence_before_that_day() -> None:
    told = (
        "Šiaurės Tarybos 76-oji sesija vyko Reikjavike 2024 m. spalio 28 d. Tą pačią dieną Rygoje susirinko Asamblėjos Prezidiumas. "
        "Posėdžiui pirmininkavo Timo Suslovas."
    )
    reading = read(told, "lt")
    presidium = next(e for e in reading.events if e.kind == "ba_presidium")
    assert presidium.city == "Riga"
    assert [(a.event, a.capacity) for a in reading.attendance] == [(presidium.key, "chaired")]
    assert reading.cooperation == ()


def test_who_listens_from_the_hall_does_not_speak() -> None:
    told = "The conference was held in Riga on 5 May 2024. Anna Kask {} from the hall."
    assert [a.capacity for a in read(told.format("listened")).attendance] == ["attended"]


ABROAD = [
    (
        "lv",
        "Igaunijas parlamenta deputāti Rīgā tikās ar Saeimas deputātiem.",
        "Ārlietu komisijas priekšsēdētājs {} uzsvēra sadarbību.",
        "Rihards Kols",
    ),
    (
        "lt",
        "Estijos parlamento nariai Vilniuje susitiko su Seimo nariais.",
        "Užsienio reikalų komiteto pirmininkas {} pabrėžė bendradarbiavimą.",
        "Žygimantas Pavilionis",
    ),
]


@pytest.mark.parametrize(("language", "first", "then", "own"), ABROAD)
def test_a_committee_of_one_from_abroad_is_not_of_the_own_parliament(
    language: str, first: str, then: str, own: str
) -> None:
    assert read(f"{first} {then.format('Toomas Mihkelson')}", language).offices == ()
    assert [o.person for o in read(f"{first} {then.format(own)}", language).offices] == [own]
