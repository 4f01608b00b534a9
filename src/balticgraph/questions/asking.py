"""Putting a question to a view, by its name or in plain words, with names as the graph has them."""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from balticgraph.errors import QuestionError
from balticgraph.questions.evidence import find, unknown
from balticgraph.questions.names import Names, names_of
from balticgraph.questions.plain import match
from balticgraph.questions.question import Parameter, Question, question, questions, written
from balticgraph.store.results import Table
from balticgraph.store.view import View
from balticgraph.vocabulary import BASE


@dataclass(frozen=True, slots=True)
class Answer:
    """A question, the values it was asked with, its table, and what a reader should know of how it was understood."""

    question: Question
    values: Mapping[str, str]
    table: Table
    notes: tuple[str, ...] = ()


def put(view: View, name: str, values: Mapping[str, str]) -> Answer:
    """The answer to a question by its name, or in plain words to which `values` are added.

    A name that nothing bears is refused, one written otherwise is taken for whom it can mean: an empty answer would tell of
    somebody that the graph knows. Raises QuestionError.

    >>> from balticgraph.store.embedded import Store
    >>> put(Store.memory(), "who attended the 42nd session?", {"language": "lt"}).notes
    ('note: asking who-attended --session 42 --language lt',)
    >>> put(Store.memory(), "prizes", {"person": "Nobody"})
    Traceback (most recent call last):
    balticgraph.errors.QuestionError: nothing in the graph is called 'Nobody'; give --person in another spelling
    """
    plain = is_plain(name)
    asked, given = _meant(name, values, view) if plain else (question(name), dict(values))
    notes = [f"note: asking {_command(asked, given)}"] if plain else []
    for key in called(asked, given):
        iri = find(view, given[key]).value
        notes.append(f"note: {given[key]} is taken for {iri.removeprefix(f'{BASE}id/')}")
        given[key] = iri
    table = asked.ask(view, **given)
    if not table.rows and any(p.kind == "name" and p.name in given for p in asked.parameters):
        given, taken = _in_full(asked, given, names_of(view))
        table, notes = asked.ask(view, **given), [*notes, *taken]
    return Answer(asked, given, table, tuple(notes))


def answer(view: View, question: str, /, **values: str | int | date | None) -> Table:
    """The table that answers a question by its name, names in it taken as `put` takes them. Raises QuestionError, StoreError."""
    defaults = {p.name: p.default for p in questions()[question].parameters}
    given = {name: value for name, value in written(values).items() if value != defaults.get(name)}
    return put(view, question, given).table


def called(asked: Question, values: Mapping[str, str]) -> tuple[str, ...]:
    """The parameters that take an IRI and were given a name: what it means the graph alone can tell.

    >>> called(question("evidence-of"), {"subject": "Aadu Must"})
    ('subject',)
    >>> called(question("evidence-of"), {"subject": "person/aadu-must"})
    ()
    """
    takes = (p for p in asked.parameters if p.kind == "iri" and values.get(p.name, "").strip())
    return tuple(p.name for p in takes if not p.takes(values[p.name]))


def is_plain(name: str) -> bool:
    """Whether this is a question in plain words rather than the name of one.

    >>> is_plain("who-attended"), is_plain("who attended session 42"), is_plain("weather?")
    (False, True, True)
    """
    return name not in questions() and (" " in name.strip() or name.rstrip().endswith("?"))


def _meant(text: str, more: Mapping[str, str], view: View) -> tuple[Question, dict[str, str]]:
    """The question that plain words mean. Raises QuestionError with the nearest ones where that is unsure."""
    found = match(text, names_of(view))
    if found.question is None:
        nearest = "; ".join(f"{usage(question(n))} ({question(n).title.rstrip('?')})" for n in found.others)
        ways = f"; the nearest are: {nearest}" if nearest else "; `balticgraph ask` lists all questions"
        raise QuestionError(f"it is not sure which question {text!r} means, so none was asked{ways}")
    asked, values = question(found.question), {**found.values, **more}
    asked.bind(values)
    return asked, values


def _in_full(asked: Question, values: Mapping[str, str], names: Names) -> tuple[dict[str, str], list[str]]:
    """The values with names as the graph has them, and what was taken for what.

    A surname alone, or letters without their marks, mean whom they can. Raises QuestionError where nothing is called so.
    """
    full, taken = dict(values), list[str]()
    for parameter in asked.parameters:
        name = values.get(parameter.name, "")
        if parameter.kind != "name" or not name:
            continue
        meant = names.spelled(name)
        if not meant:
            raise QuestionError(f"{unknown(name, names)}; give --{parameter.name} in another spelling")
        if len(meant) == 1 and meant[0].name != name:
            full[parameter.name] = meant[0].name
            taken.append(f"note: {name} is taken for {meant[0].name}")
    return full, taken


def _command(asked: Question, values: Mapping[str, str]) -> str:
    """The words on the command line that ask the same."""
    return " ".join([asked.name, *(f"--{k.replace('_', '-')} {shlex.quote(v)}" for k, v in values.items())])


def usage(asked: Question) -> str:
    """How to ask a question: its name and parameters, those that may be left out in brackets.

    >>> usage(question("who-attended"))
    'who-attended --session INTEGER [--language LANGUAGE]'
    """
    return " ".join([asked.name, *map(option, asked.parameters)])


def described(asked: Question) -> str:
    """What a question asks and takes, for a reader: how to ask it, what a row is, each parameter, wordings that find it.

    >>> print(described(question("attended-as-committee-chair")))  # doctest: +ELLIPSIS
    balticgraph ask attended-as-committee-chair [--session INTEGER]
    <BLANKLINE>
    Who attended as chair of a committee, and does the committee's field match the agenda?
    A row is one person at one event as chair of a committee; ...
    <BLANKLINE>
      --session INTEGER  the number of an ordinary session of the Baltic Assembly; without it every event
    <BLANKLINE>
    In plain words, such as:
      who attended as committee chair
    ...
    """
    words = [(option(p).strip("[]"), p) for p in asked.parameters]
    wide = max((len(word) for word, _ in words), default=0)
    takes = [
        f"  {word:{wide}}  {p.help}{f' ({p.default} where it is left out)' if p.default else ''}"
        for word, p in words
    ]
    return "\n".join([
        f"balticgraph ask {usage(asked)}", "", asked.title, f"A row is {asked.row}.", "",
        *(takes or ["  It takes no parameters."]), "",
        "In plain words, such as:", *(f"  {wording}" for wording in asked.wordings),
    ])  # fmt: skip


def option(parameter: Parameter) -> str:
    """How a parameter is given on the command line, in brackets where it may be left out.

    >>> option(question("who-attended").parameters[1])
    '[--language LANGUAGE]'
    """
    word = f"--{parameter.name.replace('_', '-')} {parameter.kind.upper()}"
    return word if parameter.default is None else f"[{word}]"
