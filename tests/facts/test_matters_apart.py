"""Matters of a row: each by itself where it stands so, together where one noun is theirs, none where the words do not tell."""

import pytest

from tests.facts.text import read

MET = {
    "en": "The Presidium of the Baltic Assembly met in Riga. ",
    "et": "Balti Assamblee presiidium kogunes Riias. ",
    "lt": "Baltijos Asamblėjos prezidiumas posėdžiavo Rygoje. ",
    "lv": "Baltijas Asamblejas Prezidijs tikās Rīgā. ",
}
APART = [
    ("en", "It discussed ports, roads and the price of gas.", {"ports", "roads", "price of gas"}),
    ("en", "It discussed the fight against organised crime, energy and the bridge.", {"fight against organised crime", "energy", "bridge"}),
    ("en", "It discussed regional ports and hybrid threats.", {"regional ports", "hybrid threats"}),
    ("en", "It discussed the fishing quota and the state of works on the bridge.", {"fishing quota", "state of works on the bridge"}),
    ("en", "It discussed cyber security, talks with the European Union (EU) and other matters.",
     {"cyber security", "talks with the European Union (EU)"}),
    ("et", "Istungil räägiti sadamate arengust ja gaasi hinnast.", {"sadamate arengust", "gaasi hinnast"}),
    ("et", "Istungil räägiti kaks tundi peamiselt laevadest, sildadest ja teedest.", {"laevadest", "sildadest", "teedest"}),
    ("lt", "Posėdyje kalbėta apie saugumą ir energetiką.", {"saugumą", "energetiką"}),
    ("lt", "Posėdyje kalbėta apie uostų plėtrą ir apie tai, kaip pigs dujos.", {"uostų plėtrą"}),
    ("lv", "Sēdē runāts par enerģētiku, transportu un jauno tiltu.", {"enerģētiku", "transportu", "jauno tiltu"}),
    ("lv", "Sēdē tika runāts arī par sankcijām un palīdzību bēgļiem.", {"sankcijām", "palīdzību bēgļiem"}),
]  # fmt: skip
TOGETHER = [
    ("en", "It discussed security and defence policy.", {"security and defence policy"}),
    ("en", "It discussed relations with Poland, Finland and Norway.", {"relations with Poland, Finland and Norway"}),
    ("en", "It discussed links in trade, transport and tourism, aid to Poland and a new bridge.",
     {"links in trade, transport and tourism", "aid to Poland", "new bridge"}),
    ("et", "Istungil räägiti sadamate ja teede arengust.", {"sadamate ja teede arengust"}),
    ("et", "Jutuks tulid kaitse- ja julgeolekupoliitika, teede areng ning olukord Soomes ja Rootsis.",
     {"kaitse- ja julgeolekupoliitika", "teede areng", "olukord Soomes ja Rootsis"}),
    ("lv", "Sēdē pārrunāta drošības un aizsardzības politika.", {"drošības un aizsardzības politika"}),
    ("lv", "Sēdē runāts par sadarbību izglītībā, zinātnē un kultūrā.", {"sadarbību izglītībā, zinātnē un kultūrā"}),
    ("lt", "Posėdyje kalbėta apie uostų ir oro uostų plėtrą.", {"uostų ir oro uostų plėtrą"}),
]  # fmt: skip
NONE = [
    ("en", "Ministers told how well the states had dealt with floods."),
    ("en", "Many topics are now discussed more openly than in the past."),
    ("en", "Its members discussed several matters of common interest."),
    ("en", "The members were determined to build a resilient region."),
    ("en", "The parties agreed that thanks to the bridge the islands would be near."),
    ("en", "Jaan Kask was glad that the Riigikogu had discussed a draft law on it."),
    ("en", "The members discussed them at length."),
    ("et", "Seda arutati pikalt. Eelarvet arutati ka istungil."),
    ("et", "Pikemalt arutasid riigipead veel sadamaid, energeetikat ja koostööd."),
    ("et", "Istungil keskenduti kolmele teemale."),
    ("et", "Meie eesistumine keskendub sadamatele."),
    ("lv", "Deputāti apsprieda trīs svarīgus jautājumus."),
    ("lv", "Par ostām sprieda Igaunijas, Latvijas un Lietuvas pārstāvji."),
    ("lt", "Dėl kiekvieno klausimo kalbėta Latvijos, Estijos ir Lietuvos narių."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "matters"), APART + TOGETHER)
def test_matters_are_told_as_they_stand(language: str, text: str, matters: set[str]) -> None:
    assert {topic.text for topic in read(MET[language] + text, language, "2026-05-05").topics} == matters


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_was_not_discussed_there_is_no_matter(language: str, text: str) -> None:
    assert read(MET[language] + text, language, "2026-05-05").topics == ()


def test_what_two_discussed_beside_a_session_is_of_their_meeting() -> None:
    found = read(
        "The 44th Session of the Baltic Assembly was held in Riga. In the margins Jaan Kask held a bilateral meeting with "
        "the Minister of Defence Janis Berzins. They discussed fishing and ports."
    )
    (meeting,) = (event.key for event in found.events if event.kind == "other")
    assert {(topic.text, topic.event) for topic in found.topics} == {("fishing", meeting), ("ports", meeting)}


def test_a_talk_with_somebody_is_not_the_conference_told_of_before() -> None:
    found = read(
        "Rīgā notika Baltijas valstu parlamentāriešu konference. Sarunā ar ministru Jāni Bērziņu tika apspriesta likumu saskaņošana.",
        "lv",
        "2026-05-05",
    )
    kinds = {event.key: event.kind for event in found.events}
    assert [(topic.text, kinds.get(topic.event or "")) for topic in found.topics] == [
        ("likumu saskaņošana", "other")
    ]


@pytest.mark.parametrize(
    "told", ["On the sidelines three Speakers met. They", "A year ago in Tallinn the members"]
)
def test_what_was_beside_an_event_or_long_before_is_not_of_it(told: str) -> None:
    (topic,) = read(
        f"The 44th Session of the Baltic Assembly was held in Riga. {told} discussed the fisheries."
    ).topics
    assert topic.event is None


def test_the_last_matter_of_a_torn_text_is_not_told() -> None:
    text = MET["en"] + "It discussed the ferries and the state of the Baltic"
    assert {topic.text for topic in read(text).topics} == {"ferries"}
