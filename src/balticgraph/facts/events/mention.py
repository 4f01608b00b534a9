"""What a sentence that names an event adds to it: its number, and whether it is over, under way or still to come."""

from balticgraph.facts.events.decided_there import decided_there
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.received import receives_next
from balticgraph.facts.events.stays import is_attended_today, on_visit
from balticgraph.facts.events.tenses import is_due
from balticgraph.facts.events.timeless import goes_on, lasts_until, tells_of_past
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.today import begins_today


def mention_in(page: Page, diary: Diary, sentence: Sentence, one: Gathering, occasion: Occasion) -> None:
    """Put a gathering that a sentence names into the diary as a mention of an occasion, with its number and time."""
    occasion.called(one)
    occasion.seen.append((sentence, sentence.items[one.head]))
    diary.named.setdefault(sentence.index, []).append((one, occasion))
    if one.number_items and occasion.number_span is None:
        first, last = (sentence.items[i] for i in one.number_items)
        occasion.number = one.number
        occasion.number_span = page.exactly(sentence, first, sentence.items[one.last], "number")
        occasion.number_written = sentence.text(first, last)
    if (
        occasion.kind == "other"
        and occasion.bodies == ("Baltic Assembly",)
        and ((sentence.has("adopted") and sentence.has("doc", "documents")) or one.sort == "session")
    ):
        occasion.kind = "ba_session"
    held = sentence.kinds
    past = tells_of_past(sentence)
    there = decided_there(sentence, one)
    past = past or there
    occasion.past = occasion.past or past
    occasion.under_way |= on_visit(sentence, one.head)
    occasion.under_way = occasion.under_way or (
        one.sort == "visit" and any(i.kind == "visit_now" and i.value == "staying" for i in sentence.items)
    )
    occasion.under_way = occasion.under_way or is_attended_today(sentence, one)
    tomorrow = "day" in held and any(i.kind == "day" and int(i.value) > 0 for i in sentence.items)
    tomorrow = tomorrow and not begins_today(sentence.items) and not there
    its_own = bool(one.kind) or one.sort in {occasion.sort, "session", "visit"}
    planned = "held_future" in held and its_own and not (past and (there or _beside_past(sentence, one)))
    planned = planned and not (occasion.past and _only_ends(sentence))
    begun = (occasion.past or occasion.under_way) and goes_on(sentence)
    occasion.later = occasion.later or ((planned or tomorrow) and not begun)
    occasion.under_way = occasion.under_way or (one.sort == "visit" and _stays(page, sentence))
    stays = (
        page.language in {"en", "et", "lt"} and occasion.under_way
    )  # what is planned on a visit that is under way
    occasion.coming = occasion.coming or (
        not (past or stays)
        and any(k == "future" or k.endswith("_future") for k in held)
        and not lasts_until(sentence)
    )
    occasion.coming |= not past and diary.base is None and is_due(sentence)
    others = [o for o in diary.occasions if o is not occasion]
    occasion.coming |= receives_next(sentence, one) and bool(others) and all(o.ahead for o in others)


def _stays(page: Page, sentence: Sentence) -> bool:
    """Whether a text told before that somebody is on a visit now: "A came on a visit. During it he will meet B", "A vieši Lietuvoje"."""
    before = page.before(sentence, _BACK) if page.language in {"en", "lt"} else ()
    return any(s.has("visit_now") and not s.has("visit_future", "future") for s in before)


_BACK = 4


def _only_ends(sentence: Sentence) -> bool:
    """Whether all that is to come of an event is its end: "sesija noslēgsies ceturtdien"."""
    return sentence.language == "lv" and all(
        i.value == "ended" for i in sentence.items if i.kind == "held_future"
    )


def _beside_past(sentence: Sentence, one: Gathering) -> bool:
    """Whether the verb nearest to a gathering is one of the past: "the chair of the meeting said that the session will be held"."""
    verbs = [
        (max(one.first - at, at - one.last), item.kind)
        for at, item in enumerate(sentence.items)
        if item.kind.endswith(("_past", "_future"))
    ]
    return min(verbs)[1].endswith("_past")
