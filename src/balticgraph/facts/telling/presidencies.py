"""Presidencies: which state presides over which body, takes that over or hands it over, and in which year."""

from collections.abc import Iterator, Set

from balticgraph.facts.events.gathering import ORGANS
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.fact import PresidencyFact
from balticgraph.facts.telling.presidency_bodies import BODIES, OWN_NAME, bodies_of, named_behind
from balticgraph.facts.telling.presidency_idioms import with_idioms
from balticgraph.facts.telling.presidency_latvian import by_case
from balticgraph.facts.telling.presidency_lists import listed, opens_list
from balticgraph.facts.telling.presidency_lithuanian import in_cases
from balticgraph.facts.telling.presidency_objects import of_presidency
from balticgraph.facts.telling.presidency_rows import followed, states_in_turn, with_turns
from balticgraph.facts.telling.presidency_sequels import continued
from balticgraph.facts.telling.presidency_states import (
    CHAIRING,
    by_chair,
    by_participle,
    gathering_in,
    gives,
    lands_of,
    of_noun,
    of_verb,
)
from balticgraph.facts.telling.presidency_stems import years_before
from balticgraph.facts.telling.presidency_told import ToldPresidency, merged, with_next
from balticgraph.facts.telling.presidency_views import PRESIDES, seen
from balticgraph.facts.telling.presidency_years import clause_of, elsewhere, year_of
from balticgraph.facts.verbs.presiding import became_presiding, presiding
from balticgraph.facts.words.denials import only_wished
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.states import BALTIC

RULE = "presidency@1"


def presidencies(page: Page, diary: Diary) -> Iterator[PresidencyFact]:
    """One fact a body, country and relation.

    That a state holds a presidency goes without saying where it passes it or receives it.
    """
    found: list[ToldPresidency] = []
    last: list[ToldPresidency] = []
    body = _body_of(page)
    spoken = not page.kinds.isdisjoint(_NAMED) or any(
        (s.has(*CHAIRING) and _by_chair(s, s.items))
        or _chairs(s)
        or (s.language == "et" and any(_holds_noun(s, i) for i in s.items))
        or with_idioms(s, s.items)[1]
        or in_cases(s, s.items)
        for s in page.told
    )
    told_sentences = page.told if spoken else ()
    opener: Sentence | None = None
    for number, sentence in enumerate(told_sentences):
        body = _latter(sentence, told_sentences[number - 1] if number else sentence) or body
        here = _told(sentence, body, diary) if sentence.has(*_SPEAKING) and not only_wished(sentence) else []
        here = here or continued(last, told_sentences[number - 1] if number else sentence, sentence, diary)
        here = here or followed(last, sentence, diary)
        opener = sentence if opens_list(sentence) else opener
        listing = _named_body(opener) if opener else None
        here = here or listed(sentence, opener, listing, diary)
        opener = opener if here or sentence is opener else None
        last = here
        if any(one.year is None for one in here) and number + 1 < len(told_sentences):
            here = with_next(here, told_sentences[number + 1], sentence)
        found += here
        body = here[-1].body if here else _named_body(sentence) or body
    for one in merged(found):
        if one.body in _OF_THREE and one.country not in BALTIC:
            continue  # of some body that the text leaves unsaid: "the Finnish presidency asked the Nordic countries"
        yield PresidencyFact(
            body=one.body,
            country=one.country,
            year=None if one.relation == "hands_over" else one.year,
            relation=one.relation,
            evidence=page.evidence(one.sentence, RULE, *one.shown),
        )


_OF_THREE = frozenset({"Baltic Assembly", "Baltic Council", "Baltic Council of Ministers"})
"""Bodies over which only the three Baltic states preside, in turn (Statutes of the Baltic Assembly)."""


def _body_of(page: Page) -> str | None:
    """The body whose presidency a text means where it names none: the assembly, else the only one that it speaks of."""
    naming = [s for s in page.told if "body" in s.kinds]
    named = {i.value for s in naming for i in s.items if i.kind == "body" and i.value in BODIES}
    organs = page.language == "et" and any(
        i.kind == "organ" and i.last > i.first and i.value in ORGANS for s in page.told for i in s.items
    )
    if "Baltic Assembly" in named or (organs and not named):
        return "Baltic Assembly"
    return named.pop() if len(named) == 1 else None


