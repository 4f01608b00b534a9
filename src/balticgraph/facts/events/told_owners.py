"""Whose a gathering is where another part of its sentence tells it, in each language."""

from balticgraph.facts.events.acting_subjects import of_acting_subject, of_council
from balticgraph.facts.events.antecedents import of_those_before
from balticgraph.facts.events.estonian_gatherings import of_the_organ
from balticgraph.facts.events.latvian_gathering import gathered_for, sat_at_its_own
from balticgraph.facts.events.lawmakers import joint_of_lawmakers
from balticgraph.facts.events.lithuanian_owners import at_their_own, held_by_subject
from balticgraph.facts.events.whose_gathering import of_its_subject
from balticgraph.facts.events.working_bodies import came_together
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def whose(sentence: Sentence, first: int) -> list[Item]:
    """The words of those whose own gathering it is, told elsewhere in the sentence: "the committees gathered for a meeting"."""
    return (
        of_council(sentence, first)
        or of_its_subject(sentence, first)
        or joint_of_lawmakers(sentence, first)
        or came_together(sentence, first)
        or gathered_for(sentence, first)
        or of_acting_subject(sentence, first)
        or of_those_before(sentence, first)
        or sat_at_its_own(sentence, first)
        or of_the_organ(sentence, first)
        or held_by_subject(sentence, first)
        or at_their_own(sentence, first)
    )
