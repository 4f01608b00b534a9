"""Lithuanian verbs told apart by their company: going to a city or to a gathering, coming back from one, discussing with somebody."""

from collections.abc import Sequence

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.lithuanian_paradigms import company_forms
from balticgraph.facts.words.mentions import Sentence

_WAY = 12
_GATHERING = frozenset({"event", "event_in"})
_PLACES = frozenset({"city_in", "country_in"})


def kind_by_way(sentence: Sentence, at: int) -> str | None:
    """The kind of a verb of coming or going where its way makes it another than the lexicon says; None elsewhere.

    "Į Vilnių atvyko A" is a visit, "į sesiją vyksta A" and "iš sesijos grįžo A" take part; "grįžo į Vilnių" is nothing.
    """
    item, word = sentence.items[at], sentence.words.keys[sentence.items[at].first]
    if word.startswith(_listed("arriving")) and item.kind.startswith("attend_") and _to_place(sentence, at):
        return f"visit_{item.kind.removeprefix('attend_')}"
    if word.startswith(_listed("returning")) and item.kind == "attend_past":
        return item.kind if _from_gathering(sentence, at) else ""
    if item.kind == "speak_past" and at and sentence.words.keys[sentence.items[at - 1].last] == "kaip":
        return "say_past"  # "kaip informavo A, ..." tells whose words they are
    if word == "vykti" and (_goes_to(sentence, at) or _on_visit(sentence, at)) and _planned(sentence, at):
        return "visit_future"  # "į Taliną ketina vykti A"
    if item.kind == "visit_inf" and not _planned(sentence, at):
        return ""
    if word == "vadovauja" and at and sentence.words.keys[sentence.items[at - 1].last] == "kuriai":
        return "chair_now"  # "delegacija, kuriai vadovauja A"
    going = word in _listed("going") and item.kind.startswith("held_")
    if going and (_on_visit(sentence, at) or _goes_to(sentence, at)):
        return "visit_past" if item.kind == "held_past" else "visit_future"
    if going and (_to_gathering(sentence, at) or _to_attend(sentence, at)):
        return "attend_past" if item.kind == "held_past" else "attend_future"  # who sets out is not there yet
    return _kind_of_talk(sentence, at)


def means_to(sentence: Sentence, low: int, at: int) -> bool:
    """Whether a Lithuanian verb of intending stands further before an infinitive: "A ketina sesijoje Rygoje dalyvauti"."""
    if sentence.language == "lv":
        return _means_behind(sentence, at)
    if sentence.language != "lt":
        return False
    before = sentence.items[max(0, low) : at]
    comma = max((n for n, i in enumerate(before) if i.value in {",", ";"} or i.kind == "that"), default=-1)
    return any(
        i.kind == "future" and sentence.words.keys[i.first].startswith(_listed("planning"))
        for i in before[comma + 1 :]
    )


def _means_behind(sentence: Sentence, at: int) -> bool:
    """Whether a Latvian verb of intending stands behind its infinitive, an adverb or two between: "uzstāties iecerējis A"."""
    behind = sentence.items[at + 1 : at + 4]
    means = next((n for n, i in enumerate(behind) if i.kind in {"future", "asked"}), -1)
    return means >= 0 and all(i.kind in {"low", "event_in", "city_in"} for i in behind[:means])


def _to_place(sentence: Sentence, at: int) -> bool:
    """Whether only a city or state stands before a verb as its aim: "į Vilnių atvyko", not "į posėdį Vilniuje atvyko"."""
    before = sentence.items[max(0, at - _WAY) : at]
    goes = any(i.kind in _PLACES and sentence.text(i).lower().startswith("į ") for i in before)
    return goes and all(i.value == "visit" for i in sentence.items if i.kind in _GATHERING)


def _goes_to(sentence: Sentence, at: int) -> bool:
    """Whether somebody goes to a city or state told before the verb: "į Rygą vyks A", "A į Rygą vyksta"."""
    return _to_place(sentence, at) and sentence.has("person") and not sentence.has(*_GATHERING)


def _planned(sentence: Sentence, at: int) -> bool:
    """Whether somebody plans a visit: "ketina apsilankyti Lietuvoje", not "pakviestas" or "galėtų apsilankyti"."""
    before = sentence.items[max(0, at - _PLANS) : at]
    return any(sentence.words.keys[i.first].startswith(_listed("planning")) for i in before)


_PLANS = 4


