"""What a verb makes of those who are its subject: the role it gives and whether it gives one at all."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.verbs.beside import of_company
from balticgraph.facts.verbs.free_order import leads_delegation
from balticgraph.facts.verbs.leading import (
    governs_delegation,
    leads_guests,
    leads_house,
    leads_standing,
    relative_of,
)
from balticgraph.facts.verbs.leads_always import leads_always
from balticgraph.facts.verbs.led_delegations import leader_before, leads_in_dative, of_delegation, of_lead
from balticgraph.facts.verbs.unreal import opens_no_gathering
from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.verbs.verbs import gives_speech
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row, turned


def given_role(sentence: Sentence, at: int, verb: Verb, *, with_articles: bool) -> tuple[str, str]:
    """The role and voice that a verb gives; whoever leads stands before it in a language without articles."""
    items = sentence.items
    told = items[at].value != "present" or sentence.language == "lv"  # "šodien runu teic A"
    if verb.role in {"give", "say"} and told and gives_speech(items, at):
        return "speak", "active"
    if verb.role == "composed":
        return "attend", "passive"
    if verb.role == "open" and opens_no_gathering(sentence, at):
        return "attend", "active"
    if items[at].kind == "presidency":
        return "chair", "before"  # "under A's chairmanship"
    if verb.role == "headed":
        led = leader_before(items, at) >= 0 and not with_articles
        sent = led and any(i.kind == "delegation" for i in items[at + 1 : at + 5])
        return "attend" if sent else of_lead(items, at), "before" if led else "passive"
    if with_articles and verb.role == "chair":
        if verb.voice == "passive" and of_delegation(items, at):
            return "attend", "passive"
        if verb.voice == "active" and _delegation_behind(items, at):
            return "attend", "active"
    led = (items[at].kind, verb.voice) == ("chair_past", "leading") and (
        of_delegation(items, at) or _of_members(sentence, at) or _leads_senders(items, at)
    )
    if led and sentence.language == "et":  # "Läti delegatsiooni juhtis A"
        return "attend", "active"
    leads = verb.role == "chair" and verb.voice == "active"
    governs = governs_delegation(sentence, at) or leads_in_dative(sentence, at)
    if leads and (_leads_senders(items, at) or governs):
        return "attend", "active"
    return verb.role, "active" if verb.voice == "received" else verb.voice


def _of_members(sentence: Sentence, at: int) -> bool:
    """Whether an Estonian verb of leading governs members or a mission right before it: "Balti riikide saadikuid juhtis A"."""
    before = sentence.items[at - 1] if at else None
    key = sentence.words.keys[before.last] if before else ""
    return sentence.language == "et" and key in word_list("et", "delegations", "those_led")


def gives_nobody(
    sentence: Sentence, verb: Verb, held: Sequence[Held], objects: Sequence[int], begins: dict[int, int]
) -> bool:
    """Whether a verb gives nobody a part: words of a body, the leading of a delegation, things made up of things."""
    items = sentence.items
    if verb.role == "composed" and sentence.language == "en":
        return verb.void or not of_company(sentence, verb.at, objects, begins)
    if verb.void or (
        sentence.language == "en" and verb.role == "headed" and _of_organisation(sentence, verb.at)
    ):
        return True
    if verb.role == "say" and _of_body(items, verb.first, held):
        return True
    if sentence.language == "en" and (leads_always(sentence, verb) or _of_state(items, verb)):
        return True
    if sentence.language == "lt" and _of_no_gathering(sentence, verb):
        return True
    if sentence.language == "et" and _leads_house(sentence, verb.at):
        return True
    led = items[verb.at].kind == "chair_now" and of_delegation(items, verb.at)
    leads = relative_of(sentence, verb.at) or leads_guests(sentence, verb.at)
    if sentence.language == "lv" and (
        leads_house(sentence, verb) or (verb.role == "chair" and leads_standing(sentence, verb))
    ):
        return True
    return led and not leads_delegation(sentence, verb.at) and not leads


def _of_state(items: tuple[Item, ...], verb: Verb) -> bool:
    """Whether it is a state that chairs, and not somebody: "Estonia is presiding over the cooperation this year, A said"."""
    at = verb.first - 1
    while at > 0 and (items[at].kind in {"copula", "future", "low"} or items[at].value == "range"):
        at -= 1
    if verb.role != "chair" or at < 0 or items[at].kind != "country":
        return False
    before = items[at - 1] if at else None
    return (
        before is None
        or before.kind in {"conj", "that"}
        or before.kind.startswith("say_")
        or before.value in {",", ":", ";"}
    )


def _leads_house(sentence: Sentence, at: int) -> bool:
    """Whether an Estonian present tells in its clause of a standing body that is led, no event: "A, kes juhib ka väliskomisjoni, avas"."""
    items = sentence.items
    if (items[at].kind, items[at].value) != ("chair_now", "leading"):
        return False
    end = next((n for n in range(at, len(items)) if items[n].kind == "mark"), len(items))
    first = next((n for n in range(at, -1, -1) if items[n].kind == "mark"), -1)
    clause = items[first + 1 : end]
    if any(i.kind in {"event", "event_in", "delegation", "collective"} for i in clause):
        return False
    return any(
        one.kind in _HOUSES and (two.kind not in _HOUSES and two.kind not in {"office"})
        for one, two in pairwise((*clause, items[at]))
    )


_HOUSES = frozenset({"committee", "committee_of", "body", "parliament"})


_ACCEPTED = ("kvietim", "pakvietim", "pasiulym", "sprendim", "dovan", "padek")


def _of_no_gathering(sentence: Sentence, verb: Verb) -> bool:
    """Whether a Lithuanian verb leads a body, no gathering of it, or invites to one: "BA vadovaus A", "A kvietė dalyvauti sesijoje"."""
    items, before, after = (
        sentence.items,
        sentence.items[verb.at - 1 : verb.at],
        sentence.items[verb.at + 1 : verb.at + 2],
    )
    if verb.role == "chair":
        return (
            bool(before)
            and before[0].kind in {"body", "assembly_word"}
            and not sentence.has("event", "event_in")
        )
    if verb.role in {"host", "meet"} and after:
        key = sentence.words.keys[items[verb.at + 1].last]
        if key.startswith(_ACCEPTED) and sentence.keys_of(items[verb.at])[0].startswith("priem"):
            return True  # "teigė priėmęs kvietimą apsilankyti"
    invites = verb.role == "say" and any(
        k in sentence.words.keys[items[verb.at].last] for k in ("kviet", "ragin")
    )
    return invites and bool(after) and after[0].kind == "attend_inf"


def _of_body(items: tuple[Item, ...], at: int, held: Sequence[Held]) -> bool:
    """Whether a body speaks, not a person: "..., the Seimas said", "..., the Saeima press service told"."""
    comma = max((n for n in range(at) if items[n].value == ","), default=at)
    own = [i.kind for i in items[comma + 1 : at] if i.kind != "article"]
    if own and own[0] in _BODIES and not {"person", "office"} & set(own):
        return True
    if not at or items[at - 1].kind not in {"parliament", "body", "chamber", "organ"}:
        return False
    return not any(one.phrase.first <= at - 1 <= one.phrase.last for one in held)


_BODIES = frozenset({"parliament", "body", "chamber", "organ", "ministry", "organisation"})


def _delegation_behind(items: tuple[Item, ...], at: int) -> bool:
    """Whether a delegation stands right behind a verb of leading: "led the Estonian delegation"."""
    step = at + 1
    while step < len(items) and items[step].kind in {
        "article",
        "demonym",
        "country",
        "parliament",
        "body",
        "its",
    }:
        step += 1
    return step < len(items) and items[step].kind == "delegation"


def _leads_senders(items: tuple[Item, ...], at: int) -> bool:
    """Whether a verb of leading has a delegation before it that a gathering follows: "delegāciju sesijā vadīs"."""
    kinds = [i.kind for i in items[max(0, at - _LED) : at]]
    return "delegation" in kinds and kinds[-1:] == ["event_in"]


_LED = 5


def says_behind(
    sentence: Sentence, verb: Verb, subjects: Sequence[int], objects: Sequence[int], begins: dict[int, int]
) -> bool:
    """Whether a whole clause is what the one behind a verb says: "A was a founder of the assembly, recalled the Speaker B"."""
    items, comma = sentence.items, verb.first - 1
    if (
        verb.role != "say"
        or comma < 0
        or items[comma].value != ","
        or not turned(items, verb.at, objects, begins)
    ):
        return False
    if sentence.words.keys[items[verb.at].last] in word_list("en", "speech", "telling"):
        return False
    told = items[max(subjects, default=comma) + 1 : comma]
    unknown = sentence.language == "en" and any(i.kind == "low" for i in told)
    return unknown or any(i.kind == "copula" or i.kind.endswith(("_past", "_now", "_future")) for i in told)


def subjects_behind(
    items: tuple[Item, ...],
    verb: Verb,
    objects: tuple[int, ...],
    begins: dict[int, int],
    oblique: Collection[int],
    *,
    with_articles: bool,
) -> tuple[int, ...]:
    """The subjects that stand behind their verb: "said the Speaker A", "in the talks took part A and B"."""
    if with_articles and verb.role == "visit":
        return ()
    met = not with_articles and verb.role == "meet" and _several_met(items, verb.at, objects[0])
    if met and all(p not in oblique for p in objects):
        return row(items, objects, begins)
    if turned(items, verb.at, objects, begins):
        return objects if with_articles and verb.role == "attend" else row(items, objects, begins)
    speaks = verb.role in {"give", "say"} and gives_speech(items, verb.at)
    if with_articles or not (speaks or verb.role in _TURNED):
        return ()
    return tuple(p for p in row(items, objects, begins) if p not in oblique)


def _several_met(items: tuple[Item, ...], at: int, first: int) -> bool:
    """Whether those behind a verb of meeting are told by their lands and office: "tikās Latvijas un Igaunijas spīkeri A"."""
    between = items[at + 1 : first]
    return bool(between) and all(i.kind in _LANDS or i.value == "," for i in between)


_LANDS = frozenset(
    {"country", "parliament", "demonym", "state", "chamber", "conj", "office", "its", "honorific", "quality"}
    | {"former", "body", "topic", "committee", "committee_of", "organ", "city", "low"}
)
_TURNED = frozenset({"attend", "open", "chair", "speak", "host", "visit"})


def _of_organisation(sentence: Sentence, at: int) -> bool:
    """Whether what somebody heads is an organisation that does nothing at an event: "the Institute headed by A published"."""
    items, before = sentence.items, sentence.items[max(0, at - _HEADED) : at]
    there = any(
        i.kind.startswith(("visit_", "meet_", "attend_", "host_")) or i.value == "received" for i in items
    )
    heads = any(i.kind in _ORGANISED or sentence.words.keys[i.last] in _ORGANISATIONS for i in before)
    return heads and not there and not any(i.kind in {"delegation", "event"} for i in items[:at])


_HEADED = 4
_ORGANISED = frozenset(
    {"organisation", "ministry", "committee", "committee_of", "organ", "venue_noun", "group"}
)
_ORGANISATIONS = frozenset({"board", "centre", "company", "government", "group", "institute", "party"})
