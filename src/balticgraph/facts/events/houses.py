"""Houses and halls: where their names begin and end, and the place that they are."""

from balticgraph.facts.events.bringing import is_brought_to, welcomed_to
from balticgraph.facts.events.estonian_houses import institution_told
from balticgraph.facts.events.house_names import LONGEST_OWN, QUOTES
from balticgraph.facts.events.houses_hosting import hosts, house_hosts
from balticgraph.facts.events.houses_in_locative import house_in_locative
from balticgraph.facts.events.houses_of_work import institution, is_of_post
from balticgraph.facts.events.latvian_houses import latvian_house
from balticgraph.facts.events.latvian_venues import house_told
from balticgraph.facts.events.venue_nouns import may_be_venue, venue_before, venue_behind
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot
from balticgraph.facts.words.states import states
from balticgraph.facts.words.towns import land_after


def houses(sentence: Sentence) -> list[Spot]:
    """The houses that a line of places names without "in": "Riga, 22 October 2010, the Saeima building"."""
    found: list[Spot] = []
    for at, item in enumerate(sentence.items):
        if item.kind in _HOUSES and not (found and at <= found[-1].last):
            last = end_of_house(sentence, at)
            found.append(Spot(at, last, venue=sentence.text(item, sentence.items[last])))
    return found


def venue(sentence: Sentence, at: int) -> Spot | None:
    """A house or hall after "in" or "at": "the plenary hall of the Riigikogu"."""
    if sentence.language == "en":
        kind = sentence.items[at].kind
        if kind not in IN_ENGLISH or (kind in _UNMARKED and not _is_led_to(sentence, at)):
            return None
    return _venue(sentence, at)


def _is_led_to(sentence: Sentence, at: int) -> bool:
    """Whether a word that leads to a place stands before an English item, or the sentence may tell of a venue."""
    before = sentence.items[at - 1] if at else None
    led = before is not None and (before.kind == "in" or sentence.words.keys[before.first] == "to")
    return led or may_be_venue(sentence)


def _venue(sentence: Sentence, at: int) -> Spot | None:
    """The house, hall or school at an item where it is told to be the place of something, None where it is not."""
    items = sentence.items
    if items[at].kind in {"parliament_in", "venue_in"}:
        return Spot(at, at, venue=items[at].value)
    if sentence.language == "lv" and (told_house := _in_latvian(sentence, at)):
        return told_house
    if items[at].kind == "house_in":
        return None if sentence.language == "lv" or _seen_there(sentence) else house_in_locative(sentence, at)
    if school := institution_told(sentence, at):
        return school
    if hosts(sentence, at):
        return Spot(at, at, venue=items[at].value)
    inside = at > 0 and items[at - 1].kind == "in"
    if inside and items[at].kind == "organisation" and sentence.language == "en":
        return institution(sentence, at)
    come = is_brought_to(sentence, at) or (sentence.language == "en" and at > 0 and welcomed_to(sentence, at))
    told = (inside and not is_of_post(sentence, at - 1)) or _is_venue(sentence, at) or come
    if not told or items[at].kind not in _NAMING:
        return None
    last = end_of_house(sentence, at)
    if last < at or (_of_colleagues(sentence, at - 1) and not come):
        return None
    run = items[at : last + 1]
    words = sentence.text(items[at], items[last])
    if words.islower():
        return None  # "at the centre of the meeting" is no place
    lands = [
        states().country_of_parliament(i.value) for i in run if i.kind == "parliament" and i.last > i.first
    ]
    near = sentence.text(items[at - 1]).lower().startswith("near")  # what is near a house is not in it
    own = _own_name(sentence, last)
    last, words = (own, sentence.text(items[own])) if own > last else (last, words)
    return Spot(at, last, country=lands[0] if lands else None, venue=None if near else words.split(" (")[0])


def _in_latvian(sentence: Sentence, at: int) -> Spot | None:
    """The house, square or school that Latvian names at an item as the place of something."""
    told = latvian_house(sentence, at) or house_told(sentence, at)
    return told or (_school(sentence, at) if sentence.items[at].kind == "body" else None)


def _seen_there(sentence: Sentence) -> bool:
    """Whether a Lithuanian house is one that is looked at: "dalyviai Estijos istorijos muziejuje apžiūrėjo parodą"."""
    return sentence.language == "lt" and any(key.startswith(_SEEING) for key in sentence.said)


_SEEING = ("apziur", "aplank", "lankesi", "susipazin")


def _school(sentence: Sentence, at: int) -> Spot | None:
    """A university or academy that Latvian names as the place of something: "Latvijas Universitātē"."""
    written = sentence.text(sentence.items[at])
    own = next((own for ending, own in _SCHOOLS.items() if written.lower().endswith(ending)), "")
    return Spot(at, at, venue=written[:-1] + own[-1]) if own else None


_SCHOOLS = {"universitātē": "universitāte", "akadēmijā": "akadēmija", "augstskolā": "augstskola"}


def _is_venue(sentence: Sentence, at: int) -> bool:
    """Whether a house is told to be a venue: "The Conference Hall will be the venue of the forum", "Its place is the Seimas"."""
    items = sentence.items
    if sentence.language != "en" or items[at].kind not in _NAMING or not may_be_venue(sentence):
        return False
    end = end_of_house(sentence, at)
    first = at == 0 or items[at - 1].kind in {"article", "mark", "conj"}
    behind = _over_town(sentence, end + 1)
    if end < at:
        return False
    noun = any(i.kind in {"venue", "venue_noun"} for i in items[at : end + 1])
    hosting = noun and house_hosts(sentence, at, behind)
    return hosting or (first and venue_behind(sentence, behind)) or venue_before(sentence, at)


