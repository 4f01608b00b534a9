"""Presidencies that Lithuanian tells by the case of the state: "pirmininkauti teks Lietuvai", "šias pareigas perims Estija"."""

from collections.abc import Iterator

from balticgraph.facts.telling.presidency_bodies import BODIES
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

Told = tuple[int, str, int]
"""A state, what it does, and the word that tells it: places among the items of a sentence."""

_NEAR = 7


def in_cases(sentence: Sentence, items: tuple[Item, ...]) -> list[Told]:
    """The states that a Lithuanian sentence tells of a presidency by their case: each with its relation and the word for it."""
    if sentence.language != "lt" or not sentence.has("country") or not sentence.says(_asked()):
        return []
    found: dict[tuple[int, str], int] = {}
    for rule in _RULES:
        for land, relation, at in rule(sentence, items):
            if not any(known == land for known, _ in found):
                found[land, relation] = at
    return [(land, relation, at) for (land, relation), at in found.items()]


def _asked() -> frozenset[str]:
    """The words of which a sentence has one that tells of a presidency so."""
    return (
        word_list(
            "lt",
            "presidencies",
            "falls_now",
            "falls_later",
            "duties",
            "chairing",
            "chair_nouns",
            "turn",
            "replaces",
            "heading",
        )
        | _HELM
        | _IT
        | _SIGNS
    )


_HELM = frozenset({"vairo"})
_IT = frozenset({"jai", "jam"})
_SIGNS = frozenset({"plaktukas", "plaktuka", "simbolis", "simboli", "estafete"})


def _listed(name: str) -> frozenset[str]:
    return word_list("lt", "presidencies", name)


def _clause(sentence: Sentence, items: tuple[Item, ...], at: int) -> range:
    """The items round one up to a semicolon, a colon, "kad", or the comma before "o" or "kuri"."""
    low, high = at, at
    while low > 0 and not _parts(sentence, items, low - 1):
        low -= 1
    while high + 1 < len(items) and not _parts(sentence, items, high + 1):
        high += 1
    return range(low, high + 1)


