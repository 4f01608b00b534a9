"""Posts of staff, whose office stands apart from them."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

ENVOYS = frozenset({"ambassador", "Consul General", "Consul", "Honorary Consul"})
"""Offices of those whom a state sends to another, which stands behind them in some languages: "konsulas Lietuvoje"."""


def is_post(items: tuple[Item, ...], at: int) -> bool:
    """Whether a state, or a city before a name, is where an envoy serves: "generalinis konsulas Sankt Peterburge A"."""
    if not 0 < at < len(items) or items[at - 1].value not in ENVOYS:
        return False
    named = at + 1 < len(items) and items[at + 1].kind == "person"
    return items[at].kind == "country_in" or (items[at].kind == "city_in" and named)


def with_office_of(items: tuple[Item, ...], at: int) -> bool:
    """Whether a bare post in an office has it behind a comma at the end of a line: "project manager, the Secretariat"."""
    behind = items[at + 1 : at + 4]
    staff = items[at].kind == "office" and items[at].value[0].isupper()
    comma = len(behind) > 1 and behind[0].value == "," and behind[1].kind == "organ"
    return staff and comma and (len(behind) == 2 or behind[2].kind == "mark")


def near_to(sentence: Sentence, at: int) -> bool:
    """Whether who is told stands near to an officer: "the wife of the President of Latvia A", "candidate for President A".

    A title without an article is the person's own: "the wife of President A".
    """
    items, link = sentence.items, at - 1
    article = link >= 0 and items[link].kind == "article"
    link -= article
    if sentence.language != "en" or link < 1 or items[link].kind != "link":
        return False
    running = items[link - 1].kind == "nominee" or sentence.words.keys[items[link].first] == "for"
    article = article or sentence.text(items[link]).lower().endswith(" the")
    near = items[link - 1].kind == "nominee" or sentence.words.keys[items[link - 1].last] in word_list(
        "en", "titles", "near"
    )
    return near and (article or running)