def _over_town(sentence: Sentence, at: int) -> int:
    """The item behind the town and land in which a house is: "the Great Guild in Riga, Latvia, | was the venue"."""
    items = sentence.items
    if at + 1 >= len(items) or items[at].kind not in {"in", "mark"} or items[at + 1].kind != "city":
        return at
    step = land_after(items, at + 1)[0] + 1
    return step + (step < len(items) and items[step].value == ",")


def _own_name(sentence: Sentence, at: int) -> int:
    """Where the own name of a parliament stands behind the one told by its state: "the Swedish Parliament, the Riksdag"."""
    items, step = sentence.items, at + 1
    step += step < len(items) and items[step].value == ","
    if sentence.language != "en" or step + 1 >= len(items) or items[step].kind != "article":
        return -1
    own = items[step + 1]
    named = own.kind == "parliament" and own.first == own.last and own.value == items[at].value
    return step + 1 if named else -1


def _of_colleagues(sentence: Sentence, at: int) -> bool:
    """Whether a house only tells whose members are meant: "with colleagues in the Verkhovna Rada"."""
    return at > 0 and sentence.text(sentence.items[at - 1]).lower() in word_list(
        "en", "gatherings", "of_no_house"
    )


_HOUSES = frozenset({"venue_noun", "parliament", "venue"})
_NAMING = _HOUSES | {
    "cap",
    "unknown",
    "quality",
    "person",
    "city",
    "country",
    "demonym",
    "field",
    "topic",
    "state",
    "chamber",
}
IN_ENGLISH = _NAMING | {"parliament_in", "venue_in", "house_in", "organisation"}
"""The kinds with which a house may begin in English, where it is asked at each word."""
_UNMARKED = _NAMING - {"parliament"}
"""Those of which nothing but the words round them tells that they are places."""


def end_of_house(sentence: Sentence, at: int) -> int:
    """The last item of the name of a house, -1 where none stands here: "the Palace of the Grand Dukes of Lithuania"."""
    items, step, last, joined = sentence.items, at, -1, False
    while step < len(items):
        item = items[step]
        if item.value in QUOTES and last == step - 1 and (end := _quoted(sentence, step)):
            return end
        if named := _named_behind(sentence, step, last):
            return named
        if item.kind in _NAMING and (
            (item.kind in _HOUSES or item.kind in {"quality"}) or sentence.text(item)[0].isupper()
        ):
            if item.kind in _HOUSES or joined:
                last = step
        elif item.value == "'" and step + 1 < len(items) and items[step + 1].kind in _HOUSES:
            pass
        elif last == step - 1 and (whole := _house_round(sentence, step)) > step:
            return whole
        elif item.kind == "link" and last == step - 1 and _names_on(sentence, step):
            joined = True
        elif (
            item.kind == "conj"
            and joined
            and _names_on(sentence, step)
            and items[step + 1].kind in {"cap", "unknown"}
        ):
            pass
        else:
            break
        step += 1
    return last


def _named_behind(sentence: Sentence, at: int, last: int) -> int:
    """Where the name of an English house ends whose noun stands before it, 0 where none does: "Hotel Viru", "Art Museum Riga Bourse"."""
    items = sentence.items
    if sentence.language != "en" or last < 0 or last != at - 1 or items[last].kind != "venue_noun":
        return 0
    noun, before = items[last], items[last - 1].kind if last else "in"
    if items[at].kind == "city":
        own = at + 1 < len(items) and items[at + 1].kind in {"cap", "unknown"}
        return at + 1 if own and before in {"field", "topic", "in", "article"} else 0
    low = sentence.text(noun).islower()
    named = items[at].kind in {"cap", "unknown"} and (low or sentence.words.keys[noun.last] == "hotel")
    return at if named and before in {"in", "article", "quality", "link"} else 0


def _house_round(sentence: Sentence, at: int) -> int:
    """The end of the house in which a hall is that was just named, -1 where none stands here: "... Hall in Toompea Castle"."""
    items = sentence.items
    inside = sentence.language == "en" and sentence.text(items[at]).lower() in {"in", "in the"}
    if (
        not inside
        or at + 1 >= len(items)
        or (items[at - 1].kind not in _HOUSES or items[at - 1].kind in {"parliament"})
    ):
        return -1
    end = end_of_house(sentence, at + 1)
    return end if any(i.kind in {"venue", "venue_noun"} for i in items[at + 1 : end + 1]) else -1


def _quoted(sentence: Sentence, at: int) -> int:
    """The quotation mark that ends the own name of a house behind its noun, 0 where none stands here: "Art Museum "Riga Bourse""."""
    items = sentence.items
    named = at + 1 < len(items) and sentence.text(items[at + 1])[0].isupper()
    near = range(at + 2, min(len(items), at + LONGEST_OWN)) if named and sentence.language == "en" else ()
    return next((n for n in near if items[n].value in QUOTES), 0)


def _names_on(sentence: Sentence, at: int) -> bool:
    """Whether a name in capitals or a house follows a small word."""
    after = sentence.items[at + 1 : at + 3]
    while after and after[0].kind == "quality":
        after = after[1:]
    return bool(after) and (
        after[0].kind in _HOUSES or (after[0].kind in _NAMING and sentence.text(after[0])[0].isupper())
    )
