"""Lithuanian meetings of which one side is told by office or as a group alone: "A susitiko su Seimo nariais"."""

from balticgraph.documents.release import Zone
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def meets_unnamed(sentence: Sentence, clause: Clause) -> bool:
    """Whether somebody met whom no name tells: "A susitiko su Seimo Pirmininku", "A priėmė delegaciją", "su nariais susitiko A"."""
    if clause.role != "meet" or clause.objects or not any(at >= 0 for at in clause.subjects):
        return False
    if sentence.zone is Zone.TITLE or (clause.tense == "future" and not sentence.has(*_DATED)):
        return False  # a title leaves what it was to the text
    items, verb = sentence.items, sentence.keys_of(sentence.items[clause.at])
    if verb[-1] == "su" or verb[0].startswith(_RECEIVING):
        return _group_at(sentence, clause.at + 1)
    before = next((n for n in range(clause.at) if items[n].kind == "with"), None)
    return before is not None and _group_at(sentence, before + 1)


def met_by_unnamed(sentence: Sentence, clause: Clause) -> bool:
    """Whether an officer or group whom no name tells met somebody: "Seimo Pirmininkas susitiko su A", "A priėmė Prezidentas"."""
    if clause.role != "meet" or clause.subjects or not clause.objects or clause.voice == "passive":
        return False
    items, first = sentence.items, clause.at
    while first and first > clause.at - _FAR and items[first - 1].kind in _OF_SUBJECT:
        first -= 1
    behind = clause.at + 1
    while behind < len(items) and items[behind].kind in _OF_GROUP:
        behind += 1
    beside = (*items[first : clause.at], *items[behind : behind + 1])
    return any(i.kind in _GROUPS and _is_nominative(sentence, i) for i in beside)


def unnamed_heads(sentence: Sentence, clause: Clause, held: list[Held]) -> int:
    """How many heads of parliaments stand on the side of a Lithuanian meeting that no name tells: 1 or 0."""
    if sentence.language != "lt" or not (met_by_unnamed(sentence, clause) or meets_unnamed(sentence, clause)):
        return 0
    heads = [h for h in held if h.person < 0 and h.phrase.post and h.phrase.post[0] == "Speaker"]
    return min(1, sum(abs(h.phrase.last - clause.at) <= _NEAR for h in heads))


def _group_at(sentence: Sentence, first: int) -> bool:
    """Whether words for a group, an organ or an officer without a name stand at an item."""
    items, step = sentence.items, first
    while step < len(items) and items[step].kind in _OF_GROUP:
        step += 1
    if any(i.kind == "organ" for i in items[first:step]):
        return True
    several = step < len(items) and items[step].kind == "low" and items[step].value.endswith(_SEVERAL)
    return several or (step < len(items) and items[step].kind in _GROUPS)


def _is_nominative(sentence: Sentence, item: Item) -> bool:
    """Whether words for an officer or group are a subject by their ending."""
    return sentence.keys_of(item)[0].endswith(_ENDINGS) or sentence.keys_of(item)[-1].endswith(_ENDINGS)


_DATED = ("month", "weekday", "day")
_RECEIVING = ("prieme", "priima", "priims", "priem")
_SEVERAL = ("ais", "omis", "emis", "iais")
"""How Lithuanian ends several with whom somebody meets: "studentais", "kolegomis"."""
_ENDINGS = ("as", "is", "ys", "us", "e", "a", "ai", "iai", "es", "os")
_GROUPS = frozenset({"delegation", "committee", "committee_of", "group", "office", "coop"})
_OF_GROUP = frozenset(
    {
        "country", "parliament", "body", "demonym", "quality", "chamber", "state", "topic", "num", "its",
        "assembly_word", "ministry", "conj", "organ",
    }
)  # fmt: skip
_OF_SUBJECT = (
    _GROUPS | _OF_GROUP | {"city_in", "country_in", "day", "weekday", "month", "day_word", "venue_in"}
)
_FAR, _NEAR = 10, 4
