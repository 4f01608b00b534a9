"""Who leads a delegation by a relative clause, a participle or a noun, in Latvian: "delegāciju, kuru vada A", "A vadībā"."""

from collections.abc import Mapping, Sequence

from balticgraph.facts.verbs.latvian_ellipsis import each_behind_dash
from balticgraph.facts.verbs.led_delegations import leader_before
from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly

_FAR = 12
_ASIDE = frozenset(
    {
        "num", "month", "day", "weekday", "year_word", "year", "event_in", "city_in", "venue_in", "parliament_in", "country_in",
        "body", "country", "parliament", "in", "quality", "ordinal",
    }
)  # fmt: skip


def governs_delegation(sentence: Sentence, at: int) -> bool:
    """Whether what a Latvian verb of leading governs is a delegation: "delegāciju, ko vada A", "delegāciju Rīgā vadīs A"."""
    items = sentence.items
    if sentence.language == "lt":
        return relative_of(sentence, at) or _in_dative(sentence, at)
    if sentence.language != "lv" or not items[at].kind.startswith("chair_"):
        return False
    return relative_of(sentence, at) or _governed(sentence, at) or _object_behind(sentence, at)


def _in_dative(sentence: Sentence, at: int) -> bool:
    """Whether a delegation in the dative beside a Lithuanian verb is what it leads: "vadovavo Seimo delegacijai"."""
    items = sentence.items
    for way in (range(at + 1, len(items)), range(at - 1, -1, -1)):
        for step in way:
            if items[step].kind == "delegation" and sentence.text(items[step]).lower().endswith(_TO_ONE):
                return True
            if items[step].kind not in _SENDING and (step > at or items[step].kind not in _ASIDE):
                break
    return False


_TO_ONE = ("ijai", "ijoms")


def _object_behind(sentence: Sentence, at: int) -> bool:
    """Whether a delegation stands right behind a Latvian verb of leading it: "vadīja Saeimas delegāciju"."""
    items, step = sentence.items, at + 1
    while step < len(items) and items[step].kind in _SENDING:
        step += 1
    return step < len(items) and _is_led(sentence, step)


def leads_standing(sentence: Sentence, verb: Verb) -> bool:
    """Whether a Latvian verb of the present tells who leads a delegation always, no gathering being named: "A vada delegāciju"."""
    here = verb.tense == "now" and not sentence.has("event", "event_in")
    return here and (_object_behind(sentence, verb.at) or _leads_group(sentence, verb.at))


def _leads_group(sentence: Sentence, at: int) -> bool:
    """Whether the object of a verb is a standing group: "viņš vada deputātu grupu"."""
    behind = sentence.items[at + 1 : at + 1 + _NEAR_GROUP]
    return any(i.kind == "group" or sentence.words.keys[i.last] in _GROUPS for i in behind)


_NEAR_GROUP = 4
_GROUPS = frozenset(
    {
        "grupu",
        "komisiju",
        "apakskomisiju",
        "frakciju",
        "partiju",
        "ministriju",
        "parvaldi",
        "biedribu",
        "biroju",
    }
)


def leads_house(sentence: Sentence, verb: Verb) -> bool:
    """Whether a Latvian clause about somebody tells what the person always leads, no gathering: "A, kurš vada Stratēģijas komisiju"."""
    items, keys = sentence.items, sentence.words.keys
    if verb.role != "chair" or verb.tense != "now" or not sentence.says(_WHO_LEADS):
        return False
    low = next((n for n in range(verb.at, 0, -1) if items[n].value == ","), 0)
    high = next((n for n in range(verb.at, len(items)) if items[n].kind == "mark"), len(items))
    about = low > 0 and any(keys[i.first] in _WHO_LEADS for i in items[low + 1 : verb.at])
    there = any(i.kind in {"event", "event_in"} for i in items[low:high])
    return about and not there and high > verb.at + 1


_WHO_LEADS = frozenset({"kas", "kurs", "kura"})


def _is_led(sentence: Sentence, at: int) -> bool:
    """Whether an item is a delegation in the accusative."""
    item = sentence.items[at]
    return item.kind == "delegation" and sentence.text(item).lower().endswith("ciju")


_SENDING = frozenset(
    {"country", "demonym", "parliament", "body", "its", "quality", "chamber", "state", "coop"}
)


