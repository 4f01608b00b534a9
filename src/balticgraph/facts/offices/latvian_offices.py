"""Offices that Latvian tells with a verb: "A ievēlēts par X", "A ir X", "X amatu ieņem A", "komiteju vada A"."""

from collections.abc import Iterator
from dataclasses import replace

from balticgraph.facts.offices.holder_chairs import key_of, run_before
from balticgraph.facts.offices.latvian_clauses import delegation_led, from_committee, in_clause, who_leads
from balticgraph.facts.offices.latvian_posts import behind_side, for_jury, of_paper
from balticgraph.facts.offices.office_phrases import PARTS, Held, Phrase
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_NEAR = 6


def told_in_latvian(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices of a Latvian sentence, with those that its verbs tell; the minister of an adviser is none."""
    if sentence.language != "lv":
        return held
    return [
        *(_mended(sentence, one, held) for one in held),
        *_leading(sentence),
        *who_leads(sentence),
        *delegation_led(sentence),
        *from_committee(sentence, held),
        *for_jury(sentence),
    ]


def _mended(sentence: Sentence, one: Held, held: list[Held]) -> Held:
    if (
        _of_adviser(sentence, one)
        or _was(sentence, one, held)
        or _led_by_one(sentence, one)
        or _of_unknown_land(sentence, one)
    ):
        return replace(one, person=-1)
    one = of_paper(sentence, _beside_delegation(sentence, one))
    one = _chosen_by(sentence, _presiding(_of_each_land(sentence, one)))
    person = one.person
    if person < 0 and (elected := _elected(sentence, one.phrase.first)) >= 0:
        return replace(one, person=elected, phrase=replace(one.phrase, held=True))
    if person < 0:
        person = _being(sentence, one.phrase.first)
    if person < 0:
        person = in_clause(sentence, one.phrase)
    if person < 0:
        person = _in_post(sentence, one.phrase)
    if person < 0:
        person = behind_title(one, held)
    if person < 0:
        person = behind_side(sentence, one)
    return replace(one, person=person)


def _beside_delegation(sentence: Sentence, one: Held) -> Held:
    """The office, that of who only leads a delegation told without it: "Asamblejas delegācija prezidentes A vadībā"."""
    parts = tuple(
        i for i in one.phrase.parts if i.kind != "delegation" or sentence.words.keys[i.last].endswith("as")
    )
    if one.phrase.office in {"head", "deputy_head", "member", "delegate"} or len(parts) == len(
        one.phrase.parts
    ):
        return one
    return replace(one, phrase=replace(one.phrase, parts=parts))


def behind_title(one: Held, held: list[Held]) -> int:
    """The one whose learned title stands between an office and the name: "priekšsēdētājs profesors A", "rektorius profesorius B"."""
    titles = (h for h in held if h.phrase.office == "Professor" and h.phrase.first == one.phrase.last + 1)
    return next((h.person for h in titles if h.person == h.phrase.last + 1), -1)


def _was(sentence: Sentence, one: Held, held: list[Held]) -> bool:
    """Whether an office is joined to one that its holder had: "bijušais premjers un ārlietu ministrs A"."""
    at = one.phrase.first - 1
    if at < 1 or sentence.items[at].value != "and" or one.person < one.phrase.last:
        return False
    return any(other.phrase.last == at - 1 and not other.phrase.held for other in held)


def _of_unknown_land(sentence: Sentence, one: Held) -> bool:
    """Whether a name that no list knows stands before an office of a state, which it then is of: "Fidži ārlietu ministrs A"."""
    items, before = sentence.items, one.phrase.first - 1
    governing = one.phrase.office.startswith("Minister") or one.phrase.office in {
        "minister",
        "prime_minister",
        "speaker",
        "deputy_speaker",
        "head_of_state",
    }
    chamber = any(i.kind == "chamber" for i in one.phrase.parts)
    if not (governing or chamber) or before < 1 or any(i.kind in _OF_LAND for i in one.phrase.parts):
        return False
    word = sentence.text(items[before])
    return items[before].kind == "cap" and not word.isupper() and word.lower() not in _MEDIA


_OF_LAND = frozenset({"country", "parliament", "demonym", "state"})
_MEDIA = frozenset({"radio", "televīzijai", "televīzijā"})


def _led_by_one(sentence: Sentence, one: Held) -> bool:
    """Whether several officers are told only by who leads them: "komitejas deputātus A vadībā"."""
    items, behind = sentence.items, one.person + 1
    head = next((i for i in one.phrase.parts if i.kind == "office"), None)
    led = one.phrase.last < one.person and behind < len(items) and items[behind].kind == "headed"
    return led and head is not None and of_several(sentence, head)


def _of_each_land(sentence: Sentence, one: Held) -> Held:
    """The office, one behind a state and a dash told as that state's: "Latviju pārstāvēja A, Lietuvu – ministrs B"."""
    items, first = sentence.items, one.phrase.first
    if first < 2 or items[first - 1].value not in {"-", "–"} or items[first - 2].kind != "country":
        return one
    if any(i.kind in {"country", "parliament", "body"} for i in one.phrase.parts):
        return one
    return replace(one, phrase=replace(one.phrase, parts=(*one.phrase.parts, items[first - 2])))


def _presiding(one: Held) -> Held:
    """The office, that of who presides over a body of the Union told as its presidency: "Eiropas Parlamenta priekšsēdētāja"."""
    of_union = any(i.kind == "body" and i.value in _OF_UNION for i in one.phrase.parts)
    head = one.phrase.office == "chair" and of_union and not any(i.kind in _INSIDE for i in one.phrase.parts)
    return replace(one, phrase=replace(one.phrase, office="president")) if head else one


_OF_UNION = frozenset({"European Parliament", "European Commission", "European Council"})
_INSIDE = frozenset({"committee", "committee_of", "topic", "group", "delegation"})


def _chosen_by(sentence: Sentence, one: Held) -> Held:
    """The office without the organ that is the subject of choosing its holder: "Prezidijs par prezidentu ievēlēja A"."""
    organs = [i for i in one.phrase.parts if i.kind == "organ" and sentence.text(i).endswith("ijs")]
    if not organs or one.phrase.office not in {"president", "vice_president"}:
        return one
    parts = tuple(i for i in one.phrase.parts if i not in organs)
    body = (
        organs[0]
        if any(i.kind == "body" for i in parts)
        else replace(organs[0], kind="body", value="Baltic Assembly")
    )
    return replace(one, phrase=replace(one.phrase, parts=parts if body in organs else (body, *parts)))


def _of_adviser(sentence: Sentence, one: Held) -> bool:
    """Whether an office only tells whose adviser or spokesman somebody is: "ārlietu ministra padomnieks A"."""
    behind = sentence.items[one.phrase.last + 1 : one.phrase.last + 2]
    own = [i.value for i in one.phrase.parts if i.kind == "office"]
    return (
        bool(behind)
        and behind[0].kind == "office"
        and behind[0].value in _HELPING
        and own[:1] != [behind[0].value]
    )


_HELPING = frozenset({"Adviser", "Consultant", "Press Spokesperson"})


def _elected(sentence: Sentence, first: int) -> int:
    """The one told before a verb to be elected to an office behind it: "A ievēlēts par X"."""
    items, verb = sentence.items, first - 2
    if (
        verb < 1
        or key_of(sentence, first - 1) != "par"
        or items[verb].kind != "elect"
        or key_of(sentence, verb - 1) == "tiks"
    ):
        return -1
    if not sentence.words.keys[items[verb].last].endswith(_PASSIVE):
        return -1
    near = range(verb - 1, max(-1, verb - _NEAR), -1)
    return next((n for n in near if items[n].kind == "person"), -1)


_PASSIVE = ("ts", "ta", "ti", "tas")


def _being(sentence: Sentence, first: int) -> int:
    """The one who is said to be an officer, right before: "A ir X"."""
    items = sentence.items
    is_one = first > 1 and items[first - 1].kind == "copula" and items[first - 1].value == "is_now"
    return first - 2 if is_one and items[first - 2].kind == "person" else -1


def _in_post(sentence: Sentence, phrase: Phrase) -> int:
    """The one told to hold a post: "X amatu ieņem A", "A ieņem X amatu"."""
    items, at = sentence.items, phrase.last + 1
    if key_of(sentence, at) not in word_list("lv", "offices", "post"):
        return -1
    holding = word_list("lv", "offices", "holding")
    if key_of(sentence, at + 1) in holding:
        return next(
            (n for n in range(at + 2, min(at + 2 + _NEAR, len(items))) if items[n].kind == "person"), -1
        )
    verb = next(
        (
            n
            for n in range(phrase.first - 1, max(-1, phrase.first - _NEAR), -1)
            if key_of(sentence, n) in holding
        ),
        -1,
    )
    return verb - 1 if verb > 0 and items[verb - 1].kind == "person" else -1


def _leading(sentence: Sentence) -> Iterator[Held]:
    """The chair of a committee told by a verb of leading: "Ārlietu komisiju vada A"."""
    items = sentence.items
    for verb, item in enumerate(items):
        if (
            item.kind != "chair_now"
            or not verb
            or items[verb - 1].kind not in {"committee", "committee_of", "group"}
        ):
            continue
        start = run_before(items, verb)
        run = tuple(i for i in items[start:verb] if i.kind in PARTS)
        person = next(
            (n for n in range(verb + 1, min(verb + _NEAR, len(items))) if items[n].kind == "person"), -1
        )
        if (
            person > 0
            and sentence.text(items[verb - 1]).endswith("u")
            and not any(i.kind == "office" for i in run)
        ):
            yield Held(sentence, Phrase(start, verb - 1, "chair", run, held=True), person)
