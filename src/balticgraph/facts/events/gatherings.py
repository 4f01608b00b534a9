"""Gatherings as a sentence names them: the noun, what stands round it, the number, and the kind of event."""

from balticgraph.facts.events.antecedents import of_their_speakers
from balticgraph.facts.events.apposed_numbers import apposed_number
from balticgraph.facts.events.called_by_body import (
    CONVENING,
    assembly_of,
    convened,
    council,
    held_before,
    numbered_assembly,
)
from balticgraph.facts.events.convening import met, met_by_subject
from balticgraph.facts.events.counted_times import counted
from balticgraph.facts.events.counterparts import (
    between_others,
    hosted_counterparts,
    of_other_titles,
    with_counterparts,
    with_speakers,
)
from balticgraph.facts.events.each_of_two import each_of
from balticgraph.facts.events.estonian_gatherings import named_speakers_met
from balticgraph.facts.events.event_kinds import kind_of
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.gathering_bounds import governed, leftward, only_frames, rightward
from balticgraph.facts.events.latvian_gathering import but_described, of_another_thing, of_named_speakers
from balticgraph.facts.events.latvian_visits import STAYING
from balticgraph.facts.events.lithuanian_numbers import number_behind
from balticgraph.facts.events.lithuanian_owners import of_presidiums
from balticgraph.facts.events.meeting_verbs import comes_together
from balticgraph.facts.events.of_untold import is_of_each
from balticgraph.facts.events.one_speaker import its_subject_before, with_no_speaker
from balticgraph.facts.events.owners_behind import in_session, owners_behind
from balticgraph.facts.events.received import received
from balticgraph.facts.events.sittings import is_sitting
from balticgraph.facts.events.told_owners import whose
from balticgraph.facts.events.visits import visited_by
from balticgraph.facts.events.whose_gathering import by_speakers, of_heads, of_ministers, of_the_assembly
from balticgraph.facts.words.gathering_words import (
    EVENT,
    matters_of,
    merely_counts,
    noun_follows,
    of_anniversary,
)
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence, asked_once

_LABEL = 3
"""A line of no more words, all of them nouns of gatherings, is a heading of the page: "Meetings and visits", "Komisjoni istung"."""
_OF_LABEL = EVENT | {"conj", "committee"}


@asked_once
def gatherings(sentence: Sentence) -> tuple[Gathering, ...]:
    """The gatherings of a sentence, in order."""
    items, kinds = sentence.items, sentence.kinds
    if (kinds.isdisjoint(_TELLING) and not comes_together(sentence)) or (
        len(items) <= _LABEL and kinds <= _OF_LABEL
    ):
        return () if kinds.isdisjoint(STAYING) else tuple(visited_by(sentence))
    found: list[Gathering] = []
    for at, item in enumerate(items):
        if item.kind not in _HEADS or (found and at <= found[-1].last):
            continue
        if _is_head(items, at) and not _of_document(items, at) and not is_of_each(sentence, at):
            low = found[-1].last + 1 if found else 0
            one = _gathering(sentence, at, low)
            found += each_of(sentence, one) if one else ()
        elif item.kind == "body" and item.value == "Baltic Council":
            low = found[-1].last + 1 if found else 0
            if not noun_follows(items, at):
                found.append(council(sentence, at, low))
        elif item.kind == "body" and (item.value in CONVENING or held_before(sentence, at)):
            one = convened(sentence, at, found[-1].last + 1 if found else 0)
            found += [one] if one else []
        elif item.kind == "assembly_word":
            found += assembly_of(sentence, at, found[-1].last + 1 if found else 0)
        elif item.kind == "body" and item.value == "Baltic Assembly":
            one = numbered_assembly(sentence, at, found[-1].last + 1 if found else 0)
            found += [one] if one else []
    if not any(one.kind and not only_frames(sentence, one) for one in found):
        found += met(sentence) or received(sentence) or hosted_counterparts(sentence) or visited_by(sentence)
    elif not _where(items, found[0].first) and (meeting := met_by_subject(sentence, found[0].first)):
        found.insert(0, meeting)
    return tuple(counted(sentence, one) for one in but_described(sentence, found))


def _where(items: tuple[Item, ...], first: int) -> bool:
    """Whether a gathering is where something is done: "met at the Consultative Council"."""
    return items[first].kind == "event_in" or (first > 0 and items[first - 1].kind in {"in", "during"})


def _is_head(items: tuple[Item, ...], at: int) -> bool:
    return items[at].kind in EVENT or (
        items[at].kind == "organ"
        and items[at].value == "Consultative Council"
        and not noun_follows(items, at)
    )


def _of_document(items: tuple[Item, ...], at: int) -> bool:
    """Whether what also means a reception is the adoption of a document: "sesija baigta rezoliucijos priėmimu"."""
    return items[at].value == "reception" and at > 0 and items[at - 1].kind == "doc"


