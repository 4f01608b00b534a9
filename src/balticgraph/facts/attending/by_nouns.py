"""The parts that Estonian and Lithuanian tell by nouns rather than by verbs of taking part."""

from collections.abc import Iterator

from balticgraph.facts.attending.heard import told_in_estonian
from balticgraph.facts.attending.lithuanian_heard import heard_in_lithuanian
from balticgraph.facts.attending.lithuanian_participles import told_by_participle
from balticgraph.facts.attending.lithuanian_planned import planned_in_lithuanian
from balticgraph.facts.attending.lithuanian_sent import sent_in_lithuanian
from balticgraph.facts.attending.own_speeches import in_own_speech
from balticgraph.facts.attending.part_nouns import told_by_part_noun
from balticgraph.facts.attending.parts import Course, Part
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.mentions import Sentence


def by_nouns(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts by a noun for who takes part, by whose speech was heard, by a speech of one's own: "istungi juhataja oli A"."""
    yield from told_in_estonian(course, sentence, groups)
    yield from told_by_part_noun(course, sentence, groups)
    yield from heard_in_lithuanian(course, sentence, groups)
    yield from in_own_speech(course, sentence, groups)
    yield from planned_in_lithuanian(course, sentence, groups)
    yield from sent_in_lithuanian(course, sentence, groups)
    yield from told_by_participle(course, sentence, groups)
