"""Who hands over prizes at an English ceremony: "it was handed to her by A", "they accepted the awards from A and B"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Course, Part, Whom, parts_at
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.verbs.beside import owns
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row


def prize_givers(
    course: Course, sentence: Sentence, groups: Groups, whom: Whom, begins: dict[int, int]
) -> Iterator[Part]:
    """The parts of those by whose hands, or from whom, a prize or medal was taken at the ceremony told of."""
    one = _ceremony(course, groups)
    if one is None or not sentence.says(_listed("handed_by", "taken_from")) or sentence.has("negation"):
        return
    told_of_prize = sentence.has("award", "award_of", "given") or sentence.says(_listed("prizes_told"))
    if not told_of_prize or sentence.has("future", "nominee"):
        return
    for at in sorted(whom):
        verb = _hands(sentence, at, begins, whom)
        if verb < 0 or owns(sentence, at):
            continue
        for n in row(sentence.items, [m for m in sorted(whom) if m >= at], begins):
            yield from parts_at(whom, sentence, n, verb, one, "attended", "prize-giver@1", ahead=False)
        return


def _ceremony(course: Course, groups: Groups) -> Occasion | None:
    """The ceremony that a sentence names, else the one being told of or the only one of the text, where it is over."""
    named = [one for _, _, many in groups for one in many if one.kind == "prize_ceremony"]
    told = named or ([course.current] if course.current and course.current.kind == "prize_ceremony" else [])
    return told[0] if told and not told[0].ahead else None


def _hands(sentence: Sentence, at: int, begins: dict[int, int], whom: Whom) -> int:
    """The verb by which something passed from the hands of the person at an item; -1 where none did."""
    items, keys = sentence.items, sentence.words.keys
    start = begins.get(at, at)
    for n in range(start - 1, max(-1, start - _TITLES), -1):
        word = keys[items[n].first]
        if word in {"by", "from"} or "by" in sentence.keys_of(items[n])[-2:]:
            verbs = _listed("handed_by") if word != "from" else _listed("taken_from")
            for step in range(n, max(-1, n - _FAR), -1):
                if step in whom and word == "from":
                    continue
                if set(sentence.keys_of(items[step])) & verbs:
                    return step
                for_work = word != "from" and keys[items[step].first] == "for"
                if items[step].value in {";", ":"} or keys[items[step].last] in _CLAUSAL or for_work:
                    return -1
            return -1
        if n in whom or items[n].kind in {"that", "pronoun"} or items[n].kind.endswith("_past"):
            return -1
    return -1


_TITLES, _FAR = 16, 14
_CLAUSAL = frozenset({"who", "whose", "written", "composed", "created", "designed"})


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("en", "prizes", name, *others)
