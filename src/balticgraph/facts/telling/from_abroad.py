"""Those whom a Latvian or Lithuanian text leaves without a state, though their name is of a house that it names from abroad."""

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.mentions import Page
from balticgraph.facts.words.naming import given_names
from balticgraph.language.words import fold

_HOUSES = {"ee": "Riigikogu", "lv": "Saeima", "lt": "Seimas"}


def is_from_abroad(page: Page, held: Held) -> bool:
    """Whether who chairs a committee has a given name that only another Baltic state has, and the text names its parliament.

    "Igaunijas parlamenta deputāti tikās ar Saeimas deputātiem. Ārlietu komisijas priekšsēdētājs Marko Mihkelsons ..."
    """
    if (
        page.language not in {"lv", "lt"}
        or held.person < 0
        or not any(i.kind in _COMMITTEES for i in held.phrase.parts)
    ):
        return False
    given = fold(held.sentence.items[held.person].value.split()[0])
    lands = {land for land in _HOUSES if given in given_names().native.get(land, frozenset())}
    if len(lands) != 1 or page.language in lands:
        return False
    house = _HOUSES[next(iter(lands))]
    return any(i.kind == "parliament" and i.value == house for s in page.told for i in s.items)


_COMMITTEES = frozenset({"committee", "committee_of"})
