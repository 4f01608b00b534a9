"""Who came together in English where a verb tells it: officers and experts of several states, the assembly itself."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly
from balticgraph.facts.words.titles import of_several


def officers_of_several(sentence: Sentence, run: tuple[Item, ...]) -> bool:
    """Whether a run of words means officers of several states: "the ambassadors of Estonia and Latvia", "the Baltic state secretaries"."""
    offices = [i for i in run if i.kind == "office"]
    if sentence.language != "en" or not offices or any(i.kind in {"person", "organ"} for i in run):
        return False
    return of_baltics_or_several(run) and all(of_several(sentence, i) for i in offices)


def of_baltics_or_several(run: tuple[Item, ...]) -> bool:
    """Whether words name two states, or states together: "Baltic", "the Nordic countries"."""
    lands = {i.value for i in run if i.kind in {"country", "demonym", "parliament"}}
    together = any(i.kind == "body" and i.value in _TOGETHER for i in run)
    return len(lands) > 1 or bool(lands & {"BALTIC", "NORDIC"}) or together


_TOGETHER = frozenset({"Baltic states", "NB8", "Nordic countries"})


def experts_of_several(sentence: Sentence, before: tuple[Item, ...]) -> bool:
    """Whether people of one calling from several states stand before a verb: "Experts from Estonia, Latvia and Lithuania met"."""
    if sentence.language != "en" or any(i.kind in {"person", "event"} for i in before):
        return False
    callings = word_list("en", "gatherings", "callings")
    return any(not callings.isdisjoint(sentence.keys_of(i)) for i in before) and of_baltics_or_several(before)


def assembly_alone(sentence: Sentence, run: tuple[Item, ...]) -> bool:
    """Whether the assembly itself is all that stands before a verb: "the Baltic Assembly convened", "the Nordic Council met"."""
    own = [(i.kind, i.value) for i in run if i.kind not in {"article", "quality", "mark"}]
    others = sentence.language == "en" and len(own) == 1 and own[0][0] == "body" and is_assembly(own[0][1])
    return own == [("body", "Baltic Assembly")] or others


def assembly_met(sentence: Sentence, run: tuple[Item, ...], at: int) -> list[Gathering]:
    """The gathering of an assembly that stands alone beside a Lithuanian verb: "Vilniuje posėdžiavo Baltijos Asamblėja"."""
    own = [i for i in run if i.kind not in {"article", "quality", "mark", "conj"}]
    alone = len({(i.kind, i.value) for i in own}) == 1  # "Parlamentinė Asamblėja (ETPA)"
    if sentence.language != "lt" or not alone or own[0].kind != "body" or not is_assembly(own[0].value):
        return []
    verb, written = sentence.words.keys[sentence.items[at].first], sentence.text(own[0])
    sits = verb.startswith(_SITS) or (verb.startswith("prie") and sentence.has("city_in"))
    if not sits or not written.endswith(("a", "A", ")")):
        return []
    sort = "meeting" if own[0].value == "Baltic Assembly" else "session"
    return [Gathering(sentence.index, at, at, at, sort, "other", (own[0].value,))]


_SITS = ("posedz", "susirink", "rinkos", "renkas", "rinks", "susibur")


def with_somebody(sentence: Sentence, run: tuple[Item, ...], verb: int) -> bool:
    """Whether a group stands with a person before a verb, its place and day behind: "A and members of the Council met in Riga on"."""
    if sentence.language != "en" or not run or run[0].kind != "conj" or not _at_once(sentence, verb):
        return False
    at = sentence.items.index(run[0])
    offices = [i for i in run if i.kind == "office"]
    group = any(i.kind in {"delegation", "organ", "committee", "committee_of"} for i in run) or bool(offices)
    return (
        at > 0
        and sentence.items[at - 1].kind == "person"
        and group
        and all(of_several(sentence, i) for i in offices)
    )


def _at_once(sentence: Sentence, at: int) -> bool:
    """Whether a place and a day and nobody else stand right behind a verb of meeting: "met in Riga on 5 May"."""
    behind = sentence.items[at + 1 :]
    placed = bool(behind) and behind[0].kind == "in" and any(i.kind == "city" for i in behind[:_PLACED])
    return placed and any(i.kind in {"month", "weekday", "day"} for i in behind)


_PLACED = 3
