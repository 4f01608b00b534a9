"""Estonian talks of which one side is told by its office or land alone, and trips that somebody only tells of."""

from balticgraph.facts.fact import Reading
from tests.facts.text import coming, held, kinds, read, there


def _read(text: str) -> Reading:
    return read(text, "et", "2024-05-20")


def test_the_land_of_those_spoken_with_is_not_that_of_who_speaks() -> None:
    for with_whom in (
        "Kohtumisel Rootsi asevälisministri Karl Bergiga ütles",
        "Vestluses Saksamaa suursaadikuga rõhutas",
        "Kohtumisel Gruusia parlamendi delegatsiooniga kinnitas",
    ):
        reading = _read(f"{with_whom} välisminister Urmas Paet, et koostöö on tihe.")
        assert ("Urmas Paet", "Minister of Foreign Affairs", "Government of Estonia") in held(reading)
    reading = _read("Läti peaminister Jānis Kalns ja välisminister Edgars Bērziņš kohtusid Riias.")
    assert ("Edgars Bērziņš", "Minister of Foreign Affairs", "Government of Latvia") in held(reading)


def test_a_trip_that_somebody_tells_of_is_no_visit() -> None:
    for text in (
        "President Kersti Kaljulaid andis ülevaate äsjasest riigivisiidist Gruusiasse.",
        "Peaminister Jüri Ratas rääkis kolleegidele oma visiidist Soome.",
        "Komisjoni esimees Marko Mihkelson kõneles hiljutisest töövisiidist Moldovasse.",
    ):
        assert kinds(_read(text)) == []
    reading = _read("President Alar Karis viibib visiidil Lätis.")
    assert kinds(reading) == ["visit"]


def test_who_has_a_meeting_with_a_group_was_there() -> None:
    reading = _read(
        "Välisminister Urmas Paet viibis Berliinis. Pariisis oli Paetil kohtumine ka kaubanduskoja esindajatega."
    )
    assert there(reading) == ["Urmas Paet"]
    assert "Paris" in {event.city for event in reading.events}
    reading = _read("Esimehel Eiki Nestoril oli Helsingis kohtumine Soome-Eesti parlamendirühmaga.")
    assert [(event.kind, event.city) for event in reading.events] == [("other", "Helsinki")]
    assert there(reading) == ["Eiki Nestor"]
    reading = _read("Riigikogu aseesimehel Juhan Partsil on homme kohtumine Gruusia delegatsiooniga.")
    assert (there(reading), coming(reading)) == ([], ["Juhan Parts"])


def test_a_head_of_state_who_meets_speakers_is_at_no_meeting_of_speakers() -> None:
    assert kinds(_read("President Kersti Kaljulaid kohtus Balti riikide spiikritega.")) == ["other"]
    assert kinds(_read("President Alar Karis kohtus täna Kadriorus Balti riikide spiikritega.")) == ["other"]
    reading = _read("Riigikogu esimees Lauri Hussar kohtus täna Riias Balti riikide spiikritega.")
    assert kinds(reading) == ["parliament_speakers_meeting"]


def test_the_day_before_a_verb_of_talking_is_that_of_the_talks() -> None:
    for verb in ("kõneles", "vestles", "rääkis"):
        reading = _read(f"Täna {verb} president Alar Karis Kadriorus Läti spiikri Daiga Mieriņaga koostööst.")
        assert [(event.kind, event.start, event.venue) for event in reading.events] == [
            ("other", "2024-05-20", "Kadriorg")
        ]
