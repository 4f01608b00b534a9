"""What English says is not so gives no fact: who was absent, what was not held or adopted, what is only wished for; all invented."""

import pytest

from tests.facts.text import read

FAMILIES = ("attendance", "announced", "documents", "presidencies", "cooperation", "recipients")

NOTHING = [
    "Aadu Must could not attend the 40th Session of the Baltic Assembly in Vilnius.",
    "Aadu Must was unable to take part in the 40th Session of the Baltic Assembly in Vilnius.",
    "Aadu Must missed the 40th Session of the Baltic Assembly in Vilnius.",
    "Aadu Must cancelled his participation in the 40th Session of the Baltic Assembly.",
    "Aadu Must was absent from the 40th Session of the Baltic Assembly in Vilnius.",
    "Aadu Must stayed away from the 40th Session of the Baltic Assembly in Vilnius.",
    "Aadu Must has never attended a session of the Baltic Assembly.",
    "Aadu Must would have attended the 40th Session of the Baltic Assembly if he had not fallen ill.",
    "Aadu Must had been expected at the 40th Session of the Baltic Assembly in Vilnius.",
    "Aadu Must was to have opened the 40th Session of the Baltic Assembly in Vilnius.",
    "Aadu Must refused to attend the 40th Session of the Baltic Assembly in Vilnius.",
    "Aadu Must followed the 40th Session of the Baltic Assembly on television.",
    "Aadu Must watched the 40th Session of the Baltic Assembly from home.",
    "Aadu Must sent his regrets to the 40th Session of the Baltic Assembly.",
    "Aadu Must apologised for not attending the 40th Session of the Baltic Assembly.",
    "Nobody but the press asked about Aadu Must at the 40th Session of the Baltic Assembly.",
    "The delegates spoke about Aadu Must at the 40th Session of the Baltic Assembly.",
    "At the 40th Session of the Baltic Assembly a minute of silence was held for Aadu Must.",
    "The 40th Session of the Baltic Assembly remembered Aadu Must, who died in May.",
    "The 40th Session of the Baltic Assembly sent its greetings to Aadu Must.",
    "The 40th Session of the Baltic Assembly addressed an appeal to Aadu Must.",
    "A letter from Aadu Must was read out at the 40th Session of the Baltic Assembly.",
    "A portrait of Aadu Must was unveiled at the 40th Session of the Baltic Assembly.",
    "The book of Aadu Must was presented at the 40th Session of the Baltic Assembly.",
    "Critics of Aadu Must attended the 40th Session of the Baltic Assembly.",
    "The adviser to Aadu Must attended the 40th Session of the Baltic Assembly.",
    "Supporters of Speaker Aadu Must took part in the 40th Session of the Baltic Assembly.",
    "The wife of Aadu Must attended the 40th Session of the Baltic Assembly.",
    "Aadu Must thinks that the 40th Session of the Baltic Assembly was useful.",
    "Aadu Must was invited to the 40th Session of the Baltic Assembly but declined.",
    "Aadu Must wrote an article about the 40th Session of the Baltic Assembly.",
    "According to Aadu Must, the 40th Session of the Baltic Assembly was useful.",
    "Aadu Must plans no visit to Riga.",
    "Aadu Must has no plans to attend the 40th Session of the Baltic Assembly.",
    "Aadu Must will not attend the 40th Session of the Baltic Assembly.",
    "It is not known whether Aadu Must will attend the 40th Session of the Baltic Assembly.",
    "Aadu Must had hoped to attend the 40th Session of the Baltic Assembly.",
    "The visit of Aadu Must to Riga was called off.",
    "The visit of Aadu Must to Riga has been postponed.",
    "The meeting between Aadu Must and Edvards Smiltēns did not take place.",
    "Aadu Must did not meet Edvards Smiltēns in Riga.",
    "Aadu Must and Edvards Smiltēns have never met.",
    "A meeting between Aadu Must and Edvards Smiltēns had been planned but was cancelled.",
    "An aide to Aadu Must attended the 40th Session of the Baltic Assembly in Vilnius.",
    "A spokesperson for Aadu Must spoke at the 40th Session of the Baltic Assembly in Vilnius.",
    "Colleagues of Aadu Must attended the 40th Session of the Baltic Assembly in Vilnius.",
    "The office of Aadu Must took part in the 40th Session of the Baltic Assembly in Vilnius.",
    "The son of Aadu Must attended the 40th Session of the Baltic Assembly in Vilnius.",
    "The successor to Aadu Must opened the 40th Session of the Baltic Assembly in Vilnius.",
    "The predecessor of Aadu Must opened the 40th Session of the Baltic Assembly in Vilnius.",
    "A representative of Aadu Must spoke at the 40th Session of the Baltic Assembly in Vilnius.",
    "The assistant to President Aadu Must took part in the 40th Session of the Baltic Assembly.",
    "The envoy of President Aadu Must took part in the 40th Session of the Baltic Assembly.",
    "The party of Aadu Must was represented at the 40th Session of the Baltic Assembly.",
    "Aadu Must's adviser attended the 40th Session of the Baltic Assembly in Vilnius.",
    "Aadu Must's son spoke at the 40th Session of the Baltic Assembly in Vilnius.",
    "Many spoke of Aadu Must at the 40th Session of the Baltic Assembly.",
    "Speakers talked about Aadu Must during the 40th Session of the Baltic Assembly.",
    "The members thanked Aadu Must at the 40th Session of the Baltic Assembly.",
    "The members spoke against Aadu Must at the 40th Session of the Baltic Assembly.",
    "The members praised Aadu Must at the 40th Session of the Baltic Assembly.",
    "The members voted for Aadu Must at the 40th Session of the Baltic Assembly.",
    "The members quoted Aadu Must at the 40th Session of the Baltic Assembly.",
    "The members referred to Aadu Must at the 40th Session of the Baltic Assembly.",
    "The members wrote to Aadu Must from the 40th Session of the Baltic Assembly.",
    "The press office denied that Aadu Must had attended the 40th Session of the Baltic Assembly.",
    "It is not true that Aadu Must attended the 40th Session of the Baltic Assembly.",
    "Nobody could say whether Aadu Must had attended the 40th Session of the Baltic Assembly.",
    "Aadu Must has no intention of attending the 40th Session of the Baltic Assembly.",
    "Aadu Must does not intend to attend the 40th Session of the Baltic Assembly.",
    "Aadu Must is not going to attend the 40th Session of the Baltic Assembly.",
    "Aadu Must has decided not to attend the 40th Session of the Baltic Assembly.",
    "Aadu Must has declined to speak at the 40th Session of the Baltic Assembly.",
    "Aadu Must will be unable to attend the 40th Session of the Baltic Assembly.",
    "Aadu Must cannot attend the 40th Session of the Baltic Assembly.",
    "Aadu Must would rather not attend the 40th Session of the Baltic Assembly.",
    "Aadu Must has withdrawn from the 40th Session of the Baltic Assembly.",
    "Aadu Must was prevented from attending the 40th Session of the Baltic Assembly.",
    "Aadu Must was not allowed to speak at the 40th Session of the Baltic Assembly.",
    "Aadu Must wished he could attend the 40th Session of the Baltic Assembly.",
    "Without Aadu Must the 40th Session of the Baltic Assembly was opened in Vilnius.",
    "The planned meeting of Aadu Must and Edvards Smiltēns never took place.",
    "The talks between Aadu Must and Edvards Smiltēns fell through.",
    "The meeting of Aadu Must and Edvards Smiltēns was called off.",
    "The talks between Aadu Must and Edvards Smiltēns in Riga were cancelled.",
    "No meeting between Aadu Must and Edvards Smiltēns was held in Riga.",
    "There was no meeting between Aadu Must and Edvards Smiltēns in Riga.",
    "Plans for a meeting between Aadu Must and Edvards Smiltēns were dropped.",
    "The visit of Aadu Must to Riga did not take place.",
    "Aadu Must did not visit Riga.",
    "Aadu Must has not yet visited Riga.",
    "Aadu Must has been invited to visit Riga.",
    "Aadu Must was not received by Edvards Smiltēns in Riga.",
    "Nobody knows when Latvia will take over the presidency of the Baltic Assembly.",
    "Aadu Must did not receive the Baltic Assembly Medal.",
    "Aadu Must returned the Baltic Assembly Medal.",
    "Aadu Must refused the Baltic Assembly Medal.",
    "Aadu Must deserves the Baltic Assembly Medal.",
    "Nobody but Aadu Must voted against the Baltic Assembly Medal.",
    "The Baltic Assembly Medal was not awarded to Aadu Must.",
    "The Baltic Assembly Medal was shown to Aadu Must.",
    "The Baltic Assembly Medal was designed by Aadu Must.",
]


