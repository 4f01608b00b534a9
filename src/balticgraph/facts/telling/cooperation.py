"""Cooperation: bodies that the text names as partners of the Baltic Assembly.

Or as participants of one event with it.
"""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Part
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.fact import CooperationFact
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.telling.held_together import held_together
from balticgraph.facts.telling.partners import (
    PARTNER_GROUPS,
    PARTNERS,
    names_assembly,
    own_organ,
    partners_of,
)
from balticgraph.facts.telling.partners_lithuanian import whose_guest
from balticgraph.facts.telling.partners_told import is_there
from balticgraph.facts.words.denials import in_denied_row, not_together
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.states import ASSEMBLIES

RULE = "named-partners@1"
_BA = "Baltic Assembly"
_CONFERENCE = "Baltic Sea Parliamentary Conference"


def cooperation(
    page: Page, held: dict[int, list[Held]], parts: list[Part], diary: Diary
) -> Iterator[CooperationFact]:
    """One fact a partner, in the order of the text.

    A group of states is left out where its own assembly is a partner. Guests of another assembly's session are its partners.
    """
    if not any(_names_assembly(s) for s in page.told):
        return
    found: dict[str, tuple[Sentence, Item]] = {}
    guests = _guests(page, held, parts)
    session = ""
    for sentence in page.told:
        session = _session(diary, sentence, session)
        at_home = _of_assembly(diary, sentence) or (session == "own" and _there(sentence))
        told = (
            *partners_of(sentence, held.get(sentence.index, []), at_home=at_home, session=session),
            *guests.get(sentence.index, ()),
            *held_together(sentence),
            *whose_guest(sentence, diary),
        )
        for partner, item in told if told and not not_together(sentence) else ():
            if not in_denied_row(sentence, item):
                found.setdefault(partner, (sentence, item))
    host = _host(diary)
    if host and host not in found and (there := _came_to(page, diary)):
        found[host] = there
    together = (one for partner, one in found.items() if partner in ASSEMBLIES and names_assembly(one[0]))
    if host and host not in found and (at := next(together, None)):
        found[host] = at
    for named, (sentence, item) in found.items():
        if _ASSEMBLY_OF.get(named) not in found:
            partner = host if host and _ASSEMBLY_OF.get(named) == host else named  # "all GUAM Member States"
            one = host if host in found and partner in ASSEMBLIES - {host} else _BA
            yield CooperationFact(a=one or _BA, b=partner, evidence=page.evidence(sentence, RULE, item))


def _names_assembly(sentence: Sentence) -> bool:
    """Whether a sentence names the assembly or an organ of it."""
    named = sentence.has("body", "organ")
    return named and any(i.value == _BA or own_organ(sentence, i) for i in sentence.items)


_ASSEMBLY_OF = {
    "Benelux": "Benelux Parliament",
    "GUAM": "GUAM Parliamentary Assembly",
    "Nordic countries": "Nordic Council",
}


def _there(sentence: Sentence) -> bool:
    """Whether a Latvian sentence points back to the session as where something was: "Tajā piedalījās arī novērotāji"."""
    return sentence.language == "lv" and sentence.words.keys[sentence.items[0].first] in {"taja", "tur"}


def _host(diary: Diary) -> str | None:
    """The other assembly whose session a text is about, none of the Baltic Assembly's own being told."""
    first = diary.occasions[0] if diary.occasions else None
    own = any(
        o.kind.startswith("ba_") or o.kind in {"baltic_council", "prize_ceremony"} for o in diary.occasions
    )
    if first is None or own:
        return None
    if first.kind == "conference" and first.bodies == (_CONFERENCE,):
        return _CONFERENCE
    if first.kind != "other" or first.sort not in {"session", "part"}:
        return None
    hosts = ASSEMBLIES & set(first.bodies)
    return next(iter(hosts)) if len(hosts) == 1 else None


def _came_to(page: Page, diary: Diary) -> tuple[Sentence, Item] | None:
    """Where an English text tells the assembly to be at the session of its host: "The Baltic Assembly was represented by A"."""
    session = ""
    for sentence in page.told if page.language == "en" else ():
        session = _session(diary, sentence, session)
        if session == "host" and sentence.has("body"):
            own = [n for n, i in enumerate(sentence.items) if (i.kind, i.value) == ("body", _BA)]
            if there := next((n for n in own if is_there(sentence, n)), None):
                return sentence, sentence.items[there]
    return None


def _guests(page: Page, held: dict[int, list[Held]], parts: list[Part]) -> dict[int, list[tuple[str, Item]]]:
    """Partners at whose event the assembly took part: its officers.

    Or those of whom a sentence says that they are its delegation.
    """
    officers = {
        sentence.index
        for sentence in page.told
        for one in held.get(sentence.index, ())
        if one.phrase.post and one.phrase.post[1].endswith(_BA)
    }
    found: dict[int, list[tuple[str, Item]]] = {}
    for part in parts:
        sentence = part.sentence
        if part.occasion.kind not in {"other", "conference"}:
            continue
        named = sentence.has("body") and any(i.kind == "body" and i.value == _BA for i in sentence.items)
        if not (named or sentence.index in officers):
            continue
        for partner in sorted(
            set(part.occasion.bodies) & PARTNERS - PARTNER_GROUPS - {"Baltic Council of Ministers"}
        ):
            found.setdefault(sentence.index, []).append((partner, part.item))
    return found


def _session(diary: Diary, sentence: Sentence, before: str) -> str:
    """Whose event is being told of: the assembly's "own", that of another assembly as "host", or what it was before."""
    named = [o for _, o in diary.named.get(sentence.index, [])]
    if not named:
        return before
    if any(o.kind.startswith("ba_") or (o.kind == "conference" and _BA in o.bodies) for o in named):
        return "own"
    return "host" if any(o.sort == "session" and ASSEMBLIES & set(o.bodies) for o in named) else ""


def _of_assembly(diary: Diary, sentence: Sentence) -> bool:
    """Whether an event that a sentence tells of is the assembly's own."""
    return any(o.kind.startswith("ba_") for _, o in diary.named.get(sentence.index, []))
