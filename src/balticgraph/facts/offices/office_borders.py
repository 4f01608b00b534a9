"""Where one office of a run of words ends and the next begins: "Speaker of the Seimas, Estonian Prime Minister"."""

from balticgraph.facts.words.mentions import Sentence

_LEADING = frozenset({"demonym", "country", "body", "parliament", "group", "committee_of", "assembly_word"})
_GENITIVES = _LEADING | {"delegation", "committee", "organ", "chamber", "topic", "ministry", "organisation"}
"""What an Estonian office has before it, and never behind: "presidendiks Eesti delegatsiooni esimehe A"."""


def border(sentence: Sentence, head: int, after: int) -> int:
    """The last item of the office whose title is at `head`, before the one whose title is at `after`."""
    items, step = sentence.items, after - 1
    leading = _GENITIVES if sentence.language == "et" else _LEADING
    while step > head and items[step].kind in leading and items[step - 1].kind not in {"link", "range"}:
        step -= 1
    return step
