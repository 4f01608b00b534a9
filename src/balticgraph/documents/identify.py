"""The language of a text as py3langid recognises it, restricted to the four and to their neighbours."""

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

#: The four, and languages in which the region is written of, so that a text in another one is seen to be so.
LANGUAGES = (
    "en",
    "et",
    "lt",
    "lv",
    "da",
    "de",
    "es",
    "fi",
    "fr",
    "is",
    "it",
    "nl",
    "no",
    "pl",
    "ru",
    "sv",
    "uk",
    "be",
)
_SIGNS, _FEWEST, _SURE = 4000, 20, 0.8


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(LANGUAGES)
    return identifier


def identify(text: str) -> str | None:
    """The two-letter language of a text; None where it is too short or not sure.

    >>> identify("Baltijas Asamblejas sesija notiks Rīgā, un tajā piedalīsies trīs valstu deputāti.")
    'lv'
    >>> identify("Riga") is None
    True
    """
    sample = text[:_SIGNS]
    if sum(map(str.isalpha, sample)) < _FEWEST:
        return None
    language, confidence = _identifier().classify(sample)
    return str(language) if confidence >= _SURE else None
