"""The Python SDK as a package: built, installed elsewhere, and imported there without anything of ours beside it."""

import os
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import tenure_client
from client.python.generator.__main__ import difference, for_uv, generate

pytestmark = pytest.mark.xdist_group("python-package")  # built once

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "client" / "python"
NAME = f"tenure_client-{tenure_client.__version__}"
ELSEWHERE = """
import importlib.util, pathlib, tenure_client
assert "site-packages" in tenure_client.__file__, tenure_client.__file__
assert (pathlib.Path(tenure_client.__file__).parent / "py.typed").exists()
assert [name for name in ("schema", "models", "tenure", "graphql", "pytest") if importlib.util.find_spec(name)] == []
tenure_client.Tenure("https://club.example", key="k")
print(tenure_client.__version__)
"""


def uv(*arguments: object, cwd: Path = ROOT) -> None:
    command = [str(Path(sys.executable).with_name("uv")), *map(str, arguments), "--quiet"]
    ran = subprocess.run(command, cwd=cwd, env={**os.environ, **for_uv()}, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the wheel and the source distribution are; the wheel was made of the latter."""
    folder = tmp_path_factory.mktemp("built")
    uv("build", "--python", sys.executable, "--out-dir", folder, PACKAGE)
    return folder


@pytest.fixture(params=["wheel", "sdist"])
def elsewhere(request: pytest.FixtureRequest, built: Path, tmp_path: Path) -> Iterator[Path]:
    """The interpreter of an empty virtual environment into which the package was installed."""
    package = built / (f"{NAME}-py3-none-any.whl" if request.param == "wheel" else f"{NAME}.tar.gz")
    uv("venv", "--python", sys.executable, tmp_path / "venv")
    known = ("-c", ROOT / "requirements-dev.lock")
    uv("pip", "install", "--python", tmp_path / "venv", *known, package)
    yield tmp_path / "venv" / "bin" / "python"


def test_it_is_imported_elsewhere_without_anything_of_ours(elsewhere: Path, tmp_path: Path) -> None:
    command = [str(elsewhere), "-W", "error", "-c", ELSEWHERE]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    ran = subprocess.run(command, cwd=tmp_path, env=clean, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == tenure_client.__version__


def test_the_packages_hold_what_belongs_in_them_and_nothing_else(built: Path) -> None:
    with zipfile.ZipFile(built / f"{NAME}-py3-none-any.whl") as wheel:
        names = wheel.namelist()
        about = wheel.read(f"{NAME}.dist-info/METADATA").decode()
    assert {name.split("/")[0] for name in names} == {"tenure_client", f"{NAME}.dist-info"}
    assert f"{NAME}.dist-info/licenses/LICENSE" in names
    assert f"Version: {tenure_client.__version__}" in about
    with tarfile.open(built / f"{NAME}.tar.gz") as source:
        folders = {name.split("/")[1] for name in source.getnames()}
    assert folders == {"src", "tests", "README.md", "LICENSE", "pyproject.toml", "PKG-INFO", ".gitignore"}


def test_it_is_of_one_version_with_everything_else() -> None:
    versions = [
        tomllib.loads((folder / "pyproject.toml").read_text())["project"]["version"] for folder in (ROOT, PACKAGE)
    ]
    assert versions == [tenure_client.__version__] * 2


def test_its_licence_is_the_products() -> None:
    assert (PACKAGE / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()


def test_what_is_generated_is_up_to_date(tmp_path: Path) -> None:
    assert difference(generate(tmp_path)) == ""