_HEADS = EVENT | {"body", "organ", "assembly_word"}
_TELLING = _HEADS | {"meet_past", "meet_now", "meet_future", "anniversary"}
_TELLING |= {
    "given",
    "presented",
    "host_past",
    "host_now",
    "host_future",
    "visit_past",
    "visit_now",
    "visit_future",
    "meet_inf",
    "held_future",
    "adopted",
    "discussed",
    "chamber",
}
"""What a sentence has that tells of a gathering."""


def _gathering(sentence: Sentence, head: int, low: int) -> Gathering | None:
    """The gathering whose noun stands at `head`, no word of it before `low`: its extent, kind, bodies and number."""
    items = sentence.items
    first, left_number = leftward(sentence, head, low)
    first = head if governed(items, first, head) or its_subject_before(sentence, first, head) else first
    last, right_number = rightward(sentence, head)
    run = [items[i] for i in range(first, last + 1)]
    number = left_number or right_number
    kind = kind_of(
        items[head].value if items[head].kind in EVENT else "council", run, numbered=number is not None
    )
    if not kind:
        own = whose(sentence, first) or in_session(sentence, first) or owners_behind(sentence, last)
        kind = kind_of(items[head].value, [*own, *run], numbered=number is not None) if own else ""
        kind = "conference" if kind == "other" and items[head].value in {"conference", "forum"} else kind
        run = [*own, *run]
        if (
            not kind
            and items[head].value in _OF_SPEAKERS
            and (
                by_speakers(items, first)
                or of_their_speakers(sentence, first)
                or of_named_speakers(sentence, first)
                or named_speakers_met(sentence, first)
            )
        ):
            kind = "parliament_speakers_meeting"
        elif not kind and items[head].value in _OF_SPEAKERS and of_heads(items, first):
            kind = "other"
    if (
        kind in {"", "other"}
        and items[head].value in _OF_SPEAKERS
        and (with_counterparts(sentence, head) or with_speakers(sentence, head))
    ):
        kind = "parliament_speakers_meeting"
    if kind == "parliament_speakers_meeting" and (
        _of_elsewhere(sentence, last)
        or (head + 1 < len(items) and between_others(sentence, head))
        or of_other_titles(sentence, first)
        or with_no_speaker(sentence, head)
    ):
        kind = "other"
    kind = "other" if kind == "consultation" and of_ministers(sentence, head) else kind
    kind = "ba_committee" if kind == "other" and of_the_assembly(items, run, first) else kind
    kind = "consultation" if kind == "ba_presidium" and of_presidiums(sentence, run) else kind
    bodies = tuple(sorted({i.value for i in run if i.kind in {"body", "organ", "title"}}))
    kind = "ba_session" if kind == "other" and is_sitting(sentence, head, run) else kind
    number = number or apposed_number(sentence, last)
    if items[head].value == "part" or (
        number and (_is_jubilee(sentence, items[head]) or of_anniversary(items, number[2]))
    ):
        number = None
    apart = _extraordinary(sentence, first, head)
    number = None if merely_counts(sentence, number, kind) else number
    number = number or number_behind(sentence, last, kind)
    value, span = (number[0], (number[1], number[2])) if number else (None, None)
    sitting = any(i.kind in {"committee", "committee_of"} for i in run)
    matters = matters_of(run)
    titled = any(i.kind == "title" for i in items[first:head])
    return Gathering(
        sentence.index,
        first,
        last,
        head,
        "ceremony" if of_another_thing(sentence, head) else items[head].value,
        kind,
        bodies,
        value,
        span,
        sitting,
        matters,
        titled,
        apart,
    )


def _is_jubilee(sentence: Sentence, head: Item) -> bool:
    return sentence.words.keys[head.first].startswith(word_stems(sentence.language, "gatherings", "jubilees"))


def _extraordinary(sentence: Sentence, first: int, head: int) -> bool:
    """Whether a gathering is called extraordinary: such ones do not share the counter of the ordinary ones."""
    stems = word_stems(sentence.language, "gatherings", "extraordinary")
    return any(sentence.words.keys[i.first].startswith(stems) for i in sentence.items[first:head])


_OF_SPEAKERS = frozenset({"meeting", "summit", "video", "conference", "sitting"})


def _of_elsewhere(sentence: Sentence, last: int) -> bool:
    """Whether the speakers are those of a region that no list knows: "of Central and Eastern Europe"."""
    after = sentence.items[last + 1 : last + 3]
    named = len(after) == 2 and after[0].kind == "link" and after[1].kind in {"cap", "unknown", "not_person"}
    return named and sentence.text(after[1])[0].isupper()
