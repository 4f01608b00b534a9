"""Who does what round an Estonian verb: its cases tell subject and companion, and either may stand on either side."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row

_TURNED = frozenset({"meet", "attend", "open", "chair", "speak", "host", "visit", "plant"})
_WITH = "ga"
_NOUN, _AT = "kohtumi", "l"
"""A noun that stands as a verb, whose subject is in the adessive: "esimehel A-l on homme kohtumine B-ga"."""
_RECEIVING = frozenset({"taken in", "takes in"})
_MANY = ("sid", "vad")


@dataclass(frozen=True, slots=True)
class Round:
    """The persons on both sides of a verb, where the title before each begins, and those before it named in another case."""

    before: Sequence[int]
    after: Sequence[int]
    oblique: Collection[int]
    begins: dict[int, int]
    named: Sequence[int] = ()


def bounds(sentence: Sentence, verbs: Sequence[Verb], number: int) -> tuple[int, int]:
    """Between which verbs the persons of a verb stand; a noun in whose course they are is none: "kohtus A kutsel B-ga".

    Nor are those of a clause with which the sentence begins: "Kui A oli lõpetanud, kõneles B".
    """
    own, end = verbs[number], len(sentence.items)
    begins = sentence.words.keys[sentence.items[0].first] in word_list("et", "frames", "subordinates")
    if begins and own.at and sentence.items[own.at - 1].value == ",":
        return own.at - 1, next((v.at for v in verbs[number + 1 :] if v.voice != "before"), end)
    low = next((v.at for v in reversed(verbs[:number]) if v.voice != "before" or own.voice == "before"), -1)
    return low, next((v.at for v in verbs[number + 1 :] if v.voice != "before" or own.voice == "before"), end)


def subjects_round(
    sentence: Sentence, verb: Verb, persons: Round, subjects: tuple[int, ...]
) -> tuple[int, ...]:
    """The subjects of a verb, looked for behind it where none stands before: "B-ga kohtus täna Tallinnas esimees A"."""
    if not subjects and sentence.words.keys[sentence.items[verb.at].first].startswith(_NOUN):
        return tuple(
            p
            for p in persons.before
            if p in persons.oblique and sentence.text(sentence.items[p]).endswith(_AT)
        )
    if begun := _begun_by_who(sentence, verb.at):
        subjects = tuple(p for p in subjects if p < begun)
    if not subjects and verb.role in {*_TURNED, "say"} and says_who(sentence, verb.at):
        return ()
    company = _company(sentence, persons, verb.at) if verb.role == "meet" else ()
    straight = [p for p in persons.after if p not in persons.oblique and p not in company]
    if verb.role == "say" and not subjects and straight and verb.voice == "active":
        first = min(persons.begins.get(straight[0], straight[0]), straight[0])
        between = sentence.items[verb.at + 1 : first]
        if any(_ends_clause(sentence, i) for i in between):
            return ()
        many = sentence.words.keys[sentence.items[verb.at].first].endswith(_MANY)
        said = row(sentence.items, straight, persons.begins) if many else straight[:1]
        return tuple(p for p in said if p not in persons.oblique)
    if subjects or verb.voice in {"passive", "before"} or verb.role not in _TURNED:
        return subjects
    if verb.role == "host" and persons.after and _hosted_by(sentence, verb.at):
        return tuple(persons.after[:1])
    if straight and (listed := _listed_behind(sentence, verb, straight)):
        return listed
    if not straight or _apart(sentence.items[verb.at + 1 : straight[0]], sentence):
        return ()
    named = tuple(p for p in row(sentence.items, straight, persons.begins) if p not in persons.oblique)
    return _each_on_his_own(sentence, verb, named, straight, persons.begins) if named else named


def _listed_behind(sentence: Sentence, verb: Verb, straight: Sequence[int]) -> tuple[int, ...]:
    """Those of a row behind a colon that tells no more: "Kolm presidenti said kokku Riias: Eestist A ja Leedust B"."""
    items = sentence.items
    colon = next((n for n in range(verb.at + 1, len(items)) if items[n].value == ":"), -1)
    behind = items[colon + 1 :]
    if not 0 <= colon < straight[0] or any(i.kind == "that" for i in items[verb.at : colon]):
        return ()
    plain = all(i.kind in _OF_LIST or i.value in {",", "(", ")", ".", "-", "–", ";"} for i in behind)
    return tuple(p for p in straight if p > colon) if plain and len(straight) > 1 else ()


_OF_LIST = frozenset(
    {"person", "conj", "office", "country", "demonym", "honorific", "parliament", "body", "committee", "committee_of", "delegation",
     "chamber", "organ", "link", "party", "takes_from", "portfolio", "ministry", "group", "coop", "quality"}
)  # fmt: skip


def _ends_clause(sentence: Sentence, item: Item) -> bool:
    """Whether an item between a verb of speech and a name parts them: a sign, another verb, "who", a denial."""
    stop = item.kind in {"that", "negation", "conj", "pronoun", "copula"} or item.kind.endswith(
        ("_past", "_now", "_future", "_inf")
    )
    sign = item.kind == "mark" and item.value != "."
    return stop or sign or sentence.words.keys[item.first] in word_list("et", "pronouns", "who")


def _hosted_by(sentence: Sentence, at: int) -> bool:
    """Whether who hosts stands behind the verb, "which" before it being what is hosted: "visiit, mida võõrustab presidendina A"."""
    which = sentence.words.keys[sentence.items[at - 1].first] if at else ""
    return which in word_list("et", "delegations", "which")


def says_who(sentence: Sentence, at: int) -> bool:
    """Whether a pronoun is the subject of a verb, so that nobody behind it is.

    It stands right before the verb or begins its clause: "kus ta kohtub minister A-ga", "kes tänas A-d ja rõhutas B panust".
    """
    if sentence.language != "et" or not at:
        return False
    before = sentence.words.keys[sentence.items[at - 1].first]
    return before in word_list("et", "pronouns", "he") or _begun_by_who(sentence, at) > 0


def _begun_by_who(sentence: Sentence, at: int) -> int:
    """The "kes" with which the clause of a verb begins, 0 where it begins with another word."""
    items = sentence.items
    head = next((n for n in range(at - 1, 0, -1) if items[n - 1].value == ","), 0)
    return head if sentence.words.keys[items[head].first] == _WHO else 0


_WHO = "kes"


def _company(sentence: Sentence, persons: Round, at: int) -> tuple[int, ...]:
    """The persons behind a verb of meeting in the row that ends in the comitative, be its end a group.

    "Kohtub president A ja minister B-ga", "kohtub president A ja komisjoni liikmetega".
    """
    ends = [p for p in persons.after if _in_company(sentence, p)]
    if ends:
        return _joined(sentence.items, persons.after, ends[-1])
    last = max(persons.after, default=-1)
    items = sentence.items
    behind = range(last + 2, min(len(items), last + _TITLE)) if last > at else ()
    group = next((n for n in behind if items[n].kind in _MET_TOO and _in_company(sentence, n)), -1)
    joins = group > 0 and (items[last + 1].kind == "conj" or items[last + 1].value == ",")
    return _joined(items, persons.after, last) if joins else ()


_MET_TOO = frozenset({"office", "low", "coop", "delegation", "committee", "committee_of", "group"})


def _each_on_his_own(
    sentence: Sentence, verb: Verb, named: tuple[int, ...], straight: Sequence[int], begins: dict[int, int]
) -> tuple[int, ...]:
    """The speakers, with those of whom only the matter or side is told: "energeetikast kõneles A, kaitsest B", "Eesti poolt A"."""
    items = sentence.items
    for at in straight[len(named) :] if verb.role in {"speak", "attend"} else ():
        between = items[named[-1] + 1 : begins.get(at, at)]
        if not between or not (between[0].kind == "conj" or between[0].value == ",") or len(between) > _ABOUT:
            break
        keys = [sentence.words.keys[i.last] for i in between[1:]]
        about = verb.role == "speak" and any(key.endswith(_OF_MATTER) for key in keys)
        if not (about or _ON_BEHALF.intersection(keys)) or not all(
            i.kind in _MATTERS or key in _ON_BEHALF for i, key in zip(between[1:], keys, strict=True)
        ):
            break
        named = (*named, at)
    return named


_ABOUT = 7
_OF_MATTER = "st"
_ON_BEHALF = frozenset({"poolt", "poolelt", "nimel"})
_MATTERS = frozenset(
    {"low", "cap", "topic", "honorific", "country", "quality", "field", "unknown", "num", "body", "conj"}
)


def met_round(sentence: Sentence, verb: Verb, persons: Round, subjects: tuple[int, ...]) -> tuple[int, ...]:
    """Whom somebody meets: those before the verb in the comitative, and those behind it that are neither subjects nor hosts.

    Whom somebody receives stands in the genitive: "suursaadiku B võttis vastu esimees A".
    """
    before = (
        [p for p in persons.before if p in persons.oblique] if not set(subjects) & set(persons.before) else []
    )
    received = sentence.items[verb.at].value in _RECEIVING
    met = [p for p in before if _in_company(sentence, p) or (received and p == verb.at - 1)]
    last = max(met, default=-1)
    own = _joined(sentence.items, before, last)
    after = tuple(p for p in persons.after if p not in subjects and not _governed(sentence.items, p))
    return (*own, *after)


def _joined(items: tuple[Item, ...], before: Sequence[int], last: int) -> tuple[int, ...]:
    """The row that ends with a person in the comitative: "A, B ja C-ga"."""
    if last < 0:
        return ()
    own = [last]
    for at in sorted((p for p in before if p < last), reverse=True):
        between = items[at + 1 : own[0]]
        if not (between and (between[0].kind == "conj" or between[0].value == ",")) or len(between) > _TITLE:
            break
        own.insert(0, at)
    return tuple(own)


_TITLE = 9


def _in_company(sentence: Sentence, at: int) -> bool:
    """Whether a person is in the comitative, by the name or by the title right behind it."""
    return sentence.text(sentence.items[at]).lower().endswith(_WITH)


def _governed(items: tuple[Item, ...], at: int) -> bool:
    """Whether a word behind a person governs it: "A kutsel", "A juhtimisel"."""
    return at + 1 < len(items) and items[at + 1].value == "before"


def _apart(between: Sequence[Item], sentence: Sentence) -> bool:
    """Whether another clause begins between a verb and a person behind it."""
    return any(
        i.kind == "that"
        or i.value in {";", ":", "("}
        or sentence.words.keys[i.first] in word_list("et", "pronouns", "who")
        for i in between
    )


def leads_delegation(sentence: Sentence, at: int) -> bool:
    """Whether a word tells who leads a delegation right before it: ", mida juhib", "delegatsioon eesotsas"."""
    items = sentence.items
    if sentence.language != "et":
        return False
    if sentence.words.keys[items[at].first] in word_list("et", "delegations", "at_head"):
        return at > 0 and items[at - 1].kind in _SENT
    if items[at].kind == "composed":  # "delegatsioon, kuhu kuuluvad A ja B, osaleb"
        whither = at > _INTO and sentence.words.keys[items[at - 1].first] in word_list(
            "et", "frames", "into_which"
        )
        return whither and items[at - 2].value == "," and items[at - _INTO].kind in _SENT
    if not items[at].kind.startswith("chair_") or items[at].value == "passive":
        return False
    comma = max((n for n in range(at) if items[n].value == ","), default=-1)
    which = sentence.words.keys[items[comma + 1].first] in word_list("et", "delegations", "which")
    return comma > 0 and which and items[comma - 1].kind in _SENT


_SENT, _INTO = frozenset({"delegation"}), 3
