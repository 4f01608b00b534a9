"""Gatherings that a text only mentions: planned conferences, what somebody is invited to, talks that go on tomorrow."""

from balticgraph.documents.release import Zone
from balticgraph.facts.events.asides import invited_to
from balticgraph.facts.events.estonian_gatherings import of_another
from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.events.lithuanian_mentions import merely_spoken_of
from balticgraph.facts.events.not_held import was_not_held
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.events.visit_points import is_visit_point
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence

_NEAR = 12


def only_mentioned(diary: Diary, sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering without a number is no event that the text tells, nor a mention of one that bears on its time."""
    if one.number is not None:
        return False
    if was_not_held(sentence, one) or _besides(sentence, one):
        return True
    if sentence.language == "lv":
        if _is_whose_turn(sentence, one):
            return True
        aside = _called_to(sentence, one) or _foreseen(sentence, one) or _where_adopted(sentence, one)
        aside = aside or _might_be(sentence, one) or _of_notice(sentence, one)
        return _spoken_of(sentence, one) or aside
    if sentence.language == "lt":
        return (
            _is_summit_spoken_of(sentence, one)
            or _invited_to(sentence, one)
            or _is_next_planned(sentence, one)
            or merely_spoken_of(sentence, one)
            or (bool(diary.occasions) and _remembered(sentence, one))
        )
    if sentence.language == "et":
        return (
            _talked_about(sentence, one)
            or _looked_forward_to(sentence, one)
            or _trip_told_of(sentence, one)
            or _come_from(sentence, one)
            or (bool(diary.occasions) and of_another(sentence, one))
        )
    if sentence.language != "en":
        return False
    return (
        _planned(sentence, one)
        or _of_invitation(sentence, one)
        or _goes_on(diary, sentence, one)
        or _habitual(sentence)
        or _proposed(sentence, one)
        or (is_visit_point(sentence, one.head) and any(o.kind == "visit" for o in diary.occasions))
    )


def _besides(sentence: Sentence, one: Gathering) -> bool:
    """Whether a later sentence goes on to what was done besides a meeting: "In addition to the meeting with the Speaker, A visited"."""
    opens = _BESIDES.get(sentence.language)
    if opens is None or one.sort != "meeting" or sentence.index == 0 or one.head > _FIRST:
        return False
    said = sentence.said[:_WORDS]
    return any(said[: len(words)] == words for words in opens) and not sentence.has("month", "num", "day")


_BESIDES = {
    "en": (("in", "addition", "to"), ("besides",), ("apart", "from"), ("aside", "from")),
    "et": (("lisaks",),),
}
"""What opens a sentence on what was done besides something told before."""
_FIRST, _WORDS = 4, 3


def _come_from(sentence: Sentence, one: Gathering) -> bool:
    """Whether an Estonian gathering is only where something comes from, or what positions are agreed for.

    "NATO tippkohtumiselt saadud kutse", "Eesti seisukohad 29. aprillil toimuval nõukogu kohtumisel".
    """
    items, keys = sentence.items, sentence.words.keys
    if items[one.head].kind == "event" and keys[items[one.head].last].endswith("lt"):
        return True
    before = items[max(0, one.first - _NEAR) : one.first]
    agreed = [n for n, i in enumerate(before) if keys[i.first] == "seisukohad"]
    return bool(agreed) and not any(i.kind in {"person", "office"} for i in before[agreed[-1] :])


def _looked_forward_to(sentence: Sentence, one: Gathering) -> bool:
    """Whether an Estonian gathering without a day is only looked forward to: "tervitavad eesseisvat NATO tippkohtumist Bukarestis"."""
    items, keys = sentence.items, sentence.words.keys
    whose = items[max(0, one.first - _SOON) : one.head]
    ahead = any(keys[i.first].startswith(_AHEAD) for i in whose)
    told = sentence.has("held_past", "held_now", "held_future", "future", "person", "month", "day", "weekday")
    takes = any(i.kind.startswith(("attend_", "open_", "chair_", "visit_")) for i in items)
    return ahead and not told and not takes and items[one.head].kind == "event"


_AHEAD = ("eesseisv", "eelseisv", "tulevast", "tulevase", "tulevasi", "eelolev", "lahenev")


def _remembered(sentence: Sentence, one: Gathering) -> bool:
    """Whether a Lithuanian sentence tells what somebody remembers of an earlier visit: "papasakojo apie vizito Kijeve įspūdžius"."""
    if sentence.items[one.head].kind != "event":
        return False
    after = sentence.items[one.head + 1 : one.head + _SOON]
    return any(sentence.words.keys[i.last].startswith("ispudz") for i in after)


_SOON = 4


def _is_next_planned(sentence: Sentence, one: Gathering) -> bool:
    """Whether a Lithuanian gathering is the next one, for which no day is told yet: "kitos konsultacijos numatomos Vilniuje"."""
    before = sentence.items[max(0, one.first - 2) : one.first]
    planned = sentence.has("future") and not sentence.has("month", "day", "person")
    return planned and any(i.kind == "next_one" for i in before)


def _talked_about(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering is what an Estonian sentence tells to be talked about: "jutuks tuli NATO tippkohtumine"."""
    items, word = sentence.items, sentence.words.keys[sentence.items[one.head].last]
    if items[one.head].kind != "event" or sentence.has("held_past", "held_now") or one.sort == "visit":
        return False
    verbs = [n for n in range(one.first) if items[n].kind == "discussed" or _to_discuss(sentence, items[n])]
    if not verbs or any(items[n].value in {";", ":"} for n in range(verbs[-1], one.first)):
        return False
    inside = any(i.kind.startswith(_TAKING_PART) for i in items[verbs[-1] : one.first])
    keys = sentence.words.keys[items[verbs[-1]].first : items[one.head].first]
    begun = any(key.startswith(word_stems("et", "gatherings", "begun")) for key in keys)
    behind = items[one.head + 1 : one.head + 2]
    owns = word.endswith(_OWNING) and bool(behind) and behind[0].kind == "low"  # "tippkohtumise tulemusi"
    return not inside and not begun and (word.endswith(_TALKED) or owns)


def _to_discuss(sentence: Sentence, item: Item) -> bool:
    """Whether an Estonian word tells what somebody comes together to discuss: "et arutada tippkohtumist"."""
    return sentence.words.keys[item.first] in word_list("et", "gatherings", "to_discuss")


def _trip_told_of(sentence: Sentence, one: Gathering) -> bool:
    """Whether an Estonian visit is what somebody tells of afterwards: "andis ülevaate riigivisiidist Soome"."""
    items, head = sentence.items, sentence.items[one.head]
    if one.sort != "visit" or head.kind != "event" or sentence.has("month", "held_past"):
        return False
    before = [i for i in items[: one.first] if i.kind.startswith((*_TAKING_PART, "say_", "discuss"))]
    tells = bool(before) and before[-1].kind.startswith(("speak_", "say_", "discuss"))
    return tells and sentence.words.keys[head.last].endswith("visiidist")


_TAKING_PART = ("attend_", "meet_", "open_", "chair_", "speak_", "visit_", "host_")
_OWNING = ("mise", "jargu", "istungi")
_TALKED = (
    "mine", "mist", "misest", "misi", "konverents", "konverentsi", "konverentsist", "jark", "jarku", "jargust", "istung", "istungit",
    "istungist"
)  # fmt: skip


def _spoken_of(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering yet to come is what somebody speaks about: "runās par gaidāmo priekšsēdētāju sanāksmi"."""
    items = sentence.items
    words = sentence.words.keys[max(0, items[one.first].first - 4) : items[one.head].last]
    about = words.index("par") if "par" in words else len(words)
    ahead = any(
        word.startswith(word_stems("lv", "gatherings", "ahead")) for word in words[about + 1 : about + 3]
    )
    return ahead and not sentence.has("held_future")


def _foreseen(sentence: Sentence, one: Gathering) -> bool:
    """Whether a plan provides for a gathering whose day is not told: "plāns paredz kopīgu konferenci Viļņā"."""
    keys = sentence.words.keys[sentence.items[0].first : sentence.items[one.first].first]
    return "paredz" in keys and not sentence.has("month", "weekday", "person")


def _of_notice(sentence: Sentence, one: Gathering) -> bool:
    """Whether a Latvian line only names another notice of its page: "Par Baltijas valstu ministru tikšanos Rīgā"."""
    items = sentence.items
    verbs = any(i.kind.endswith(("_past", "_now", "_future")) for i in items)
    heads = sentence.index > 0 and sentence.zone is Zone.BODY and items[-1].value not in {".", ":", "!"}
    about = heads and not verbs and sentence.words.keys[items[0].first] == "par"
    return about and one.kind == "other" and not sentence.has("month", "weekday", "person")


def _is_whose_turn(sentence: Sentence, one: Gathering) -> bool:
    """Whether a Latvian line of a transcript only tells that the chair of the sitting speaks: "Sēdes vadītājs."."""
    kinds = [i.kind for i in sentence.items if i.kind != "mark"]
    return one.first == 0 and kinds == ["event", "office"] and sentence.items[1].value in {"head", "chair"}


def _might_be(sentence: Sentence, one: Gathering) -> bool:
    """Whether a Latvian visit is one that somebody might make: "lūdza padomāt, kad vizītē varētu ierasties A"."""
    head = sentence.items[one.head]
    near = sentence.words.keys[max(0, head.first - _MIGHT) : head.last + 1 + _MIGHT]
    return one.sort == "visit" and "varetu" in near


_MIGHT = 3


def _where_adopted(sentence: Sentence, one: Gathering) -> bool:
    """Whether a Latvian gathering is only where an older document was adopted: "kopsēdē pieņemto rezolūciju"."""
    behind = sentence.items[one.last + 1 : one.last + 3]
    keys = [sentence.words.keys[i.first] for i in behind]
    return (
        len(keys) > 1
        and keys[0] in word_list("lv", "gatherings", "adopted_there")
        and behind[1].kind == "doc"
    )


def _called_to(sentence: Sentence, one: Gathering) -> bool:
    """Whether a visit is what somebody is invited to in Latvian: "uzaicināja A oficiālā vizītē Igaunijā"."""
    head, inviting = sentence.items[one.head].first, word_stems("lv", "gatherings", "inviting")
    invited = any(w.startswith(inviting) for w in sentence.words.keys[max(0, head - _NEAR_INVITED) : head])
    hosted = any(i.value == "before" for i in sentence.items)  # "pēc A ielūguma vizītē ieradīsies B"
    goes = hosted or sentence.has("visit_past", "visit_now", "visit_future")
    return one.sort == "visit" and invited and not goes


_NEAR_INVITED = 10


def _is_summit_spoken_of(sentence: Sentence, one: Gathering) -> bool:
    """Whether a summit is only what words are about: "sutarė, kad viršūnių susitikime Vašingtone ...", "kalbėjosi apie ..."."""
    items, keys = sentence.items, sentence.words.keys
    about = max(
        (n for n in range(one.first) if items[n].kind == "that" or keys[items[n].first] == "apie"), default=-1
    )
    told = any(i.kind.startswith(("say_", "speak_", "meet_", "discuss")) for i in items[: max(about, 0)])
    told = told or any(keys[i.first] in {"sutare", "sutarta", "pabrezta"} for i in items[: max(about, 0)])
    return one.sort == "summit" and told and not any(i.kind == "person" for i in items[max(about, 0) :])


def _invited_to(sentence: Sentence, one: Gathering) -> bool:
    """Whether a visit is what an invitation is to: "priėmė kvietimą apsilankyti su vizitu Latvijoje"."""
    head = sentence.items[one.head].first
    near = sentence.words.keys[max(0, head - _NEAR_INVITATION) : head]
    return one.sort == "visit" and "apsilankyti" in near and any(w.startswith("kvietim") for w in near)


_NEAR_INVITATION = 8


def _planned(sentence: Sentence, one: Gathering) -> bool:
    """Whether a conference is one that somebody plans to hold: "the two assemblies plan to hold a conference in Tallinn"."""
    if one.sort not in {"conference", "forum", "exhibition"} or sentence.has("person"):
        return False
    before = sentence.items[max(0, one.first - 6) : one.first]
    plans = any(i.kind == "future" and sentence.text(i).lower() in _listed("plans") for i in before)
    return plans and any(sentence.words.keys[i.last] in _listed("arranges") for i in before)


def _proposed(sentence: Sentence, one: Gathering) -> bool:
    """Whether a gathering is one that somebody would like to see: "said that a conference should be held in Riga"."""
    if sentence.kinds.isdisjoint(_HELD):
        return False
    items, words = sentence.items, sentence.words.keys
    article = words[items[one.first - 1].first] if one.first else ""
    held = next((i for i in items[one.last + 1 :] if i.kind.startswith("held_")), None)
    if held is None:
        return False
    if words[max(0, held.first - 1)] == "be" and one.last + 2 < len(items) and items[one.last + 2] is held:
        return True  # "proposes that a conference be held"
    if article not in {"a", "an"}:
        return False
    return any(word in _listed("proposing") for word in words[max(0, held.first - 2) : held.first])


_HELD = frozenset({"held_past", "held_now", "held_future", "held_inf"})


def _habitual(sentence: Sentence) -> bool:
    """Whether a sentence tells of what is held again and again: "once a year the Council meets during the session"."""
    return "habit" in sentence.kinds and not any(
        kind.endswith(("_past", "_future")) or kind in {"future", "month", "day"} for kind in sentence.kinds
    )


def _of_invitation(sentence: Sentence, one: Gathering) -> bool:
    """Whether somebody is invited to a gathering: "invited the colleagues to the plenary session in Lisbon"."""
    return invited_to(sentence, one.first, max(-1, one.first - _NEAR))


def _goes_on(diary: Diary, sentence: Sentence, one: Gathering) -> bool:
    """Whether the talks of a meeting told before are said to go on tomorrow."""
    talks = sentence.words.keys[sentence.items[one.head].last] in _listed("talks") and not one.kind
    return talks and bool(diary.occasions) and any(i.kind == "day" and i.value == "1" for i in sentence.items)


def _listed(name: str) -> frozenset[str]:
    return word_list("en", "gatherings", name)
