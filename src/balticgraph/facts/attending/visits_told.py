"""Which visit a clause is about, if it is about one, and what tells of a time before that of the text."""

from balticgraph.facts.attending.guests_on_visit import with_the_guest
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.attending.visited import visited
from balticgraph.facts.events.entries import of_another_entry
from balticgraph.facts.events.occasions import Occasion
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.verbs import verbs_of
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def visit_of(course: Course, sentence: Sentence, clause: Clause) -> list[Occasion] | None:
    """The visit that a clause is about; nothing where it tells of one before, None where it is about no visit."""
    if visit := with_the_guest(course, sentence, clause) or _accompanied(course, sentence, clause):
        return visit
    word = sentence.text(sentence.items[clause.at]).lower()
    invited = sentence.language == "en" and "invitation" in word
    invites = clause.role == "host" and (clause.voice == "before" or invited)
    if clause.role != "visit" and not (invites and any(verb.role == "visit" for verb in verbs_of(sentence))):
        return None
    if clause.role == "visit" and (told_of_before(sentence, clause.at) or _only_way(sentence, clause.at)):
        return []
    if clause.role == "visit" and clause.tense == "future" and _leads_there(course, sentence):
        return []
    return visited(course, sentence, clause)


def _leads_there(course: Course, sentence: Sentence) -> bool:
    """Whether a Latvian or Lithuanian way is only that to the gathering which the next sentence tells.

    "A dosies uz Viļņu. Tur notiks sesija", "A vyks į Kauną. Čia ji susitiks su B".
    """
    language = course.page.language
    if language not in {"lv", "lt"} or sentence.has("event", "event_in"):
        return False
    after = next(iter(course.page.sentences[sentence.index + 1 : sentence.index + 2]), None)
    if after is None or after.passage != sentence.passage or not after.has(*_GATHERS[language]):
        return False
    town = language == "lt" and after.items[0].kind == "city_in" and sentence.has("country")
    return town or after.words.keys[after.items[0].first] in word_list(language, "gatherings", "there")


_GATHERS = {"lv": ("event", "event_in"), "lt": ("event", "event_in", "meet_future", "meet_now")}


def _only_way(sentence: Sentence, at: int) -> bool:
    """Whether an English verb only tells the way to a gathering: "travelled to Riga to attend the session"."""
    items, keys, step = sentence.items, sentence.words.keys, at + 1
    if sentence.language != "en" or word_list("en", "visits", "ways").isdisjoint(sentence.keys_of(items[at])):
        return False
    while step < len(items) and (items[step].kind in _ON_THE_WAY or keys[items[step].first] == "order"):
        step += 1
    if step >= len(items):
        return False
    there = items[step].kind.startswith(("attend_", "open_", "chair_", "speak_"))
    aim = there and keys[items[step].first] == "to"
    return aim or (
        keys[items[step].first] == "for" and any(i.kind == "event" for i in items[step : step + 8])
    )


_ON_THE_WAY = frozenset({"city", "country", "day", "weekday", "range", "in", "mark"})


def _accompanied(course: Course, sentence: Sentence, clause: Clause) -> list[Occasion]:
    """The visit of the one who is told to be accompanied: "the Speaker is accompanied by A", "Riigikogu esimeest saadavad A ja B"."""
    starts = _ACCOMPANIES.get(sentence.language)
    keys = sentence.keys_of(sentence.items[clause.at])
    if starts is None or clause.role != "attend" or not any(key.startswith(starts) for key in keys):
        return []
    visits = [o for o in course.diary.occasions if o.kind == "visit"]
    if sentence.language == "en":
        there = {part.occasion.key for part in course.parts}
        visits = [o for o in visits if o.key in there or any(s.index <= sentence.index for s, _ in o.seen)]
    return [o for o in visits if not of_another_entry(course.diary, sentence, o)][:1]


_ACCOMPANIES = {"en": ("accompan",), "et": ("saadab", "saadavad", "saatis", "saatsid")}


def told_of_before(sentence: Sentence, at: int) -> bool:
    """Whether a Lithuanian verb tells of a time before that of the text: "pernai lankėsi", "pastarąjį kartą susitiko"."""
    if sentence.language != "lt":
        return False
    said = sentence.words.keys[max(0, sentence.items[at].first - _BEFORE) : sentence.items[at].last + 2]
    return bool(word_list("lt", "ways", "recalled") & set(said))


_BEFORE = 12
