"""Which file of Facts JSON a person went through for which release."""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from balticgraph.documents.places import fitting
from balticgraph.documents.read import release_files
from balticgraph.errors import UsageError

SUFFIX = ".facts.json"


@dataclass(frozen=True, slots=True)
class Proofs:
    """The proofs by the files of their releases, and those that are of none, where one may have been meant for what has none."""

    of: Mapping[Path, Path] = field(default_factory=dict)
    left: tuple[Path, ...] = ()


def proofs_for(paths: Sequence[Path], place: Path) -> Proofs:
    """The proofs of these inputs that are in a folder, or in the one file that is named.

    A proof is of the release of its name. Where several releases are called alike, the folders tell which is meant: `extract -o`
    keeps those of the releases. Raises `UsageError` where there is none, or where it is not clear whose one is.
    """
    by_name: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    found = _files(place)
    for parts in found:
        by_name[parts[-1]].append(parts)
    of: dict[Path, Path] = {}
    apart: dict[str, list[Path]] = defaultdict(list)
    inputs = dict.fromkeys(file for file in release_files(paths) if isinstance(file, Path))
    for file in inputs:
        own = tuple(map(_composed, (*file.absolute().parent.parts, fitting(file.stem))))
        fitted = [parts for parts in by_name.get(own[-1], ()) if own[-len(parts) :] == parts]
        if fitted:
            of[file] = found[max(fitted, key=len)]
        elif own[-1] in by_name:
            apart[own[-1]].append(file)
    taken = frozenset(of.values())
    for name, files in apart.items():
        free = [found[parts] for parts in by_name[name] if found[parts] not in taken]
        if len(free) > 1 or (free and len(files) > 1):
            raise UsageError(
                f"it is not clear whether {free[0]} holds the facts of {files[0]}; "
                f"keep proofs in the folders of their releases, as `extract -o` does, or name the one that is meant"
            )
        of.update(dict(zip(files, free, strict=False)))
    _each_of_one(of)
    if len(of) == len(inputs) and not any(path.is_dir() for path in paths):
        return Proofs(of)
    used = frozenset(of.values())
    return Proofs(of, tuple(file for file in found.values() if file not in used))


def _files(place: Path) -> dict[tuple[str, ...], Path]:
    """The files of Facts JSON, by their places without the ending."""
    files = sorted(place.rglob(f"*{SUFFIX}")) if place.is_dir() else [place]
    for file in files:
        if not file.name.endswith(SUFFIX) or not file.is_file():
            raise UsageError(f"{file} is no NAME{SUFFIX}, nor a folder of them; `extract -o` writes them")
    if not files:
        raise UsageError(f"{place} has no NAME{SUFFIX}; `extract -o` writes them")
    inside = [file.relative_to(place) if place.is_dir() else Path(file.name) for file in files]
    return {
        tuple(map(_composed, (*one.parent.parts, one.name.removesuffix(SUFFIX)))): file
        for one, file in zip(inside, files, strict=True)
    }


def _composed(name: str) -> str:
    """A name with its letters composed: some file systems keep "č" as two signs."""
    return unicodedata.normalize("NFC", name)


def _each_of_one(of: Mapping[Path, Path]) -> None:
    first: dict[Path, Path] = {}
    for release, proof in of.items():
        if first.setdefault(proof, release) != release:
            raise UsageError(
                f"{proof} may hold the facts of {first[proof]} or of {release}; "
                f"keep proofs in the folders of their releases, as `extract -o` does"
            )
