"""The person behind an office phrase whose it is."""

from balticgraph.facts.offices.estonian_besides import also_of_next
from balticgraph.facts.offices.estonian_subjects import is_on
from balticgraph.facts.offices.holder_before import is_label, of_two_lands, person_before_office
from balticgraph.facts.offices.holder_sides import (
    JOINS,
    gap_between,
    has_own,
    of_several_persons,
    person_straight_after,
)
from balticgraph.facts.offices.holder_titles import set_beside
from balticgraph.facts.offices.office_phrases import Phrase
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.naming import inflection


def person_after(sentence: Sentence, phrases: list[Phrase], number: int, owner: dict[int, int]) -> int:
    """The person behind an office phrase whose it is, perhaps behind further offices of the same; -1 where there is none."""
    items, at = sentence.items, phrases[number].last + 1
    while at < len(items) and (
        items[at].kind in {"honorific", "party"}
        or _about(sentence, phrases[number], at)
        or (
            items[at].kind == "copula"
            and (phrases[number].office == "member" or items[at].value == "is_now" or is_on(sentence, at))
        )
    ):
        at += 1
    several = of_several_persons(sentence, phrases[number])
    behind = _over_origin(sentence, at) if several else at
    if (
        behind > at
        and behind + 1 < len(items)
        and items[behind].value in _NAMING
        and items[behind + 1].kind == "person"
    ):
        return behind + 1
    if (
        at + 1 < len(items)
        and items[at].value in {"-", ":"}
        and (several or phrases[number].office == "deputy" or _is_named(sentence, phrases[number]))
    ):
        at += 1 + (
            items[at + 1].kind == "honorific" or items[at + 1].value == "-"
        )  # "ministers -- A (Latvia)"
    if at < len(items) and items[at].kind == "person":
        return at
    if _in_one_case(sentence, phrases, number, at) or set_beside(sentence, phrases, number):
        return owner[number + 1]
    joined = (
        number + 1 < len(phrases)
        and at < len(items)
        and items[at].value in JOINS
        and (
            gap_between(items, at + 1 + _former(sentence, at + 1), phrases[number + 1].first)
            or also_of_next(sentence, at, phrases[number + 1].first)
        )
    )
    if (
        joined
        and of_several_persons(sentence, phrases[number])
        and not of_several_persons(sentence, phrases[number + 1])
    ):
        return -1  # "members of X and minister Y": the members are not named
    if joined and phrases[number + 1].office == "deputy" and sentence.language == "en":
        return -1  # "the Speaker of the Saeima and his deputy A"
    if joined and of_two_lands(phrases[number], phrases[number + 1]):
        return -1  # "the Speaker of the Saeima and the Speaker of the Seimas A": the first is not named
    if (
        joined
        and owner[number + 1] >= 0
        and owner[number + 1] == person_straight_after(phrases, number + 1, owner)
    ):
        suffix = _suffix_of(sentence, phrases[number]) and not has_own(sentence, phrases, number)
        return -1 if suffix else owner[number + 1]
    return -1


def _is_named(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a dash names whose an office is: a label, or a Lithuanian man's in the nominative, "dar vienas narys – A"."""
    man = sentence.text(sentence.items[phrase.last]).endswith(("as", "is", "ys"))
    return is_label(sentence, phrase.first) or (sentence.language == "lt" and man)


def _over_origin(sentence: Sentence, at: int) -> int:
    """The item behind the land that several come from: "two members from Estonia, A and B", "kaks liiget Leedust"."""
    items = sentence.items
    if (
        at + 1 < len(items)
        and items[at].kind == "takes_from"
        and items[at + 1].kind in {"country", "demonym"}
    ):
        return at + 2
    elative = sentence.language == "et" and at < len(items) and items[at].kind == "country"
    return at + 1 if elative and sentence.text(items[at]).endswith("st") else at


_NAMING = frozenset({",", "-", ":"})


def _about(sentence: Sentence, phrase: Phrase, at: int) -> bool:
    """Whether a word tells what a Lithuanian adviser is on: "patarėjas užsienio politikos klausimais A"."""
    adviser = sentence.language == "lt" and phrase.office == "Adviser"
    return adviser and sentence.items[at].kind in {"low", "topic"} and at - phrase.last <= _ABOUT


_ABOUT = 4


def _former(sentence: Sentence, at: int) -> bool:
    """Whether the next office of one person was held before or is to come: "Riigikogu member and former minister A"."""
    items = sentence.items
    apart = at < len(items) and (items[at].kind in {"former", "coming"} or items[at].value == "ahead")
    return sentence.language == "en" and apart


def _in_one_case(sentence: Sentence, phrases: list[Phrase], number: int, at: int) -> bool:
    """Whether an Estonian office follows in the same case, of one person: "delegatsiooni juhil aseesimehel A-l"."""
    if sentence.language != "et" or number + 1 >= len(phrases) or phrases[number + 1].first != at:
        return False
    last = inflection("et").last
    heads = [next((i for i in p.parts if i.kind == "office"), None) for p in phrases[number : number + 2]]
    cases = {last.case_of_title(sentence.words.word(i.last)) if last and i else "" for i in heads}
    return len(cases) == 1 and cases <= {"nominative", "adessive", "partitive"}


def _suffix_of(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether the phrase stands behind a person and a comma or bracket."""
    return person_before_office(sentence, phrase.first) is not None
