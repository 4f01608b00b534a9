"""Who took part in what, and who was only announced, in the many ways that English releases tell it."""

import pytest

from tests.facts.text import read

SESSION = "The 30th Session of the Baltic Assembly was held in Riga. "
COMING = "The 30th Session of the Baltic Assembly will be held in Riga on 3 May 2031. "

ATTENDED = [
    # whom those gathered heard, and lists that a bystander's own clause or seat interrupts
    (
        SESSION + "The session heard reports from Jaan Kask and Anna Ozola.",
        {("Jaan Kask", "spoke"), ("Anna Ozola", "spoke")},
    ),
    (
        SESSION + "Delegates listened to the address of the President of the Nordic Council Jaan Kask.",
        {("Jaan Kask", "spoke")},
    ),
    (
        SESSION
        + "Among the speakers were Jaan Kask from the Estonian Ministry of Social Affairs, Norwegian MP Anna Ozola, "
        "and Rein Tamm.",
        {("Jaan Kask", "spoke"), ("Anna Ozola", "spoke"), ("Rein Tamm", "spoke")},
    ),
    # passives and their agents, with auxiliaries, adverbs and places between
    (SESSION + "A speech was made by Jaan Kask.", {("Jaan Kask", "spoke")}),
    (SESSION + "The floor was then taken by Anna Ozola.", {("Anna Ozola", "spoke")}),
    (SESSION + "The session was opened on Friday by Jaan Kask.", {("Jaan Kask", "opened")}),
    (
        SESSION
        + "Presentations were given by Reinis Berzins, energy researcher, and Anna Ozola of the Nordic Council.",
        {("Reinis Berzins", "spoke"), ("Anna Ozola", "spoke")},
    ),
    (SESSION + "At the session the Riigikogu was represented by Jaan Kask.", {("Jaan Kask", "attended")}),
    (
        SESSION + "Mari Mets and Rein Tamm were joined by Jaan Kask.",
        {("Mari Mets", "attended"), ("Rein Tamm", "attended"), ("Jaan Kask", "attended")},
    ),
    # the subject behind its verb, nouns for those who take part
    (
        SESSION + "Also present were Jaan Kask and Anna Ozola.",
        {("Jaan Kask", "attended"), ("Anna Ozola", "attended")},
    ),
    (
        SESSION + "Also speaking at the session were Jaan Kask, director of the museum, and Anna Ozola.",
        {("Jaan Kask", "spoke"), ("Anna Ozola", "spoke")},
    ),
    (SESSION + "Taking part in the session was Jaan Kask.", {("Jaan Kask", "attended")}),
    (SESSION + "Jaan Kask was among the speakers.", {("Jaan Kask", "spoke")}),
    (
        SESSION
        + "The speakers of the debate were Jaan Kask, Head of the Estonian Delegation; Anna Ozola; and Rein Tamm.",
        {("Jaan Kask", "spoke"), ("Anna Ozola", "spoke"), ("Rein Tamm", "spoke")},
    ),
    (
        SESSION + "Moderator: Jaan Kask. Panellists: Anna Ozola; Rein Tamm.",
        {("Jaan Kask", "chaired"), ("Anna Ozola", "spoke"), ("Rein Tamm", "spoke")},
    ),
    # those told, those thanked, those met
    (SESSION + "Jaan Kask told the meeting that the region was safe.", {("Jaan Kask", "spoke")}),
    (
        "Jaan Kask, Speaker of the Riigikogu, was received in Riga today by Anna Ozola, Prime Minister of Latvia.",
        {("Jaan Kask", "attended"), ("Anna Ozola", "hosted")},
    ),
    (
        "Anna Ozola, Speaker of the Saeima, welcomed to the Saeima Jaan Kask, Prime Minister of Estonia.",
        {("Anna Ozola", "hosted"), ("Jaan Kask", "attended")},
    ),
    (
        "Energy must be shared, Anna Ozola, Speaker of the Saeima, said on Monday at the meeting with Jaan Kask, "
        "Speaker of the Riigikogu.",
        {("Anna Ozola", "spoke"), ("Jaan Kask", "attended")},
    ),
    (
        "Jaan Kask, Speaker of the Riigikogu, had short talks with Anna Ozola, Prime Minister of Latvia.",
        {("Jaan Kask", "attended"), ("Anna Ozola", "attended")},
    ),
    (
        SESSION + "At the session Jaan Kask, Anna Ozola and Rein Tamm exchanged views on the energy market.",
        {("Jaan Kask", "attended"), ("Anna Ozola", "attended"), ("Rein Tamm", "attended")},
    ),
    (
        SESSION + "Jaan Kask chaired the session together with his Latvian colleague, Anna Ozola.",
        {("Jaan Kask", "chaired"), ("Anna Ozola", "chaired")},
    ),
    # a clause of its own between subject and verb
    (
        SESSION + "Jaan Kask, who heads the delegation, addressed the participants.",
        {("Jaan Kask", "spoke")},
    ),
]
ATTENDED += [
    (
        SESSION
        + "Jaan Kask, President of the Baltic Assembly, declared the 30th Session of the Baltic Assembly open.",
        {("Jaan Kask", "opened")},
    ),
    (SESSION + "Jaan Kask followed by saying that unity was needed.", {("Jaan Kask", "spoke")}),
    (
        "“Peace is needed,” underlined Jaan Kask, Speaker of the Riigikogu, at a meeting with Anna Ozola, Prime Minister of "
        "Latvia, who is on an official visit to Estonia.",
        {("Jaan Kask", "spoke"), ("Anna Ozola", "attended")},
    ),
    (
        SESSION
        + "In addition to Jaan Kask, members of the committee Anna Ozola and Rein Tamm took part in the session.",
        {("Anna Ozola", "attended"), ("Rein Tamm", "attended")},
    ),
    (
        "Jaan Kask, Speaker of the Riigikogu, met with the Prime Minister of Armenia Anna Ozola in Tallinn. "
        "The meeting was also attended by Rein Tamm.",
        {("Jaan Kask", "attended"), ("Anna Ozola", "attended"), ("Rein Tamm", "attended")},
    ),
    (
        SESSION
        + "\nPanellists\nJaan Kask, Head of the Estonian Delegation\nAnna Ozola, professor\nModerator:\nRein Tamm",
        {("Jaan Kask", "spoke"), ("Anna Ozola", "spoke"), ("Rein Tamm", "chaired")},
    ),
]
ATTENDED += [
    (
        SESSION + "Jaan Kask was present with his colleagues Anna Ozola and Rein Tamm.",
        {("Jaan Kask", "attended"), ("Anna Ozola", "attended"), ("Rein Tamm", "attended")},
    ),
    (
        "The meeting of the Baltic Council of Ministers in Riga brought together Prime Minister of Latvia Anna Ozola and "
        "Prime Minister of Estonia Jaan Kask.",
        {("Anna Ozola", "attended"), ("Jaan Kask", "attended")},
    ),
    (
        SESSION + "The session was attended, among others, by Jaan Kask and Anna Ozola.",
        {("Jaan Kask", "attended"), ("Anna Ozola", "attended")},
    ),
    (
        SESSION + "Jaan Kask chaired the debate, while Anna Ozola addressed the participants.",
        {("Jaan Kask", "chaired"), ("Anna Ozola", "spoke")},
    ),
]
ATTENDED += [
    (
        SESSION + "Jaan Kask from the university explained to the members what could be done.",
        {("Jaan Kask", "spoke")},
    ),
    (SESSION + "During this session Jaan Kask said that security was vital.", {("Jaan Kask", "spoke")}),
    (
        "During his visit to Tallinn, Jaan Kask, Speaker of the Saeima, had meetings with Anna Ozola, Prime Minister of Estonia.",
        {("Jaan Kask", "attended"), ("Anna Ozola", "attended")},
    ),
]
ATTENDED += [
    (
        SESSION
        + "Also addressing the parliamentarians were Jaan Kask and Anna Ozola, who chairs the Benelux Parliament.",
        {("Jaan Kask", "spoke"), ("Anna Ozola", "spoke")},
    ),
    (
        "On 12 May 2031 Prime Minister Jaan Kask hosted Prime Ministers Anna Ozola and Rein Tamm in Tallinn for a meeting of the "
        "Baltic Council of Ministers.",
        {("Jaan Kask", "hosted"), ("Anna Ozola", "attended"), ("Rein Tamm", "attended")},
    ),
]
ATTENDED += [
    (
        "Unity is needed, Anna Ozola, Prime Minister of Latvia, pointed out on Monday during her meeting with Jaan Kask, "
        "President of Estonia, who is on his official visit to Latvia.",
        {("Anna Ozola", "spoke"), ("Jaan Kask", "attended")},
    ),
    (
        SESSION
        + "The participants were addressed at the opening ceremony by Jaan Kask, Speaker of the Riigikogu, and "
        "Anna Ozola.",
        {("Jaan Kask", "spoke"), ("Anna Ozola", "spoke")},
    ),
]
ABSENT = [
    SESSION + "Jaan Kask could not attend.",
    SESSION + "Jaan Kask was prevented from attending the session.",
    SESSION + "Jaan Kask said that the Baltic States were safe.",
    SESSION + "Jaan Kask was thanked for his work.",
    SESSION + "Jaan Kask welcomed the fact that the agreement had been signed.",
    SESSION + "The Economics, Energy and Innovation Committee is chaired by Jaan Kask.",
    SESSION + "Jaan Kask has invited the members to Tallinn.",
    SESSION + "Jaan Kask will also receive the Baltic Assembly Medal.",
    SESSION + "In each category there were other nominees:\nJaan Kask, Estonia",
    SESSION + "Jaan Kask, who had planned to attend the session, cancelled his trip.",
    SESSION + "Unity was part of Jaan Kask's message.",
    SESSION + "Jaan Kask addressed the question of energy in an interview.",
    SESSION + "The Baltic Assembly Prize for Science went to Jaan Kask.",
]
PLANNED = [
    (COMING + "The session will be opened by Jaan Kask.", {"Jaan Kask"}),
    (
        COMING
        + "Addresses to the delegates will also be given by Jaan Kask, Speaker of the Riigikogu, and Anna Ozola.",
        {"Jaan Kask", "Anna Ozola"},
    ),
    (
        COMING
        + "The speakers and experts on the list include Jaan Kask, Speaker of the Riigikogu; Anna Ozola, "
        "former minister; and Rein Tamm.",
        {"Jaan Kask", "Anna Ozola", "Rein Tamm"},
    ),
    (
        COMING + "The conference will feature addresses by Anna Ozola; and Jaan Kask.",
        {"Anna Ozola", "Jaan Kask"},
    ),
    (
        COMING
        + "Jaan Kask will attend the session. Together with the members Anna Ozola and Rein Tamm he will also "
        "participate in the debate.",
        {"Jaan Kask", "Anna Ozola", "Rein Tamm"},
    ),
    (
        "The Annual Session of the NATO PA in London is attended by Jaan Kask and Anna Ozola. Reports will be considered. "
        "The committees will also talk about trade.",
        {"Jaan Kask", "Anna Ozola"},
    ),
    (
        COMING
        + "The debate, moderated by Jaan Kask, will look at energy. It will end with a report by Anna Ozola.",
        {"Jaan Kask", "Anna Ozola"},
    ),
]
SPEECH = """Jaan Kask
At the opening of the 30th Session of the Baltic Assembly
Honourable President of the Baltic Assembly,
Esteemed Speaker of the Seimas,
Ladies and gentlemen,
I am pleased to greet you here. We are a habit, and a good one."""


@pytest.mark.parametrize(("text", "expected"), ATTENDED)
def test_who_took_part(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(fact.person, fact.capacity) for fact in read(text).attendance} == expected


@pytest.mark.parametrize("text", ABSENT)
def test_who_did_not(text: str) -> None:
    assert not read(text).attendance


@pytest.mark.parametrize(("text", "expected"), PLANNED)
def test_who_is_announced(text: str, expected: set[str]) -> None:
    reading = read(text, published="2031-04-01")
    assert ({fact.person for fact in reading.announced}, reading.attendance) == (expected, ())


def test_a_speech_places_its_speaker() -> None:
    assert [(fact.person, fact.capacity) for fact in read(SPEECH).attendance] == [("Jaan Kask", "spoke")]
