"""What event a noun means by whose kind it may be called, where none was called by that noun: "the meeting" for the Baltic Council."""

from balticgraph.facts.events.entries import of_another_entry
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.none_told_before import has_loose_article
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.other_occasions import of_other_city
from balticgraph.facts.words.mentions import Sentence


def by_kind(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The last occasion whose kind a noun fits that no occasion was called by: "the meeting" for the Baltic Council."""
    if council := _of_council(diary, sentence, one):
        return council
    fitting = [
        o
        for o in diary.occasions
        if o.kind
        and one.number is None
        and one.sort in {"session", "ceremony", "conference"}
        and not o.number
        and o.kind != "visit"
        and o.sort != "debate"
        and not of_another_entry(diary, sentence, o)
        and not (one.sort == "conference" and has_loose_article(sentence, one))
        and not (one.sort == "conference" and o.kind in _SITTINGS)
        and not of_other_city(sentence, o)
        and not (one.sort == "ceremony" and diary.awards and o.sort == "exhibition")
        and not (o.kind == "ba_presidium" and _is_the_session(sentence, one))
        and not (one.sort == "session" and sentence.language == "en" and o.sort in NO_SESSIONS)
    ]
    return fitting[-1] if fitting else None


NO_SESSIONS = frozenset({
    "ceremony", "prize_ceremony", "festivity", "celebration", "press",
    "exhibition", "reception", "dinner", "planting",
})  # fmt: skip
"""Gatherings that no text goes on to call a session."""


_SITTINGS = frozenset({"ba_presidium", "ba_committee"})
"""Gatherings of an organ, which no text goes on to call a conference."""


def _is_the_session(sentence: Sentence, one: Gathering) -> bool:
    """Whether a session is written as a name and no sitting of an organ: "the Session will be held in May"."""
    return (
        sentence.language == "en"
        and one.sort == "session"
        and sentence.text(sentence.items[one.head])[0].isupper()
    )


def _of_council(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """What "the meeting" means right behind a sentence that tells of the Baltic Council: it, or the session told with it."""
    before = [o for _, o in diary.named.get(one.sentence - 1, [])]
    plain = one.sort in {"meeting", "sitting"} and one.number is None
    article = sentence.text(sentence.items[one.first - 1]).lower() if one.first else ""
    if sentence.language != "en" or not plain or article.split()[-1:] != ["the"]:
        return None
    return before[0] if "baltic_council" in {o.kind for o in before} else None
