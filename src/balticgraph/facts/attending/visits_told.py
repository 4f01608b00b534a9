"""Which visit a clause is about, if it is about one, and what tells of a time before that of the text."""

from balticgraph.facts.attending.guests_on_visit import with_the_guest
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.attending.visited import visited
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.verbs import verbs_of
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def visit_of(course: Course, sentence: Sentence, clause: Clause) -> list[Occasion] | None:
    """The visit that a clause is about; nothing where it tells of one before, None where it is about no visit."""
    if visit := with_the_guest(course, sentence, clause):
        return visit
    word = sentence.text(sentence.items[clause.at]).lower()
    invited = sentence.language == "en" and "invitation" in word
    invites = clause.role == "host" and (clause.voice == "before" or invited)
    if clause.role != "visit" and not (invites and any(verb.role == "visit" for verb in verbs_of(sentence))):
        return None
    if clause.role == "visit" and told_of_before(sentence, clause.at):
        return []
    return visited(course, sentence, clause)


def told_of_before(sentence: Sentence, at: int) -> bool:
    """Whether a Lithuanian verb tells of a time before that of the text: "pernai lankėsi", "pastarąjį kartą susitiko"."""
    if sentence.language != "lt":
        return False
    said = sentence.words.keys[max(0, sentence.items[at].first - _BEFORE) : sentence.items[at].last + 2]
    return bool(word_list("lt", "ways", "recalled") & set(said))


_BEFORE = 12
