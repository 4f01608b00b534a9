"""Presidencies as whole English clauses tell them: who gives, takes, ends or has one, in any voice and order."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from balticgraph.facts.telling.presidency_bodies import BODIES
from balticgraph.facts.telling.presidency_patterns import FUTURE, compiled, needed
from balticgraph.facts.telling.presidency_sayings import FRAMES
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import states

_LANDS = frozenset({"L", "D", "G"})
"""How states and whose something is are written in a line."""
_WHOSE = frozenset({"P", "B"})
"""How a presidency, and a body that may have one, are written in a line."""
_OF_THESE = frozenset({"OBJ", "ROLE", "BODY"})
"""The classes of words of which one or the other is a part."""
_RELATIONS = {"o": "hands_over", "t": "takes_over", "h": "holds"}
_LONGEST = 400


def framed(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[tuple[int, str, int]]:
    """Each state that a frame tells of, what it does, and the word for the presidency: places among the items.

    "The presidency of the Assembly was handed over by Estonia to Latvia" tells that Estonia hands over and Latvia takes over.
    """
    if not _may_tell(sentence, items):
        return
    line = FrameLine(sentence, items)
    taken: set[int] = set()
    for text in _that_may_fit(line):
        for match in compiled(text).finditer(line.text):
            told = list(line.states(match))
            if not told or any(land in taken for land, _ in told):
                continue
            noun = line.anchor(match, told[0][0])
            if noun is None:
                continue
            if not all(line.stands_alone(land, match) for land, _ in told):
                continue
            taken |= {land for land, _ in told}
            for land, relation in told:
                yield land, relation, line.anchor(match, land) or noun


def _that_may_fit(line: "FrameLine") -> Iterator[str]:
    """The frames of which a line has all words that may not be missing, in their order: each is looked up by its rarest."""
    always, of_word = _by_rarest_word()
    near = always.union(*(of_word[word] for word in line.words & of_word.keys()))
    near = near - _with_presidency() if line.words.isdisjoint(_WHOSE) else near
    for number in sorted(near):
        text = FRAMES[number]
        if text.count("<") <= line.lands and line.says_in_order(needed(text)):
            yield text


@cache
def _with_presidency() -> frozenset[int]:
    """The frames that name a presidency or its body."""
    return frozenset(n for n, text in enumerate(FRAMES) if not _OF_THESE.isdisjoint(text.split()))


_COMMON = frozenset(
    {",", "a", "and", "by", "for", "from", "in", "is", "of", "on", "the", "to", "was", "will"}
)
"""Words that nearly every sentence has: a frame is looked up by another, where it has one."""


@cache
def _by_rarest_word() -> tuple[frozenset[int], dict[str, frozenset[int]]]:
    """The frames that need no word, and those that each word may begin: by needed words that few sentences have, and few of them."""
    always: set[int] = set()
    of_word: dict[str, set[int]] = {}
    for number, text in enumerate(FRAMES):
        wanted = min(needed(text), key=lambda w: (not w.isdisjoint(_COMMON), len(w)), default=frozenset())
        if not wanted:
            always.add(number)
        for word in wanted:
            of_word.setdefault(word, set()).add(number)
    return frozenset(always), {word: frozenset(numbers) for word, numbers in of_word.items()}


def _may_tell(sentence: Sentence, items: tuple[Item, ...]) -> bool:
    if sentence.language != "en" or len(items) > _LONGEST or not sentence.has(*_OF_STATES):
        return False
    if sentence.has("presidency", "presides_itself"):
        return True
    return sentence.says(_asked()) and not (sentence.has("delegation") and _only_of_persons(sentence, items))


def _only_of_persons(sentence: Sentence, items: tuple[Item, ...]) -> bool:
    """Whether the words that may tell of a presidency are all titles of persons: "A, head of the Latvian delegation to the Assembly"."""
    keys, asked = sentence.words.keys, _asked()
    return all(i.kind == "office" for i in items if not asked.isdisjoint(keys[i.first : i.last + 1]))


@cache
def _asked() -> frozenset[str]:
    return word_list("en", "presidencies", "stands_for", "of_presiding")


class FrameLine:
    """A sentence as one line of its words, in which L is a state, D and G whose something is, B a body, P a presidency."""

    def __init__(self, sentence: Sentence, items: tuple[Item, ...]) -> None:
        self._items = items
        self._tokens: list[str] = []
        self._item_of: list[int] = []
        for at, item in enumerate(items):
            for token in _tokens(sentence, item):
                self._tokens.append(token)
                self._item_of.append(at)
        self._starts: dict[int, int] = {}
        place = 0
        for number, token in enumerate(self._tokens):
            self._starts[place] = number
            place += len(token) + 1
        self.text = " " + " ".join(self._tokens) + " "
        self.words = frozenset(self._tokens)
        self.lands = sum(token in _LANDS for token in self._tokens)

    def says_in_order(self, wanted: Iterable[frozenset[str]]) -> bool:
        """Whether one word of each set stands in the line, behind one of the set before."""
        tokens, at, last = self._tokens, 0, len(self._tokens)
        for words in wanted:
            while at < last and tokens[at] not in words:
                at += 1
            if at == last:
                return False
            at += 1
        return True

    def states(self, match: re.Match[str]) -> Iterator[tuple[int, str]]:
        """The states of a match and what each does; one that will have a presidency takes it over."""
        for name, place in match.re.groupindex.items():
            if name in _RELATIONS and match.start(name) >= 0 and place:
                relation = _RELATIONS[name]
                ahead = relation == "holds" and FUTURE.search(match.group(0)) is not None
                yield (
                    self._item_of[self._starts[match.start(name)]],
                    "takes_over" if ahead else relation,
                )

    def state(self, at: int) -> str:
        """The code of the state at a place, that of a capital or parliament being its country's."""
        item = self._items[at]
        if item.kind == "parliament":
            return states().country_of_parliament(item.value) or ""
        return states().capital_of.get(item.value, "") if item.kind == "city" else item.value

    def anchor(self, match: re.Match[str], land: int) -> int | None:
        """The place of the word for the presidency in a match, or of the state where it was told of before and is "it" or left unsaid."""
        start, end = match.span("x") if "x" in match.re.groupindex else (-1, -1)
        numbers = [n for place, n in self._starts.items() if start <= place < end]
        if not numbers or self._tokens[numbers[-1]] in _left_unsaid():
            named = any(word in match.group(0) for word in ("presidency", " presiding "))
            return land if named or self._told_before(match) else None
        for words in ({"P"}, _stands_for(), _chair_words() | _PRESIDING, {"B"}):
            if told := [n for n in numbers if self._tokens[n] in words]:
                return self._item_of[told[0]]
        return None

    def _told_before(self, match: re.Match[str]) -> bool:
        """Whether a presidency is named before a match: "the helm of", "presides"."""
        last = self._number(match)
        if any(i.kind in _PRESIDES for i in self._items[: self._item_of[last]]):
            return True
        return any(f" {word} of " in self.text[: match.start(0)] for word in _stands_for())

    def stands_alone(self, land: int, match: re.Match[str]) -> bool:
        """Whether a state that begins a match is none of a row, and nobody is called by it: "the Prime Minister of Latvia"."""
        number = self._item_of.index(land)
        if self._starts.get(match.start(0), -1) > number or number - self._number(match) > 1:
            return True
        before = self._tokens[: self._number(match)][-2:]
        if self.text.startswith((" L ,", " the L ,"), match.start(0)) and before[-1:] in (
            ["by"],
            ["with"],
            ["to"],
            ["for"],
        ):
            return True  # "organised by Hungary, the country in charge of the presidency"
        if before[-1:] == ["and"] or before[-1:] == [","]:
            return before[:1] not in (["L"], ["D"])
        if before[-1:] == ["from"] and before[:1] in (["O"], ["N"]):
            return False  # "A, MP from Latvia, Chair of the BA Budget Committee"
        return not before or before[-1] not in _BESIDE

    def _number(self, match: re.Match[str]) -> int:
        return self._starts[match.start(0)]


