"""Whom Lithuanian tells to come or to go by no verb of taking part: "A laukia vizitas Estijoje", "Ten vyks ir jo kolegos – A ir B"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import CAPACITY, Course, Part
from balticgraph.facts.events.details import place
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.events.places import spots
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.title_cases import oblique_by_title


def planned_in_lithuanian(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts in visits and gatherings of those whom a sentence tells to be awaited, to plan or to go there too."""
    if sentence.language == "lt" and sentence.words.keys[sentence.items[0].first] in _ALL_OF_THEM:
        yield from _both(course, sentence, groups)
    if (
        sentence.language != "lt"
        or "person" not in sentence.kinds
        or sentence.has("negation", "award", "award_of")
    ):
        return
    if sentence.says(_AHEAD):
        yield from _visit_ahead(course, sentence)
        yield from _expected(course, sentence, groups)
    if sentence.says(_listed("there_too")):
        yield from _goes_too(course, sentence, groups)
    if groups and sentence.says(_listed("came_to")):
        yield from _came(course, sentence, groups)
    if "delegation" in sentence.kinds and sentence.says(_listed("goes_there")):
        yield from _delegation(course, sentence, groups)


_ALL_OF_THEM = {"abu": 2, "abi": 2, "visi": 0, "visos": 0}
_COUNTED = {"du": 2, "dvi": 2, "trys": 3, "keturi": 4, "keturios": 4, "penki": 5, "penkios": 5}