def _chairs(sentence: Sentence) -> bool:
    """Whether a state is told to be the chair of a body: "Sweden, the coordinator of NB8"."""
    lands = _OF_LANDS if sentence.language == "et" else _COUNTRY
    return not sentence.kinds.isdisjoint(lands) and any(i.kind in _NAMED for i in seen(sentence))


_COUNTRY = frozenset({"country"})
_OF_LANDS = frozenset({"country", "country_from", "country_to"})


def _named_body(sentence: Sentence) -> str | None:
    """The body of a presidency whose state a sentence leaves unsaid: "their forthcoming presidency of the Council"."""
    noun = next((n for n, i in enumerate(sentence.items) if i.kind == "presidency"), None)
    found = bodies_of(sentence.items, noun) if noun is not None else []
    return OWN_NAME.get(found[0], found[0]) if found else None


_NAMED = frozenset({"presidency", "presides_itself"})
"""The kinds of words for a presidency and for having one."""
_LATTER = frozenset({"latter"})


def _latter(sentence: Sentence, before: Sentence) -> str | None:
    """The last body of the sentence before where this one speaks of it as the latter: "in the latter the baton passes"."""
    if sentence.language != "en" or not sentence.says(_LATTER) or sentence.has("body"):
        return None
    keys = sentence.said
    if keys[max(0, keys.index("latter") - 2) : keys.index("latter")] != ("in", "the"):
        return None
    return next((i.value for i in reversed(before.items) if i.kind == "body" and i.value in BODIES), None)


def _ahead_of(diary: Diary, relation: str, year: int | None) -> str:
    """The relation, one that is said to be held in a year after the text made one still to come."""
    now = diary.base.year if diary.base else diary.year
    now = max(now, diary.updated.year) if now and diary.updated else now
    later = year is not None and now is not None and year > now
    return "takes_over" if relation == "holds" and later else relation


_SPEAKING = (
    "presidency",
    "presides",
    "presides_itself",
    "body",
    "assembly_word",
    "country",
    "country_from",
    "country_to",
    "city",
    *CHAIRING,
)
"""What a sentence has one of that tells of a presidency."""


def _told(sentence: Sentence, default: str | None, diary: Diary) -> list[ToldPresidency]:
    """The presidencies that a sentence tells, in order, those without a body given the `default`."""
    items, idioms = with_idioms(sentence, seen(sentence))
    idioms = [*idioms, *by_case(sentence, items), *in_cases(sentence, items)]
    nouns = [at for at, item in enumerate(items) if item.kind == "presidency"]
    first = nouns[0] if nouns else None
    lands = lands_of(items)
    found = {(land, relation): (at, first) for land, relation, at in _by_chair(sentence, items)}
    found |= {(land, relation): (at, at) for land, relation, at in idioms}
    told = {land for land, _, _ in idioms}
    taking = {at: land for at in range(len(items)) if (land := _taking_it(sentence, items, at)) >= 0}
    found |= {(land, "takes_over"): (at, at) for at, land in taking.items()}
    for at, item in enumerate(items):
        if (
            item.kind not in PRESIDES
            or at in taking
            or any(i.kind == "negation" for i in items[max(0, at - 2) : at])
        ):
            continue
        if item.kind == "presides_itself" and gathering_in(items[max(0, at - 1) : at]):
            continue
        noun = of_presidency(sentence, items, at) if item.kind == "presides" else first
        passed = not nouns and _holds_noun(sentence, item)
        passed = passed or (not nouns and item.value != "holds" and any(gives(items, land) for land in lands))
        presides = item.kind == "presides_itself" and presiding(sentence, at) == item.kind
        if presides or (item.kind == "presides" and (noun is not None or passed)):
            for key in filter(lambda one: one[0] not in told, of_verb(items, lands, at, noun)):
                found.setdefault(key, (at, noun))
    for noun in nouns if lands else ():
        for land, relation in of_noun(items, lands, noun):
            passing = noun != first and relation == "holds" and not named_behind(items, noun)
            if not passing and not any(known == land for known, _ in found):
                found.setdefault((land, relation), (noun, noun))
    if first is not None and lands:
        found = found or dict.fromkeys(became_presiding(items, lands, first), (first, first))
    turns = states_in_turn(sentence, items, diary)
    places = [(land, at) for (land, _), (at, _) in found.items()]
    result: list[ToldPresidency] = []
    for (land, relation), (at, noun) in found.items():
        anchor = noun if noun is not None else at
        for body in bodies_of(items, anchor) or ([default] if default else []):
            others = {turn.at for turn in turns if turn.land != land} | elsewhere(items, places, at, land)
            others |= _behind_another(items, at, land) | _passed_on(sentence, items, land, set(found))
            others |= years_before(sentence, items) if relation == "takes_over" else set()
            year = year_of(sentence, diary, land, relation, clause_of(items, at, land), others)
            clause = clause_of(items, at, land)
            name = OWN_NAME.get(body, body)
            verb = items[at].kind.startswith("presides") or land in told
            said = sentence.language == "en" and not diary.base and verb
            ahead = relation if said else _ahead_of(diary, relation, year)  # "in 2022 Latvia presides"
            ahead = (
                "takes_over" if ahead == "holds" and _next_year(items, set(clause) - others, land) else ahead
            )
            shown, begun = (items[land], items[anchor]), ahead == "holds" and _begun(items, noun)
            result.append(ToldPresidency(name, items[land].value, ahead, year, sentence, shown, begun))
    return with_turns(result, turns, sentence, items)


