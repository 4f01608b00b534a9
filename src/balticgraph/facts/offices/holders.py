"""Whose an office phrase is: of the person right after it, or before it across a comma or bracket.

Offices joined by a comma or "and" go together.
"""

from collections.abc import Iterator

from balticgraph.facts.offices.compositions import with_bracketed_ranks
from balticgraph.facts.offices.estonian_being import being_in_estonian
from balticgraph.facts.offices.estonian_elections import given_offices
from balticgraph.facts.offices.estonian_joint import with_joint
from balticgraph.facts.offices.estonian_juries import on_estonian_jury
from balticgraph.facts.offices.estonian_leads import led_in_estonian, with_house_led
from balticgraph.facts.offices.estonian_objects import without_objects
from balticgraph.facts.offices.estonian_titles import with_both
from balticgraph.facts.offices.holder_behind import person_after
from balticgraph.facts.offices.holder_delegations import composing
from balticgraph.facts.offices.holder_lists import elected, shared, with_land, with_last_land
from balticgraph.facts.offices.holder_sides import person_before
from balticgraph.facts.offices.holder_titles import (
    in_capital,
    in_register,
    of_lands_behind,
    of_one_house,
    professors,
)
from balticgraph.facts.offices.holder_verbs import told_by_verbs
from balticgraph.facts.offices.land_rows import beside_rows, of_land_rows
from balticgraph.facts.offices.latvian_land_rows import but_titles, of_each_in_latvian
from balticgraph.facts.offices.latvian_offices import told_in_latvian
from balticgraph.facts.offices.linked_holders import linked
from balticgraph.facts.offices.listed_delegations import with_delegations
from balticgraph.facts.offices.lithuanian_being import of_being
from balticgraph.facts.offices.lithuanian_elections import of_duties, of_elected, others_elected
from balticgraph.facts.offices.lithuanian_gaps import apart_from_names
from balticgraph.facts.offices.lithuanian_houses import of_house_before
from balticgraph.facts.offices.lithuanian_jury import on_lithuanian_jury
from balticgraph.facts.offices.lithuanian_leads import with_led
from balticgraph.facts.offices.lithuanian_membership import belonging_in_lithuanian
from balticgraph.facts.offices.lithuanian_plural import of_all_behind, of_label, of_what_they_form
from balticgraph.facts.offices.lithuanian_rows_before import with_rows_before
from balticgraph.facts.offices.lithuanian_sides import of_side
from balticgraph.facts.offices.lithuanian_theirs import of_what_is_told
from balticgraph.facts.offices.office_phrases import Held, has_rooms
from balticgraph.facts.offices.respective_offices import but_uneven, each_its_own, each_of_its_land
from balticgraph.facts.offices.senders import of_sender
from balticgraph.facts.offices.sentence_phrases import phrases_of
from balticgraph.facts.offices.sides_at_talks import of_its_side
from balticgraph.facts.offices.staff_before import with_staff
from balticgraph.facts.offices.town_offices import with_towns
from balticgraph.facts.offices.zipped_rows import zipped
from balticgraph.facts.words.mentions import Sentence


def held_in(sentence: Sentence) -> list[Held]:
    """Each office phrase of a sentence with the person whose it is, where one is named beside it."""
    if sentence.kinds.isdisjoint(_TELLING):
        return []
    held = _beside_names(sentence) if "office" in sentence.kinds else []
    held = but_uneven(sentence, told_in_latvian(sentence, told_by_verbs(sentence, held)))
    held = _with_houses(sentence, held) if held else []
    rows = of_land_rows(sentence) or of_each_in_latvian(sentence)
    held = but_titles(beside_rows(held, rows), rows) if rows else held
    found = [
        *with_led(sentence, with_staff(sentence, held)),
        *(_of_further_names(sentence, held) if held else ()),
        *composing(sentence, held),
        *rows,
        *(of_lands_behind(sentence, held) if held else ()),
        *professors(sentence),
        *led_in_estonian(sentence),
        *on_estonian_jury(sentence),
        *belonging_in_lithuanian(sentence, held),
        *on_lithuanian_jury(sentence, held),
    ]
    found = with_bracketed_ranks(sentence, with_delegations(sentence, found))
    return sorted(found, key=lambda h: (h.phrase.first, h.person))


_TELLING = frozenset({"office", "person", "delegation", "organ", "committee", "pronoun"})
"""The kinds without which a sentence has nobody's office."""


def _beside_names(sentence: Sentence) -> list[Held]:
    """The office phrases of a sentence with the persons named right behind or before them."""
    phrases = phrases_of(sentence)
    owner: dict[int, int] = {}
    for number in reversed(range(len(phrases))):
        owner[number] = person_after(sentence, phrases, number, owner)
    for number in range(len(phrases)):
        if owner[number] < 0:
            owner[number] = person_before(sentence, phrases, number, owner)
    owner = {n: -1 if has_rooms(sentence, phrases[n]) else person for n, person in owner.items()}
    held = [
        of_house_before(sentence, of_elected(sentence, of_sender(Held(sentence, phrase, owner[n]))))
        for n, phrase in enumerate(phrases)
    ]
    held = [of_what_is_told(sentence, one) for one in held] if sentence.language == "lt" else held
    held = of_its_side(sentence, of_side(sentence, held))
    held = with_both(sentence, each_its_own(sentence, of_being(sentence, of_duties(sentence, held))))
    return with_rows_before(sentence, with_towns(sentence, apart_from_names(sentence, held)))


def _of_further_names(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The further holders of offices told once for several persons."""
    yield from shared(sentence, held)
    yield from each_of_its_land(sentence, held)
    yield from others_elected(sentence, held)
    yield from of_all_behind(sentence, held)


def _with_houses(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, each with the state or house that rows, brackets and lines round it tell."""
    held = elected(
        sentence, [with_last_land(sentence, with_land(sentence, one)) for one in zipped(sentence, held)]
    )
    held = [in_capital(sentence, one) for one in held]
    held = of_label(sentence, of_what_they_form(sentence, held))
    held = in_register(sentence, of_one_house(sentence, given_offices(sentence, held)))
    held = linked(sentence, being_in_estonian(sentence, held))
    return with_joint(sentence, with_house_led(sentence, without_objects(sentence, held)))