def _both(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts of all of so many told of right before: "Abu parlamentarai dalyvavo ir šiame posėdyje", "Visi trys kalbėjo"."""
    items, keys = sentence.items, sentence.words.keys
    verb = next((n for n, i in enumerate(items[:_FIRST]) if i.kind.startswith(_DID)), -1)
    many = _ALL_OF_THEM[keys[items[0].first]] or _COUNTED.get(
        keys[items[1].first] if len(items) > 1 else "", 0
    )
    before = items[1 : max(verb, 1)]
    if verb < 1 or many != len(course.last) or "negation" in sentence.kinds:
        return
    if any(i.kind in {"person", "delegation", "committee", "body", "mark", "that", "with"} for i in before):
        return
    named = [o for first, _, told in groups for o in told if first > verb]
    one = named[0] if named else course.current
    if one is None:
        return
    capacity = CAPACITY[items[verb].kind.split("_")[0]]
    ahead = one.ahead or items[verb].kind.endswith("_future")
    for person, where, item in course.last:
        yield Part(
            person, one, capacity, ahead, where, item, item, "all-of-them@1", also=(sentence, items[verb])
        )


_FIRST = 8
_DID = ("attend_past", "attend_now", "attend_future", "speak_past", "speak_future")


def _listed(name: str, *others: str) -> frozenset[str]:
    return word_list("lt", "ways", name, *others)


_AHEAD = _listed("awaits", "is_planned", "plans_it", "expected")


def _visit_ahead(course: Course, sentence: Sentence) -> Iterator[Part]:
    """The part of the one whose visit is told to be planned or awaited, or who gets ready for it."""
    keys = sentence.words.keys
    for noun, item in enumerate(sentence.items):
        if not keys[item.last].startswith(tuple(_listed("visit_stems"))) or item.kind == "event_in":
            continue
        who, verb = _visitor(course, sentence, noun)
        if who < 0:
            continue
        one = _visit_at(course, sentence, noun)
        if one and not (one.past and not one.later):
            yield from _ahead(course, sentence, [who], one, verb)
        return


def _visitor(course: Course, sentence: Sentence, noun: int) -> tuple[int, int]:
    """The one whose visit a noun is, and the word that tells it to be still to come; -1 where there is none."""
    items, keys = sentence.items, sentence.words.keys
    low, high = _clause(sentence, noun)
    owner = _owner(course, sentence, noun)
    word = keys[items[noun].last]
    for n in range(low, high):
        key = keys[items[n].last]
        oblique = [
            m for m in range(low, high) if items[m].kind == "person" and _is_oblique(course, sentence, m)
        ]
        straight = [m for m in range(low, high) if items[m].kind == "person" and m not in oblique]
        if key in _listed("awaits") and word.endswith(_NOMINATIVE) and len(oblique) == 1 and not straight:
            return oblique[0], n
        planned = key in _listed("is_planned") or (
            key in _listed("awaits") and not word.endswith(_NOMINATIVE)
        )
        if planned and owner >= 0:
            return owner, n
        if (
            key in _listed("plans_it")
            and word.endswith(_AIMS)
            and straight
            and not word.endswith(_NOMINATIVE)
        ):
            return straight[0], n
    return -1, -1


_NOMINATIVE = ("vizitas", "vizitai", "kelione", "keliones", "viesnage", "viesnages", "isvyka", "isvykos")
_AIMS = ("ui", "ams", "ei", "ai", "a", "us", "e", "as", "es", "oms", "ems")


def _clause(sentence: Sentence, at: int) -> tuple[int, int]:
    """Where the clause of an item begins and ends: at a verb of the past, "that", a semicolon, a dash or a relative."""
    items = sentence.items
    low = next((n + 1 for n in range(at - 1, -1, -1) if _stops(sentence, n)), 0)
    return low, next((n for n in range(at + 1, len(items)) if _stops(sentence, n)), len(items))


def _stops(sentence: Sentence, at: int) -> bool:
    item = sentence.items[at]
    return (
        item.kind in {"that", "with"}
        or item.kind.endswith("_past")
        or item.value in {";", ":", "–", "-", "„", "“"}
        or _is_relative(sentence, at)
    )


def _is_relative(sentence: Sentence, at: int) -> bool:
    key = sentence.words.keys[sentence.items[at].first]
    return key.startswith("kuri") or key in _RELATIVES


_RELATIVES = frozenset({"kai", "kur", "nors", "jei", "jeigu", "kol", "o", "bet", "taciau"})


def _owner(course: Course, sentence: Sentence, noun: int) -> int:
    """The person in the genitive before a visit, but for its qualities: "A oficialus vizitas"."""
    items, at = sentence.items, noun - 1
    while at > 0 and items[at].kind in {"quality", "low", "coming", ")"} and noun - at < _NEAR:
        at -= 1
    person = at >= 0 and items[at].kind == "person"
    return at if person and _is_oblique(course, sentence, at) else -1


def _is_oblique(course: Course, sentence: Sentence, at: int) -> bool:
    """Whether a person is in another case than the nominative, by the name or by the title before it."""
    return course.people.is_oblique(sentence, sentence.items[at]) or at in oblique_by_title(sentence)


_NEAR = 4


def _visit_at(course: Course, sentence: Sentence, noun: int) -> Occasion | None:
    """The visit that a noun names, else a new one where the sentence tells where it goes."""
    named = course.diary.named.get(sentence.index, [])
    one = next((o for g, o in named if g.head == noun or g.first <= noun <= g.last), None)
    if one:
        return one if one.kind == "visit" else None
    visits = [o for o in course.diary.occasions if o.kind == "visit"]
    if visits and visits[-1].ahead:
        return visits[-1]
    if visits or not any(spot.city or spot.country for spot in spots(sentence)):
        return None
    one = course.diary.add("visit", "visit")
    one.seen.append((sentence, sentence.items[noun]))
    place(course.diary, course.page, sentence, one)
    return one


def _ahead(course: Course, sentence: Sentence, row: list[int], one: Occasion, verb: int) -> Iterator[Part]:
    one.coming = True
    yield from course.took_part(sentence, row, one, sentence.items[verb], "planned@1", ahead=True)


def _expected(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts of those who are expected or asked to come to what is still ahead: "sesijoje laukiama prezidento A"."""
    items, keys = sentence.items, sentence.words.keys
    verb = next((n for n, i in enumerate(items) if keys[i.last] in _listed("expected")), -1)
    if verb < 0 or any(i.kind.endswith("_past") and n != verb for n, i in enumerate(items)):
        return
    named = [o for _, _, many in groups for o in many]
    one = named[0] if named else course.current
    if one is None or one.kind == "visit" or not (one.ahead or (named and not one.past)):
        return
    row = _row(sentence, verb + 1)
    asked = not keys[items[verb].last].startswith(("lauk", "sulauk"))
    row = [n for n in row if _is_oblique(course, sentence, n) != asked]
    if asked and not (named or keys[items[0].first] in {"i", "tarp"}):
        return
    yield from _ahead(course, sentence, row, one, verb)


def _goes_too(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts of those who go to the same place: "Ten vyks ir jo kolegos – A ir B", "Kartu su juo vyko A"."""
    items, keys = sentence.items, sentence.words.keys
    one = course.current
    if keys[items[0].first] not in _listed("there_too") or groups or one is None:
        return
    verb = next(
        (n for n, i in enumerate(items[:_HEAD]) if not _listed("goes_there").isdisjoint(sentence.keys_of(i))),
        -1,
    )
    if verb < 0 and keys[items[0].first] in _TOGETHER and course.parts:
        verb = next((n for n, i in enumerate(items[:_HEAD]) if i.value in {"–", "-"}), -1)
    if verb < 0 or any(i.kind == "person" for i in items[:verb]):
        return
    ahead = not _listed("goes_ahead").isdisjoint(sentence.keys_of(items[verb]))
    if ahead and not (one.ahead or not one.past):
        return
    row = [n for n in _row(sentence, verb + 1) if not _is_oblique(course, sentence, n)]
    yield from course.took_part(sentence, row, one, items[verb], "went-too@1", ahead=ahead or one.ahead)


def _came(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts of those who came to a gathering: "Į iškilmes atėjo A ir B", "A ir B susirinko į sesiją"."""
    items, keys = sentence.items, sentence.words.keys
    verb = next((n for n, i in enumerate(items) if keys[i.last] in _listed("came_to")), -1)
    low, high = _clause(sentence, verb)
    near = [
        (first, last, many)
        for first, last, many in groups
        if low <= first < high and first and keys[items[first - 1].first] == "i"
    ]
    if not near or near[0][2][0].ahead:
        return
    row = [n for n in _row(sentence, verb + 1) if n < high] if near[0][0] < verb else []
    row = row or [n for n in range(low, verb) if items[n].kind == "person"]
    straight = [n for n in row if not _is_oblique(course, sentence, n)]
    yield from course.took_part(sentence, straight, near[0][2][0], items[verb], "came@1", ahead=False)


_TOGETHER = frozenset({"kartu", "drauge"})
_HEAD = 6


def _row(sentence: Sentence, at: int) -> list[int]:
    """The persons of a row behind an item, with titles and a few words of no kind before each: "ir jo kolegos – ministrė A bei B"."""
    items, row, words = sentence.items, list[int](), 0
    for n in range(at, len(items)):
        item = items[n]
        if item.kind == "person":
            row.append(n)
            words = 0
        elif item.kind in {"low", "cap", "num", "unknown"}:
            words += 1
            if words > _MOST or _is_relative(sentence, n):
                break
        elif item.value in {"–", "-", ":"} and not row:
            continue
        elif not (item.kind in _OF_TITLE or item.value in {",", "(", ")"}):
            break
    return row


_MOST = 3
_OF_TITLE = frozenset(
    {
        "office", "country", "demonym", "honorific", "parliament", "body", "committee", "committee_of", "delegation", "chamber",
        "organ", "link", "party", "ministry", "group", "portfolio", "state", "topic", "conj", "assembly_word", "quality", "its",
        "pronoun", "coop", "roster", "also", "weekday", "day", "city_in", "country_in",
    }
)  # fmt: skip


def _delegation(course: Course, sentence: Sentence, groups: Groups) -> Iterator[Part]:
    """The parts of those who are a delegation that goes to a gathering: "Į sesiją vyksta Seimo delegacija: A, B ir C"."""
    items, keys = sentence.items, sentence.words.keys
    colon = next((n for n, i in enumerate(items) if i.value in {":", "–", "-"}), -1)
    if colon < 1 or not any(i.kind == "delegation" for i in items[max(0, colon - _HEAD) : colon]):
        return
    verb = next((n for n, i in enumerate(items[:colon]) if keys[i.last] in _listed("goes_there")), -1)
    named = [o for first, _, many in groups for o in many if first < colon]
    one = named[0] if named else course.current
    if verb < 0 or one is None or any(i.kind == "person" for i in items[:colon]):
        return
    ahead = one.ahead or keys[items[verb].last] in _listed("goes_ahead")
    row = [n for n in _row(sentence, colon + 1) if not _is_oblique(course, sentence, n)]
    yield from course.took_part(sentence, row, one, items[verb], "went-too@1", ahead=ahead)
