"""Cities that no case but other words tell to be places in Latvian: "norises vieta būs Tallina", "atgriezusies no Berlīnes, kur notika"."""

from balticgraph.facts.events.latvian_venues import is_told_place
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def is_latvian_place(sentence: Sentence, at: int) -> bool:
    """Whether a Latvian city that is in no locative is where something is."""
    if sentence.language != "lv":
        return False
    return (
        _told_as_town(sentence, at)
        or _undeclined(sentence, at)
        or _where(sentence, at)
        or is_told_place(sentence, at)
    )


def _where(sentence: Sentence, at: int) -> bool:
    """Whether a clause behind a city tells what was there: "atgriezusies no Berlīnes, kur notika konference"."""
    items = sentence.items
    behind = (
        at + 2 < len(items)
        and items[at + 1].value == ","
        and sentence.words.keys[items[at + 2].first] == "kur"
    )
    return behind and any(i.kind.startswith("held_") for i in items[at + 3 : at + _CLAUSE])


_CLAUSE = 9


def _undeclined(sentence: Sentence, at: int) -> bool:
    """Whether a Latvian city that no case changes stands where no noun follows that it would tell of: "Tbilisi viņi tiksies".

    "A Oslo tikās ar", "pulcēsies Tartu uz sesiju"; not "uz Oslo", "Tartu mērs", "pilsētas – Rīga, Tartu un".
    """
    items = sentence.items
    alike = sentence.words.keys[items[at].last] in word_list("lv", "gatherings", "undeclined")
    governed = at > 0 and sentence.words.keys[items[at - 1].last] in word_list(
        "lv", "gatherings", "governing"
    )
    if not alike or governed:
        return False
    if at + 1 == len(items):
        return True
    behind = items[at + 1]
    listed = behind.kind in {"mark", "conj"} and at > 1 and items[at - 2].kind == "city"
    return not listed and (
        behind.kind in _BEHIND_UNDECLINED or behind.kind.endswith(("_past", "_now", "_future"))
    )


_BEHIND_UNDECLINED = frozenset(
    {
        "pronoun",
        "future",
        "link",
        "range",
        "weekday",
        "day",
        "num",
        "month",
        "mark",
        "city_in",
        "country_in",
        "beside",
        "with",
    }
)


def _told_as_town(sentence: Sentence, at: int) -> bool:
    """Whether a Latvian city stands behind the word for one that says where: "Igaunijas pilsētā Tartu", "uz pilsētu Druskininkiem"."""
    word = sentence.words.keys[sentence.items[at - 1].last] if at else ""
    return sentence.language == "lv" and word in word_list("lv", "gatherings", "town")
