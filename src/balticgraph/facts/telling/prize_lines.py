"""Laureates on lines of their fields: "Literature: A (Estonia), for his novel", "The Arts: B", "Science: C and D"."""

from balticgraph.facts.telling.prize_pairs import joined_to
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence

_FEWEST = 2


def field_lines(page: Page) -> dict[int, list[tuple[Item, str]]]:
    """The persons of each line that begins with a field and a sign, where several such lines follow one another.

    What stands before the lines tells of laureates or a decision, not of those proposed nor of those who decide.
    """
    if page.language != "en":
        return {}
    found: dict[int, list[tuple[Item, str]]] = {}
    block: list[tuple[int, str, list[Item]]] = []
    heading: Sentence | None = None
    for sentence in page.told:
        line = _line(sentence)
        if line:
            block.append((sentence.index, *line))
            continue
        found |= _of_block(heading, block)
        heading, block = sentence, []
    return found | _of_block(heading, block)


def _line(sentence: Sentence) -> tuple[str, list[Item]] | None:
    """The field and the persons of a line: "- In science: Professor A and B (Latvia), for their research"."""
    if "field" not in sentence.kinds:
        return None
    items = sentence.items
    at = next((n for n, i in enumerate(items[:_HEAD]) if i.kind == "field"), -1)
    if at < 0 or at + 2 >= len(items) or items[at + 1].value not in _SIGNS:
        return None
    if any(i.kind not in _BEFORE for i in items[:at]) or sentence.has("nominee"):
        return None
    person = next((n for n in range(at + 2, min(at + _FAR, len(items))) if items[n].kind == "person"), -1)
    if person < 0 or any(i.kind not in _TITLE for i in items[at + 2 : person]):
        return None
    return items[at].value, joined_to(items, items[person])


_HEAD, _FAR = 5, 10
_SIGNS = frozenset({":", "-", "–"})
_BEFORE = frozenset({"mark", "in", "article", "link", "num"})
_TITLE = frozenset(
    {"low", "honorific", "demonym", "office", "country", "article", "conj", "link", "body", "organisation"}
)


def _of_block(
    heading: Sentence | None, block: list[tuple[int, str, list[Item]]]
) -> dict[int, list[tuple[Item, str]]]:
    """The laureates of lines that follow a heading, none for a single line or a field told twice."""
    if len(block) < _FEWEST or heading is None:
        return {}
    fields = [field for _, field, _ in block]
    if len(set(fields)) != len(fields):
        return {}
    experts = heading.has("nominee") or heading.says(word_list("en", "prizes", "not_laureates"))
    awards = heading.has("award", "award_of", "given") or heading.says(word_list("en", "prizes", "decision"))
    if experts or not awards:
        return {}
    return {n: [(one, f"Baltic Assembly Prize for {field}") for one in row] for n, field, row in block}
