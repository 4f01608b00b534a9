"""Office phrases that name nobody and still mean persons of the text: "the Speaker", "the speakers of Estonia and Latvia"."""

from balticgraph.facts.attending.any_holder import is_any
from balticgraph.facts.attending.parts import Course
from balticgraph.facts.offices.office_phrases import LANDS, Held
from balticgraph.facts.offices.post_parts import HEADS, state_name
from balticgraph.facts.persons.people import Person
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import states
from balticgraph.facts.words.titles import of_several


def stand_ins_of(course: Course, held: list[Held], sentence: Sentence) -> dict[int, list[Person]]:
    """Items of office phrases that name nobody: the one person of the text that holds it, or all speakers named."""
    found: dict[int, list[Person]] = {}
    for one in held:
        if one.person >= 0 or is_any(sentence, one.phrase.first, one.phrase.last):
            continue
        if like := counterparts_of(course, sentence, one) or _by_title(course, sentence, one):
            found[one.phrase.last] = like
            continue
        keys = course.holders.get(one.phrase.post, set()) if one.phrase.post else set()
        if sentence.language == "et" and _met_earlier(sentence, one):
            continue
        if sentence.language == "et" and _several_heads(sentence, one):
            keys = _heads_told(course, one)
        elif sentence.language == "et" and (lands := _lands_of_officers(sentence, one)):
            keys = _holders_of(course, one.phrase.office, lands)
        elif _all_speakers(sentence, one):
            keys = {k for post, many in course.holders.items() if post[0] == "Speaker" for k in many}
        elif houses := _houses(sentence, one):
            keys = {k for house in houses for k in course.holders.get(("Speaker", house), ())}
        elif _of_many(sentence, one):
            keys = _all_holders(course, one) if sentence.has(*_TOGETHER) else set()
        elif len(keys) != 1 or _any_of_many(course, sentence, one, keys) or _of_several_lands(sentence, one):
            continue
        if keys:
            found[one.phrase.last] = [course.people.persons[key] for key in sorted(keys)]
    return found


def _any_of_many(course: Course, sentence: Sentence, one: Held, keys: set[int]) -> bool:
    """Whether an office is one of many alike, a member of a parliament or a delegation, and who holds it is told only later.

    "The session was attended by a Member of the Saeima. Later came A, Member of the Saeima." Told before, the title points back.
    """
    if not one.phrase.post or "Member" not in one.phrase.post[0].split():
        return False
    return all(person not in keys for (at, _), person in course.people.of.items() if at <= sentence.index)


def _of_several_lands(sentence: Sentence, one: Held) -> bool:
    """Whether Lithuanian tells of heads of states together, so that they are no one alone: "susitiks su šalies vadovais"."""
    heads = [i for i in one.phrase.parts if i.kind == "office"]
    plain = sentence.language == "lt" and one.phrase.office == "head_of_state"
    return plain and any(of_several(sentence, i) for i in heads)


def _several_heads(sentence: Sentence, one: Held) -> bool:
    """Whether a bare Estonian plural with a verb in the plural means heads of states or ministers told of: "riigipead andsid"."""
    bare = all(i.kind == "office" for i in one.phrase.parts) and _title_of(one.phrase.office) != ""
    many = _plural(sentence, sentence.items[one.phrase.last])
    return (
        bare
        and many
        and any(
            sentence.words.keys[i.first].endswith(_THEY) and i.kind.endswith(_TENSES) for i in sentence.items
        )
    )


def _title_of(office: str) -> str:
    """What a head of a state, a parliament or a ministry is called in facts; empty for any other office."""
    return "Speaker" if office == "speaker" else (_post_in(office, "EE") or ("",))[0]


def _plural(sentence: Sentence, title: Item) -> bool:
    """Whether an Estonian title is a plural: "presidendid", "riigipead"."""
    return of_several(sentence, title) or sentence.text(title).endswith(_MANY)


_MANY = ("pead",)
_THEY = ("sid", "vad", "said")
_TENSES = ("_past", "_now")


