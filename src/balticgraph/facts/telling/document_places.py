"""Where a document stands beside the verb that adopts it, in English: as its object, or only in passing."""

from balticgraph.facts.telling.earlier_documents import recalls_older
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_DETERMINERS = frozenset({"article", "quality", "its", "ordinal", "num", "year", "body", "demonym", "coming"})
_OBLIQUE = frozenset({"link", "in", "with", "during"})


def in_passing(sentence: Sentence, at: int) -> bool:
    """Whether a document is only spoken of beside the one adopted: "a resolution on the implementation of the agreement".

    "In the declaration adopted today" is not in passing, since the verb is its own.
    """
    items = sentence.items
    if sentence.language != "en":
        return _genitive(sentence, at) or _dative(sentence, at)
    told = adopted_behind(sentence, at) or _has_own_verb(sentence, at)
    told = (told and not _part_of_another(sentence, at)) or adopted_by_noun(sentence, at)
    if recalls_older(sentence, at):
        return True
    if told or sentence.text(items[at]).isupper():
        return False
    step = at - 1
    while step >= 0 and (
        items[step].kind in _DETERMINERS or _word(sentence, items[step]) in _listed("joint")
    ):
        step -= 1
        if items[step + 1].kind == "article" and items[step].kind == "body":
            break  # "At the session of the assembly | a resolution was adopted"
    oblique = step >= 0 and (items[step].kind in _OBLIQUE or _ends_in_of(sentence, items[step]))
    of_text = step > 0 and _word(sentence, items[step - 1]) in _listed("texts")
    return oblique and not of_text and not _in_addition(sentence, step)


def _in_addition(sentence: Sentence, at: int) -> bool:
    """Whether a document is named beside which another was adopted: "in addition to a resolution", "alongside a declaration"."""
    last = sentence.items[at].last
    return not _listed("besides").isdisjoint(sentence.words.keys[max(0, last - 1) : last + 1])


def adopted_behind(sentence: Sentence, at: int) -> bool:
    """Whether a participle right behind a document or its matter tells of its adoption: "the resolution on Ukraine passed on Friday"."""
    items, step = sentence.items, at + 1
    if (step < len(items) and items[step].kind == "adopted") or passed_on(sentence, at):
        return True
    while step < len(items) and step - at <= _MATTER and items[step].kind in _OF_MATTER:
        step += 1
    if sentence.language != "en" or step + 1 >= len(items) or items[step].kind != "adopted":
        return False
    keys = sentence.words.keys[items[step].first : items[step + 1].last + 1]
    said = sentence.words.keys[items[at].last + 1 : items[step].first]
    return (
        not {"be", "to"} & set(said[-2:])
        and keys[0] in _PARTICIPLES
        and not {"by", "at", "in", "on", "during"}.isdisjoint(keys[1:])
    )


def passed_on(sentence: Sentence, at: int) -> bool:
    """Whether a document was passed on a day, which is no handing on: "in a resolution passed on Friday"."""
    items = sentence.items
    keys = sentence.keys_of(items[at + 1]) if at + 2 < len(items) else ()
    return keys == ("passed", "on") and items[at + 2].kind in {"weekday", "num", "day", "month"}


_MATTER = 12
_OF_MATTER = frozenset(
    {
        "link",
        "in",
        "article",
        "low",
        "cap",
        "quality",
        "country",
        "demonym",
        "topic",
        "body",
        "conj",
        "unknown",
        "city",
        "not_person",
    }
)
_PARTICIPLES = frozenset({"adopted", "approved", "endorsed", "issued", "passed", "released", "signed"})


def _has_own_verb(sentence: Sentence, at: int) -> bool:
    """Whether the verb of adopting is a document's own: "the declaration adopted", "the Joint Statement which was officially signed"."""
    items, step = sentence.items, at + 1
    while (
        step < len(items)
        and step - at < _FAR_VERB
        and (items[step].kind in _WHOSE_DOCUMENT or _word(sentence, items[step]) in _OF_VERB)
    ):
        step += 1
    while step < len(items) and (items[step].kind == "copula" or _is_adverb(sentence, items[step])):
        step += 1
    return step < len(items) and items[step].kind == "adopted"


_FAR_VERB = 8
_WHOSE_DOCUMENT = frozenset({"link", "body", "organ", "num", "ordinal", "ordinal_ending", "event", "article"})
_OF_VERB = frozenset({",", "which", "that"})


def _is_adverb(sentence: Sentence, item: Item) -> bool:
    """Whether a word stands between the auxiliary and the verb of adopting: "has been unanimously", "was then"."""
    word = _word(sentence, item)
    return item.kind in {"low", "former"} and (
        word.endswith("ly") or word in {"been", "has", "have", "then", "also", "likewise", "too"}
    )


def adopted_by_noun(sentence: Sentence, at: int) -> bool:
    """Whether a noun tells on what day a document was adopted or signed: "the signing on Friday in Riga of the declaration"."""
    items, step = sentence.items, at - 1
    while step >= 0 and items[step].kind in _DETERMINERS:
        step -= 1
    if sentence.language != "en" or step < 1 or not _ends_in_of(sentence, items[step]):
        return False
    end, dated = step, False
    step -= 1
    while step > 0 and items[step].kind in _WHEN_AND_WHERE:
        dated |= items[step].kind in {"day", "weekday", "month"}
        step -= 1
    behind = step + 1 < end and dated and _word(sentence, items[step]) in _listed("adoption")
    ahead = any(i.kind == "future" or i.value == "beside" for i in items[max(0, step - 2) : step])
    return behind and (not ahead or _word(sentence, items[step - 1]) in {"after", "following"})


