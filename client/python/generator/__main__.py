"""Write `tenure_client/generated` anew from the schema and the operations; with `--check`, tell how it differs.

    python -m client.python.generator [--check]

ariadne-codegen is installed into an environment of its own below `.cache`: it needs an older GraphQL library than the
server has.
"""

import difflib
import filecmp
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from client.python.generator import payloads

PACKAGE = Path(__file__).resolve().parents[1]
ROOT = PACKAGE.parents[1]
GENERATED = PACKAGE / "src" / "tenure_client" / "generated"
LOCK = PACKAGE / "generator" / "requirements.lock"


def main(check: bool) -> int:
    with tempfile.TemporaryDirectory(prefix="tenure-generated-") as folder:
        written = generate(Path(folder))
        if not check:
            shutil.rmtree(GENERATED, ignore_errors=True)
            shutil.copytree(written, GENERATED)
            return 0
        differing = difference(written)
    sys.stderr.write(differing)
    return 1 if differing else 0


def generate(folder: Path) -> Path:
    """The package, written into the folder. Raises CalledProcessError with ariadne-codegen's own words before it."""
    inside = folder / "client" / "python"
    shutil.copytree(PACKAGE, inside, ignore=shutil.ignore_patterns("generated", "__pycache__", "dist"))
    shutil.copytree(ROOT / "client" / "operations", folder / "client" / "operations")
    (folder / "schema").mkdir()
    shutil.copy(ROOT / "schema" / "schema.graphql", folder / "schema")
    environment = {**os.environ, "PYTHONPATH": str(inside), "RUFF_NO_CACHE": "true"}
    command = [str(tool()), "client", "--config", "pyproject.toml"]
    subprocess.run(command, cwd=inside, env=environment, stdout=subprocess.DEVNULL, check=True)
    written = inside / "src" / "tenure_client" / "generated"
    (written / "payloads.py").write_text(payloads.module(ROOT / "schema" / "schema.graphql"))
    for cache in written.rglob("__pycache__"):
        shutil.rmtree(cache)
    return written


def tool() -> Path:
    """ariadne-codegen, installed where it is not yet, for this state of its lock."""
    version = hashlib.sha256(LOCK.read_bytes()).hexdigest()[:16]
    home = ROOT / ".cache" / f"ariadne-codegen-{version}"
    program = home / "bin" / "ariadne-codegen"
    if not program.exists():
        uv = str(Path(sys.executable).with_name("uv"))
        subprocess.run([uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(home)], check=True)
        install = [uv, "pip", "install", "--quiet", "--python", str(home), "--require-hashes", "-r", str(LOCK)]
        subprocess.run(install, env={**os.environ, **for_uv()}, check=True)
    return program


def for_uv() -> dict[str, str]:
    """Where uv finds the cache and the index that `.ci/install` uses: it does not read what pip was told."""
    cache = {"UV_CACHE_DIR": os.environ.get("UV_CACHE_DIR", str(ROOT / ".cache" / "uv"))}
    if "UV_DEFAULT_INDEX" in os.environ:
        return cache
    asked = [sys.executable, "-m", "pip", "config", "get", "global.index-url"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    index = os.environ.get("PIP_INDEX_URL", told)
    return {**cache, "UV_DEFAULT_INDEX": index} if index else cache


def difference(written: Path) -> str:
    """What differs between the committed package and one that was just written; empty where they agree."""
    names = sorted({path.name for folder in (written, GENERATED) for path in folder.glob("*.py")})
    _, differing, missing = filecmp.cmpfiles(written, GENERATED, names, shallow=False)
    told = "\n".join(_lines(written / name, GENERATED / name) for name in [*differing, *missing])
    return f"{told}\nclient/python is out of date: make clients\n" if differing or missing else ""


def _lines(now: Path, committed: Path) -> str:
    before, after = (path.read_text().splitlines() if path.exists() else [] for path in (committed, now))
    return "\n".join(difflib.unified_diff(before, after, f"committed {now.name}", "now", lineterm="", n=2))


if __name__ == "__main__":
    raise SystemExit(main(check="--check" in sys.argv[1:]))
