"""Who tells a Lithuanian text in the first person: whose trip it reports on, or who signed it."""

from collections.abc import Iterator

from balticgraph.facts.persons.people import People, Person
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence

Mention = tuple[Person, Sentence, Item]


def writers(page: Page, people: People) -> list[Mention]:
    """Those who tell a page, each with where it names them: the one who signed, else those of whom its heading tells."""
    if page.language != "lt":
        return []
    headed = _headed(page, people)
    signed = list(_signed(page, people)) if len(headed) != 1 else []
    known = {person.key for person, _, _ in headed}
    if len(signed) == 1 and (not known or signed[0][0].key in known):
        return signed + [one for one in headed if one[0].key != signed[0][0].key]
    return headed


def writer(page: Page, people: People) -> Mention | None:
    """The one who tells a page, None where it may be one of several."""
    named = writers(page, people)
    signed = bool(named) and named[0][1].index > 0 and named[0] in list(_signed(page, people))
    return named[0] if len(named) == 1 or signed else None


def _headed(page: Page, people: People) -> list[Mention]:
    """Those whose trip or report a heading names: "A. Rimkutės komandiruotės į Rygą ataskaita", "ataskaita apie A komandiruotę"."""
    for sentence in page.sentences[:_HEADINGS]:
        if not _is_report(sentence) or any(i.kind.endswith(_VERBS) for i in sentence.items):
            continue
        end = next((n for n, i in enumerate(sentence.items) if i.kind == "with"), len(sentence.items))
        named = [(people.at(sentence, i), i) for i in sentence.items[:end] if i.kind == "person"]
        if found := [(person, sentence, item) for person, item in named if person]:
            return found
    return []


_HEADINGS = 8
_VERBS = ("_past", "_now", "_future")


def _is_report(sentence: Sentence) -> bool:
    """Whether a line is called a report, or names a trip."""
    return sentence.has("trip") or sentence.says(word_list("lt", "own_speeches", "report"))


def _signed(page: Page, people: People) -> Iterator[Mention]:
    """Whom the last lines of a page name alone or with an office, where they may have signed it.

    A name without an office signs a report alone: what stands so beneath an article is its author.
    """
    report = any(_is_report(s) for s in page.sentences[:_HEADINGS])
    last = page.sentences[-_LINES:]
    for number, sentence in enumerate(last):
        named = [i for i in sentence.items if i.kind == "person"]
        if len(named) != 1 or not _is_signature(sentence) or not sentence.index:
            continue
        person = people.at(sentence, named[0])
        beside = (*last[number + 1 : number + 2], *last[max(0, number - 1) : number])
        official = sentence.has("office") or any(_is_title(s) for s in beside)
        if person and (official or report) and not people.is_oblique(sentence, named[0]):
            yield person, sentence, named[0]


_LINES = 9


def _is_signature(sentence: Sentence) -> bool:
    """Whether a line is a name alone, or one with an office: "Rima Baškienė, Seimo narė", "Seimo narė Rima Baškienė"."""
    alone = all(i.kind in _OF_NAME or i.value in {",", ".", "/s/"} for i in sentence.items)
    return alone or (_is_line(sentence) and sentence.has("office"))


_OF_NAME = frozenset({"person", "honorific"})


def _is_title(sentence: Sentence) -> bool:
    """Whether a line is an office and names nobody."""
    return _is_line(sentence) and sentence.has("office") and not sentence.has("person")


def _is_line(sentence: Sentence) -> bool:
    items = sentence.items
    return (
        len(items) <= _LONGEST
        and items[-1].value not in {":", ".", "?"}
        and not any(i.kind.endswith(_VERBS) or i.kind == "copula" for i in items)
    )


_LONGEST = 16