@pytest.mark.parametrize("told", NOTHING)
def test_what_was_not_gives_no_fact(told: str) -> None:
    reading = read(told)
    assert not any(getattr(reading, family) for family in FAMILIES)


NONE_OF = [
    ("Instead of Aadu Must, Urve Tiidus attended the 40th Session of the Baltic Assembly.", ("announced",)),
    ("A video message by Aadu Must was shown at the 40th Session of the Baltic Assembly.", ("announced",)),
    ("Before the 40th Session of the Baltic Assembly, Aadu Must said that roads are needed.", ("announced",)),
    ("The 40th Session of the Baltic Assembly did not adopt a resolution.", ("documents",)),
    ("The 40th Session of the Baltic Assembly failed to adopt a resolution.", ("documents",)),
    ("The 40th Session of the Baltic Assembly postponed the adoption of the resolution.", ("documents",)),
    ("The 40th Session of the Baltic Assembly discussed a draft resolution.", ("documents",)),
    ("The 40th Session of the Baltic Assembly recalled the resolution adopted last year.", ("documents",)),
    ("The 40th Session of the Baltic Assembly rejected the joint statement.", ("documents",)),
    ("Aadu Must proposed to adopt a resolution at the 40th Session of the Baltic Assembly.", ("documents",)),
    ("A resolution might be adopted at the 40th Session of the Baltic Assembly.", ("documents",)),
    ("A resolution will be adopted at the 40th Session of the Baltic Assembly.", ("documents",)),
    ("Latvia does not hold the presidency of the Baltic Assembly.", ("presidencies",)),
    ("Latvia no longer holds the presidency of the Baltic Assembly.", ("presidencies",)),
    ("Latvia would like to hold the presidency of the Baltic Assembly.", ("presidencies",)),
    ("If Latvia held the presidency of the Baltic Assembly, roads would be built.", ("presidencies",)),
    ("During the Latvian presidency in 2014, the Baltic Assembly met in Riga.", ("attendance",)),
    ("The Baltic Assembly does not cooperate with the Nordic Council.", ("cooperation",)),
    ("The Baltic Assembly ended its cooperation with the Nordic Council.", ("cooperation",)),
    ("The Baltic Assembly differs from the Nordic Council.", ("cooperation",)),
    ("The Baltic Assembly was modelled on the Nordic Council.", ("cooperation",)),
    (
        "Members of the Baltic Assembly and of the Nordic Council are elected by their parliaments.",
        ("cooperation",),
    ),
    ("Aadu Must may attend the 40th Session of the Baltic Assembly.", ("attendance",)),
    ("The members elected Aadu Must at the 40th Session of the Baltic Assembly.", ("attendance",)),
    ("Aadu Must doubted that he would attend the 40th Session of the Baltic Assembly.", ("attendance",)),
    (
        "In the absence of Aadu Must, Urve Tiidus opened the 40th Session of the Baltic Assembly.",
        ("announced",),
    ),
    ("The session neither adopted a resolution nor a statement of the Baltic Assembly.", ("documents",)),
    ("The Baltic Assembly delayed the adoption of the resolution.", ("documents",)),
    ("The Baltic Assembly was asked to adopt a resolution.", ("documents",)),
    ("The Baltic Assembly declined to adopt a joint statement.", ("documents",)),
    ("The adoption of the resolution was put off by the Baltic Assembly.", ("documents",)),
    ("The Baltic Assembly voted down the resolution.", ("documents",)),
    ("Latvia hopes to hold the presidency of the Baltic Assembly.", ("presidencies",)),
    ("Latvia refuses to hold the presidency of the Baltic Assembly.", ("presidencies",)),
    ("Latvia declined the presidency of the Baltic Assembly.", ("presidencies",)),
    ("Latvia wants to take over the presidency of the Baltic Assembly.", ("presidencies",)),
    (
        "Should Latvia take over the presidency of the Baltic Assembly, roads would be built.",
        ("presidencies",),
    ),
    ("Latvia has never held the presidency of the Baltic Assembly.", ("presidencies",)),
    ("The Baltic Assembly broke off relations with the Nordic Council.", ("cooperation",)),
    ("The Baltic Assembly has no cooperation with the Nordic Council.", ("cooperation",)),
    ("The Baltic Assembly refused to cooperate with the Nordic Council.", ("cooperation",)),
    ("There is no cooperation between the Baltic Assembly and the Nordic Council.", ("cooperation",)),
    ("The Baltic Assembly suspended its cooperation with the Nordic Council.", ("cooperation",)),
]


