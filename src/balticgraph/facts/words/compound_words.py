"""A sentence in which names of common words are looked for: what each item of it looks like."""

from dataclasses import dataclass
from typing import Final

from balticgraph.facts.words.items import Item
from balticgraph.language.words import Words

_STOPS = frozenset(
    {
        "person",
        "parliament",
        "body",
        "office",
        "honorific",
        "committee",
        "committee_of",
        "delegation",
        "chamber",
        "group",
        "conj",
        "link",
        "article",
        "num",
        "mark",
        "low",
        "month",
        "weekday",
        "event",
        "event_in",
        "city_in",
        "country_in",
        "former",
        "coming",
        "with",
        "by",
        "pronoun",
        "party",
        "in",
        "during",
        "takes_from",
    }
)
_NEAR_OFFICE = 8
_SMALL_KINDS = frozenset({"link", "article", "demonym", "country", "in"})
_SMALL = frozenset({"for", "with", "the", "of", "and", "on", "in", "to", "a"})


@dataclass(frozen=True, slots=True)
class Made:
    """An item made of several, and the index of the item after them."""

    item: Item
    after: int


@dataclass(slots=True)
class Line:
    """The items of a sentence, its words and the words of which such names are made."""

    items: Final[tuple[Item, ...]]
    words: Final[Words]
    matters: Final[frozenset[str]]

    def kind(self, at: int) -> str:
        """The kind of an item, empty behind the end."""
        return self.items[at].kind if 0 <= at < len(self.items) else ""

    def key(self, at: int) -> str:
        """The first word of an item, folded, empty behind the end."""
        return self.words.keys[self.items[at].first] if 0 <= at < len(self.items) else ""

    def text(self, first: int, last: int | None = None) -> str:
        """The words from one item to another."""
        items, words = self.items, self.words
        end = items[first if last is None else last].last
        return words.text[words.starts[items[first].first] : words.ends[end]]

    def titled(self, first: int, last: int) -> str:
        """The words from one item to another with capitals as in a name."""
        return " ".join(
            w if w in _SMALL else w[:1].upper() + w[1:]
            for w in self.text(first, last).replace("–", "-").split()
        )

    def gap(self, left: int, right: int) -> str:
        """What stands between two items."""
        return self.words.text[
            self.words.ends[self.items[left].last] : self.words.starts[self.items[right].first]
        ]

    def capital(self, at: int) -> bool:
        """Whether an item begins with a capital."""
        words = self.words
        return 0 <= at < len(self.items) and words.text[words.starts[self.items[at].first]].isupper()

    def many(self, at: int) -> bool:
        """Whether a noun is in the plural."""
        return self.text(at).lower().endswith("s")

    def token(self, at: int) -> bool:
        """Whether an item may be part of such a name: a word with a capital that is nothing else."""
        if not 0 <= at < len(self.items) or self.items[at].kind in _STOPS:
            return False
        words = self.words
        return words.text[words.starts[self.items[at].first]].isupper()

    def topical(self, at: int) -> bool:
        """Whether an item has a word of which such names are made."""
        if not 0 <= at < len(self.items):
            return False
        item = self.items[at]
        keys = self.words.keys[item.first : item.last + 1]
        return item.kind == "topic" or not self.matters.isdisjoint(keys)

    def row(self, at: int, *, of: bool = False) -> int:
        """The index after a row of such words, joined by "and", commas and, where `of`, by "of"."""
        if not self.token(at):
            return at
        return self._on(at + 1, of=of)

    def row_on(self, at: int) -> int:
        """The index after the rest of a row that goes on here with a comma or "and"."""
        step = self._joined(at, of=False)
        return self._on(step, of=False) if step > at else at

    def _on(self, end: int, *, of: bool) -> int:
        while end < len(self.items):
            step = self._joined(end, of=of)
            if step == end:
                return end
            end = step
        return end

    def _joined(self, end: int, *, of: bool) -> int:
        """The index after the next word of a row, `end` where it ends."""
        if self.token(end):
            return end + 1
        if (
            self.key(end) == "-"
            and self.gap(end - 1, end) == ""
            and self.token(end + 1)
            and not self.gap(end, end + 1)
        ):
            return end + 2
        if self.kind(end) == "conj" and self.topical(end - 1) and self._topic(end + 1):
            return end + 2
        if self.key(end) == "," and self.topical(end - 1) and self._listed(end):
            return end + 2
        if (
            of
            and self.kind(end) == "link"
            and self.token(end + 1)
            and self.kind(end + 1) not in {"country", "demonym"}
        ):
            return end + 2
        return end

    def _topic(self, at: int) -> bool:
        return self.token(at) and self.topical(at)

    def _listed(self, at: int) -> bool:
        """Whether a comma is one of a list of matters, which ends in "and"."""
        step = at
        while step + 1 < len(self.items) and step - at < 10:
            if self.kind(step) == "conj":
                return self._topic(step + 1)
            if self.key(step) == "," and self.kind(step + 1) != "conj" and not self._topic(step + 1):
                return False
            if self.key(step) != "," and not self.token(step):
                return False
            step += 1
        return False

    def without_person(self, start: int, end: int) -> int:
        """The end of a row without the name of a person that no list knows: its last two or three words."""
        if end < len(self.items) and self.items[end].kind in {"link", "parliament", "body", "chamber"}:
            return end
        tail = 0
        while end - tail > start and self.kind(end - tail - 1) == "cap" and not self.topical(end - tail - 1):
            tail += 1
        if tail < 2:
            return end
        return end - (tail if tail == 3 and end - tail > start else 2)

    def of_state(self, at: int) -> bool:
        """Whether an item is one state or city, before which no such name begins; "Nordic" and "Baltic" are none."""
        land = self.kind(at) in {"demonym", "country", "city"}
        return land and self.items[at].value not in {"NORDIC", "BALTIC"}

    def in_office(self, at: int) -> bool:
        """Whether an office stands right before an item, with no more than small words and a state between."""
        step = at - 1
        while (
            step >= 0
            and at - step < _NEAR_OFFICE
            and (self.token(step) or self.items[step].kind in _SMALL_KINDS)
        ):
            step -= 1
        return step >= 0 and self.items[step].kind == "office"

    def minister(self, at: int) -> str:
        """The title of a minister or deputy."""
        text = self.text(at).lower()
        return "Deputy Minister" if "deputy" in text else "Vice Minister" if "vice" in text else "Minister"

    def behind(self, link: int, end: int) -> str:
        """The words behind a link, with the article that belongs to it: "of the Interior"."""
        article = "the " if self.text(link).lower().endswith(" the") else ""
        return article + self.text(link + 1, end - 1)

    def made(self, kind: str, value: str, first: int, after: int) -> Made:
        """An item of a kind that stands for several."""
        return Made(Item(kind, value, self.items[first].first, self.items[after - 1].last), after)
