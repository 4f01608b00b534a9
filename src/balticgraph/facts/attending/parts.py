"""The part that a sentence gives a person in an event, and what is kept while a text is read for them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.fact import Span
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import People, Person
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.states import states

CAPACITY = {
    "attend": "attended",
    "meet": "attended",
    "speak": "spoke",
    "say": "spoke",
    "discuss": "attended",
    "sign": "attended",
    "open": "opened",
    "chair": "chaired",
    "host": "hosted",
    "visit": "attended",
    "plant": "attended",
}
"""What each role of a verb or noun makes of a person."""

DOING = {
    "opened": "words_of_opening",
    "chaired": "words_of_chairing",
    "spoke": "words_of_speaking",
    "hosted": "words_of_hosting",
    "attended": "words_of_attending",
}
"""The list of English words in "anchors" that tell that somebody has each part: "opening", "chairing"."""

Whom = Mapping[int, Sequence[Person]]
"""The persons of a sentence by the items that mean them; an office that several hold means several."""


@dataclass(slots=True)
class Part:
    """A part that a sentence gives a person in an event."""

    person: Person
    occasion: Occasion
    capacity: str
    announced: bool
    sentence: Sentence
    item: Item
    verb: Item
    rule: str
    also: tuple[Sentence, Item] | None = None

    def shared(self, person: Person, sentence: Sentence, item: Item, told_by: Item, rule: str) -> "Part":
        """The same part in the same event, of somebody told to have it too."""
        return Part(person, self.occasion, self.capacity, self.announced, sentence, item, told_by, rule)


@dataclass(slots=True)
class Course:
    """The course of a text: the occasion it is telling of now, and who holds which post.

    `stays` are the sentences that tell of somebody as a guest in a country; `met` is the meeting that a verb told of last;
    `listing` is the event whose participants are being listed, `members` says that those of a body are;
    `began` counts the parts that were told before the sentence that is being read;
    `main` is the event last told of that was no dinner, reception or press conference beside another;
    `over` is the event that is over beside which an Estonian text tells of one to come, `to_come`;
    `plans` is set where the text tells of nothing but what is still to come;
    `unlike` has the keys of the meetings that somebody who heads no parliament had with heads of parliaments.
    """

    page: Page
    people: People
    diary: Diary
    held: dict[int, list[Held]]
    holders: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    current: Occasion | None = None
    listing: Occasion | None = None
    listed_as: str = "attended"
    listed_ahead: bool = False
    members: bool = False
    last: list[tuple[Person, Sentence, Item]] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    plans: bool = False
    stays: list[tuple[Sentence, str, Span]] = field(default_factory=list)
    met: Occasion | None = None
    began: int = 0
    main: Occasion | None = None
    over: Occasion | None = None
    to_come: Occasion | None = None
    unlike: set[str] = field(default_factory=set)

    def told_here(self) -> list[Part]:
        """The parts that the sentence being read has told so far: a text of any length is not gone through for them."""
        return self.parts[self.began :]

    def announces(self, occasion: Occasion) -> bool:
        """Whether an occasion is ahead, or the sentence being read has announced somebody for it."""
        return occasion.ahead or any(p.announced and p.occasion is occasion for p in self.told_here())

    def took_part(
        self,
        sentence: Sentence,
        persons: Iterable[int],
        occasion: Occasion,
        told_by: Item,
        rule: str,
        *,
        ahead: bool,
        capacity: str = "attended",
    ) -> Iterator[Part]:
        """The parts in an occasion of the persons at some items of a sentence, of which the item `told_by` tells."""
        for at in persons:
            item = sentence.items[at]
            if person := self.people.at(sentence, item):
                yield Part(person, occasion, capacity, ahead, sentence, item, told_by, rule)


def parts_at(
    whom: Whom,
    sentence: Sentence,
    at: int,
    told_by: int,
    occasion: Occasion,
    capacity: str,
    rule: str,
    *,
    ahead: bool,
) -> Iterator[Part]:
    """The parts in an occasion of the persons whom an item of a sentence means, of which the item `told_by` tells."""
    item, verb = sentence.items[at], sentence.items[told_by]
    for person in whom[at]:
        yield Part(person, occasion, capacity, ahead, sentence, item, verb, rule)


def in_government(course: Course) -> set[int]:
    """The persons who head a state or are in a government."""
    lands = states().name_of.values()
    return {
        key
        for post, keys in course.holders.items()
        if post[1].startswith(("Republic of ", "Government of "))
        or (post[0] == "President" and post[1] in lands)
        for key in keys
    }
