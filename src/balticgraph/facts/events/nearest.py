"""Which of the occasions of a sentence a day or place in it is said of: what lies between leaves some of them out."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.lithuanian_clauses import of_clause, tells_of_it
from balticgraph.facts.events.occasions import Groups, Occasion
from balticgraph.facts.events.stays import beyond_stay, on_visit, stays_for
from balticgraph.facts.events.written_days import ToldDay
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.meeting_nouns import MEETS
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.relatives import begins_relative
from balticgraph.facts.words.spot import Spot


def but_for_relatives(sentence: Sentence, groups: Groups, first: int) -> Groups:
    """The occasions but for those that a clause about somebody on a visit tells of, behind a day or place.

    In Estonian those of the clause of what is said, where one is told there: "ütles kohtumisel, et Riias algab istungjärk".
    """
    if sentence.language == "et" and len(groups) > 1 and "that" in sentence.kinds:
        that = next((n for n in range(first - 1, 0, -1) if sentence.items[n].kind == "that"), 0)
        return ([g for g in groups if g[0] > that] if that else groups) or groups
    aside = next(
        (g[0] for g in groups if g[2][0].kind == "visit" and first < begins_relative(sentence, g[0])), None
    )
    return groups if aside is None else [g for g in groups if g[0] < aside]


def but_for_stays(sentence: Sentence, groups: Groups, first: int) -> Groups:
    """The occasions but for a visit, for a day or place of what somebody on it does: "visiidil viibiv A kohtus täna B-ga"."""
    return [g for g in groups if g[2][0].kind != "visit"] if beyond_stay(sentence, first) else groups


def before_stays(sentence: Sentence, groups: Groups, spot: Spot) -> Groups:
    """The occasions but for a guest's visit, for a place before that of the visit: "kohtus Toompeal Eestis visiidil viibiva A-ga"."""
    if sentence.language != "et":
        return groups
    behind = sentence.items[spot.last + 1 : spot.last + 2]
    other = bool(behind) and behind[0].kind in {"country_in", "city_in"}
    stays = [g for g in groups if g[2][0].kind == "visit" and g[0] > spot.last and on_visit(sentence, g[1])]
    return [g for g in groups if g not in stays] if other and stays else groups


def but_for_guests(sentence: Sentence, groups: Groups, first: int) -> Groups:
    """The occasions but for those before a day at which only a guest is: "konverentsil osaleva A-ga kohtus täna B"."""
    return [
        g for g in groups if g[0] > first or not any(stays_for(sentence, n) for n in range(g[0], g[1] + 1))
    ]


def of_bracket(sentence: Sentence, groups: Groups, first: int) -> Groups:
    """The occasion alone right behind which a bracket opens that a day or place stands in: "the session (Riga, 5 May)".

    Of several in Lithuanian those of its clause.
    """
    items, at = sentence.items, first - 1
    while at > 0 and items[at].value not in {"(", ")"}:
        at -= 1
    own = [g for g in groups if g[1] == at - 1] if at > 0 and items[at].value == "(" else []
    return own or of_clause(sentence, groups, first)


def before_joint(sentence: Sentence, groups: Groups, last: int, first: int) -> Groups:
    """The occasions but for those that an English joint parts from a day or place behind another: "met in Riga, and the session"."""
    ahead = next((n for n, g in enumerate(groups) if g[0] > last), 0)
    if sentence.language != "en" or not ahead:
        return groups
    if len(own := _before_with(sentence, groups, first, last)) < len(groups):
        return own
    between = sentence.items[last + 1 : groups[ahead][0]]
    parts = any(
        i.kind == "conj" or i.value == ";" or sentence.words.keys[i.first] in _PARTING for i in between
    )
    return groups[:ahead] if parts else groups


def _before_with(sentence: Sentence, groups: Groups, first: int, last: int) -> Groups:
    """The occasions but for that with which another begins or ends, for a day or place before it: "began in Riga with a meeting"."""
    ahead = next((n for n, g in enumerate(groups) if g[0] > last), 0)
    if sentence.language != "en" or not ahead or groups[ahead - 1][1] > first:
        return groups
    items = sentence.items
    told = any(i.kind.startswith(("held_", "open_")) for i in items[groups[ahead - 1][1] + 1 : first])
    begun = any(i.kind == "with" for i in items[last + 1 : groups[ahead][0]])
    return groups[:ahead] if told and begun else groups


_PARTING = frozenset({"but", "whereas", "while"})


def held_where(sentence: Sentence, groups: Groups, spot: Spot) -> list[Occasion]:
    """The occasions of the English clause that tells what is held in a place: "awarded in Riga, where the session was held"."""
    items, where = sentence.items, spot.last + 1
    where += where < len(items) and items[where].value == ","
    if sentence.language != "en" or where >= len(items) or sentence.words.keys[items[where].first] != "where":
        return []
    behind = next((g for g in groups if g[0] > where), None)
    if behind is None or any(i.value in {",", ";"} for i in items[where : behind[0]]):
        return []
    return behind[2]


def nearest(groups: Groups, first: int, last: int) -> list[Occasion]:
    """The occasions nearest to a day or place, what stands before it being nearer than what follows."""
    if not groups:
        return []
    return min(groups, key=lambda g: (first - g[1]) if first > g[1] else (g[0] - last) * 1.5)[2]


def follows(groups: Groups, day: ToldDay) -> bool:
    """Whether a day stands right behind an occasion, so that another before it is of something else: "the summit on 4 May"."""
    return day.start is not None and any(0 < day.first - g[1] <= _RIGHT_BEHIND for g in groups)


_RIGHT_BEHIND = 2


def reach(groups: Groups, day: ToldDay) -> float:
    """How far a weekday is from the nearest occasion; other days keep their order."""
    if day.start is not None or len(groups) != 1:
        return 0
    return min((day.first - g[1]) if day.first > g[1] else (g[0] - day.last) for g in groups)


def only_when(sentence: Sentence, one: Gathering, *, alone: bool) -> bool:
    """Whether a gathering only tells when another thing was: "on the margins of the session".

    A Lithuanian one behind "per" is where it was, if it stands `alone` or a clause of its own is behind it: "per sesiją, kuri vyks Rygoje".
    """
    items, at = sentence.items, one.first - 1
    if items[one.head].kind in MEETS:
        return False  # "After meeting in Riga on 5 May, the Presidium issued a statement"
    while at >= 0 and items[at].kind in {"article", "quality"}:
        at -= 1
    beside = at >= 0 and items[at].value == "beside"
    if sentence.language != "lt":
        return beside
    keys, behind = sentence.words.keys, items[one.last + 1 : one.last + 3]
    if behind and keys[behind[0].first] in word_list("lt", "ways", "margins"):
        return True
    if beside and keys[items[at].last] == "per":
        clause = len(behind) > 1 and behind[0].value == "," and tells_of_it(sentence, behind[1])
        met = sentence.has("meet_past", "meet_now", "meet_future")
        return not ((alone and not met) or clause)
    return beside
