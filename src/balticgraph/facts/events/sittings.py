"""Sittings told in Estonian, Latvian and Lithuanian by what an organ discussed: "Balti Assamblee julgeolekukomisjon arutas Riias ..."."""

from balticgraph.facts.events.event_kinds import EVENT_PARTNERS
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.several_states import heads_of_several
from balticgraph.facts.events.working_bodies import ROUND_WORK
from balticgraph.facts.words.gathering_words import ROUND, run_after, run_before, speakers_before
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_VERB = "aruta"
_COMMITTEES = frozenset({"committee", "committee_of"})
_NEAR = 5


def conferred(sentence: Sentence) -> list[Gathering]:
    """A sitting of a committee or the Presidium that discusses something in a city, with no person before the verb."""
    items = sentence.items
    if sentence.language in {"lt", "lv"}:
        plain = _discussed_by_organ(sentence) or _done_by_heads(sentence)
        return plain or _discussed_by_partners(sentence) or _judged(sentence)
    if sentence.language != "et" or "discussed" not in sentence.kinds:
        return []
    at = next((n for n, i in enumerate(items) if i.kind == "discussed" and _discusses(sentence, n)), -1)
    if at < 0 or any(i.kind == "person" for i in items[:at]):
        return []
    placed = any(i.kind == "city_in" for i in items[max(0, at - _NEAR) : at + _NEAR])
    run = run_before(items, at) or run_after(items, at)
    organ = any((i.kind, i.value) == ("organ", "Presidium") for i in run)
    if (
        not placed
        or not (organ or any(i.kind in _COMMITTEES for i in run))
        or any(i.kind == "office" for i in run)
    ):
        return []
    if organ:
        return [Gathering(sentence.index, at, at, at, "sitting", "ba_presidium", ("Presidium",))]
    own = tuple(sorted({i.value for i in run if i.kind == "body"}))
    kind = "ba_committee" if "Baltic Assembly" in own else "other"
    return [Gathering(sentence.index, at, at, at, "sitting", kind, own, committee=True)]


def _discussed_by_organ(sentence: Sentence) -> list[Gathering]:
    """A sitting of the Presidium or a committee of the assembly that is told so: "Prezidiumas Rygoje svarstė ..."."""
    items, keys = sentence.items, sentence.words.keys
    at = next((n for n in range(len(items)) if _of_discussing(sentence, n)), -1)
    before = items[max(0, at - _SUBJECT) : max(0, at)]
    nominative = _NOMINATIVE[sentence.language]
    organ = next((i for i in before if i.kind in _SITTING and keys[i.last].endswith(nominative)), None)
    placed = any(i.kind == "city_in" for i in before)
    if organ is None or not placed or any(i.kind == "person" for i in before):
        return []
    if organ.kind == "organ" and organ.value == "Presidium":
        return [Gathering(sentence.index, at, at, at, "sitting", "ba_presidium", ("Presidium",))]
    own = any(i.kind == "body" and i.value == "Baltic Assembly" for i in before)
    kind, bodies = ("ba_committee", ("Baltic Assembly",)) if own else ("other", ())
    return [Gathering(sentence.index, at, at, at, "sitting", kind, bodies, committee=True)]


def _judged(sentence: Sentence) -> list[Gathering]:
    """The sitting of the jury of the prizes that Latvian tells by what it judged: "žūrija 6. oktobrī Saeimā vērtēja kandidātus"."""
    items, keys = sentence.items, sentence.words.keys
    dated = sentence.has("city_in", "parliament_in", "venue_in") and sentence.has("day", "weekday", "month")
    if sentence.language != "lv" or not (dated and sentence.has("organ")):
        return []
    jury = next((n for n, i in enumerate(items) if i.kind == "organ" and keys[i.last] == "zurija"), -1)
    judging = word_list("lv", "gatherings", "judging")
    verb = next((n for n in range(len(items)) if keys[items[n].last] in judging), -1)
    if jury < 0 or verb < 0 or any(i.kind == "person" for i in items[min(jury, verb) : max(jury, verb)]):
        return []
    return [Gathering(sentence.index, verb, verb, verb, "sitting", "other", ("Joint Jury",))]


