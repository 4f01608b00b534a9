"""Gatherings that a verb tells of: "the Presidium met", "the committees of the parliaments will meet"."""

from balticgraph.facts.events.antecedents import they_who_met
from balticgraph.facts.events.asides import over_beside
from balticgraph.facts.events.by_video import talked_by_video
from balticgraph.facts.events.counterparts import of_other_offices, with_counterparts
from balticgraph.facts.events.estonian_gatherings import delegations_met, group_came, officers_met
from balticgraph.facts.events.estonian_work import by_work_told
from balticgraph.facts.events.event_kinds import EVENT_PARTNERS
from balticgraph.facts.events.gathering import ORGANS, Gathering
from balticgraph.facts.events.latvian_people import people_met
from balticgraph.facts.events.latvian_visits import STAYING
from balticgraph.facts.events.lawmakers import lawmakers_met
from balticgraph.facts.events.meeting_verbs import (
    subject_behind_verb,
    subject_of_participle,
    verb_of_meeting,
    verb_start,
)
from balticgraph.facts.events.organs_received import is_received
from balticgraph.facts.events.several_met import (
    assembly_alone,
    assembly_met,
    experts_of_several,
    officers_of_several,
    with_somebody,
)
from balticgraph.facts.events.several_states import bodies_of_several, heads_of_several
from balticgraph.facts.events.signings import signed
from balticgraph.facts.events.sittings import conferred
from balticgraph.facts.events.whose_gathering import GROUPS_OF_HEADS
from balticgraph.facts.events.working_bodies import by_its_work
from balticgraph.facts.verbs.verb_objects import MEALS
from balticgraph.facts.words.asides_of_subjects import before_aside
from balticgraph.facts.words.gathering_words import ROUND, matters_of, run_before, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several


def met(sentence: Sentence) -> list[Gathering]:
    """A meeting of an organ, of a committee or of two assemblies that a verb tells of: "the Presidium met in Riga"."""
    items = sentence.items
    at = verb_of_meeting(sentence)
    if at is None:
        done = by_its_work(sentence) or conferred(sentence) or signed(sentence)
        return done or talked_by_video(sentence) or by_work_told(sentence)
    if sentence.has("habit") or is_received(sentence, at):
        return []
    low = over_beside(sentence)  # "After the meeting of the Presidium, | A met B"
    bodies = [i.value for i in items[low:] if i.kind == "body"]
    partners = sorted(set(bodies) & EVENT_PARTNERS)
    before = _who_came(sentence, at) or run_before(items, before_aside(sentence, verb_start(items, at)))
    named = () if before and before[0].value == "(" else before  # "Strasbūre (Prancūzija) posėdžiaus"
    named = named if any(i.kind not in {"mark", "online", "conj"} for i in named) else ()
    before = named or subject_behind_verb(items, at) or subject_of_participle(sentence, at)
    before = before or they_who_met(sentence, at)
    two = [Gathering(sentence.index, at, at, at, "meeting", "consultation", ("Baltic Assembly", *partners))]
    if "Baltic Assembly" in bodies and partners and not any(i.kind == "person" for i in items[:at]):
        return two
    many = speakers_before(run_before(items, at)) or speakers_before(before)
    if many or _with_speakers(sentence, at) or with_counterparts(sentence, at):
        return [Gathering(sentence.index, at, at, at, "meeting", "parliament_speakers_meeting", ())]
    if _presidia(items) or _presidium_with_partner(items, at):
        return two
    if any(i.value in ORGANS and n >= low and not _of_member(items, n) for n, i in enumerate(items)):
        others = _with_person(sentence, at) or (sentence.language == "en" and heads_of_several(before))
        sort, kind = ("implicit", "other") if others else ("sitting", "ba_presidium")
        return [Gathering(sentence.index, at, at, at, sort, kind, ("Presidium",))]
    own = tuple(sorted({i.value for i in before if i.kind in {"body", "organ"}}))
    committee = any(i.kind in {"committee", "committee_of"} for i in items)
    if committee and "Baltic Assembly" in bodies and not any(i.kind == "person" for i in items):
        matters = matters_of(items)
        return [
            Gathering(
                sentence.index, at, at, at, "sitting", "ba_committee", ("Baltic Assembly",), matters=matters
            )
        ]
    if any(i.kind in {"committee", "committee_of"} for i in before) and not _of_one(sentence, before):
        kind = "ba_committee" if "Baltic Assembly" in own else "other"
        kind = "consultation" if _with_visegrad(before) else kind
        return [Gathering(sentence.index, at, at, at, "sitting", kind, own, matters=matters_of(before))]
    if sentence.language == "en" and (bodies_of_several(sentence, before) or of_other_offices(sentence, at)):
        return [Gathering(sentence.index, at, at, at, "meeting", "other", own)]
    if _several_met(sentence, before, at) or (
        sentence.language in {"en", "lv"} and assembly_alone(sentence, before)
    ):
        bodies_met = tuple(body for body in own if body not in GROUPS_OF_HEADS)
        return [Gathering(sentence.index, at, at, at, "meeting", "other", bodies_met)]
    own = tuple(sorted({i.value for i in before if i.kind in {"body", "organ"}}))
    if any(i.kind == "organ" for i in before) or _committee_behind(sentence, at):
        return [Gathering(sentence.index, at, at, at, "sitting", "other", own)]
    group = [Gathering(sentence.index, at, at, at, "meeting", "other", own)]
    return (
        (group if with_somebody(sentence, before, at) or group_came(sentence, at) else [])
        or lawmakers_met(sentence, at)
        or people_met(sentence, at)
        or assembly_met(sentence, before, at)
    )