_WHEN_AND_WHERE = frozenset({"day", "weekday", "month", "num", "in", "link", "city", "country", "mark"})


def adopted_already(sentence: Sentence) -> bool:
    """Whether a document is told with its adopters before what will happen to it: "the resolution adopted by the session will be sent"."""
    items = sentence.items
    if sentence.language != "en" or "doc" not in sentence.kinds:
        return False
    ahead = next(
        (n for n, i in enumerate(items) if i.kind in {"future", "held_future", "unsigned"}), len(items)
    )
    for at in range(min(ahead, len(items) - 2)):
        if items[at].kind != "doc" or not adopted_behind(sentence, at):
            continue
        verb = next((n for n in range(at + 1, len(items)) if items[n].kind == "adopted"), ahead)
        keys = tuple(key for i in items[verb : verb + 2] for key in sentence.keys_of(i))
        if verb < ahead and keys and keys[0].endswith("ed") and {"by", "at", "in", "during"} & set(keys[1:]):
            return True
    return False


def _genitive(sentence: Sentence, at: int) -> bool:
    """Whether a document's form says that it belongs to what follows: "sutarties įgyvendinimas", "līguma īstenošanu"."""
    after = sentence.items[at + 1 : at + 2]
    told = (
        bool(after)
        and after[0].kind == "low"
        and not sentence.has("documents")
        and not ended_with_adoption(sentence)
    )
    ends = _GENITIVES.get(sentence.language, ())
    return told and bool(ends) and sentence.text(sentence.items[at]).lower().endswith(ends)


def _dative(sentence: Sentence, at: int) -> bool:
    """Whether a Lithuanian document is in the dative of what is no approval of it: "pateikė rezoliucijoms pataisų"."""
    oblique = sentence.text(sentence.items[at]).lower().endswith(("ijai", "ijoms"))
    return sentence.language == "lt" and oblique and not any(k.startswith("pritar") for k in sentence.said)


_GENITIVES = {
    "lt": ("sutarties", "arimo", "arimų", "iškimo", "randumo", "vencijos"),
    "lv": ("līguma", "randa", "ojuma", "šanās", "vencijas"),
}


def ended_with_adoption(sentence: Sentence) -> bool:
    """Whether something ended with the adoption of a document: "istungjärk lõppes resolutsiooni vastuvõtmisega"."""
    if sentence.language == "en":
        return False
    keys = {sentence.words.keys[i.last] for i in sentence.items}
    words = (word_list(sentence.language, "documents", name) for name in ("adoption", "ended"))
    return all(keys & many for many in words)


def _part_of_another(sentence: Sentence, at: int) -> bool:
    """Whether "of" and an article stand before a document: "the implementation of the resolution adopted in Riga"."""
    items, step = sentence.items, at - 1
    while step > 0 and (items[step].kind in _DETERMINERS or items[step].kind in {"link"}):
        step -= 1
    about = (
        step >= 0 and step < at - 1 and items[step].kind == "doc"
    )  # "a declaration on the agreement was adopted"
    a_new_one = (
        at > 0 and sentence.words.keys[items[at - 1].last] in _A
    )  # "the subject of a statement signed in Riga"
    return about or (not a_new_one and any(_ends_in_of(sentence, i) for i in items[max(0, at - 2) : at]))


_A = frozenset({"a", "an"})


def _ends_in_of(sentence: Sentence, item: Item) -> bool:
    """Whether a phrase ends in "of", as "implementation of the" does."""
    keys = sentence.keys_of(item)
    return item.kind != "adopted" and (keys[-1] == "of" or keys[-2:] == ("of", "the"))


def spoken_in(sentence: Sentence, at: int) -> bool:
    """Whether several say something in their joint statement: "In their joint statement, the presidents urge".

    Or come out with it, in Estonian: "esinesid esimees A ja Läti spiiker Tartus ühisavaldusega".
    """
    items = sentence.items
    if items[at].value != "joint statement" or sentence.has("unsigned", "future"):
        return False
    if sentence.language == "en":
        return any(i.kind == "in" for i in items[max(0, at - 2) : at]) and _issued(sentence)
    if sentence.language == "et" and sentence.text(items[at]).lower().endswith("avaldusega"):
        return any(sentence.words.keys[i.first] == "esinesid" for i in items)
    endings = _INSIDE.get(sentence.language)
    return bool(endings and sentence.text(items[at]).lower().endswith(endings)) and _issued(sentence)


_INSIDE = {"et": ("avalduses", "teates"), "lt": ("pareiškime", "pranešime")}


def _issued(sentence: Sentence) -> bool:
    """Whether those who say something in a statement are many: members, presidents, speakers."""
    many = word_list(sentence.language, "documents", "signatories")
    return any(sentence.words.keys[i.last] in many for i in sentence.items)


def adopting_parliament(items: tuple[Item, ...], at: int) -> Item | None:
    """The parliament that stands right before the verb of adopting a document: "ahead of the summit, the Saeima adopted"."""
    verb = next((n for n in range(at - 1, 0, -1) if items[n].kind == "adopted"), 0)
    return items[verb - 1] if verb and items[verb - 1].kind == "parliament" else None


def of_a_parliament(items: tuple[Item, ...], at: int) -> bool:
    """Whether a document is called a parliament's: "the Statement of the Riigikogu"."""
    behind = items[at + 1 : at + 3]
    return len(behind) > 1 and behind[0].kind == "link" and behind[1].kind == "parliament"


def _word(sentence: Sentence, item: Item) -> str:
    return sentence.words.keys[item.last]


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "documents", name)
