"""Gatherings that Estonian tells in ways of its own: delegations that met, one called twice, one that only began or ended."""

from balticgraph.facts.events.came_to_gathering import who_came_to_it
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.events.whose_gathering import GROUPS_OF_HEADS
from balticgraph.facts.verbs.estonian_groups import group_that_met
from balticgraph.facts.words.gathering_words import run_before, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.joined_nouns import WHEN
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.titles import of_several

_DELEGATIONS = ("delegatsioonid", "esindused")
_NOBODY = frozenset({"person", "committee", "committee_of", "event"})
_NEAR = 3


def delegations_met(sentence: Sentence, run: tuple[Item, ...]) -> bool:
    """Whether a run of words means delegations of several states or their heads: "Balti riikide ja Poola delegatsioonid"."""
    if sentence.language != "et" or any(i.kind in _NOBODY for i in run):
        return False
    lands = {i.value for i in run if i.kind in {"country", "demonym"}}
    several = (
        len(lands) > 1
        or "BALTIC" in lands
        or any(i.kind == "body" and i.value in GROUPS_OF_HEADS for i in run)
    )
    sent = [i for i in run if i.kind == "delegation"]
    heads = [i for i in run if i.kind == "office"]
    many = bool(sent) and sentence.words.keys[sent[-1].last].endswith(_DELEGATIONS)
    return several and bool(sent) and (many or (bool(heads) and all(of_several(sentence, i) for i in heads)))


def _group_met_officer(sentence: Sentence, at: int) -> bool:
    """Whether a group met an officer or group whom nobody names, somewhere or on some day: "5. mail kohtus delegatsioon suursaadikuga"."""
    if sentence.language != "et" or not sentence.has(*_STATED) or sentence.has("person", "negation"):
        return False
    company = any(
        i.kind in _COMPANY and sentence.words.keys[i.last].endswith("ga") for i in sentence.items if i.first
    )
    return company and group_that_met(sentence, at) is not None


def group_came(sentence: Sentence, at: int) -> bool:
    """Whether an Estonian group met somebody whom nobody names, or a council or committee came together."""
    return _group_met_officer(sentence, at) or _body_convened(sentence, at)


def _body_convened(sentence: Sentence, at: int) -> bool:
    """Whether a council or committee of no name known came together somewhere or on some day: "Riias tuli kokku ka alaline komitee"."""
    verb = sentence.keys_of(sentence.items[at])
    gathers = verb[0].startswith("kogune") or verb[-1] in _TOGETHER
    if (
        sentence.language != "et"
        or not gathers
        or not sentence.has(*_STATED)
        or sentence.has("person", "habit")
    ):
        return False
    return group_that_met(sentence, at) is not None or _council_met(sentence, at)


def _council_met(sentence: Sentence, verb: int) -> bool:
    """Whether a council stands beside a verb of coming together, days and places between: "eile kogunes Balti Ministrite Nõukogu"."""
    items = sentence.items
    for way in (range(verb - 1, max(-1, verb - _FAR), -1), range(verb + 1, min(len(items), verb + _FAR))):
        for at in way:
            if items[at].kind == "body":
                whole = at + 1 == len(items) or items[at + 1].kind in {"mark", "conj"} or at < verb
                return whole and items[at].value in _COUNCILS
            if (
                items[at].kind not in WHEN
                and items[at].kind not in _BESIDE
                and items[at].value not in _OF_DAYS
            ):
                break
    return False


_BESIDE = frozenset({"low", "venue_in", "house_in", "quality"})
_OF_DAYS = frozenset({".", "-", "–"})
_FAR = 8
_TOGETHER = frozenset({"kokku", "koos"})
_COUNCILS = frozenset(
    {"Baltic Council of Ministers", "Nordic Council of Ministers", "Council of the Baltic Sea States"}
)
_STATED = ("month", "weekday", "day", "city_in", "country_in", "venue_in", "house_in")
_COMPANY = frozenset({"office", "coop", "delegation", "committee", "committee_of", "group", "organ"})