def _discussed_by_partners(sentence: Sentence) -> list[Gathering]:
    """A consultation of the assembly and partners whose members are told in Latvian to have discussed something in a city.

    "Stokholmā 17. jūnijā par drošību sprieda Baltijas Asamblejas un Ziemeļu padomes pārstāvji".
    """
    items, keys = sentence.items, sentence.words.keys
    placed = sentence.has("city_in") and sentence.has("day", "weekday", "month")
    if sentence.language != "lv" or not placed or not sentence.has("discussed"):
        return []
    at = next((n for n in range(len(items)) if _of_discussing(sentence, n)), -1)
    members = word_list("lv", "gatherings", "members")
    head = next((n for n in range(len(items)) if keys[items[n].last] in members), -1)
    if at < 0 or head < 0 or any(i.kind == "person" for i in items[: max(at, head)]):
        return []
    first = head
    while first and (items[first - 1].kind in _OF_MEMBERS or items[first - 1].value in _JOINS):
        first -= 1
    bodies = {i.value for i in items[first:head] if i.kind == "body"}
    partners = sorted(bodies & EVENT_PARTNERS)
    between = items[head + 1 : at] if head < at else items[at + 1 : first]
    near = all(i.kind in ROUND_WORK or i.value in _SIGNS for i in between) or "par" in {
        keys[i.first] for i in between[:1]
    }
    if "Baltic Assembly" not in bodies or not partners or not near:
        return []
    return [Gathering(sentence.index, at, at, at, "meeting", "consultation", ("Baltic Assembly", *partners))]


_OF_MEMBERS = ROUND | {"conj"}
_JOINS = frozenset({",", "-", "–", "—"})


def _done_by_heads(sentence: Sentence) -> list[Gathering]:
    """A meeting of the speakers, heads of government or ministers of several states told by what they signed or discussed in a city.

    "Šiandien Rygoje Baltijos valstybių Ministrai Pirmininkai pasirašė pareiškimą".
    """
    items, keys = sentence.items, sentence.words.keys
    named = [word_list("lt", "ways", name) for name in _DOING]
    named = [word_list("lv", "gatherings", "heads_do")] if sentence.language == "lv" else named
    verbs = frozenset[str]().union(*named)
    at = next((n for n, i in enumerate(items) if keys[i.first] in verbs), -1)
    placed = sentence.has("city_in") and sentence.has("day", "weekday", "month")
    if at < 0 or not placed:
        return []
    first = at
    while first and (
        (items[first - 1].kind in ROUND_WORK or items[first - 1].kind in {"conj", "person"})
        or items[first - 1].value in _SIGNS
    ):
        first -= 1
    run = run_before(items, first)
    if speakers_before(run):
        return [Gathering(sentence.index, at, at, at, "meeting", "parliament_speakers_meeting", ())]
    return [Gathering(sentence.index, at, at, at, "meeting", "other", ())] if heads_of_several(run) else []


_DOING = ("discussed", "will_discuss", "signed")
_SIGNS = frozenset({",", "."})


def _of_discussing(sentence: Sentence, at: int) -> bool:
    """Whether an item is a Lithuanian or Latvian verb of discussing: "svarstė", "apsprieda"."""
    item = sentence.items[at]
    if sentence.language == "lv":
        return item.kind == "discussed" and item.value in {"past", "now", "future"}
    verbs = word_list("lt", "ways", "discussed", "will_discuss")
    return sentence.words.keys[item.first] in verbs


_NOMINATIVE: dict[str, tuple[str, ...]] = {"lt": ("as",), "lv": ("idijs", "iteja", "isija")}
_SUBJECT = 12
_SITTING = _COMMITTEES | {"organ"}


def is_sitting(sentence: Sentence, head: int, run: list[Item]) -> bool:
    """Whether a session of the assembly is called its sitting, as Estonian does: "Balti Assamblee istungil"."""
    if sentence.language != "et":
        return False
    plain = sentence.words.keys[sentence.items[head].first].startswith("istung")
    kinds = {i.kind for i in run}
    own = {i.value for i in run if i.kind == "body"} == {"Baltic Assembly"}
    return plain and own and not kinds & _OF_PARTS


_OF_PARTS = _COMMITTEES | {"organ", "delegation", "topic", "group", "parliament", "office", "award"}


def _discusses(sentence: Sentence, at: int) -> bool:
    """Whether a word is a form of "arutama" with a subject of its own: no "arutati"."""
    word = sentence.words.keys[sentence.items[at].first]
    return word.startswith(_VERB) and not word.endswith(("ti", "kse"))
