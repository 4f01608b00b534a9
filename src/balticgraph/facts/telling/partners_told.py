"""Partners that English tells by what they do: those that join the assembly, send a delegation, speak through somebody or act with it."""

from balticgraph.facts.telling.partners_beside import took_part
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_NEAR = 6
_OF_ROW = frozenset({"body", "conj", "article", "link"})
_SPEAKING = frozenset({"say_past", "speak_now", "speak_past", "talk"})


def told_partner(sentence: Sentence, own: list[int], at: int, *, in_session: bool) -> bool:
    """Whether the body at a place is told to be with the assembly, whose own names stand at `own`.

    `in_session` where the text is telling of the assembly's own event, or of the session of its host:
    "A spoke for the Nordic Council", "the Benelux Parliament had sent a delegation".
    """
    if sentence.language != "en":
        return False
    if in_session and is_there(sentence, at):
        return True
    assembly = [*own, *(n for n, i in enumerate(sentence.items) if i.kind == "assembly_word")]
    return _joins(sentence, assembly, at) or (
        bool(own)
        and (
            _confers(sentence, own, at)
            or _acts_beside(sentence, own, at)
            or _hosted(sentence, own, at)
            or _observes(sentence, own, at)
            or _brought_together(sentence, own, at)
        )
    )


def is_there(sentence: Sentence, at: int) -> bool:
    """Whether a body is told to be at the event of which the text tells, by what it does or by those whom it sent."""
    by_envoys = _sent(sentence, at) or _spoken_for(sentence, at) or _present(sentence, at)
    return by_envoys or _came_from(sentence, at) or took_part(sentence, at)


def _came_from(sentence: Sentence, at: int) -> bool:
    """Whether guests or greetings are told to come from a body: "guests came from the Council", "greetings from the Council were read"."""
    items, step = sentence.items, at - 1
    while step > 0 and (
        (items[step].kind in _OF_ROW and items[step].kind not in {"link"}) or items[step].value == ","
    ):
        step -= 1
    if step < 0 or sentence.words.keys[items[step].first : items[step].last + 1].count("from") != 1:
        return False
    before = items[max(0, step - _SHORT) : step + 1]
    sent = word_list("en", "partners", "envoys", "greetings")
    return any(_words(sentence, i) & sent for i in before)


_SHORT = 4


