"""Remote gatherings: what a text calls them, which stands for their place."""

import re

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot


def _adjective_alone(sentence: Sentence, at: int) -> bool:
    """Whether "digital" qualifies no gathering: "digital potential"."""
    items = sentence.items
    if sentence.text(items[at]).lower() not in {"digital", "virtual", "remote"}:
        return False
    step = at + 1
    while step < len(items) and items[step].kind in {"quality", "ordinal", "num", "ordinal_ending"}:
        step += 1
    if step < len(items) and sentence.words.keys[items[step].first] in _listed("formats"):
        return False
    return step >= len(items) or items[step].kind not in {"event", "event_in"}


def _shown(sentence: Sentence, at: int) -> bool:
    """Whether it is a broadcast or a page that is online: "will be streamed online"."""
    before = {sentence.text(i).lower() for i in sentence.items[max(0, at - 3) : at]}
    return bool(before & _listed("shown"))


def _of_video(words: str) -> str:
    """The noun of a remote gathering: "video conference" of "video conference meeting"."""
    return _plain(words.removesuffix(" meeting") if "conference" in words else words)


def _plain(word: str) -> str:
    """A Latvian noun as it is in the nominative: "videokonferencē" is videokonference, "videosarunu" videosaruna."""
    if word.endswith(("konferenci", "sanāksmi", "konferences", "sanāksmes")):
        return word.removesuffix("s").removesuffix("i").removesuffix("e") + "e"
    return word[:-1] + {"ē": "e", "ā": "a", "u": "a"}.get(word[-1], word[-1])


def _of_speaker(sentence: Sentence, at: int) -> bool:
    """Whether it is a speaker who is somewhere else, not the event: "nuotoliniu būdu kreipėsi".

    In Estonian "tervitab videosilla vahendusel", in Latvian "attālināti pieslēdzoties".
    """
    near = sentence.items[max(0, at - 1) : at + 2]
    if sentence.language == "en":
        return _is_alone(sentence, at)
    if sentence.language == "lt" and any(i.kind.startswith("attend_") for i in near):
        return _joined_alone(sentence, near)
    if any(sentence.words.keys[i.first].startswith("piesledz") for i in near):
        return sentence.language == "lv"
    if sentence.language == "et" and _joins_told(sentence, at):
        return True
    return sentence.language in {"lt", "et", "lv"} and any(
        i.kind.startswith(("speak_", "say_")) for i in near
    )


def _joins_told(sentence: Sentence, at: int) -> bool:
    """Whether one alone joins a gathering told of before in Estonian: "videosilla vahendusel osales istungil A"."""
    items = sentence.items
    around = (items[at + 1 : at + 3], items[max(0, at - 2) : at])
    joins = any([i.kind for i in near] in _JOINS for near in around)
    return joins and sum(i.kind == "person" for i in items) == 1


_JOINS = (["attend_past", "event_in"], ["attend_now", "event_in"])


def _is_alone(sentence: Sentence, at: int) -> bool:
    """Whether one alone is remote in English: "addressed the session via video link", "A, who joined remotely"."""
    items, keys = sentence.items, sentence.words.keys
    near = {keys[i.first] for i in items[max(0, at - _JOINED) : at]}
    if near & _listed("joining"):
        return True
    verb = next((n for n in range(at - 1, -1, -1) if items[n].kind.endswith(_TENSES)), None)
    if verb is None:
        return False
    speaks = items[verb].kind.startswith("speak_") and not any(i.value == "," for i in items[verb:at])
    attends = items[verb].kind.startswith("attend_") and verb == at - 1
    return speaks or (attends and sentence.has("city", "city_in"))


_JOINED = 4
_TENSES = ("_past", "_now", "_future", "_inf")


def _joined_alone(sentence: Sentence, near: tuple[Item, ...]) -> bool:
    """Whether one alone is remote in Lithuanian: "nuotoliniu būdu prisijungęs A", "vaizdo ryšiu dalyvavo A"."""
    participle = any(sentence.words.keys[i.first].endswith(("es", "usi", "antis", "anti")) for i in near)
    joined = any(sentence.words.keys[i.last].startswith("prisijung") for i in near)
    return participle or joined or sum(i.kind == "person" for i in sentence.items) == 1


def online(sentence: Sentence, at: int) -> Spot | None:
    """The place of a remote gathering: the noun that a text has for it, else "online"."""
    item = sentence.items[at]
    if item.kind == "online" and _shown(sentence, at):
        return None
    if item.kind == "online" and (_adjective_alone(sentence, at) or _of_speaker(sentence, at)):
        return None
    noun = item.kind == "event" or (item.kind == "event_in" and sentence.language in {"et", "lt"})
    if item.kind == "online" or (noun and item.value == "video"):
        words = sentence.text(item).lower()
        name = _NOMINATIVE.get(sentence.language, _of_video)(words)
        remote = _CONFERENCE.search(words) if sentence.language == "en" and item.kind == "online" else None
        name = item.value if item.kind == "online" else name
        return Spot(at, at, venue=remote[0] if remote else name)
    return None


_CONFERENCE = re.compile(r"(video|tele)[- ]?conference$")


def _in_estonian(word: str) -> str:
    """An Estonian noun as it is in the nominative: "videokohtumisel" is videokohtumine, "videoistungil" videoistung."""
    for ending, nominative in _ESTONIAN.items():
        if word.endswith(ending):
            return word.removesuffix(ending) + nominative
    return word


def _in_lithuanian(words: str) -> str:
    """A Lithuanian noun as it is in the nominative: "nuotoliniame posėdyje" is nuotolinis posėdis."""
    return " ".join(_declined(word) for word in words.split())


def _as_lithuanian(words: str) -> str:
    """What stands for the place of a Lithuanian gathering: its noun, "online" where this only says that it was remote."""
    return "online" if words.startswith(_REMOTE) else _in_lithuanian(words)


_REMOTE = "nuotolin"


def _declined(word: str) -> str:
    for ending, nominative in _LITHUANIAN.items():
        if word.endswith(ending):
            return word.removesuffix(ending) + nominative
    return word


_LITHUANIAN = {
    "iniame": "inis",
    "inio": "inis",
    "inį": "inis",
    "aliame": "alus",
    "alaus": "alus",
    "alų": "alus",
    "cijoje": "cija",
    "cijos": "cija",
    "ciją": "cija",
    "posėdyje": "posėdis",
    "posėdžio": "posėdis",
    "posėdį": "posėdis",
    "imo": "imas",
    "ime": "imas",
    "imą": "imas",
}
_NOMINATIVE = {"et": _in_estonian, "lt": _as_lithuanian}
_ESTONIAN = {
    "kõnes": "kõne",
    "kõnel": "kõne",
    "kõne teel": "kõne",
    "kõnelustel": "kõnelused",
    "misel": "mine",
    "misele": "mine",
    "misest": "mine",
    "mise": "mine",
    "mist": "mine",
    "istungil": "istung",
    "istungile": "istung",
    "istungit": "istung",
    "istungi": "istung",
    "konverentsil": "konverents",
    "konverentsile": "konverents",
    "konverentsi": "konverents",
    "koosolekul": "koosolek",
    "koosoleku": "koosolek",
}


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "gatherings", name)