def _heads_told(course: Course, one: Held) -> set[int]:
    """Those told to have been somewhere who hold the office of a plural in several states; empty where they are not several."""
    office = _title_of(one.phrase.office)
    seen = {part.person.key for part in course.parts}
    found = {key for post, keys in course.holders.items() if post[0] == office for key in keys if key in seen}
    return found if len(found) > 1 else set()


def _lands_of_officers(sentence: Sentence, one: Held) -> list[str]:
    """The states whose officers met, as Estonian tells them in a row or together: "kohtusid Leedu, Eesti ja Läti president"."""
    items, start = sentence.items, one.phrase.last
    if not sentence.has(*_MEETING, *_TAKING_PART) or not _post_in(one.phrase.office, "EE"):
        return []
    while start and (items[start - 1].kind in _IN_LANDS or items[start - 1].value == ","):
        start -= 1
    run = items[start : one.phrase.last]
    lands = [i.value for i in run if i.kind == "country"]
    if any(i.kind == "body" and i.value == "Baltic states" for i in run):
        return ["EE", "LV", "LT", *lands] if _plural(sentence, items[one.phrase.last]) else []
    beside = items[start - 1].kind if start else ""
    return (
        lands if len(lands) > 1 and run[-1].kind == "country" and beside not in {"person", "office"} else []
    )


def _met_earlier(sentence: Sentence, one: Held) -> bool:
    """Whether Estonian heads of state or ministers are told to have met before: "peaministrid kohtusid viimati mais"."""
    earlier = sentence.has("former") or not _EARLIER.isdisjoint(sentence.said)
    return earlier and sentence.has(*_MEETING) and _post_in(one.phrase.office, "EE") is not None


_MEETING = ("meet_past", "meet_now")
_TAKING_PART = (
    "attend_past",
    "attend_now",
    "speak_past",
    "speak_now",
    "open_past",
    "visit_past",
    "visit_now",
)
_EARLIER = frozenset({"viimati", "varem", "aastal"})
_IN_LANDS = frozenset({"country", "conj", "body"})


def _post_in(office: str, land: str) -> tuple[str, str] | None:
    """The post that an office is in a state, None where it is none of a head of state or of a government."""
    if office in {"president", "head_of_state"}:
        return "President", state_name(land)
    title = "Prime Minister" if office == "prime_minister" else office
    name = states().name_of.get(land, "")
    return (title, f"Government of {name}") if title.startswith(("Prime M", "Minister of ")) else None


def _holders_of(course: Course, office: str, lands: list[str]) -> set[int]:
    """Those who hold an office in each of several states, where the text names one alone for the state; empty where for none."""
    found = [course.holders.get(_post_in(office, land) or ("", ""), set()) for land in lands]
    return {key for keys in found if len(keys) == 1 for key in keys}


def _by_title(course: Course, sentence: Sentence, one: Held) -> list[Person]:
    """Whom a bare title with a verb behind it means: the one of those told of last who holds such an office, "the Minister said"."""
    items, at = sentence.items, one.phrase.last
    bare = one.phrase.post is None and one.phrase.first == at and one.phrase.office in _TITLES
    if sentence.language != "en" or not bare or at + 1 >= len(items) or not at:
        return []
    article = sentence.text(items[at - 1]).lower() == "the"
    if not article or not items[at + 1].kind.endswith(("_past", "_now", "_future")):
        return []
    told = {person.key for person, _, _ in course.last}
    alike = {
        key
        for post, keys in course.holders.items()
        for key in keys
        if key in told and post[0].startswith(_TITLES[one.phrase.office])
    }
    return [course.people.persons[key] for key in alike] if len(alike) == 1 else []


_TITLES = {
    "minister": "Minister",
    "prime_minister": "Prime Minister",
    "Minister of Foreign Affairs": "Minister of Foreign Affairs",
    "president": "President",
    "head_of_state": "President",
    "ambassador": "Ambassador",
    "speaker": "Speaker",
}
"""Titles that stand for one who holds such an office, by what the office is called."""


def is_object(sentence: Sentence, item: Item) -> bool:
    """Whether a Latvian title is in the accusative or dative, which no subject is: "vēstniece apsveica priekšsēdētāju"."""
    return sentence.language == "lv" and sentence.text(item).lower().endswith(("u", "am", "iem"))