def _committee_behind(sentence: Sentence, at: int) -> bool:
    """Whether a committee behind the verb met the one named before it: "Ar A tikās Ārlietu komisija", "A-ga kohtus komisjon"."""
    items = sentence.items
    if sentence.language == "en" or at == 0 or items[at - 1].kind != "person":
        return False
    first = next(
        (
            n
            for n in range(at + 1, len(items))
            if items[n].kind not in _OF_COMMITTEE and items[n].value != "."
        ),
        len(items),
    )
    officer = first < len(items) and items[first].kind == "office"  # "A tikās ar komisijas priekšsēdētāju B"
    return not officer and any(i.kind in {"committee", "committee_of"} for i in items[at + 1 : first])


_OF_COMMITTEE = frozenset(
    {
        "committee", "committee_of", "topic", "parliament", "country", "demonym", "num", "month", "year_word", "weekday", "day",
    }
)  # fmt: skip


def _with_visegrad(run: tuple[Item, ...]) -> bool:
    """Whether those of the Baltic and of the Visegrad states meet: "the committees of the B3 and V4 countries"."""
    values = {i.value for i in run}
    return "Visegrad Group" in values and bool(values & {"Baltic states", "BALTIC"})


def _several_met(sentence: Sentence, before: tuple[Item, ...], at: int) -> bool:
    """Whether people of several states stand before a verb of meeting: their ministers, ambassadors, experts, delegations."""
    heads = not any(i.kind in {"person", "committee"} for i in before) and heads_of_several(before)
    return (
        heads
        or officers_of_several(sentence, before)
        or experts_of_several(sentence, sentence.items[:at])
        or delegations_met(sentence, before)
        or officers_met(sentence, at)
    )


