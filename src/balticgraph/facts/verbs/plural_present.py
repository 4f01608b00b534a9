"""English verbs of the present that several do: "A and B attend the forum", "they meet in Riga", whose form is that of the infinitive."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def done_by_several(sentence: Sentence, first: int) -> bool:
    """Whether "they", two persons joined by "and" or several officers stand right before a verb that has no auxiliary."""
    items, at = sentence.items, _over_bracket(sentence.items, first - 1)
    if at < 0 or _asked(sentence, at):
        return False
    if items[at].kind == "pronoun":
        return items[at].value == "many"
    if items[at].kind != "person":
        return _by_officers(sentence, at)
    step = at - 1
    joined = False
    while step >= 0 and (items[step].kind in _TITLES or items[step].value in {",", ")", "("}):
        joined |= items[step].kind == "conj"
        step = _over_bracket(items, step) if items[step].value == ")" else step - 1
    return joined and step >= 0 and items[step].kind == "person"


def _by_officers(sentence: Sentence, at: int) -> bool:
    """Whether a title of several begins a clause and ends at an item: "members of the delegation to the Baltic Assembly meet with A"."""
    items, step = sentence.items, at
    while step >= 0 and items[step].kind in _TITLES:
        step -= 1
    begins = step < 0 or items[step].value in {",", ".", ":"}
    offices = [i for i in items[step + 1 : at + 1] if i.kind == "office"]
    return begins and bool(offices) and of_several(sentence, offices[0])


def _over_bracket(items: tuple[Item, ...], at: int) -> int:
    """The item before a bracket that ends at an item, else the item itself."""
    if at < 0 or items[at].value != ")":
        return at
    return next((n for n in range(at, -1, -1) if items[n].value == "("), 0) - 1


def _asked(sentence: Sentence, at: int) -> bool:
    """Whether a word before tells what others make or let them do: "saw A and B meet", "will A and B attend?"."""
    before = sentence.items[max(0, at - _NEAR) : at]
    return any(sentence.words.keys[i.last] in _MAKING or i.kind == "future" for i in before)


_NEAR = 12
_MAKING = frozenset(
    {"did", "do", "does", "have", "heard", "helped", "let", "made", "make", "saw", "that", "with"}
)
_TITLES = frozenset(
    {
        "article", "body", "chamber", "committee", "committee_of", "conj", "country", "delegation", "demonym", "honorific", "its",
        "link", "office", "organ", "parliament", "party", "portfolio", "quality", "state", "topic",
    }
)  # fmt: skip
