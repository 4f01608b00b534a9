"""Who said what: in direct speech, reported, in common, or in a headline."""

import re
from collections.abc import Iterator

from balticgraph.documents.release import Zone
from balticgraph.facts.events.details import groups_of
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.fact import Evidence, Span, StatementFact
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import People, Person
from balticgraph.facts.telling.sayers import Said, sayings
from balticgraph.facts.telling.statement_words import told_words
from balticgraph.facts.telling.titled_speakers import by_title, holders_of
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import LONGEST_SPAN, Page, Sentence
from balticgraph.facts.words.quotations import Quotation, quotations

RULE = "speech@2"
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
_SCRAP, _TITLE, _SOON_TOLD = 2, 8, 4


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
        s.index: tuple(sayings(people, s, held.get(s.index, []), inside.get(s.index, ())))
        for s in page.told
        if quoted or s.has("that")
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
            named = [place for saying in said for place in ((saying.person, saying.at), *saying.fellows)]
            at = next((at for who, at in named if who == person), None)
            yield _fact(page, sentence, person.name, at, "direct", None, " ".join(words))
        for number, saying in enumerate(said):
            that = _reports(sentence, saying.verb, _SOON if number else _LATE)
            if saying.person not in direct and that is not None:
                mode = "headline" if sentence.zone is Zone.TITLE else "reported"
                if told := told_words(people, sentence, said, saying, that):
                    for speaker, at in ((saying.person, saying.at), *saying.fellows):
                        yield _fact(page, sentence, speaker.name, at, mode, None, told)
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
    asked: dict[int, tuple[Said, ...]],
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
            if _is_title(one):
                continue
            aside = next(_asides(people, one), None)
            person = _speaker(people, one, asked, inside[sentence.index]) or (aside[0] if aside else None)
            if not person and last and sentence.passage - last[1] <= _NEAR and _goes_on(one):
                final, _, end = one.pieces[-1]
                person = by_title(people, final, end, held.get(final.index, []), holders, last[0])
            person = person or _of_same_sentence(one, found.get(sentence.index, {}), inside[sentence.index])
            if not person:
                continue
            last = (person, one.pieces[-1][0].passage)
            together = (person, *_fellows(person, one, asked))
            for piece, start, end in one.pieces:
                parts = (
                    [(start, aside[2]), (aside[3], end)] if aside and aside[1] is piece else [(start, end)]
                )
                words = [piece.words.text[low:high].strip(_DASHES) for low, high in parts]
                words = [w for w in words if any(map(str.isalnum, w)) and not _is_scrap(w)]
                for speaker in together:
                    found.setdefault(piece.index, {}).setdefault(speaker, []).extend(words)
        last = _last(people, sentence, asked.get(sentence.index, ()), last)
    return found


def _fellows(person: Person, one: Quotation, asked: dict[int, tuple[Said, ...]]) -> list[Person]:
    """Those who say the words of a quotation with the one who does, by the verb behind or before it."""
    near = {one.pieces[-1][0].index, one.pieces[0][0].index}
    said = [saying for index in near for saying in asked.get(index, ()) if saying.person == person]
    return [fellow for saying in said[:1] for fellow, _ in saying.fellows]


def _is_title(one: Quotation) -> bool:
    """Whether a quotation is told to be a title, a topic or a motto: before it, or behind it with "was" or "under this"."""
    first, start, _ = one.pieces[0]
    final, _, end = one.pieces[-1]
    before = [i for i in first.items if i.kind != "mark" and first.words.starts[i.first] < start]
    behind = [i for i in final.items if i.kind != "mark" and final.words.starts[i.first] > end]
    return any(key in _words(first, "titled") for i in before[-1:] for key in first.keys_of(i)) or any(
        key in _words(first, "titled") for i in behind[:_SOON_TOLD] for key in final.keys_of(i)
    )


def _is_scrap(words: str) -> bool:
    """Whether words between quotation marks only call somebody or name something: "Excellencies!"."""
    return len(words.split()) <= (_WORDS if words.endswith("!") else _SCRAP)


def _last(
    people: People, sentence: Sentence, said: tuple[Said, ...], last: tuple[Person, int] | None
) -> tuple[Person, int] | None:
    """Who is meant by "she" behind a sentence: the only person whom it names, else who spoke last."""
    named = {
        people.at(sentence, i)
        for n, i in enumerate(sentence.items)
        if i.kind == "person" and (n == 0 or sentence.items[n - 1].kind not in {"link", "with"})
    }
    told = len(named) == 1 and sentence.items[0].kind != "pronoun"  # "He welcomed B"
    only = next(iter(named)) if told else said[-1].person if said else None
    return (only, sentence.passage) if only else last


def _speaker(
    people: People, one: Quotation, asked: dict[int, tuple[Said, ...]], held_off: list[tuple[int, int]]
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
    if not (lead and before) or _is_of_another(people, first, start, before[-1]):
        return None
    whole = len(first.words.text[start:end].split()) >= _WORDS if first is final else True
    return before[-1].person if _is_whole(one) or (whole and lead[-1] == ":") else None


def _is_of_another(people: People, sentence: Sentence, start: int, said: Said) -> bool:
    """Whether another is named between a verb of speech and the words: 'A spoke of it; as B puts it, "nobody objects"'."""
    between = [i for i in sentence.items[said.verb + 1 :] if sentence.words.starts[i.first] < start]
    named = [i for i in between if i.kind == "person" and not people.is_oblique(sentence, i)]
    return bool(named) and people.at(sentence, named[-1]) != said.person


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
    final, begin, end = one.pieces[-1]
    behind = [i for i in final.items if final.words.starts[i.first] > end and i.kind != "mark"]
    unnamed = behind[0].kind == "pronoun" or all(i.kind != "person" for i in behind) if behind else False
    text = final.words.text
    named = (
        not text[begin:end].rstrip(_SIGNS).endswith(tuple(_STOPS)) and len(text[begin:end].split()) <= _TITLE
    )
    return (_is_whole(one) and not named) or (_closes(one) and unnamed)


def _named_next(people: People, sentence: Sentence, end: int) -> Person | None:
    """The person right behind a quotation or the verb that follows it, whatever the verb: "A," enthused B."""
    behind = [i for i in sentence.items if sentence.words.starts[i.first] > end and i.kind != "mark"]
    named = next((i for i in behind[:2] if i.kind == "person" and not people.is_oblique(sentence, i)), None)
    return people.at(sentence, named) if named and len(behind) > 1 else None


def _reports(sentence: Sentence, verb: int, within: int) -> int | None:
    """Where "that" follows a verb of speech so soon; None where none does, or it only points: "answered that question"."""
    for n in range(verb + 1, min(verb + within, len(sentence.items))):
        if sentence.items[n].kind == "that":
            pointed = sentence.language == "en" and sentence.key_at(n + 1) in _words(sentence, "pointed")
            return None if pointed else n
    return None


def _words(sentence: Sentence, name: str) -> frozenset[str]:
    return word_list(sentence.language, "statements", name)


def _fact(
    page: Page, sentence: Sentence, speaker: str, at: int | None, mode: str, event: str | None, text: str = ""
) -> StatementFact:
    """A statement in the words spoken, else in those of its sentence."""
    spans: tuple[Span, ...] = page.spans(sentence)
    if len(text) > LONGEST_SPAN:
        spans = (*spans, *page.spans(sentence, sentence.items[-1]))
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
