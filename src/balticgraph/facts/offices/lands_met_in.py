"""The land of those whom somebody meets abroad, told by the place alone: "Moldovas kohtuti kaitseminister A-ga"."""

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import People
from balticgraph.facts.words.states import states


def met_in(held: Held, people: People, home: str | None) -> str | None:
    """The foreign land in which an Estonian sentence tells that a person in the comitative or genitive was met."""
    sentence = held.sentence
    if sentence.language != "et" or held.person < 0 or not sentence.has("meet_past", "meet_now"):
        return None
    items = sentence.items
    person = items[held.person]
    verb = next((n for n, i in enumerate(items) if i.kind in {"meet_past", "meet_now"}), len(items))
    met = people.is_oblique(sentence, person) or sentence.text(person).lower().endswith("ga")
    if verb > held.person or not met:
        return None
    lands = {
        i.value if i.kind == "country_in" else states().capital_of.get(i.value)
        for i in items[: held.phrase.first]
        if i.kind in {"country_in", "city_in"}
    }
    land = lands.pop() if len(lands) == 1 else None
    return land if land != home else None
