"""What an office phrase is: a run of words for an office and for what it is held in, in the order of any language.

What a phrase means depends on what it holds, not on its grammar. Former and coming offices are marked as not
held.
"""

from dataclasses import dataclass
from typing import Final

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence

PARTS = frozenset({
    "office", "body", "parliament", "chamber", "organ", "delegation", "committee", "committee_of", "topic", "group",
    "assembly_word", "ministry", "organisation", "country", "demonym", "state", "portfolio",
})  # fmt: skip


GLUE = frozenset({"link", "article", "range", "quality", "honorific", "in"})
RUN = PARTS | GLUE
"""What the words of an office are made of, as far as they run on."""
TITLE = RUN - {"honorific"}
"""What a title is made of that ends before "Mr" and the name."""
LANDS = frozenset({"country", "demonym", "parliament"})
"""What tells the state in which an office is held."""


@dataclass(slots=True, unsafe_hash=True)
class Phrase:
    """A run of items with one office in it: `items[first:last + 1]` of its sentence."""

    first: Final[int]
    last: Final[int]
    office: Final[str]
    parts: Final[tuple[Item, ...]]
    held: Final[bool]
    post: Final[tuple[str, str] | None] = None


@dataclass(slots=True, unsafe_hash=True)
class Held:
    """An office phrase of a person: the index of both among the items of the sentence.

    `person` -1 where nobody is named.
    """

    sentence: Final[Sentence]
    phrase: Final[Phrase]
    person: Final[int]


def has_rooms(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether an office is but the owner of what stands behind it: "A, Prime Minister's Office", "A, Valsts prezidenta kanceleja"."""
    head = next((i for i in reversed(phrase.parts) if i.kind == "office"), None)
    if head is None:
        return False
    behind = sentence.words.keys[head.last + 1 : head.last + 4]
    if sentence.language == "en":
        behind = behind[2:] if behind[:2] == _POSSESSIVE else ()
    return bool(behind) and behind[0].startswith(word_stems(sentence.language, "titles", "rooms"))


_POSSESSIVE = ("'", "s")


def is_jury(item: Item) -> bool:
    """Whether an item is the jury of the prizes, whose chair is told by a verb of any time."""
    return item.value == "Joint Jury" and item.kind == "organ"


def person_behind(items: tuple[Item, ...], at: int) -> int:
    """The person at an item or behind the title that begins there, -1 where none follows."""
    while at < len(items) and items[at].kind in RUN:
        at += 1
    return at if at < len(items) and items[at].kind == "person" else -1
