"""How made releases put things: ordinals, days and sentences in four languages."""

from datetime import date

MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "lt": [
        "sausio",
        "vasario",
        "kovo",
        "balandžio",
        "gegužės",
        "birželio",
        "liepos",
        "rugpjūčio",
        "rugsėjo",
        "spalio",
        "lapkričio",
        "gruodžio",
    ],
    "lv": [
        "janvārī",
        "februārī",
        "martā",
        "aprīlī",
        "maijā",
        "jūnijā",
        "jūlijā",
        "augustā",
        "septembrī",
        "oktobrī",
        "novembrī",
        "decembrī",
    ],
    "et": [
        "jaanuaril",
        "veebruaril",
        "märtsil",
        "aprillil",
        "mail",
        "juunil",
        "juulil",
        "augustil",
        "septembril",
        "oktoobril",
        "novembril",
        "detsembril",
    ],
}
IN = {
    "lt": {"Tallinn": "Taline", "Pärnu": "Pernu", "Riga": "Rygoje", "Jūrmala": "Jūrmaloje", "Vilnius": "Vilniuje", "Kaunas": "Kaune"},
    "lv": {"Tallinn": "Tallinā", "Pärnu": "Pērnavā", "Riga": "Rīgā", "Jūrmala": "Jūrmalā", "Vilnius": "Viļņā", "Kaunas": "Kauņā"},
    "et": {"Tallinn": "Tallinnas", "Pärnu": "Pärnus", "Riga": "Riias", "Jūrmala": "Jūrmalas", "Vilnius": "Vilniuses", "Kaunas": "Kaunases"},
}  # fmt: skip


def ordinal(number: int) -> str:
    """An English ordinal.

    >>> [ordinal(n) for n in (1, 12, 42, 113)]
    ['1st', '12th', '42nd', '113th']
    """
    tail = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"


def days(start: date, end: date, language: str) -> str:
    """Two days as a text names them, with month and year.

    >>> days(date(2023, 11, 23), date(2023, 11, 24), "en")
    '23 and 24 November 2023'
    """
    first, last = (MONTHS[language][d.month - 1] for d in (start, end))
    same = start.month == end.month
    if language == "lt":
        head = f"{start.year} m. {first} {start.day}"
        return f"{head}–{end.day} d." if same else f"{head} d. – {last} {end.day} d."
    if language == "lv":
        head = f"{start.year}. gada {start.day}."
        return f"{head} un {end.day}. {last}" if same else f"{head} {first} un {end.day}. {last}"
    if language == "et":
        return (
            f"{start.day}. ja {end.day}. {last} {end.year}"
            if same
            else f"{start.day}. {first} ja {end.day}. {last} {end.year}"
        )
    tail = "" if start.year == end.year else f" {start.year}"
    return (
        f"{start.day} and {end.day} {last} {end.year}"
        if same
        else f"{start.day} {first}{tail} and {end.day} {last} {end.year}"
    )


def listed(names: tuple[str, ...]) -> str:
    """Names as a list in a sentence.

    >>> listed(("A", "B", "C"))
    'A, B and C'
    """
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)
