"""Lithuanian gatherings that are only spoken of, and those told though none is held: "diena minima", "kviečiame į forumą gegužės 5 d."."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def told_ahead(sentence: Sentence, one: Gathering) -> bool:
    """Whether a day or place is told of a gathering that is planned, that somebody is asked to or whose participants come together.

    "Konferencija „Ateitis“ numatyta gegužės 5 d.", "Kviečiame į konferenciją Seime", "Rinksis konferencijos dalyviai".
    """
    if sentence.language != "lt" or not sentence.has(*_WHEN_OR_WHERE):
        return False
    head, keys = sentence.items[one.head], sentence.words.keys
    if keys[head.last].endswith(_NOMINATIVE) and sentence.says(word_list("lt", "ways", "is_planned")):
        return True
    before = sentence.items[max(0, one.first - 1) : one.first]
    inside = head.kind == "event_in" or (bool(before) and keys[before[0].last] == "i")
    if inside and any(key.startswith(_ASKING) for key in sentence.said):
        return True
    return sentence.says(_PARTICIPANTS) and sentence.has("meet_past", "meet_now", "meet_future")


_WHEN_OR_WHERE = ("month", "weekday", "day", "city_in", "parliament_in", "venue_in")
_NOMINATIVE = ("a", "as", "is", "ys")
_ASKING = ("kviec", "pakvies")
_PARTICIPANTS = frozenset({"dalyviai", "sveciai", "dalyves"})


def merely_spoken_of(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering without a number is no one event that took place or will."""
    spoken_of = _only_goes_on(sentence, one) or _told_about(sentence, one) or _of_talks(sentence, one)
    spoken_of = spoken_of or _meets_itself(sentence, one)
    return spoken_of or _is_habit(sentence) or _is_holiday(sentence, one)


def _told_about(sentence: Sentence, one: Gathering) -> bool:
    """Whether several gatherings are what something is about, and none of them is told: "ataskaita apie susitikimus Rygoje"."""
    head = sentence.items[one.head]
    several = sentence.words.keys[head.last].endswith(_MANY) and head.kind == "event"
    near = sentence.words.keys[max(0, sentence.items[one.first].first - _NEAR) : head.first]
    return (
        several and "apie" in near and not sentence.has("month", "weekday", "day", "held_past", "held_future")
    )


_MANY = ("imus", "ius", "jas", "ijas", "us")
_NEAR = 4


def _of_talks(sentence: Sentence, one: Gathering) -> bool:
    """Whether it is what comes of several talks that is spoken of, and they are not told: "įvertins konsultacijų pažangą"."""
    head, behind = sentence.items[one.head], sentence.items[one.last + 1 : one.last + 2]
    several = head.kind == "event" and sentence.words.keys[head.last].endswith(_OF_SEVERAL)
    outcome = bool(behind) and sentence.words.keys[behind[0].first].startswith(_OUTCOMES)
    return several and outcome and not sentence.has("month", "weekday", "day", "held_past", "held_future")


_OF_SEVERAL = ("iju", "imu", "ziu", "zitu", "rybu")
_OUTCOMES = ("eiga", "eigos", "pazang", "rezultat", "svarb", "tasa", "tesin")


def _meets_itself(sentence: Sentence, one: Gathering) -> bool:
    """Whether a conference is a standing body whose own counted sitting is told: "komitetų konferencijos (COSAC) 50-asis posėdis"."""
    items, at = sentence.items, one.last + 1
    if [i.value for i in items[at : at + 3 : 2]] == ["(", ")"]:
        at += 3
    counted = [i.kind for i in items[at : at + 4]] == ["num", "mark", "ordinal_ending", "event"]
    return one.sort == "conference" and counted and sentence.words.keys[items[one.head].last].endswith("os")


def _only_goes_on(sentence: Sentence, one: Gathering) -> bool:
    """Whether a visit is only told to go on, its place being left unsaid: "A viešnagė tęsiasi: šiandien jis dalyvauja"."""
    behind = sentence.items[one.last + 1 : one.last + 2]
    goes_on = bool(behind) and sentence.words.keys[behind[0].first].startswith("tes")
    return one.sort == "visit" and goes_on and not sentence.has("city_in", "country_in")


def _is_habit(sentence: Sentence) -> bool:
    """Whether a gathering of no day is told to be held again and again: "sesijos vyksta kasmet", "posėdžiai rengiami toje šalyje, kuri"."""
    if not sentence.has("habit") or sentence.has("month", "weekday", "day", "person"):
        return False
    return not any(kind.endswith(("_past", "_future")) for kind in sentence.kinds)


def _is_holiday(sentence: Sentence, one: Gathering) -> bool:
    """Whether a holiday is only named: "Baltų vienybės diena minima rugsėjo 22-ąją"; not "Rokiškyje surengta Baltų vienybės diena"."""
    head = sentence.words.keys[sentence.items[one.head].last]
    told = sentence.has("city_in", "venue_in", "held_past", "held_future")
    return head == "diena" and not told