def _joins(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether one of both joins the other: "the Assembly was joined by the Baltic Council of Ministers"."""
    before = max((ba for ba in own if ba < at), default=at)
    if any(_keys(sentence, n) & _JOINING for n in range(max(before + 1, at - _NEAR), at)):
        return True
    after = min((ba for ba in own if ba > at), default=at)
    return any(_keys(sentence, n) & _JOINING for n in range(max(at + 1, after - 2), after))


_JOINING = frozenset({"joined", "joining", "joins"})


def _sent(sentence: Sentence, at: int) -> bool:
    """Whether a body has sent somebody: "the Benelux Parliament had sent a delegation", "observers were sent by the Council"."""
    items, guests = sentence.items, word_list("en", "partners", "envoys")
    for n in range(at + 1, min(at + 8, len(items))):
        if (
            items[n].kind not in {"mark", "low", "copula", "also", "also_too", "year", "day"}
            and not _keys(sentence, n) & _SENDS
        ):
            break
        if _keys(sentence, n) & _SENDS:
            return any(_keys(sentence, m) & guests for m in range(n + 1, min(n + 4, len(items))))
    row = at - 1
    while row > 0 and (items[row].kind in _OF_ROW or items[row].value == ","):
        row -= 1
    sent = row > 0 and (items[row].kind == "by" or "by" in _keys(sentence, row))
    sent = sent and bool((_keys(sentence, row) | _keys(sentence, row - 1)) & {"sent"})
    return sent and any(_keys(sentence, m) & guests for m in range(row))


_SENDS = frozenset({"sent", "sends", "send", "sending", "dispatched"})


def _present(sentence: Sentence, at: int) -> bool:
    """Whether those whom a body has sent are told to be there: "it was attended by representatives of the Council"."""
    items, step = sentence.items, at - 1
    while step > 0 and (
        items[step].kind in _OF_ROW or items[step].value in {",", "link"} or items[step].kind == "takes_from"
    ):
        step -= 1
    sent = _keys(sentence, step) & word_list("en", "partners", "envoys")
    told = sentence.has(*_ATTENDING) or sentence.says(word_list("en", "partners", "present"))
    return bool(sent) and told and "former" not in sentence.kinds


_ATTENDING = ("attend_past", "attend_now", "speak_past", "host_past")


def _brought_together(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether something is told to bring the assembly and a body together: "it unites the Assembly and the Council of Ministers"."""
    items = sentence.items
    low, high = min(*own, at), max(*own, at)
    if high - low > _APART or any(i.kind.endswith(_TENSES) or i.value == ";" for i in items[low + 1 : high]):
        return False
    before = [key for i in items[max(0, low - _NEAR) : low] for key in sentence.keys_of(i)]
    brings = "together" in before and not word_list("en", "partners", "bringing").isdisjoint(before)
    joined = any(i.kind == "conj" for i in items[low + 1 : high])
    return joined and (brings or not word_list("en", "partners", "uniting").isdisjoint(before))


_APART = 14
_TENSES = ("_past", "_now", "_future")


def _observes(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether one of both is an observer in the other: "the Assembly has observer status in the Baltic Sea Conference"."""
    low, high = min(*own, at), max(*own, at)
    between = sentence.items[low + 1 : high]
    return len(between) <= _NEAR + 2 and any(_words(sentence, i) & _OBSERVING for i in between)


_OBSERVING = frozenset({"observer", "observers"})


def _spoken_for(sentence: Sentence, at: int) -> bool:
    """Whether somebody speaks for a body: "A spoke for the Nordic Council", "greetings on behalf of the Council"."""
    items, step = sentence.items, at - 1
    while step > 0 and (items[step].kind in {"article", "body", "conj"} or items[step].value == ","):
        step -= 1
    keys = _keys(sentence, step) | _keys(sentence, step - 1)
    for_it = "for" in _keys(sentence, step) or bool(keys & {"behalf", "representing"})
    spoke = any(i.kind in {"speak_past", "speak_now"} for i in items[max(0, step - _NEAR) : step + 1])
    spoke = spoke or ("behalf" in keys and any(i.kind in _SPEAKING for i in items))
    return for_it and spoke and any(i.kind == "person" for i in items)


def _confers(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether the assembly confers with members of a body: "to confer with parliamentarians of the Visegrad Group"."""
    items = sentence.items
    for n in range(min(own) + 1, at):
        if _keys(sentence, n) & word_list("en", "partners", "confers"):
            between = items[n + 1 : at]
            return len(between) <= _NEAR and (
                "with" in _keys(sentence, n)
                or any(i.kind == "with" or "with" in _words(sentence, i) for i in between[:1])
                or any(i.kind == "with" for i in between[-2:])
            )
    return False


def _acts_beside(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether the assembly and a body are the one subject of a verb: "the Assembly and the Benelux Parliament call for"."""
    items = sentence.items
    for ba in own:
        low, high = sorted((ba, at))
        between = items[low + 1 : high]
        row = all(i.kind in {"conj", "article", "body", "demonym"} or i.value == "," for i in between)
        if not row or not any(i.kind == "conj" for i in between) or high + 1 >= len(items):
            continue
        before = items[low - 1 - (low > 1 and items[low - 1].kind == "article")] if low else None
        verb = _keys(sentence, high + 1) & word_list("en", "partners", "acts")
        if verb and (before is None or before.kind not in {"in", "by"}):
            return True
    return False


def _hosted(sentence: Sentence, own: list[int], at: int) -> bool:
    """Whether the assembly hosts those of a body: "the Baltic Assembly hosted a delegation of the GUAM Parliamentary Assembly"."""
    items = sentence.items
    verbs = [n for n in range(min(own) + 1, at) if items[n].kind in {"host_past", "host_now"}]
    subject = bool(verbs) and all(i.kind in {"copula", "low", "day"} for i in items[max(own) + 1 : verbs[0]])
    envoys = word_list("en", "partners", "envoys")
    return (
        subject
        and at - verbs[0] <= _NEAR
        and any(_keys(sentence, n) & envoys for n in range(verbs[0] + 1, at))
    )


def _words(sentence: Sentence, item: Item) -> set[str]:
    return set(sentence.keys_of(item))


def _keys(sentence: Sentence, at: int) -> set[str]:
    return _words(sentence, sentence.items[at]) if 0 <= at < len(sentence.items) else set()