def _parts(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    if items[at].value in {";", ":"} or items[at].kind == "that":
        return True
    behind = sentence.key(items[at + 1]) if at + 1 < len(items) else ""
    return items[at].value == "," and behind in _CONJUNCTIONS


_CONJUNCTIONS = frozenset({"o", "bet", "tuo", "kai", "kuri", "kuris", "po", "paskui", "veliau", "tada"})


def _state(
    sentence: Sentence, items: tuple[Item, ...], clause: range, near: int, ending: tuple[str, ...]
) -> int:
    """The state in a case that stands next to a word in its clause by itself, -1 where there is none."""
    fitting = [
        n
        for n in clause
        if items[n].kind == "country"
        and len(items[n].value) == len("LV")
        and sentence.text(items[n]).endswith(ending)
        and not (n + 1 < len(items) and items[n + 1].kind in _OF_PEOPLE)
        and not any(i.kind in {"person", "negation"} for i in items[min(n, near) + 1 : max(n, near)])
        and abs(n - near) <= _NEAR
    ]
    return min(fitting, key=lambda n: abs(n - near), default=-1)


_NOMINATIVE = ("a", "as", "ai", "is")
_DATIVE = ("ai", "ui", "ams")
_GENITIVE = ("os", "jos", "ų", "o")
_OF_PEOPLE = frozenset({"office", "parliament", "person", "event", "committee"})


def _tells(sentence: Sentence, items: tuple[Item, ...], clause: range) -> bool:
    """Whether a clause has the word for a presidency, its helm or duties, or for presiding."""
    return any(
        items[n].kind in {"presidency", "presides_itself"}
        or sentence.key(items[n]) in _listed("duties") | _PRESIDING
        for n in clause
    )


_PRESIDING = frozenset({"pirmininkauti", "vadovauti", "koordinuoti", "vadovavimas", "koordinavimas"})


def _falls_to(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Told]:
    """A state to which a presidency falls: "pirmininkavimas Asamblėjai 2024 m. tenka Lietuvai", "vadovauti teks Latvijai"."""
    for at, item in enumerate(items):
        key = sentence.key(item)
        relation = (
            "holds" if key in _listed("falls_now") else "takes_over" if key in _listed("falls_later") else ""
        )
        if not relation:
            continue
        clause = _clause(sentence, items, at)
        land = _state(sentence, items, clause, at, _DATIVE)
        if land >= 0 and _tells(sentence, items, clause):
            yield land, relation, at


def _at_helm(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Told]:
    """A state at the helm of a body: "prie Baltijos Asamblėjos vairo 2021 m. stos Lietuva"."""
    for at in (n for n, i in enumerate(items) if sentence.key(i) in _HELM):
        by = any(sentence.key(i) == "prie" for i in items[max(0, at - _SHORT) : at])
        clause = _clause(sentence, items, at) if by else range(0)
        keys = {sentence.key(items[n]) for n in clause}
        later = keys & _listed("at_helm_later")
        land = (
            _state(sentence, items, clause, at, _NOMINATIVE) if later or keys & _listed("at_helm_now") else -1
        )
        if land >= 0:
            yield land, "takes_over" if later else "holds", at


_SHORT = 5


def _in_office(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Told]:
    """A state that has the duties of a body's chair: "Lietuva, einanti Baltijos Asamblėjos pirmininkės pareigas"."""
    for at in (n for n, i in enumerate(items) if sentence.key(i) in _DUTIES):
        before = sentence.key(items[at - 1]) if at else ""
        these = before in _THESE and any(i.kind == "presides_itself" for i in items[:at])
        clause = _clause(sentence, items, at) if these or before in _listed("chairing") else range(0)
        verbs = [n for n in clause if 0 < abs(n - at) <= _NEAR]
        keys = {sentence.key(items[n]) for n in verbs}
        later = keys & _listed("in_office_later")
        told = later or keys & _listed("in_office_now")
        if not told:
            continue
        verb = next(n for n in verbs if sentence.key(items[n]) in told)
        land = _state(sentence, items, range(max(0, clause.start - 3), clause.stop), verb, _NOMINATIVE)
        if land >= 0:
            yield land, "takes_over" if later else "holds", at


_DUTIES = frozenset({"pareigas", "pareigos", "funkcijas"})


def _chair_is(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Told]:
    """A state called a body's chair, no more than its time between: "NB8 koordinatorė 2023 m. – Latvija"."""
    for at in (n for n, i in enumerate(items) if sentence.key(i) in _listed("chair_nouns")):
        body = any(i.kind in {"body", "assembly_word"} for i in items[max(0, at - 3) : at])
        if body and (told := _called_chair(sentence, items, at)):
            yield told
        step = at + 1
        while (
            step < len(items)
            and (items[step].kind in _TIMES or items[step].kind in {"mark"})
            and items[step].value not in _DASHES
        ):
            step += 1
        ends = step + 1 < len(items) and items[step + 1].kind == "country"
        joined = step < len(items) and (items[step].value in _DASHES or sentence.key(items[step]) in _IS)
        if not (body and ends and joined and sentence.text(items[step + 1]).endswith(_NOMINATIVE)):
            continue
        if step + 2 == len(items) or items[step + 2].kind not in _OF_PEOPLE:
            later = sentence.key(items[step]) in {"bus", "taps"}
            yield step + 1, "takes_over" if later else "holds", at


def _called_chair(sentence: Sentence, items: tuple[Item, ...], at: int) -> Told | None:
    """The state before a dash or "yra" that is called a body's chair: "Lietuva – šių metų Baltijos Asamblėjos pirmininkė"."""
    step = at - 1
    while step > 0 and (items[step].kind in _TIMES or items[step].kind in {"body", "assembly_word"}):
        step -= 1
    joined = step > 0 and (items[step].value in _DASHES or sentence.key(items[step]) in _IS)
    own = (
        joined and items[step - 1].kind == "country" and sentence.text(items[step - 1]).endswith(_NOMINATIVE)
    )
    later = sentence.key(items[step]) in {"bus", "taps"}
    return (step - 1, "takes_over" if later else "holds", at) if own else None


_DASHES = frozenset({"–", "-"})
_IS = frozenset({"yra", "bus", "taps", "buvo"})
_TIMES = frozenset({"num", "year", "year_word", "month", "day_word", "ordinal_ending"})


def _takes_turn(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Told]:
    """A state whose turn comes or ends where a presidency is told: "Lietuvos laikas baigsis, po jos ateis Latvijos eilė"."""
    if not any(i.kind in {"presidency", "presides_itself"} for i in items):
        return
    for at in (n for n, i in enumerate(items) if n and sentence.key(i) in _listed("turn")):
        owner = items[at - 1]
        own = owner.kind == "country" and sentence.text(owner).endswith(_GENITIVE)
        keys = {sentence.key(i) for i in items[max(0, at - _SHORT) : at + _SHORT]} if own else set()
        if keys & _listed("turn_ends") and not keys & _listed("turn_comes"):
            yield at - 1, "hands_over", at
        elif keys & _listed("turn_comes"):
            yield at - 1, "takes_over", at


def _replaces(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Told]:
    """A state that takes over what was told of another: "o 2026-aisiais šias pareigas perims Estija", "ją pakeis Latvija"."""
    for at in (n for n, i in enumerate(items) if sentence.key(i) in _listed("replaces")):
        clause = _clause(sentence, items, at)
        keys = {sentence.key(items[n]) for n in clause if abs(n - at) <= _NEAR}
        her = bool(keys & _HER) and any(i.kind == "presides_itself" for i in items[:at])
        her = her or (bool(keys & _HER) and _led_before(sentence, items, at))
        duties = bool(keys & _listed("duties")) and bool(keys & _THESE)
        land = _state(sentence, items, clause, at, _NOMINATIVE) if her or duties else -1
        if land >= 0:
            yield land, "takes_over", at


_HER = frozenset({"ja", "jas", "ji"})
_THESE = frozenset({"sias", "tas", "jos", "sia", "ta", "kurias", "pirmininkavimo", "sios", "savo"}) | _HER


def _leads_it(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Told]:
    """A state that leads what another was told to lead, or begins or ends to: "o 2025 m. jai vadovaus Suomija", "baigia vadovauti"."""
    for at, item in enumerate(items):
        key, before = sentence.key(item), {sentence.key(i) for i in items[max(0, at - 2) : at]}
        led = any(i.kind == "presides_itself" or sentence.key(i) in _LEADS for i in items[: max(0, at - 1)])
        if (key in _WILL_LEAD or key in _LEADS) and before & _IT and led:
            relation = "takes_over" if key in _WILL_LEAD else "holds"
        elif key in _TO_LEAD and before & _listed("heading") and any(i.value in BODIES for i in items):
            relation = "hands_over" if any(k.startswith(_ENDING) for k in before) else "takes_over"
        else:
            continue
        land = _state(sentence, items, _clause(sentence, items, at), at, _NOMINATIVE)
        if land >= 0:
            yield land, relation, at


_WILL_LEAD = frozenset({"vadovaus", "pirmininkaus", "koordinuos"})
_TO_LEAD = frozenset({"vadovauti", "koordinuoti"})
_ENDING = ("baig", "uzbaig", "pabaig")


def _given_sign(sentence: Sentence, items: tuple[Item, ...]) -> Iterator[Told]:
    """A state whose delegate is given the sign of a presidency: "plaktukas buvo įteiktas Latvijos delegacijos pirmininkui"."""
    if not sentence.says(_SIGNS) or not any(i.kind == "presidency" or _is_gavel(sentence, i) for i in items):
        return
    for at, item in enumerate(items[:-1]):
        delegate = item.kind == "country" and sentence.text(item).endswith(_GENITIVE)
        delegate = delegate and items[at + 1].kind in {"delegation", "office", "parliament"}
        title = items[at + 1 : at + 4] if delegate else ()
        receives = any(
            i.kind in {"office", "delegation"} and _key_end(sentence, i).endswith(_TO) for i in title
        )
        if receives and any(sentence.key(i).startswith(_GIVES) for i in items):
            yield at, "takes_over", at
            return


def _is_gavel(sentence: Sentence, item: Item) -> bool:
    return sentence.key(item).startswith("plaktuk")


def _key_end(sentence: Sentence, item: Item) -> str:
    return sentence.words.keys[item.last]


_GIVES = ("iteik", "perduo", "perdav", "atiduo", "atidav")
_TO = ("ui", "ai", "ei")


def _led_before(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Whether a state is told before to lead a body: "Asamblėjai vadovauja Latvija; po metų ją pakeis Estija"."""
    bodies = any(i.kind == "body" and i.value in BODIES for i in items[:at])
    return bodies and any(sentence.key(i) in _LEADS for i in items[:at])


_LEADS = frozenset({"vadovauja", "vadovavo", "koordinuoja", "koordinavo", "pirmininkauja"})


_RULES = (_falls_to, _at_helm, _in_office, _chair_is, _takes_turn, _replaces, _leads_it, _given_sign)