def _behind_another(items: tuple[Item, ...], at: int, land: int) -> set[int]:
    """The places behind another state's presidency: "the results of the Estonian Presidency and plans of Lithuania's in 2024"."""
    others = {n for n in lands_of(items) if items[n].value != items[land].value}
    nouns = (n for n in range(at + 1, len(items)) if items[n].kind == "presidency")
    own = items[at].kind == "presidency"
    first = next((n for n in nouns if own and others & set(range(max(at, n - _OWNER), n))), None)
    return set(range(first, len(items))) if first is not None else set()


_OWNER = 3


def _passed_on(
    sentence: Sentence, items: tuple[Item, ...], land: int, found: Set[tuple[int, str]]
) -> set[int]:
    """The places of an English clause in which a state passes on what it has: "presides | and will hand over to Latvia in 2016"."""
    later = [
        n for n, relation in found if n > land and relation == "takes_over" and items[n - 1].value == "range"
    ]
    if sentence.language != "en" or not later:
        return set()
    joints = [n for n in range(land + 1, later[0]) if items[n].kind == "conj" or items[n].value == "before"]
    return set(range(joints[-1], len(items))) if joints else set()


def _next_year(items: tuple[Item, ...], clause: Set[int], land: int) -> bool:
    """Whether a clause says that it is told of the next year."""
    years = [n for n in clause if items[n].kind == "year"]
    near = min(years, key=lambda n: abs(n - land), default=None)
    return near is not None and items[near].value == "1"


def _holds_noun(sentence: Sentence, item: Item) -> bool:
    """Whether a verb has its presidency inside it: "annab eesistumise üle"."""
    keys = sentence.keys_of(item)
    return sentence.language == "et" and any(key.startswith("eesistumi") for key in keys)


def _by_chair(sentence: Sentence, items: tuple[Item, ...]) -> list[tuple[int, str, int]]:
    """States that a verb of chairing tells of, but for an earlier time: "viimati juhtis Eesti NB8 koostööd 2008. aastal"."""
    earlier = sentence.language == "et" and sentence.says(word_list("et", "presidencies", "last_time"))
    participle = by_participle(items) if sentence.language == "en" else []
    return [] if earlier else [*by_chair(items), *participle]


def _taking_it(sentence: Sentence, items: tuple[Item, ...], at: int) -> int:
    """The state that Estonian tells to take over what another chairs, -1 where it tells of none.

    "Eesistuja on Norra ning 2018. aastal võtab selle üle Rootsi".
    """
    if sentence.language != "et" or (items[at].kind, items[at].value) != ("presides", "takes_over"):
        return -1
    it = any(sentence.words.keys[i.first] == "selle" for i in items[at : at + _IT])
    chaired = any(i.kind == "presides_itself" for i in items[:at])
    behind = range(at + 1, min(len(items), at + _IT + 2))
    return next((n for n in behind if it and chaired and items[n].kind == "country"), -1)


_IT = 3


def _begun(items: tuple[Item, ...], noun: int | None) -> bool:
    """Whether a presidency is told to have begun: "the Estonian Presidency of the Baltic Assembly was opened today"."""
    behind = items[noun + 1 : noun + 7] if noun is not None else ()
    return any(i.kind == "open_past" or (i.kind, i.value) in _BEGUN for i in behind)


_BEGUN = frozenset({("held_now", "held"), ("held_past", "begun")})