def of_another(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering without a number is one more of what is told of: a talk by video, the next sitting."""
    return _planned_by_video(sentence, one) or _is_next_sitting(sentence, one)


def _planned_by_video(sentence: Sentence, one: Gathering) -> bool:
    """Whether a talk by video is a point of what is planned at the event told of: "plaanis on ka videokohtumine"."""
    planned = any(i.kind == "future" for i in sentence.items[: one.first])
    return one.sort == "video" and planned and not sentence.has("person", "day", "weekday", "month")


def _is_next_sitting(sentence: Sentence, one: Gathering) -> bool:
    """Whether a sitting of a committee is the one after that told of: "järgmine komisjoni istung on kavas juunis"."""
    before = sentence.items[max(0, one.first - 2) : one.first]
    return one.committee and any(
        i.kind in {"next_one", "coming"} and i.value in {"next", "coming"} for i in before
    )


def officers_met(sentence: Sentence, at: int) -> bool:
    """Whether officers of several states met, whatever they are: "Balti riikide peaprokurörid kohtusid"."""
    items = sentence.items
    verb = sentence.words.keys[items[at].last]
    if sentence.language == "et" and verb in _WHO_MET:
        return _officers_who_met(sentence, at)
    if sentence.language != "et" or not (verb.endswith(_THEY) or verb == "olid"):
        return False
    first = at - 1
    while first >= 0 and (items[first].kind in _OF_OFFICERS or items[first].value in _IN_ROW):
        first -= 1
    last = at + 1
    while last < len(items) and (items[last].kind in WHEN or items[last].value in {".", "-"}):
        last += 1
    start = last
    while last < len(items) and (items[last].kind in _OF_OFFICERS or items[last].value in _IN_ROW):
        last += 1
    return _officers(sentence, items[first + 1 : at]) or _officers(sentence, items[start:last])


def _officers(sentence: Sentence, run: tuple[Item, ...]) -> bool:
    """Whether a run of words ends in several and begins with a group of states, with several of these or of their ministries."""
    while run and run[-1].kind == "mark":
        run = run[:-1]
    groups = any(i.kind == "body" and i.value in GROUPS_OF_HEADS for i in run)
    groups = groups or any(
        i.kind == "ministry" and sentence.words.keys[i.last].endswith(_OF_MANY) for i in run
    )
    states = sum(i.kind == "country" for i in run) > 1
    many = bool(run) and run[-1].kind in {"office", "low"} and sentence.words.keys[run[-1].last].endswith("d")
    return many and (groups or states or any(i.value == "BALTIC" for i in run))


def _officers_who_met(sentence: Sentence, at: int) -> bool:
    """Whether a participle tells where or when officers met: "eile Liepājas kohtunud kaitseministrid leidsid"."""
    items = sentence.items
    behind = items[at + 1 : at + 2]
    many = bool(behind) and behind[0].kind == "office" and sentence.words.keys[behind[0].last].endswith("d")
    return many and any(i.kind in {"city_in", "day", "month"} for i in items[max(0, at - _WHERE) : at])


_WHERE = 5
_WHO_MET = frozenset({"kohtunud", "kogunenud"})
_IN_ROW = frozenset({",", "(", ")"})
_OF_MANY = ("te", "de")
_THEY = ("sid", "vad", "said", "tulid")
_OF_OFFICERS = frozenset(
    {"office", "low", "ministry", "body", "country", "demonym", "conj", "quality", "state", "topic", "field"}
)


def named_speakers_met(sentence: Sentence, first: int) -> bool:
    """Whether speakers told by name did something at a gathering: "parlamentide esimehed A, B ja C arutasid videokohtumisel"."""
    items = sentence.items
    at = next((n for n in range(first) if items[n].kind.startswith(("discussed", "say_", "speak_"))), 0)
    end = at
    while at and (items[at - 1].kind == "person" or items[at - 1].value in {",", "and"}):
        at -= 1
    named = sum(i.kind == "person" for i in items[at:end])
    return sentence.language == "et" and named > 1 and speakers_before(run_before(items, at))


def of_the_organ(sentence: Sentence, first: int) -> list[Item]:
    """The organ that did something at a sitting of its own: "presiidium kinnitas Jelgavas peetud istungil päevakorra"."""
    items = sentence.items
    here = [(i.kind, i.value) for i in items[first : first + _NEAR]]
    inside = sentence.language == "et" and ("event_in", "sitting") in here
    subject = next((n for n in range(min(_SUBJECT, first)) if items[n].kind == "organ"), -1) if inside else -1
    plain = subject >= 0 and all(i.kind in {"body", "day", "weekday"} for i in items[:subject])
    does = subject >= 0 and sentence.words.keys[items[subject + 1].first].endswith(_FINITE)
    nominative = does and sentence.words.keys[items[subject].last].endswith("presiidium")
    behind = _organ_behind(sentence, first) if inside and not nominative else _organ_holding(sentence, first)
    return [items[subject]] if plain and nominative else behind or who_came_to_it(sentence, first)


_FINITE = ("s", "sid", "b", "vad")


def _organ_holding(sentence: Sentence, first: int) -> list[Item]:
    """The organ that holds a sitting of its own: "presiidium pidas ka töökoosoleku", "samas peab istungi assamblee presiidium"."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "et" or "organ" not in sentence.kinds or not sentence.says(_HOLDING):
        return []
    verb = next((n for n in range(len(items)) if keys[items[n].first] in _HOLDING), -1)
    held = (
        items[first].kind == "event" and keys[items[first].last].endswith(_HELD) and abs(first - verb) <= _FAR
    )
    organs = [n for n, i in enumerate(items) if i.kind == "organ" and keys[i.last].endswith("presiidium")]
    near = bool(organs) and abs(organs[0] - verb) <= _FAR
    return [items[organs[0]]] if held and near and "person" not in sentence.kinds else []


_HOLDING = frozenset({"peab", "pidas", "peeti", "korraldas", "korraldab"})
_HELD = ("istungi", "koosoleku", "noupidamise", "kohtumise", "kokkusaamise")


def _organ_behind(sentence: Sentence, first: int) -> list[Item]:
    """The organ that stands behind the verb of its own sitting: "Jelgavas peetud istungil kinnitas presiidium päevakorra"."""
    items = sentence.items
    at = next((n for n in range(first, min(len(items), first + _NEAR)) if items[n].kind == "event_in"), first)
    organ = next((n for n in range(at + 2, min(len(items), at + 2 + _NEAR)) if items[n].kind == "organ"), -1)
    if organ < 0 or not sentence.words.keys[items[organ].last].endswith("presiidium"):
        return []
    verb = sentence.words.keys[items[at + 1].first].endswith(_FINITE)
    plain = all(i.kind in {"body", "day", "low"} for i in items[at + 2 : organ])
    return [items[organ]] if verb and plain else []


_SUBJECT = 4


def explained(sentence: Sentence, before: Gathering, one: Gathering) -> bool:
    """Whether a numbered gathering is the one just named: "assamblee ja nõukogu ühine istung, 26. Balti Nõukogu"."""
    if sentence.language != "et" or one.number is None or before.number is not None:
        return False
    items = sentence.items
    between = items[before.last + 1 : one.first]
    behind = items[one.last + 1 : one.last + 2]
    comma = len(between) == 1 and between[0].value in {",", "-", "("}
    return comma and (not behind or behind[0].kind in {"mark", "conj"})


def part_of(sentence: Sentence, before: Gathering, one: Gathering) -> bool:
    """Whether a gathering is the first or last sitting of the one named right before it: "konverentsi lõppistungil"."""
    plain = sentence.language == "et" and one.number is None and one.first == before.last + 1
    noun = sentence.words.keys[sentence.items[one.head].first]
    return (
        plain
        and one.sort in {"sitting", "part"}
        and noun.startswith(word_stems("et", "gatherings", "its_parts"))
    )


def begun_or_over(diary: Diary, sentence: Sentence, one: Gathering) -> Occasion | None:
    """The event told last, of which "kokkusaamine" or "kohtumine" is only said to begin, last or end; else None."""
    if (
        sentence.language != "et"
        or one.sort not in {"meeting", "sitting"}
        or one.kind
        or one.number is not None
    ):
        return None
    words, items = sentence.words.keys, sentence.items
    head = items[one.head]
    if items[one.head].kind != "event" or one.bodies or any(i.kind == "person" for i in items[: one.head]):
        return None
    before = {i.kind for i in items[max(0, one.first - _NEAR) : one.head]}
    near = words[head.last + 1 : head.last + 1 + _NEAR]
    told = any(word in word_list("et", "gatherings", "goes_on") for word in near[:2])
    whole = words[head.last].endswith("mine") or words[head.last].endswith("lek")
    latest = max(
        diary.occasions, key=lambda o: max((g.sentence for g in o.mentions), default=-1), default=None
    )
    recent = latest is not None and latest.mentions and sentence.index - latest.mentions[-1].sentence <= _NEAR
    return (
        latest
        if told and whole and recent and not before & {"next_one", "former", "country", "body"}
        else None
    )
