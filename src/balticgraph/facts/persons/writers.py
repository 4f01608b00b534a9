"""Lithuanian reports on an official trip, told by those who were on it: "A. Rimkutės komandiruotės į Rygą ataskaita"."""

from balticgraph.facts.persons.people import People, Person
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence


def writers(page: Page, people: People) -> list[tuple[Person, Sentence, Item]]:
    """Those whose trip the heading of a report tells to be, each with where it names them."""
    for sentence in page.sentences if page.language == "lt" else ():
        trip = next((n for n, i in enumerate(sentence.items) if i.kind == "trip"), -1)
        if trip < 1 or sentence.items[trip - 1].kind != "person":
            continue
        named = [(people.at(sentence, i), i) for i in sentence.items[:trip] if i.kind == "person"]
        return [(person, sentence, item) for person, item in named if person]
    return []
