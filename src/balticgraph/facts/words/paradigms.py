"""English verbs in all their forms: `data/lexicon/en/paradigms/verbs.toml` has each as its infinitive, irregular ones with their forms.

A file of the lexicon lists the forms themselves; where both have a phrase, what the file says of it holds.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from balticgraph.errors import LexiconError
from balticgraph.facts.words.tables import table_of
from balticgraph.resources import bundled

_SIBILANT = ("s", "sh", "ch", "x", "z", "o")
_VOWELS = "aeiou"
_FORMS = 4


@dataclass(frozen=True, slots=True)
class Forms:
    """An English verb: the third person, the past, the past participle and the form in -ing."""

    third: str
    past: str
    participle: str
    ing: str


def regular(verb: str) -> Forms:
    """The forms of a regular verb.

    >>> regular("preside"), regular("carry").past, regular("brief").ing
    (Forms(third='presides', past='presided', participle='presided', ing='presiding'), 'carried', 'briefing')
    """
    soft = verb[-1] == "y" and verb[-2] not in _VOWELS
    third = verb[:-1] + "ies" if soft else verb + ("es" if verb.endswith(_SIBILANT) else "s")
    past = verb[:-1] + "ied" if soft else verb + ("d" if verb[-1] == "e" else "ed")
    ing = (verb[:-1] if verb[-1] == "e" and verb[-2] != "e" else verb) + "ing"
    return Forms(third, past, past, ing)


@cache
def forms_of(verb: str) -> Forms:
    """The forms of a verb, irregular ones by the file of English verbs.

    >>> forms_of("take").past, forms_of("assume").past
    ('took', 'assumed')
    """
    return _irregular_verbs().get(verb) or regular(verb)


@cache
def _irregular_verbs() -> dict[str, Forms]:
    path = bundled("data") / "lexicon" / "en" / "paradigms" / "verbs.toml"
    return {verb: _irregular(path, verb, forms) for verb, forms in table_of(path)["irregular"].items()}


def conjugated(path: Path) -> Iterator[tuple[str, str, str]]:
    """Kind, value and form of each form of the verbs of a file; nothing where there is no such file.

    A phrase whose first word is a verb stands in four kinds: "take part" is `attend_inf`, "took part" and "taken part" are
    `attend_past`, "takes part" and "taking part" `attend_now`, "to take part" `attend_future`. Raises `LexiconError`
    where the file is malformed.
    """
    if not path.exists():
        return
    tables = table_of(path)
    known = {verb: _irregular(path, verb, forms) for verb, forms in tables.pop("irregular", {}).items()}
    for role, values in tables.items():
        for value, phrases in values.items():
            for phrase in phrases:
                verb, _, rest = phrase.partition(" ")
                forms = known.get(verb) or regular(verb)
                rest = f" {rest}" if rest else ""
                for tense, word in (
                    ("inf", verb),
                    ("future", f"to {verb}"),
                    ("past", forms.past),
                    ("past", forms.participle),
                    ("now", forms.third),
                    ("now", forms.ing),
                ):
                    yield f"{role}_{tense}", value, word + rest


def _irregular(path: Path, verb: str, forms: object) -> Forms:
    if not isinstance(forms, list) or len(forms) != _FORMS:
        raise LexiconError(
            f"{path.parent.name}/{path.name}: {verb!r} needs its third person, past, past participle and -ing"
        )
    return Forms(*forms)
