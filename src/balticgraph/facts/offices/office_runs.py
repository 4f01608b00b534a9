"""Where the run of words for an office and what it is held in ends."""

from balticgraph.facts.offices.office_borders import names_committee, numbered, of_its
from balticgraph.facts.offices.office_phrases import GLUE, PARTS
from balticgraph.facts.words.compound_organisations import sorts_of_houses
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.staff import is_post, with_office_of


def end_of_run(sentence: Sentence, at: int) -> int:
    """The last item of the run of words for offices that begins at an item, the same item where it stands alone."""
    items = sentence.items
    last = at
    step = at + 1
    while step < len(items):
        kind = items[step].kind
        if _begins_anew(items, step):
            break
        if kind in PARTS or names_committee(items, step):
            last = step
        elif kind == "mark" and (
            _aside(sentence, step) if items[step].value == "(" else _renamed(items, step)
        ):
            step += 2
            last = step
        elif kind == "num" and numbered(items, step):
            step += 1
        elif items[step - 1].kind == "delegation" and _pointed_to(sentence, step):
            pass  # "Seimo delegacijos joje pirmininkė", "delegacijos šioje Asamblėjoje vadovas"
        elif _owns_next(items, step):
            pass  # "Seimas' European Affairs Committee"
        elif kind not in GLUE and not (kind == "its" and of_its(sentence, step - 1)):
            break
        step += 1
    if last == at and with_office_of(items, last):
        return last + 2
    behind = [i.kind for i in items[last + 1 : last + 3]]
    if last == at and items[last].value in _FROM and behind in _ORIGINS[sentence.language == "en"]:
        return last + 2  # "A, MP from Sweden", "her counterpart from Estonia"
    if is_post(items, last + 1):
        return last + 1
    return _with_organisation(sentence, last)


_FROM, _LAND = frozenset({"counterpart", "mp"}), ["takes_from", "country"]
_ORIGINS = ([_LAND], [_LAND, ["takes_from", "parliament"], ["takes_from", "body"]])


def _pointed_to(sentence: Sentence, at: int) -> bool:
    """Whether a Lithuanian word points back to where a delegation is."""
    key = sentence.words.keys[sentence.items[at].first]
    return sentence.language == "lt" and key in word_list("lt", "pronouns", "in_it")


def _owns_next(items: tuple[Item, ...], at: int) -> bool:
    """Whether an apostrophe makes a house the owner of what follows: "Seimas' European Affairs Committee"."""
    if items[at].value not in {"'", "’"} or items[at - 1].kind not in {"parliament", "body", "country"}:
        return False
    return at + 1 < len(items) and items[at + 1].kind in PARTS


def _begins_anew(items: tuple[Item, ...], at: int) -> bool:
    """Whether an article between a state and an office parts them: "during the visit to Lithuania the Speaker"."""
    if items[at].kind != "article" or items[at - 1].kind != "country":
        return False
    return at + 1 < len(items) and items[at + 1].kind == "office"


def _aside(sentence: Sentence, at: int) -> bool:
    """Whether a bracket holds one body or abbreviation alone, as after its full name."""
    items = sentence.items
    if at + 2 >= len(items) or items[at + 2].value != ")":
        return False
    inside = items[at + 1]
    again = (inside.kind, inside.value) == (items[at - 1].kind, items[at - 1].value)
    return (
        inside.kind in {"body", "parliament", "chamber"}
        or (inside.kind == "country" and again)
        or (inside.kind == "cap" and sentence.text(inside).isupper() and items[at - 1].kind != "person")
    )


def _renamed(items: tuple[Item, ...], at: int) -> bool:
    """Whether a parliament is told once more by its own name between dashes or commas: "the parliament - the Rada - "."""
    signs = items[at].value in {"-", ","} and at + 2 < len(items) and items[at + 2].value == items[at].value
    return signs and (items[at + 1].kind, items[at + 1].value) == (items[at - 1].kind, items[at - 1].value)


def _with_organisation(sentence: Sentence, last: int) -> int:
    """The end of the run with a name of an organisation that no list knows.

    "Stage Director of the New Riga Theatre".
    """
    items = sentence.items
    if (
        items[last].kind != "office"
        or last + 2 >= len(items)
        or items[last + 1].kind != "link"
        or items[last].value in _PLAIN_HEADS
    ):
        return last
    step = last + 2
    if items[step].kind == "city" and owns_house(sentence, step):
        return step + 2  # "director of Tallinn's International Centre for Defence and Security"
    kinds = {"cap", "unknown", "quality", "city", "venue_noun", "country", "demonym", "topic", "not_person"}
    step += sentence.language == "en" and sentence.words.keys[items[step].first] in sorts_of_houses()
    while step < len(items) and (
        (items[step].kind in kinds and has_capital(sentence, items[step]))
        or (
            items[step].kind == "link"
            and step + 1 < len(items)
            and items[step + 1].kind in kinds - {"unknown"}
        )
    ):
        step += 1
    return step - 1 if step - 1 > last + 1 else last


def owns_house(sentence: Sentence, at: int) -> bool:
    """Whether a city is told to be that of the house behind it."""
    behind = sentence.items[at + 1 : at + 3]
    return (
        len(behind) > 1
        and sentence.text(behind[0]) in {"'s", "’s"}
        and behind[1].kind in {"body", "organisation"}
    )


_PLAIN_HEADS = frozenset(
    {
        "member",
        "mp",
        "speaker",
        "deputy_speaker",
        "minister",
        "vice_minister",
        "prime_minister",
        "head_of_state",
    }
)


def has_capital(sentence: Sentence, item: Item) -> bool:
    """Whether an item begins with a capital, as names do."""
    return sentence.text(item)[0].isupper()