_OF_STATES = ("country", "demonym", "city", "parliament")
_PRESIDES = frozenset({"presidency", "presides_itself"})
_PRESIDING = frozenset({"presiding", "chairing", "presidency"})
_BESIDE = frozenset({"of", "to", "with", "for", "between", "against", "by", "in", "like", "O"})


def _tokens(sentence: Sentence, item: Item) -> list[str]:
    """The words by which a line for frames has an item: a sign for what it is, else its own."""
    keys = list(sentence.keys_of(item))
    sign = _sign(item)
    if not sign:
        return keys
    of_state = sign == "L"
    if of_state and (keys[-1] == "'" or keys[-2:] == ["'", "s"]):
        return ["G"]
    if sign == "D" and keys[-1].endswith("ians"):
        return ["L"]
    if sign == "P" and keys[-1] == "in":
        return ["P", "in"]
    if sign == "O":
        return (
            keys
            if keys[0].removesuffix("s") in _chair_words()
            else ["O", *(k for k in keys[-2:] if k in {"of", "the"})]
        )
    return [sign]


def _sign(item: Item) -> str:
    """The letter that an item is told by, empty where it is told by its words."""
    if item.kind in {"country", "demonym"}:
        return ("L" if item.kind == "country" else "D") if len(item.value) == len("LV") else ""
    if item.kind == "city":
        return "L" if item.value in states().capital_of else ""
    if item.kind == "parliament":
        return "L" if states().country_of_parliament(item.value) else ""
    if item.kind == "body":
        return "B" if item.value in BODIES or item.value == "Baltic Council" else ""
    return {"assembly_word": "B", "presidency": "P", "person": "N", "office": "O"}.get(item.kind, "")


@cache
def _left_unsaid() -> frozenset[str]:
    """Words for a presidency told of before: "took it over", "handed its duties over"."""
    return frozenset({"it", "hers"}) | word_list("en", "presidencies", "offices")


@cache
def _chair_words() -> frozenset[str]:
    return word_list("en", "presidencies", "chair_words")


@cache
def _stands_for() -> frozenset[str]:
    return word_list("en", "presidencies", "stands_for")
