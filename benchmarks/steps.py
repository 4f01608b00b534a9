"""Steps that are measured in a process of their own: each prints what it found as one line of JSON."""

import json
import sys
import time
from collections import defaultdict
from contextlib import nullcontext
from itertools import chain
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pyoxigraph as ox
import rdflib

from balticgraph.checks import check
from balticgraph.commands.extracting import collect_seldom
from balticgraph.documents.read import read_release, read_releases, read_text
from balticgraph.documents.release import Release
from balticgraph.facts.recognise import recognise
from balticgraph.identity.link import link
from balticgraph.landing import Landing
from balticgraph.load import Made, background, count, lay_foundation, make
from balticgraph.store.embedded import Store
from balticgraph.triples.describe import describe
from balticgraph.validation import judge
from balticgraph.validation.validate import Engine, Layer, validate
from benchmarks.releases import releases

_KINDS = 12
_SIZES = (1_000, 10_000, 100_000, 1_000_000)


def read(folder: str) -> dict[str, Any]:
    """CPU seconds to read each file of a folder and recognise its facts as `extract` does, word lists and names being in memory."""
    names, files = background().names, sorted(Path(folder).iterdir())
    for file in files[
        :_KINDS
    ]:  # one of each kind: what is read when first asked is in memory, as the peer's model is
        recognise(read_release(file), names)
    collect_seldom()
    began = time.process_time()
    for file in files:
        recognise(read_release(file), names)
    return {"cpu": time.process_time() - began}


def curve(form: str) -> dict[str, Any]:
    """CPU seconds to read texts of growing length, garbage collected as `extract` and `load` do."""
    bodies = [r.text.partition("# ")[2] for r in releases(1, 12)]
    names, seconds = background().names, []
    collect_seldom()
    for size in _SIZES:
        body = ("\n\n".join(bodies) + "\n\n") * (size // 4000 + 1)
        data = (
            (" ".join(body.split()) if form == "line" else body)
            .encode()[:size]
            .decode("utf-8", "ignore")
            .encode()
        )
        began, times = time.process_time(), max(1, 200_000 // size)
        for _ in range(times):
            recognise(read_text(b"---\nlanguage: en\n---\n\n" + data, "made"), names)
        seconds.append((time.process_time() - began) / times)
    return {"bytes": _SIZES, "cpu": seconds}


def add(place: str, file: str) -> dict[str, Any]:
    """CPU seconds to land one release in a store that is there, its reading and start-up aside; and of the whole load."""
    ground = background()
    made = make(read_release(Path(file)), ground)
    with Store.create(Path(place)) as store:
        began = time.process_time()
        landing = Landing.on(store)
        list(lay_foundation(landing, ground))
        laid = time.process_time()
        check(made.described, store)
        checked = time.process_time()
        landed = landing.land(made.described)
        store.flush()
        ended = time.process_time()
    return {"open": laid - began, "check": checked - laid, "land": ended - checked, "quads": landed.quads}


def stages(folder: str, place: str) -> dict[str, Any]:
    """CPU seconds of each stage of a load of a folder."""
    spent: dict[str, float] = defaultdict(float)
    clock = time.process_time()

    def lap(name: str) -> None:
        nonlocal clock
        spent[name] += (now := time.process_time()) - clock
        clock = now

    ground = background()
    with Store.create(Path(place)) as store:
        landing = Landing.on(store)
        list(lay_foundation(landing, ground))
        lap("set up")
        for release in read_releases([Path(folder)]):
            if not isinstance(release, Release):
                raise release
            lap("read")
            reading = recognise(release, ground.names)
            lap("recognise")
            linked = link(reading, ground.known)
            lap("link")
            made = Made(release.name, describe(linked), count(reading), ())
            lap("describe")
            landing.holds(made.described)
            check(made.described, store)
            lap("validate")
            landing.land(made.described)
            lap("write")
        store.flush()
        lap("write")
    return dict(spent)


def engines(number: str) -> dict[str, Any]:
    """CPU seconds on so many whole releases of the load path, of `validate --engine pyshacl`, and of pySHACL as it comes."""
    ground = background(register=False)
    made = [make(read_text(r.text.encode(), r.name), ground) for r in releases(1, int(number))]
    found: dict[str, Any] = {"quads": sum(len(m.described.quads) for m in made)}
    with Store.memory() as store:
        list(lay_foundation(Landing.on(store), ground))
        for name, engine in (("fast", Engine.FAST), ("judge", Engine.PYSHACL), ("pyshacl", Engine.PYSHACL)):
            plain = patch.object(judge, "_Queried", rdflib.Graph) if name == "pyshacl" else nullcontext()
            began = time.process_time()
            with plain:
                for one in made:
                    check(one.described, store, engine=engine)
            found[name] = time.process_time() - began
    return found


def union(file: str) -> dict[str, Any]:
    """CPU seconds of the load path on the union of a file's quads, all at once."""
    quads = list(ox.parse(path=file, format=ox.RdfFormat.N_QUADS))
    began = time.process_time()
    report = validate(quads, layer=Layer.RELEASE)
    return {"cpu": time.process_time() - began, "quads": len(quads), "findings": len(report.findings)}


def bulk(file: str, place: str) -> dict[str, Any]:
    """Seconds of plain pyoxigraph to load a file into a new store on disk."""
    began, used = time.monotonic(), time.process_time()
    store = ox.Store(place)
    store.bulk_load(path=file, format=ox.RdfFormat.N_QUADS)
    store.flush()
    return {"seconds": time.monotonic() - began, "cpu": time.process_time() - used, "quads": len(store)}


def parse(file: str) -> dict[str, Any]:
    """CPU seconds to parse a file with pyoxigraph, and to validate what it holds with the load path, capture by capture."""
    began = time.process_time()
    quads = list(ox.parse(path=file, format=ox.RdfFormat.N_QUADS))
    parsed = time.process_time()
    report = validate(chain(quads), layer=Layer.ALL)
    return {
        "parse": parsed - began,
        "validate": time.process_time() - parsed,
        "quads": len(quads),
        "findings": len(report.findings),
    }


STEPS = {step.__name__: step for step in (read, curve, add, stages, engines, union, bulk, parse)}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(STEPS[sys.argv[1]](*sys.argv[2:])) + "\n")
