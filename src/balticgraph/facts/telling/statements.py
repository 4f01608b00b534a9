"""Who said what: in direct speech, reported, in common, or in a headline."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from balticgraph.documents.release import Zone
from balticgraph.facts.events.details import groups_of
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.fact import Evidence, Span, StatementFact
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import People, Person
from balticgraph.facts.telling.titled_speakers import by_title, holders_of
from balticgraph.facts.verbs.clauses import clauses
from balticgraph.facts.verbs.verbs import verbs_of
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.quotations import Quotation, quotations

RULE = "speech@1"
_SIGNS = "“”„«»\"‘’‚', "
_MARKS = "“”„«»\"‘’‚' –—-"
_STOPS = frozenset(".!?…")
_ENDS = frozenset(",.!?…")
_DASHES = ", –—-"
_DASH = re.compile(r"[,!?…] [–—-] ")
_DASH_END = re.compile(r"[.,] [–—-] ")
_ASIDE = 8
_LEADS = frozenset(":,")
_OUTSIDE = frozenset(",–—-")
_NEAR, _WORDS = 2, 4
_SOON, _LATE = 3, 8


@dataclass(frozen=True, slots=True)
class _Said:
    """A verb of speech outside quotation marks, at one place of its passage: the person who speaks and the item that names them."""

    place: int
    person: Person
    at: int
    verb: int


def statements(
    page: Page, people: People, diary: Diary, held: dict[int, list[Held]]
) -> Iterator[StatementFact]:
    """The statements of a page, in order: one a sentence and speaker, direct where any of its words are."""
    quoted = tuple(quotations(page))
    inside: dict[int, list[tuple[int, int]]] = {}
    for one in quoted:
        for sentence, start, end in one.pieces:
            inside.setdefault(sentence.index, []).append((start, end))
    asked = {
        s.index: tuple(_sayings(page, people, s, held, inside)) for s in page.told if quoted or s.has("that")
    }
    spoken = _spoken(page, people, quoted, asked, inside, held) if quoted else {}
    current: Occasion | None = None
    common = page.kinds >= _COMMON
    for sentence in page.told:
        if common and (groups := groups_of(sentence, diary.named.get(sentence.index, []))):
            current = groups[0][2][0]
        said, direct = asked.get(sentence.index, ()), spoken.get(sentence.index, {})
        for person, words in direct.items():
            if not words:
                continue  # "(...)"
            at = next((saying.at for saying in said if saying.person == person), None)
            yield _fact(page, sentence, person.name, at, "direct", None, " ".join(words))
        for number, saying in enumerate(said):
            within = _SOON if number else _LATE
            if saying.person not in direct and _reports(sentence, saying.verb, within):
                mode = "headline" if sentence.zone is Zone.TITLE else "reported"
                yield _fact(page, sentence, saying.person.name, saying.at, mode, None)
                break
        if common and sentence.kinds >= _COMMON and current and _is_of_assembly(sentence, current):
            yield _fact(page, sentence, "Baltic Assembly", None, "collective", current.key)


_COMMON = frozenset({"collective", "position"})


def _is_of_assembly(sentence: Sentence, current: Occasion) -> bool:
    """Whether those who agree are the assembly at its own event, not the two sides of talks."""
    many = [sentence.key(i) for i in sentence.items if i.kind == "collective"]
    return current.kind in _OF_ASSEMBLY and not set(many) <= {"parties", "sides"}


_OF_ASSEMBLY = frozenset({"ba_session", "ba_presidium", "ba_committee"})


def _spoken(
    page: Page,
    people: People,
    quoted: tuple[Quotation, ...],
    asked: dict[int, tuple[_Said, ...]],
    inside: dict[int, list[tuple[int, int]]],
    held: dict[int, list[Held]],
) -> dict[int, dict[Person, list[str]]]:
    """What each person says in direct speech, by the index of the sentence that holds it."""
    holders = holders_of(page, people, held)
    found: dict[int, dict[Person, list[str]]] = {}
    begun: dict[int, list[Quotation]] = {}
    for one in quoted:
        begun.setdefault(one.pieces[0][0].index, []).append(one)
    last: tuple[Person, int] | None = None
    for sentence in page.told:
        for one in begun.get(sentence.index, ()) if sentence.zone is not Zone.TITLE else ():
            aside = next(_asides(people, one), None)
            person = _speaker(people, one, asked, inside[sentence.index]) or (aside[0] if aside else None)
            if not person and last and sentence.passage - last[1] <= _NEAR and _goes_on(one):
                final, _, end = one.pieces[-1]
                person = by_title(people, final, end, held.get(final.index, []), holders, last[0])
            person = person or _of_same_sentence(one, found.get(sentence.index, {}), inside[sentence.index])
            if not person:
                continue
            last = (person, one.pieces[-1][0].passage)
            for piece, start, end in one.pieces:
                parts = (
                    [(start, aside[2]), (aside[3], end)] if aside and aside[1] is piece else [(start, end)]
                )
                words = [piece.words.text[low:high].strip(_DASHES) for low, high in parts]
                found.setdefault(piece.index, {}).setdefault(person, []).extend(
                    w for w in words if any(map(str.isalnum, w))
                )
        last = _last(people, sentence, asked.get(sentence.index, ()), last)
    return found


def _last(
    people: People, sentence: Sentence, said: tuple[_Said, ...], last: tuple[Person, int] | None
) -> tuple[Person, int] | None:
    """Who is meant by "she" behind a sentence: the only person whom it names, else who spoke last."""
    named = {people.at(sentence, i) for i in sentence.items if i.kind == "person"}
    only = next(iter(named)) if len(named) == 1 else said[-1].person if said else None
    return (only, sentence.passage) if only else last


def _sayings(
    page: Page,
    people: People,
    sentence: Sentence,
    held: dict[int, list[Held]],
    inside: dict[int, list[tuple[int, int]]],
) -> Iterator[_Said]:
    """Who speaks by the verbs of a sentence, but for what is said within quotation marks."""
    verbs = verbs_of(sentence) if "person" in sentence.kinds else ()
    if not any(verb.role == "say" for verb in verbs):
        return
    quoted, starts = inside.get(sentence.index, ()), sentence.words.starts
    for clause in clauses(sentence, held.get(sentence.index, []), with_articles=page.language == "en"):
        named = clause.subjects if clause.role == "say" else ()
        subject = _speaking(people, sentence, named) if page.language == "et" else next(iter(named), -1)
        person = people.at(sentence, sentence.items[subject]) if subject >= 0 else None
        places = (starts[sentence.items[clause.at].first], starts[sentence.items[subject].first])
        if person and not any(low <= place < high for low, high in quoted for place in places):
            yield _Said(places[0], person, subject, clause.at)


def _speaking(people: People, sentence: Sentence, named: Sequence[int]) -> int:
    """The subject of an Estonian verb of speech that is no genitive of whom another works for: "ütles A nõunik B"."""
    for at in named:
        item = sentence.items[at]
        behind = next(
            (
                n
                for n in range(at + 1, min(at + 3, len(sentence.items)))
                if sentence.items[n].kind != "office"
            ),
            at,
        )
        if people.is_oblique(sentence, item) and sentence.items[behind].kind == "person" and behind > at + 1:
            return behind
        return at
    return -1


def _speaker(
    people: People, one: Quotation, asked: dict[int, tuple[_Said, ...]], held_off: list[tuple[int, int]]
) -> Person | None:
    """Who says the words of a quotation: by the verb behind it, or by the one that leads to it."""
    first, start, _ = one.pieces[0]
    final, _, end = one.pieces[-1]
    lead = _lead(first, start, held_off)
    before = [said for said in asked.get(first.index, ()) if said.place < start]
    if (
        lead
        and lead[-1] not in _LEADS
        and not (before and " " not in first.words.text[before[-1].place : start].strip(_SIGNS))
    ):
        return None
    behind = [said for said in asked.get(final.index, ()) if said.place > end]
    if _closes(one):
        return behind[0].person if behind else _named_next(people, final, end)
    if not (lead and before):
        return None
    whole = len(first.words.text[start:end].split()) >= _WORDS if first is final else True
    return before[-1].person if _is_whole(one) or (whole and lead[-1] == ":") else None


def _asides(people: People, one: Quotation) -> Iterator[tuple[Person, Sentence, int, int]]:
    """Who is told between dashes within the signs to say the words, and where: „A, – sakė B. – C“."""
    for sentence, start, end in one.pieces:
        for dash in _DASH.finditer(sentence.words.text, start, end):
            close = _DASH_END.search(sentence.words.text, dash.end(), end)
            upto = close.start() if close else end
            told = [i for i in sentence.items if dash.end() <= sentence.words.starts[i.first] < upto]
            named = [i for i in told if i.kind == "person" and not people.is_oblique(sentence, i)]
            person = people.at(sentence, named[0]) if len(named) == 1 else None
            if person and len(told) <= _ASIDE and any(i.kind.startswith("say_") for i in told):
                yield person, sentence, dash.start(), close.end() if close else end


def _lead(sentence: Sentence, start: int, held_off: list[tuple[int, int]]) -> str:
    """What stands before a quotation in its sentence, behind the one before it."""
    low = max((end for _, end in held_off if end < start), default=sentence.start)
    return sentence.words.text[low:start].strip(_MARKS)


def _of_same_sentence(
    one: Quotation, spoken: dict[Person, list[str]], held_off: list[tuple[int, int]]
) -> Person | None:
    """Who said the words before in the same sentence, where these go on: "A," she said, "and B"."""
    first, start, _ = one.pieces[0]
    return next(iter(spoken)) if len(spoken) == 1 and _lead(first, start, held_off)[-1:] in _LEADS else None


def _closes(one: Quotation) -> bool:
    """Whether a sentence goes on behind a quotation with who says it: "A," said B, „A“, – sakė B."""
    final, begin, end = one.pieces[-1]
    text = final.words.text
    behind = text[end + 1 : final.end]
    if not any(sign.isalpha() for sign in behind):
        return False
    long = len(one.pieces) > 1 or len(text[begin:end].split()) >= _WORDS - 1
    return text[end - 1] in _ENDS or (long and behind.lstrip()[:1] in _OUTSIDE)


def _is_whole(one: Quotation) -> bool:
    """Whether the sign that closes a quotation ends its sentence too."""
    final, begin, end = one.pieces[-1]
    text = final.words.text
    ends = (
        text[begin:end].rstrip(_SIGNS)[-1:] in _STOPS or text[end + 1 : final.end].strip(_SIGNS)[:1] in _STOPS
    )
    return ends and not any(sign.isalpha() for sign in text[end + 1 : final.end])


def _goes_on(one: Quotation) -> bool:
    """Whether the one who spoke last is who says the words: they are sentences of their own, or a title or pronoun is behind them."""
    first, start, _ = one.pieces[0]
    if first.words.text[first.start : start].strip(_MARKS):
        return False
    final, _, end = one.pieces[-1]
    behind = [i for i in final.items if final.words.starts[i.first] > end and i.kind != "mark"]
    unnamed = behind[0].kind == "pronoun" or all(i.kind != "person" for i in behind) if behind else False
    return _is_whole(one) or (_closes(one) and unnamed)


def _named_next(people: People, sentence: Sentence, end: int) -> Person | None:
    """The person right behind a quotation or the verb that follows it, whatever the verb: "A," enthused B."""
    behind = [i for i in sentence.items if sentence.words.starts[i.first] > end and i.kind != "mark"]
    named = next((i for i in behind[:2] if i.kind == "person" and not people.is_oblique(sentence, i)), None)
    return people.at(sentence, named) if named and len(behind) > 1 else None


def _reports(sentence: Sentence, verb: int, within: int) -> bool:
    """Whether "that" follows a verb of speech so soon."""
    return any(i.kind == "that" for i in sentence.items[verb + 1 : verb + within])


def _fact(
    page: Page, sentence: Sentence, speaker: str, at: int | None, mode: str, event: str | None, text: str = ""
) -> StatementFact:
    """A statement in the words spoken, else in those of its sentence."""
    spans: tuple[Span, ...] = page.spans(sentence)
    written = None if at is None else page.written(sentence, sentence.items[at])
    if written and not any(written in span.quote for span in spans):
        spans = (*spans, *page.spans(sentence, *(i for i in sentence.items if i.kind == "person")))
    return StatementFact(
        speaker=speaker,
        mode=mode,
        text=text or spans[0].quote,
        event=event,
        as_written=written,
        evidence=Evidence(spans=tuple(sorted(set(spans))), rule=RULE),
    )
