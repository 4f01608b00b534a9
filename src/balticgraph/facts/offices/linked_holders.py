"""Holders that Estonian and Lithuanian tell behind an office and "is" or a dash, with words between: "prezidentas šiemet – A"."""

from dataclasses import replace

from balticgraph.facts.offices.office_phrases import Held, Phrase
from balticgraph.facts.words.gathering_words import EVENT
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.naming import inflection

_IS = frozenset({"on", "yra"})
_DASHES = frozenset({"–", "-", "—"})
_ASIDE = frozenset(
    {
        "low",
        "num",
        "year",
        "year_word",
        "day",
        "also",
        "month",
        "day_word",
        "quality",
        "conj",
        "ordinal",
        "weekday",
    }
)
_NOMINATIVE = ("as", "is", "ys", "us", "ė", "a", "ai", "iai", "ės", "os")
_PLURAL = {"lt": ("ai", "es", "os"), "et": ("d",)}
_FAR = 5


def linked(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices, those of nobody in the nominative given to who a form of being or a dash behind them says is in them.

    "Baltijos Asamblėjos prezidentas šiemet – A", "Balti Assamblee president on tänavu A", "nariai taip pat yra A ir B".
    """
    if sentence.language not in _PLURAL or "person" not in sentence.kinds or "negation" in sentence.kinds:
        return held
    found: list[Held] = []
    for one in held:
        if housed := _each_of_his_house(sentence, one):
            found += housed
            continue
        row = _row(sentence, one) if one.person < 0 and one.phrase.held and _is_subject(sentence, one) else []
        found += [replace(one, person=person) for person in row] or [one]
    return found


def _each_of_his_house(sentence: Sentence, one: Held) -> list[Held]:
    """The heads of parliaments of whom each has his own behind his name: "parlamentide esimehed A Leedu Seimist ja B Riigikogust"."""
    items, at = sentence.items, one.phrase.last + 1
    said = {i.kind for i in items[max(0, one.phrase.first - 1) : at]}
    if one.phrase.office not in _HEADS or not one.phrase.held or said & _OTHERS or not said & _PARLIAMENTS:
        return []
    named = next((n for n in range(at, min(at + _FAR, len(items))) if items[n].kind == "person"), -1)
    row: list[tuple[int, Item]] = []
    while 0 <= named < len(items) and items[named].kind == "person":
        step = named + 1
        while step < len(items) and items[step].kind in {"takes_from", "country", "demonym"}:
            step += 1
        if step >= len(items) or items[step].kind != "parliament":
            break
        row.append((named, items[step]))
        joint = step + 1
        while joint < len(items) and (items[joint].kind == "conj" or items[joint].value == ","):
            joint += 1
        named = joint if joint > step + 1 else -1
    own = next((i for i in items[one.phrase.first : one.phrase.last + 1] if i.kind == "office"), None)
    if len(row) < _FEWEST or own is None or len({house.value for _, house in row}) < len(row):
        return []
    first, last = one.phrase.first, one.phrase.last
    return [Held(sentence, Phrase(first, last, "speaker", (own, house), held=True), n) for n, house in row]


_HEADS = frozenset({"speaker", "chair", "head", "president"})
_PARLIAMENTS = frozenset({"chamber", "parliament"})
_OTHERS = frozenset({"committee", "committee_of", "delegation", "group", "organ", "body"})
_FEWEST = 2


def _is_subject(sentence: Sentence, one: Held) -> bool:
    """Whether an office stands in the nominative, and is none of a gathering alone."""
    items, first = sentence.items, one.phrase.first
    title = next((i for i in items[first : one.phrase.last + 1] if i.kind == "office"), None)
    if title is None or (first and items[first - 1].kind in EVENT):
        return False
    if sentence.language == "lt":
        return sentence.text(title).lower().endswith(_NOMINATIVE)
    last, head = inflection("et").last, sentence.words.word(title.last)
    return last is not None and (
        last.case_of_title(head) == "nominative"
        or head.endswith(("liige", "liikmed", "ja", "jad", "juhid", "mehed"))
    )


def _row(sentence: Sentence, one: Held) -> list[int]:
    """The person behind one form of being or dash, no more than adverbs and times round it; all of a row behind a plural."""
    items, at, links = sentence.items, one.phrase.last + 1, 0
    own = word_list(sentence.language, "part_nouns", "who")
    while at < len(items) and at <= one.phrase.last + _FAR:
        item, key = items[at], sentence.words.keys[items[at].first]
        if key in _IS or item.value in _DASHES:
            links += 1
        elif item.kind not in _ASIDE or key in own:
            break
        at += 1
    at += at < len(items) and items[at].kind == "honorific"
    if not links or at >= len(items) or items[at].kind != "person":
        return []
    row, several = [at], sentence.words.keys[items[one.phrase.last].last].endswith(_PLURAL[sentence.language])
    while several and at + 2 < len(items) and items[at + 2].kind == "person":
        if items[at + 1].kind != "conj" and items[at + 1].value != ",":
            break
        at += 2
        row.append(at)
    return row