@pytest.mark.parametrize(("told", "families"), NONE_OF)
def test_what_was_not_gives_no_fact_of_its_family(told: str, families: tuple[str, ...]) -> None:
    reading = read(told)
    assert not any(getattr(reading, family) for family in families)


STILL = [
    (
        "At the 40th Session of the Baltic Assembly, the Speaker thanked Aadu Must, who spoke of roads.",
        {"Aadu Must"},
    ),
    ("Thanked by all, Aadu Must addressed the 40th Session of the Baltic Assembly.", {"Aadu Must"}),
    ('"It is done," said Aadu Must at the 40th Session of the Baltic Assembly.', {"Aadu Must"}),
    ("At the 40th Session of the Baltic Assembly spoke Aadu Must.", {"Aadu Must"}),
    (
        "The meeting was cancelled, but Aadu Must spoke at the 40th Session of the Baltic Assembly.",
        {"Aadu Must"},
    ),
    (
        "Aadu Must spoke at the 40th Session of the Baltic Assembly about talks that never took place.",
        {"Aadu Must"},
    ),
    (
        "Aadu Must said at the 40th Session of the Baltic Assembly that no meeting with Russia is planned.",
        {"Aadu Must"},
    ),
    (
        (
            "No other meeting had so many guests: Aadu Must and Urve Tiidus attended the 40th Session of the "
            "Baltic Assembly."
        ),
        {"Aadu Must", "Urve Tiidus"},
    ),
    (
        (
            "Aadu Must attended the 40th Session of the Baltic Assembly, and talks with Edvards Smiltēns were "
            "called off."
        ),
        {"Aadu Must"},
    ),
    (
        "The friends Aadu Must and Urve Tiidus attended the 40th Session of the Baltic Assembly.",
        {"Aadu Must", "Urve Tiidus"},
    ),
    ("State Secretary Aadu Must attended the 40th Session of the Baltic Assembly.", {"Aadu Must"}),
    (
        "Secretary to the delegation Aadu Must attended the 40th Session of the Baltic Assembly.",
        {"Aadu Must"},
    ),
    (
        (
            "The 40th Session of the Baltic Assembly was attended by the Adviser to the Speaker of the Saeima, "
            "Aadu Must."
        ),
        {"Aadu Must"},
    ),
    ("The members spoke with Aadu Must at the 40th Session of the Baltic Assembly.", {"Aadu Must"}),
    ("Speaking of roads, Aadu Must addressed the 40th Session of the Baltic Assembly.", {"Aadu Must"}),
]


@pytest.mark.parametrize(("told", "there"), STILL)
def test_who_took_part_beside_what_was_not(told: str, there: set[str]) -> None:
    assert {one.person for one in read(told).attendance} == there
