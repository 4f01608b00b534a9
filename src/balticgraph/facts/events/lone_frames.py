"""Gatherings that only tell when something was said or published, and are the one event of their sentence.

"Cables must be guarded, A said after the meeting of the Presidium in Riga on 12 May", "Following the session, a statement was published".
"""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def frames_alone(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering frames no other event: what the text then says of "the meeting" is said of it."""
    at = one.first - 1
    while at > 0 and sentence.items[at].kind in _BETWEEN:
        at -= 1
    if at < 0 or sentence.items[at].value != "beside" or not sentence.kinds.isdisjoint(_EVENTS):
        return False
    return not any(
        item.kind in {"event", "event_in"} and not one.first <= place <= one.last
        for place, item in enumerate(sentence.items)
    )


_BETWEEN = frozenset({"article", "quality", "coming"})
_EVENTS = frozenset(
    f"{verb}_{time}"
    for verb in ("attend", "chair", "held", "meet", "open", "speak", "visit")
    for time in ("past", "now", "future")
)


def end_of_where(sentence: Sentence, one: Gathering) -> int:
    """The item behind the day and place that stand right behind a gathering: "after the session in Riga on 12 May | , a"."""
    items, at = sentence.items, one.last + 1
    close = word_list("et", "gatherings", "close") if sentence.language == "et" else frozenset[str]()
    at += at < len(items) and sentence.words.keys[items[at].first] in close  # "pärast istungi lõppu Riias"
    while at < len(items) and (items[at].kind in _WHERE or _is_stop_of_date(sentence, at)):
        at += 1
    return at


_WHERE = frozenset(
    {
        "in", "link", "article", "city", "city_in", "country", "country_in", "num", "ordinal_ending", "month", "weekday", "day",
        "year", "year_word", "day_word", "venue", "venue_in", "house_in", "parliament", "parliament_in",
    }
)  # fmt: skip
"""The kinds of words for a day or place."""


def _is_stop_of_date(sentence: Sentence, at: int) -> bool:
    """Whether a stop is that of a number or of a word for a year: "2022. gada 12. maijā", "2022 m. gegužės 12 d."."""
    items = sentence.items
    return (
        items[at].value == "."
        and at + 1 < len(items)
        and items[at - 1].kind in {"num", "year_word", "day_word"}
    )
