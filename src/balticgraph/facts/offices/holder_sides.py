"""The person before an office phrase whose it is, across a comma, a bracket or another office."""

from balticgraph.facts.offices.estonian_besides import chained
from balticgraph.facts.offices.estonian_subjects import subject_of_on
from balticgraph.facts.offices.holder_before import comma_person, person_before_office, subject_of_copula
from balticgraph.facts.offices.holder_elections import given_by_vote
from balticgraph.facts.offices.office_phrases import GLUE, Phrase
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

JOINS = frozenset({",", "and"})


def of_several_persons(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether an office is told of several persons, who may then follow a dash or colon."""
    head = next((i for i in phrase.parts if i.kind == "office"), None)
    return head is not None and of_several(sentence, head)


def person_straight_after(phrases: list[Phrase], number: int, owner: dict[int, int]) -> int:
    """The owner of a phrase where it stands behind it, -1 where it does not."""
    return owner[number] if owner[number] > phrases[number].last else -1


def gap_between(items: tuple[Item, ...], start: int, end: int) -> bool:
    """Whether no more than small words of an office stand between two places."""
    return all(item.kind in GLUE for item in items[start:end])


def has_own(sentence: Sentence, phrases: list[Phrase], number: int) -> bool:
    """Whether the person before a comma has an office in front, so that the next one goes with the next person.

    "Speaker A, President and Head of Delegation B and Secretary C".
    """
    before = person_before_office(sentence, phrases[number].first)
    if before is None:
        return False
    trade = (
        sentence.language == "lt" and before > 0 and sentence.items[before - 1].kind in {"low", "honorific"}
    )
    return trade or any(
        one.last < before and _straight(sentence, one.last + 1, before) for one in phrases[:number]
    )


def _straight(sentence: Sentence, start: int, end: int) -> bool:
    return all(i.kind in {"honorific", "party"} for i in sentence.items[start:end])


def person_before(sentence: Sentence, phrases: list[Phrase], number: int, owner: dict[int, int]) -> int:
    """The person before an office phrase whose it is, across a comma or bracket or another office; -1 where there is none."""
    items, phrase = sentence.items, phrases[number]
    direct = person_before_office(sentence, phrase.first)
    if (
        phrase.last + 1 < len(items)
        and items[phrase.last + 1].kind in {"cap", "unknown"}
        and items[phrase.last].kind == "office"
    ):
        return -1
    if _matter_goes_on(sentence, phrase) or _led_in_with(sentence, phrases, number):
        return -1
    follow = -1 if given_by_vote(sentence, phrase.first) else comma_person(items, phrase.last + 1)
    follow = -1 if _one_behind_several(sentence, phrase, follow) else follow
    row = follow >= 0 and not _of_others(sentence, phrase, follow)
    if _says(sentence, phrase) or (
        not (row and direct is None) and _of_others_than(sentence, phrases, number, direct)
    ):
        return -1
    if direct is not None:
        before = [n for n in range(number) if owner.get(n) == direct and phrases[n].first < direct]
        taken = any(
            not of_several_persons(sentence, phrases[n]) or of_several_persons(sentence, phrase)
            for n in before
        )
        if taken and of_several_persons(sentence, phrase) and not _several_follows(sentence, phrases, number):
            return follow if sentence.language == "en" and row else -1
        if taken and follow < 0:
            follow = _owner_of_next(items, phrases, number, owner)
        return follow if taken and follow >= 0 else direct
    if number and chained(sentence, phrases[number - 1].last + 1, phrase.first):
        previous = owner[number - 1]
        if (0 <= previous < phrases[number - 1].first and follow < 0) or (
            0 <= previous < phrases[number - 1].first and items[phrases[number - 1].last + 1].value == ","
        ):
            return previous
    copula = subject_of_on(sentence, phrase.first) if sentence.language == "et" else -1
    copula = copula if copula >= 0 else subject_of_copula(items, phrase.first)
    if copula >= 0:
        return copula
    if follow < 0 and direct is None:
        follow = _behind_next(items, phrases, number)
    if follow >= 0 and _of_others(sentence, phrase, follow):
        return -1
    return -1 if follow >= 0 and _own_behind(items, phrases, number, follow) else follow


def _one_behind_several(sentence: Sentence, phrase: Phrase, follow: int) -> bool:
    """Whether one alone stands behind the comma of an office of several, who then does what the sentence tells.

    "Sarunā starp Latvijas un Igaunijas prezidentiem, A apsveica", "lähetuses on viis Riigikogu liiget, A külastab Pariisi".
    """
    items, behind = sentence.items, follow + 1
    if follow < 0 or behind >= len(items) or sentence.language not in {"et", "lt", "lv"}:
        return False
    verb = items[behind].kind.endswith(("_past", "_now", "_future"))
    return verb and of_several_persons(sentence, phrase)


def _led_in_with(sentence: Sentence, phrases: list[Phrase], number: int) -> bool:
    """Whether an officer is told in the words that lead in, before the comma of another who does what follows.

    "In talks with the President of X and the Minister of Y, A stressed", "At the invitation of the Speaker of X, A came".
    """
    items, end = sentence.items, number
    while end + 1 < len(phrases) and _joined(sentence, phrases[end], phrases[end + 1]):
        end += 1
    name = comma_person(items, phrases[end].last + 1)
    if sentence.language != "en" or not 0 <= name < len(items) - 1 or name != phrases[end].last + 2:
        return False
    while number > 0 and _joined(sentence, phrases[number - 1], phrases[number]):
        number -= 1
    at = phrases[number].first - 1
    at -= at > 0 and items[at].kind == "article"
    start = next((n + 1 for n in range(at, -1, -1) if items[n].value == ","), 0)
    if start > at or _GOVERNING.isdisjoint(sentence.keys_of(items[at])):
        return False
    opens = sentence.words.keys[items[start].first] in word_list("en", "leading", "leads_in")
    whole = opens and not any(_is_finite(sentence, i) for i in items[start + 1 : at])
    return whole and _is_finite(sentence, items[name + 1])


_GOVERNING = frozenset({"by", "from", "of", "to", "with"})


def _joined(sentence: Sentence, one: Phrase, other: Phrase) -> bool:
    """Whether no more than "and" and an article stand between two offices."""
    between = sentence.items[one.last + 1 : other.first]
    return bool(between) and between[0].kind == "conj" and all(i.kind == "article" for i in between[1:])


def _is_finite(sentence: Sentence, item: Item) -> bool:
    verb = item.kind.endswith(("_past", "_now", "_future")) or item.kind == "copula"
    return verb or sentence.words.keys[item.first] in _FINITE


def _of_others_than(sentence: Sentence, phrases: list[Phrase], number: int, direct: int | None) -> bool:
    """Whether an office of several is that of others than the one before: "A, Speaker of X, together with the speakers of Y"."""
    one, before = phrases[number], phrases[number - 1] if number else None
    if direct is not None:
        return _members_unnamed(sentence, one, direct) or _in_a_row(sentence, phrases, number)
    alone = before is not None and not of_several_persons(sentence, before)
    return sentence.language == "en" and alone and of_several_persons(sentence, one)


def _in_a_row(sentence: Sentence, phrases: list[Phrase], number: int) -> bool:
    """Whether an office goes on a row of officers: "met President A, the Speaker of X and the Prime Minister", none of whom A is."""
    items, one = sentence.items, phrases[number]
    after = phrases[number + 1] if number + 1 < len(phrases) else None
    if sentence.language != "en" or after is None or items[one.first - 1].kind != "article":
        return False
    joint = items[one.last + 1 : after.first]
    row = bool(joint) and joint[0].kind == "conj" and sentence.words.keys[joint[-1].last] == "the"
    behind = items[after.last + 1 : after.last + 2]
    alone = not behind or behind[0].kind not in {"person", "honorific"}
    return row and alone and has_own(sentence, phrases, number)


def _matter_goes_on(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether an English title goes on before the next name, so that it is that one's: "A, Coordinator for the Baltic corridor B"."""
    behind = [i.kind for i in sentence.items[phrase.last + 1 : phrase.last + 3]]
    return sentence.language == "en" and " for " in phrase.office and behind == ["low", "person"]


def _of_others(sentence: Sentence, phrase: Phrase, person: int) -> bool:
    """Whether an English office of several stands before one person: "in remarks to the members of the council, A said"."""
    items, joints = sentence.items, range(person + 1, min(person + _NEXT_OF_ROW, len(sentence.items)))
    row = any(
        items[at].value in JOINS and any(i.kind == "person" for i in items[at : at + _NEXT_OF_ROW])
        for at in joints
    )
    before = sentence.words.keys[sentence.items[max(0, phrase.first - 1)].first]
    apart = before in word_list("en", "leading", "besides")
    return sentence.language == "en" and of_several_persons(sentence, phrase) and (apart or not row)


_NEXT_OF_ROW = 6


def _members_unnamed(sentence: Sentence, phrase: Phrase, person: int) -> bool:
    """Whether a Lithuanian plural behind a comma and one person is that of others: "sakė A, delegacijos nariai parengs"."""
    row = sentence.items[max(0, person - 2) : person]
    joined = any(i.value in {",", "and"} or i.kind == "conj" for i in row) and any(
        i.kind == "person" for i in row
    )
    comma = sentence.items[person + 1 : person + 2]
    heads = [i for i in phrase.parts if i.kind == "office"]
    many = sentence.language == "lt" and bool(heads) and sentence.words.keys[heads[0].last].endswith("ai")
    return many and not joined and bool(comma) and comma[0].value == ","


def _says(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether an officer who is not named says what a sentence tells of another: "A, the Speaker explained, was away"."""
    items, behind = sentence.items, phrase.last + 1
    if sentence.language != "en" or behind >= len(items):
        return False
    if "Spokesperson" in phrase.office and of_several_persons(sentence, phrase):
        return items[behind].kind == "say_past"  # "A, spokespeople for the Ministry said"
    if behind + 1 >= len(items) or items[phrase.first - 1].kind != "article":
        return False
    if items[behind].kind == "say_past" and items[behind + 1].value == ",":
        return True
    ranked = items[max(0, phrase.first - 3)].kind == "office" and items[phrase.first - 2].value == ","
    verb = items[behind].kind.endswith(("_past", "_now", "_future")) or items[behind].kind == "copula"
    return ranked and (verb or sentence.words.keys[items[behind].first] in _FINITE)


_FINITE = frozenset({"could", "did", "had", "has", "is", "was", "will", "would"})


def _several_follows(sentence: Sentence, phrases: list[Phrase], number: int) -> bool:
    """Whether the next office is a plural too, or there is none."""
    return number + 1 >= len(phrases) or of_several_persons(sentence, phrases[number + 1])


def _behind_next(items: tuple[Item, ...], phrases: list[Phrase], number: int) -> int:
    """The person behind the next office and a comma, where both are joined: "chair of X, minister of Y, A"."""
    at = phrases[number].last + 1
    if number + 1 >= len(phrases) or at >= len(items) or items[at].value not in JOINS:
        return -1
    if phrases[number + 1].office == "deputy" or not gap_between(items, at + 1, phrases[number + 1].first):
        return -1
    return comma_person(items, phrases[number + 1].last + 1)


def _own_behind(items: tuple[Item, ...], phrases: list[Phrase], number: int, person: int) -> bool:
    """Whether another office stands behind the person: "with the Speaker of X, A, President of Y, spoke", "addressing ..."."""
    after = phrases[number + 1].first if number + 1 < len(phrases) else -1
    governed = any(
        i.kind in {"with", "by"} or i.kind.startswith("speak_")
        for i in items[max(0, phrases[number].first - 2) : phrases[number].first]
    )
    return governed and after == person + 2 and items[person + 1].value == ","


def _owner_of_next(items: tuple[Item, ...], phrases: list[Phrase], number: int, owner: dict[int, int]) -> int:
    """The owner of the next office across a comma: "A, president of X, head of Y B" has two offices of B."""
    at = phrases[number].last + 1
    if number + 1 >= len(phrases) or at >= len(items) or items[at].value not in JOINS:
        return -1
    if not gap_between(items, at + 1, phrases[number + 1].first):
        return -1
    return person_straight_after(phrases, number + 1, owner)