def relative_of(sentence: Sentence, at: int) -> bool:
    """Whether a verb of leading stands in a clause about a delegation right before it: "delegāciju, kuru vadīja A".

    In Lithuanian "delegaciją, kuriai vadovavo A".
    """
    items, step = sentence.items, at - 1
    if sentence.language not in {"lv", "lt"}:
        return False
    whom = sentence.words.keys[items[at].first] in _WHOM
    while step > 0 and at - step < _NEAR and items[step].value != ",":
        if not (items[step].kind == "low" or items[step].kind in _ASIDE or items[step].value == "."):
            return False
        whom = whom or sentence.words.keys[items[step].first] in _WHOM
        step -= 1
    return whom and step > 0 and items[step].value == "," and items[step - 1].kind == "delegation"


_NEAR = 8
_WHOM = frozenset({"kuru", "ko", "kuras", "kura", "kuriai"})


def _governed(sentence: Sentence, at: int) -> bool:
    """Whether a delegation is the object of a verb behind it, a day, a place or a gathering between."""
    items, step = sentence.items, at - 1
    while step >= 0 and at - step < _FAR and (items[step].kind in _ASIDE or items[step].value in {".", ","}):
        step -= 1
    return step >= 0 and _is_led(sentence, step)


def leads_guests(sentence: Sentence, at: int) -> bool:
    """Whether a Latvian sentence tells who leads a delegation that is there, none that is always to an assembly: "delegāciju vada A"."""
    if sentence.language != "lv" or not _governed(sentence, at):
        return False
    return not any(i.kind == "body" and is_assembly(i.value) for i in sentence.items)


def led_by(sentence: Sentence, at: int) -> tuple[int, ...]:
    """The one who leads the delegation that is the subject round a Latvian word of leading: "delegācija A vadībā"."""
    items: tuple[Item, ...] = sentence.items
    leader = leader_before(items, at)
    if sentence.language != "lv" or items[at].kind != "headed" or leader < 0:
        return ()
    before = next((i for i in reversed(items[max(0, at - _FAR) : at]) if i.kind == "delegation"), None)
    behind = next((i for i in items[at + 1 : at + 6] if i.kind == "delegation"), None)
    sent = behind or before
    return (leader,) if sent and sentence.text(sent).lower().endswith(("cija", "cijas")) else ()


def with_each(
    sentence: Sentence,
    verb: Verb,
    subjects: tuple[int, ...],
    objects: tuple[int, ...],
    begins: dict[int, int],
) -> tuple[int, ...]:
    """The subjects with those of whom the verb is left unsaid."""
    subjects = (
        *subjects,
        *(p for p in _each_for_land(sentence, verb.at, objects, begins) if p not in subjects),
    )
    matters = _each_for_matter(sentence, verb, objects, begins) if subjects else []
    behind = each_behind_dash(sentence, verb, objects, begins) if subjects else ()
    return (*subjects, *(p for p in (*matters, *behind) if p not in subjects))


def _each_for_land(
    sentence: Sentence, at: int, objects: tuple[int, ...], begins: dict[int, int]
) -> tuple[int, ...]:
    """Those who represent other states by the same verb, behind a dash: "Latviju pārstāvēja A, Lietuvu – B".

    In Lithuanian "Latvijai atstovavo A, Lietuvai – B", "iš Latvijos dalyvavo A, iš Lietuvos – B".
    """
    items = sentence.items
    keys = sentence.keys_of(items[at])
    represents = any(key.startswith(_REPRESENTING.get(sentence.language, ())) for key in keys)
    if not (represents or _governed(sentence, at)):
        return ()
    starts = {p: begins.get(p, p) for p in objects}
    return tuple(
        p for p, n in starts.items() if items[n - 1].value in _DASHES and items[n - 2].kind in _SENDERS
    )


_REPRESENTING = {"lv": ("parstav",), "lt": ("atstov", "dalyv")}
_DASHES = frozenset({"-", "–"})
_SENDERS = frozenset({"body", "country", "parliament"})


def _each_for_matter(
    sentence: Sentence, verb: Verb, objects: Sequence[int], begins: Mapping[int, int]
) -> list[int]:
    """Those of whom a verb is left unsaid, its preposition told again: "A spoke on energy, B on transport and C on defence"."""
    items, keys = sentence.items, sentence.words.keys
    own = keys[items[verb.at].last]
    own = own if own in _MATTERS else keys[items[verb.at].last + 1] if items[verb.at + 1 :] else ""
    if sentence.language != "en" or verb.role not in {"speak", "attend"} or own not in _MATTERS:
        return []
    found = []
    for at in objects:
        before = items[begins.get(at, at) - 1]
        behind = keys[items[at].last + 1 : items[at].last + 2]
        if behind == (own,) and (before.kind == "conj" or before.value in {",", ";"}):
            found.append(at)
    return found


_MATTERS = frozenset({"about", "as", "for", "from", "of", "on"})
