"""Offices that Latvian tells with a verb: "A ievēlēts par X", "A ir X", "X amatu ieņem A", "komiteju vada A"."""

from dataclasses import replace

from balticgraph.facts.offices.latvian_clauses import told_by_being, with_joined
from balticgraph.facts.offices.latvian_leads import from_committee, in_post, who_leads
from balticgraph.facts.offices.latvian_origins import with_origin
from balticgraph.facts.offices.latvian_posts import behind_side, for_jury, of_paper
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_NEAR = 6


def told_in_latvian(sentence: Sentence, held: list[Held]) -> list[Held]:
    """The offices of a Latvian sentence, with those that its verbs tell; the minister of an adviser is none."""
    if sentence.language != "lv":
        return held
    return [
        *with_joined(sentence, [_mended(sentence, one, held) for one in held]),
        *who_leads(sentence),
        *from_committee(sentence, held),
        *for_jury(sentence),
    ]


def _mended(sentence: Sentence, one: Held, held: list[Held]) -> Held:
    """An office with the person to whom Latvian gives it by being, by election or behind it; with none where another is meant."""
    if (
        _of_adviser(sentence, one)
        or _was(sentence, one, held)
        or _led_by_one(sentence, one)
        or _of_unknown_land(sentence, one)
    ):
        return replace(one, person=-1)
    one = of_paper(sentence, _beside_delegation(sentence, one))
    one = _chosen_by(sentence, _of_each_land(sentence, one))
    person = one.person
    if person < 0 and (elected := _elected(sentence, one.phrase.first)) >= 0:
        return replace(one, person=elected, phrase=replace(one.phrase, held=True))
    if person < 0:
        person = told_by_being(sentence, one.phrase)
    if person < 0:
        person = in_post(sentence, one.phrase)
    if person < 0:
        person = behind_title(one, held)
    if person < 0:
        person = behind_side(sentence, one)
    return with_origin(sentence, replace(one, person=person))


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
        or sentence.key_at(first - 1) != "par"
        or items[verb].kind != "elect"
        or sentence.key_at(verb - 1) == "tiks"
    ):
        return -1
    if not sentence.words.keys[items[verb].last].endswith(_PASSIVE):
        return -1
    near = range(verb - 1, max(-1, verb - _NEAR), -1)
    return next((n for n in near if items[n].kind == "person"), -1)


_PASSIVE = ("ts", "ta", "ti", "tas")
