"""Houses that Estonian and Lithuanian name in the locative, their own name before or behind them."""

from balticgraph.facts.events.estonian_houses import estonian_alone, of_institution
from balticgraph.facts.events.house_names import (
    OF_HOUSE,
    QUOTES,
    over_joint,
    over_qualities,
    over_quoted,
    quoted_behind,
)
from balticgraph.facts.events.streets import agreeing
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.spot import Spot


def house_in_locative(sentence: Sentence, at: int) -> Spot | None:
    """A house in the locative behind its name: "Haapsalu kultuurikeskuses", "Operos ir baleto teatre"."""
    items, first = sentence.items, at
    first = over_qualities(sentence, over_quoted(sentence, over_qualities(sentence, first)))
    start = first
    while first and start - first < 5 and items[first - 1].kind in _IN_NAME:
        if of_institution(sentence, first - 1):
            first -= 2
            continue
        before = sentence.text(items[first - 1])
        if _ends_before(sentence, first):
            break
        if (
            not (before[0].isupper() or items[first - 1].kind == "venue_noun")
            or sentence.words.text[sentence.words.ends[items[first - 1].last]] != " "
        ):
            break
        first -= 1
        first = over_joint(items, first)
    if first == 0 and at > 1 and items[0].kind == "cap":
        first = 1  # the capital of a sentence's first word is no name's
    if first == at:
        return _alone(sentence, at)
    own = first + (items[first].value in QUOTES)
    if not sentence.text(items[own])[0].isupper():
        return None
    name = [agreeing(word, items[at].value) for word in sentence.text(items[first], items[at - 1]).split()]
    return Spot(first, at, venue=" ".join([*name, items[at].value]))


_IN_NAME = OF_HOUSE | {"venue_noun", "low", "field", "topic", "ministry"}


def _ends_before(sentence: Sentence, at: int) -> bool:
    """Whether one told with an office before a house is no part of its name: "avas aseesimees A Toompea lossi galeriis"."""
    titled = [i.kind for i in sentence.items[max(0, at - 2) : at]] == ["office", "person"]
    named = sentence.language == "et" and sentence.items[at - 1].kind == "person"
    if named and sentence.text(sentence.items[at])[0].isupper():
        return True  # "kõneles A Estonia kontserdisaalis"
    return titled and sentence.language == "et"


def _alone(sentence: Sentence, at: int) -> Spot | None:
    """A house whose own noun is its name, or whose name stands behind it: "Rahvusraamatukogus", "hotellis Strand"."""
    items = sentence.items
    if sentence.language == "lt":
        end = quoted_behind(sentence, at)
        noun = items[at].value.capitalize() if sentence.text(items[at])[0].isupper() else items[at].value
        return Spot(at, end, venue=f"{noun} {sentence.text(items[at + 1], items[end])}") if end > at else None
    return estonian_alone(sentence, at) if sentence.language == "et" else None