def _who_came(sentence: Sentence, at: int) -> tuple[Item, ...]:
    """Those who came somewhere to meet somebody, as Latvian tells it: "spīkeri ieradās Kijivā, lai tiktos ar"."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "lv" or "lai" not in keys[max(0, items[at].first - 1) : items[at].first + 1]:
        return ()
    came = next((n for n in range(at - 1, -1, -1) if items[n].kind in STAYING), 0)
    return run_before(items, verb_start(items, came)) if came else ()


def _of_member(items: tuple[Item, ...], at: int) -> bool:
    """Whether an organ is none that meets here: no organ, or in the title of a person: "members of the Presidium A and B"."""
    if items[at].kind != "organ":
        return True
    step = at - 1
    while step >= 0 and items[step].kind in {"link", "article", "body"}:
        step -= 1
    end = at + 1
    while end < len(items) and items[end].kind in {"link", "article", "body"}:
        end += 1
    titled = step >= 0 and items[step].kind == "office"
    return titled and end < len(items) and items[end].kind == "person"


def met_by_subject(sentence: Sentence, until: int) -> Gathering | None:
    """A meeting of the Presidium, of committees or of the speakers of several states whose verb stands before another gathering.

    "The committees are to meet in Riga to discuss what the NATO summit should bring".
    """
    items = sentence.items
    at = next((n for n in range(until) if items[n].kind in {"meet_past", "meet_now", "meet_future"}), None)
    before = run_before(items, verb_start(items, at)) if at is not None else ()
    if at is None or not before:
        return None
    own = tuple(sorted({i.value for i in before if i.kind in {"body", "organ"}}))
    sits = (
        sentence.language == "en"
        and not _with_person(sentence, at)
        and not any(i.kind == "person" for i in before)
    )
    if sits and any(i.value in ORGANS and not _of_member(before, n) for n, i in enumerate(before)):
        return Gathering(sentence.index, at, at, at, "sitting", "ba_presidium", ("Presidium",))
    if speakers_before(before):
        return Gathering(sentence.index, at, at, at, "meeting", "parliament_speakers_meeting", ())
    if any(i.kind in {"committee", "committee_of"} for i in before) and not _of_one(sentence, before):
        kind = "ba_committee" if "Baltic Assembly" in own else "other"
        kind = "consultation" if _with_visegrad(before) else kind
        matters = matters_of(before)
        return Gathering(sentence.index, at, at, at, "sitting", kind, own, committee=True, matters=matters)
    if heads_of_several(before) and any(i.value in MEALS for i in items[until : until + 3]):
        return Gathering(sentence.index, at, at, at, "meeting", "other", ())
    return None


def _with_speakers(sentence: Sentence, at: int) -> bool:
    """Whether a head of a parliament meets with those of several states: "tiksies ar NB8 parlamentu spīkeriem"."""
    items = sentence.items
    head = any(i.kind == "office" and i.value in {"speaker", "chair", "president"} for i in items[:at])
    if not head or _of_state(sentence, at):
        return False
    first = next((n for n in range(at + 1, min(at + 4, len(items))) if items[n].kind == "with"), at) + 1
    while sentence.language == "et" and first < len(items) and items[first].kind in _WHEN_OR_WHERE:
        first += 1
    end = first
    while end < len(items) and (
        items[end].kind in ROUND or items[end].kind in _JOINING or items[end].value == ","
    ):
        end += 1
    named = end < len(items) and items[end].kind == "person"
    many = any(i.kind == "body" and i.value in {"Baltic states", "NB8"} for i in items[first:end])
    many = many or any(i.kind == "office" and of_several(sentence, i) for i in items[first:end])
    return many and not named and speakers_before(items[first:end])


def _of_state(sentence: Sentence, at: int) -> bool:
    """Whether a head of state alone stands before an Estonian verb: "president A kohtus Balti riikide spiikritega"."""
    before = sentence.items[:at]
    offices = [i.value for i in before if i.kind == "office"]
    houses = any(i.kind in {"parliament", "chamber", "body"} for i in before)
    return sentence.language == "et" and offices == ["president"] and not houses


_WHEN_OR_WHERE = frozenset({"day", "weekday", "city_in", "country_in", "venue_in", "parliament_in"})
_JOINING = frozenset({"conj", "with", "link"})
_MET_WHEN = _WHEN_OR_WHERE | {"article", "organ", "delegation", "link", "with"}


def _of_one(sentence: Sentence, run: tuple[Item, ...]) -> bool:
    """Whether a run of words means one officer: "the Chairman of the Committee", not "Chairmen of the Committees"."""
    if any(i.kind == "person" for i in run):
        return True
    offices = [i for i in run if i.kind == "office"]
    return not all(of_several(sentence, i) for i in offices)


def _with_person(sentence: Sentence, at: int) -> bool:
    """Whether the Presidium meets a person, which is no sitting of its own: "the Presidium met with Mayor A"."""
    items, end = sentence.items, at + 1
    own = any((i.kind, i.value) == ("organ", "Presidium") for i in items[:at])
    keys = [
        sentence.words.keys[items[at].last],
        *[sentence.words.keys[i.first] for i in items[end : end + 1]],
    ]
    with_it = {"en": "with", "lv": "ar"}.get(sentence.language) in keys
    while end < len(items) and (
        items[end].kind in ROUND
        or items[end].kind
        in {
            "with",
            "article",
            "link",
            "city",
            "country",
            "body",
        }
    ):
        end += 1
    named = end < len(items) and items[end].kind == "person"
    return own and with_it and named


def _presidium_with_partner(items: tuple[Item, ...], at: int) -> bool:
    """Whether the Presidium meets a partner of the assembly: "the BA Presidium met with the Presidium of the Nordic Council"."""
    end = next((n for n in range(at + 1, len(items)) if items[n].kind not in _MET_WHEN), len(items))
    own = any((i.kind, i.value) == ("organ", "Presidium") for i in items[:at])
    return own and end < len(items) and items[end].kind == "body" and items[end].value in EVENT_PARTNERS


def _presidia(items: tuple[Item, ...]) -> bool:
    """Whether the Presidium and a partner stand in one row: "the BA Presidium and the Presidium of the Nordic Council"."""
    own = (n for n, i in enumerate(items[:-2]) if (i.kind, i.value) == ("organ", "Presidium"))
    return any(items[n + 1].kind == "conj" and _of_partner(items, n + 2) for n in own)


def _of_partner(items: tuple[Item, ...], at: int) -> bool:
    """Whether a partner of the assembly or its presidium stands at an item."""
    while at < len(items) and items[at].kind in {"organ", "link", "article", "low"}:
        at += 1
    return at < len(items) and items[at].kind == "body" and items[at].value in EVENT_PARTNERS