def counterparts_of(course: Course, sentence: Sentence, one: Held) -> list[Person]:
    """Those who hold in other states the office of the one named before: "A met with her Estonian and Lithuanian counterparts"."""
    items, step = sentence.items, one.phrase.last
    if sentence.language != "en" or one.phrase.office != "counterpart":
        return []
    owner = next((n for n in range(one.phrase.first - 1, -1, -1) if items[n].kind == "person"), -1)
    person = course.people.at(sentence, items[owner]) if owner >= 0 else None
    posts = [post for post, keys in course.holders.items() if person and person.key in keys]
    posts = [post for post in posts if _house_in(post[1], "LV")]
    found: set[int] = set()
    while len(posts) == 1 and step >= 0 and (items[step].kind in _BEFORE_LIKE or items[step].value == ","):
        house = _house_in(posts[0][1], items[step].value) if items[step].kind == "demonym" else ""
        keys = course.holders.get((posts[0][0], house), set())
        found |= keys if len(keys) == 1 else set()
        step -= 1
    return [course.people.persons[key] for key in sorted(found)]


_BEFORE_LIKE = frozenset({"conj", "demonym", "office"})


def _house_in(house: str, code: str) -> str:
    """The parliament or government of a state that answers to that of another: Seimas in Latvia is the Saeima."""
    if house in states().parliament_of.values():
        return states().parliament_of.get(code, "")
    return f"Government of {states().name_of.get(code, '')}" if house.startswith("Government of ") else ""


def _of_many(sentence: Sentence, one: Held) -> bool:
    """Whether an English plural means several ministers without their states: "the Prime Ministers", none of them alone."""
    parts = one.phrase.parts
    governs = "Minister" in one.phrase.office or one.phrase.office == "prime_minister"
    bare = len(parts) == 1 and parts[0].kind == "office"
    return sentence.language == "en" and governs and bare and of_several(sentence, parts[0])


def _all_holders(course: Course, one: Held) -> set[int]:
    """Those who hold an office in several governments, none where the text names but one of them."""
    office = one.phrase.post[0] if one.phrase.post else ""
    keys = {k for post, many in course.holders.items() if post[0] == office for k in many}
    return keys if len(keys) > 1 else set()


_TOGETHER = ("meet_past", "meet_now", "meet_future", "attend_past", "attend_future")


def _all_speakers(sentence: Sentence, one: Held) -> bool:
    """Whether a phrase means the heads of the parliaments together: "the speakers", "the three Speakers"."""
    parts = one.phrase.parts
    heads = [i for i in parts if i.kind == "office"]
    plural = bool(heads) and sentence.text(heads[0]).lower().endswith(_SPEAKERS[sentence.language == "lv"])
    return plural and len(parts) == 1


_SPEAKERS = ("speakers", "spīkeri")


def _houses(sentence: Sentence, one: Held) -> list[str]:
    """The parliaments whose heads a phrase means together: "the speakers of parliament from Estonia and Latvia"."""
    items, end = sentence.items, one.phrase.last + 1
    if one.phrase.office not in HEADS or not 0 <= one.phrase.first < end:
        return []
    while end < len(items) and (items[end].kind in _ROW or items[end].value == ","):
        end += 1
    start = one.phrase.first
    heads = [i for i in one.phrase.parts if i.kind == "office"]
    if heads and sentence.text(heads[0]).endswith("ai"):
        while start and (items[start - 1].kind in _ROW or items[start - 1].value == ","):
            start -= 1
    run = items[start:end]
    joined = one.phrase.first > 0 and items[one.phrase.first - 1].kind == "conj"
    group = any(i.kind == "body" and i.value == "Baltic states" for i in run)
    if group or (any(i.value == "BALTIC" for i in run) and not joined):
        return [states().parliament_of[code] for code in ("EE", "LV", "LT")]
    named = [
        i.value if i.kind == "parliament" else states().parliament_of.get(i.value)
        for i in run
        if i.kind in LANDS
    ]
    several = [house for house in dict.fromkeys(named) if house]
    return several if len(several) > 1 else []


_ROW = LANDS | {"conj", "link", "article", "takes_from", "chamber", "body"}