def _on_visit(sentence: Sentence, at: int) -> bool:
    """Whether somebody goes somewhere for a visit, which is no subject: "vizito į Rygą A vyksta", "vyks darbo vizito"."""
    near = [n for n in range(max(0, at - _WAY), at + _BEHIND) if sentence.items[n : n + 1]]
    visits = [sentence.words.keys[i.last] for i in (sentence.items[n] for n in near) if i.value == "visit"]
    return any(word.endswith(("vizito", "vizitu", "keliones")) for word in visits) and sentence.has("person")


_BEHIND = 4


def _to_attend(sentence: Sentence, at: int) -> bool:
    """Whether somebody goes to take part in a gathering: "į Rygą dalyvauti sesijoje vyksta A"."""
    before = [i.kind for i in sentence.items[max(0, at - _WAY) : at]]
    return "attend_inf" in before and "event_in" in before


def _to_gathering(sentence: Sentence, at: int) -> bool:
    """Whether a gathering behind "į" and a person behind the verb make it a verb of going: "į sesiją Rygoje vyksta A"."""
    items = sentence.items
    first = next((n for n in range(at - 1, max(-1, at - _WAY), -1) if items[n].kind in _GATHERING), -1)
    into = any(i.kind == "in" for i in items[max(0, first - _QUALITIES) : max(0, first)])
    behind = next((i.kind for i in items[at + 1 :] if i.kind in {"person", "mark"}), "")
    return into and behind == "person"


_QUALITIES = 8


def _from_gathering(sentence: Sentence, at: int) -> bool:
    """Whether it is a gathering that somebody is back from: "grįžo iš sesijos Rygoje", "iš vizito Taline grįžęs"."""
    items, keys = sentence.items, sentence.words.keys
    near = range(max(0, at - _WAY), min(len(items), at + _WAY))
    out = next((n for n in near if keys[items[n].last] == "is"), -1)
    return out >= 0 and any(i.kind in _GATHERING for i in items[out + 1 : out + _WAY])


def _kind_of_talk(sentence: Sentence, at: int) -> str | None:
    """The kind of a verb of discussing: a meeting where "su" and a person stand before it, else talk where it was told to be."""
    items, word = sentence.items, sentence.words.keys[sentence.items[at].first]
    company = _with_somebody(sentence, at)
    if company:
        return company
    tense = next((t for name, t in _TALKS.items() if word in _listed(name)), "")
    if not tense or items[at].kind not in {"discussed", "low", "speak_past"}:
        return None
    if word in _listed("to_discuss") and not _planned(sentence, at):
        return None
    before = items[max(0, at - _NEAR_TALK) : at]
    if _with_person(sentence, before):
        return f"meet_{tense}"
    return f"discuss_{tense}" if _several_named(before) or items[at].kind != "speak_past" else None


def _with_somebody(sentence: Sentence, at: int) -> str:
    """The kind of a verb that tells of a meeting by "su" and a person on either side: "su A konsultavosi B", "pietaus ir su A"."""
    tense = company_forms().get(sentence.words.keys[sentence.items[at].last], "")
    if not tense or tense == "inf":
        return ""
    behind = sentence.items[at + 1 : at + _NEAR_TALK]
    end = next((n for n, i in enumerate(behind) if i.value in {",", ";"} or i.kind == "that"), len(behind))
    before = sentence.items[max(0, at - _NEAR_TALK) : at]
    with_whom = _with_person(sentence, before) or _with_person(sentence, behind[:end])
    return f"meet_{tense}" if with_whom else ""


_TALKS = {"discussed": "past", "discusses": "now", "will_discuss": "future", "to_discuss": "future"}
_NEAR_TALK = 16


def _several_named(before: Sequence[Item]) -> bool:
    """Whether two joined by "ir" stand in a run of items with no verb behind them: "A ir B Rygoje aptarė saugumą"."""
    named = [n for n, i in enumerate(before) if i.kind == "person"][-2:]
    if len(named) < _TWO or not any(i.kind == "conj" for i in before[named[0] : named[1]]):
        return False
    return not any(i.kind.endswith(("_past", "_now", "_future")) for i in before[named[0] :])


_TWO = 2


def _with_person(sentence: Sentence, before: Sequence[Item]) -> bool:
    """Whether "su" and a person behind it stand in a run of items, no other verb or comma between."""
    out = next((n for n in range(len(before) - 1, -1, -1) if sentence.words.keys[before[n].last] == "su"), -1)
    behind = before[out + 1 :] if out >= 0 else ()
    verbs = any(i.kind.endswith(("_past", "_now", "_future")) for i in behind)
    return any(i.kind == "person" for i in behind) and not verbs


def _listed(name: str) -> tuple[str, ...]:
    return word_stems("lt", "ways", name)
