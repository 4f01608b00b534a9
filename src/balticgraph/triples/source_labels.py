"""What sources are called in four languages: a table of the register by its name, a release by its publisher and day."""

from collections.abc import Mapping

from babel import Locale

from balticgraph.register.names import LANGUAGES, owner_names, table_names

_TABLES = {"et": "Registri tabel", "lv": "Reģistra tabula", "lt": "Registro lentelė"}
_DIGESTS = {"et": "Lehe kokkuvõte", "lv": "Lapas kopsavilkums", "lt": "Puslapio santrauka"}
_RELEASES = {"et": "pressiteade", "lv": "paziņojums presei", "lt": "pranešimas spaudai"}
_UNDATED = {"en": "undated", "et": "kuupäevata", "lv": "bez datuma", "lt": "be datos"}
_DAYS = {
    "en": "{day} {month} {year}",
    "et": "{day}. {month} {year}",
    "lv": "{year}. gada {day}. {month}",
    "lt": "{year} m. {month} {day} d.",
}
_MONTHS = {"en": "{month} {year}", "et": "{month} {year}", "lv": "{year}. gada {month}", "lt": "{year} m. {month}"}  # fmt: skip
_YEARS = {"en": "{year}", "et": "{year}", "lv": "{year}. gads", "lt": "{year} m."}


def table_label(table: str) -> str:
    """The English label of a table of the register.

    >>> table_label("body-names")
    'Register table of body names'
    """
    return f"Register table of {table.replace('-', ' ')}"


def table_labels(table: str) -> Mapping[str, str]:
    """The labels of a table of the register in Estonian, Latvian and Lithuanian.

    >>> table_labels("sessions")["lt"]
    'Registro lentelė: sesijos'
    """
    return {language: f"{_TABLES[language]}: {name}" for language, name in table_names(table).items()}


def release_label(publisher: str | None, published: str | None, *, digest: bool) -> str:
    """The English label of a release, or of a digest of a page, by its publisher and its day.

    >>> release_label("Seimas", "2023-11-24", digest=False), release_label(None, None, digest=True)
    ('Release of Seimas, 24 November 2023', 'Digest of a page, undated')
    """
    kind = "Digest of a page" if digest else f"Release of {publisher}" if publisher else "Release"
    return f"{kind}, {written_day(published, 'en')}"


def release_labels(publisher: str | None, published: str | None, *, digest: bool) -> Mapping[str, str]:
    """The same in Estonian, Latvian and Lithuanian, in which the publisher's name is known.

    >>> release_labels("Seimas", "2023-11-24", digest=False)["lt"]
    'Seimo pranešimas spaudai, 2023 m. lapkričio 24 d.'
    >>> release_labels("Moon", "2023-11-24", digest=False)
    {}
    """
    if digest:
        kinds = _DIGESTS
    elif publisher:
        kinds = {language: f"{owner} {_RELEASES[language]}" for language, owner in owner_names(publisher).items()}  # fmt: skip
    else:
        kinds = {language: name.capitalize() for language, name in _RELEASES.items()}
    return {
        language: f"{kinds[language]}, {written_day(published, language)}"
        for language in LANGUAGES
        if language in kinds
    }


def written_day(iso: str | None, language: str) -> str:
    """A day, month or year as it is written in a language, or that it is not known.

    >>> [written_day("2023-11-24", language) for language in ("en", "et")]
    ['24 November 2023', '24. november 2023']
    >>> [written_day("2023-11-24", language) for language in ("lv", "lt")]
    ['2023. gada 24. novembris', '2023 m. lapkričio 24 d.']
    >>> [written_day(day, "lt") for day in ("2023-11", "2023", None)]
    ['2023 m. lapkritis', '2023 m.', 'be datos']
    """
    if not iso:
        return _UNDATED[language]
    year, *rest = iso[:10].split("-")
    if not rest:
        return _YEARS[language].format(year=year)
    # "lapkritis" alone, "lapkričio 24 d." with a day
    names = Locale(language).months["format" if len(rest) > 1 else "stand-alone"]["wide"]
    pattern = _DAYS if len(rest) > 1 else _MONTHS
    return pattern[language].format(year=year, month=names[int(rest[0])], day=int(rest[-1]))
