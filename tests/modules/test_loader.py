"""Which modules an installation runs, and what is said of those that it cannot."""

import pkgutil
import sys
from pathlib import Path

import pytest

import tenure
from tenure.config import Config, SetupProblem, load
from tenure.modules import loader
from tenure.modules.catalog import OURS
from tenure.modules.contract import VERSION

NO_AREAS = frozenset({"cli", "embedded", "gateways", "kit", "modules", "seed"})


def configured(modules: str) -> Config:
    return load(database_url="postgresql://nobody@127.0.0.1/none", modules=modules)


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A third party's package on the path, whose manifest the test writes."""
    folder = tmp_path / f"thirdparty_{tmp_path.name}"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(tmp_path))
    return folder


def write(package: Path, body: str) -> str:
    (package / "__init__.py").write_text(f"from tenure.modules.contract import Handler, Manifest\n{body}\n")
    sys.modules.pop(package.name, None)
    return package.name


def test_every_area_of_ours_has_a_manifest() -> None:
    covered = {name.removeprefix("tenure.").partition(".")[0] for manifest in OURS for name in manifest.jobs}
    packages = {found.name for found in pkgutil.iter_modules(tenure.__path__) if found.ispkg}
    assert packages - NO_AREAS <= covered


def test_without_modules_there_is_only_what_is_ours() -> None:
    assert loader.load(configured("")) == OURS


def test_a_named_module_is_added_after_ours(package: Path) -> None:
    name = write(package, f"manifest = Manifest(name='thirdparty', contract={VERSION})")
    manifests = loader.load(configured(f" {name} ,"))
    assert [manifest.name for manifest in manifests[len(OURS) :]] == ["thirdparty"]


def test_a_module_can_name_the_attribute_that_is_its_manifest(package: Path) -> None:
    name = write(package, f"other = Manifest(name='thirdparty', contract={VERSION})")
    assert loader.load(configured(f"{name}:other"))[-1].name == "thirdparty"


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("", "cannot be loaded"),
        ("import nothing_of_that_name", "cannot be loaded"),
        ("manifest = 'a text'", "has no manifest"),
        ("manifest = Manifest(name='thirdparty', contract=99)", "version 99 of the contract; this is 1"),
        (f"manifest = Manifest(name='billing', contract={VERSION})", "Two modules define the module billing"),
    ],
)
def test_a_module_that_does_not_fit_is_told(package: Path, body: str, problem: str) -> None:
    name = write(package, body)
    with pytest.raises(SetupProblem, match=problem) as told:
        loader.load(configured(name))
    assert told.value.remedy


def test_a_module_that_is_not_there_is_told() -> None:
    with pytest.raises(SetupProblem, match="no_such_module cannot be loaded"):
        loader.load(configured("no_such_module"))


def test_two_modules_cannot_bring_a_field_of_the_same_name(package: Path) -> None:
    body = "import strawberry\n@strawberry.type\nclass Q:\n    offers: int\n"
    name = write(package, f"{body}manifest = Manifest(name='thirdparty', contract={VERSION}, queries=[Q])")
    with pytest.raises(SetupProblem, match="define the query offers"):
        loader.load(configured(name))


def test_a_handler_of_an_event_that_nobody_tells_is_told(package: Path) -> None:
    body = "from tenure.events import Event\nasync def read(ctx, event): ...\n"
    handler = "Handler('thirdparty.read', Event, read)"
    name = write(
        package, f"{body}Event.name = 'never'\nmanifest = Manifest(name='t', contract=1, handlers=[{handler}])"
    )
    with pytest.raises(SetupProblem, match="which no module publishes"):
        loader.load(configured(name))


def test_the_fingerprint_tells_any_change_of_the_package(package: Path) -> None:
    name = write(package, "manifest = None")
    first = loader.fingerprint(name)
    (package / "__pycache__").mkdir(exist_ok=True)
    (package / "__pycache__" / "x.pyc").write_bytes(b"1")
    assert loader.fingerprint(name) == first
    (package / "page.html").write_text("<p>")
    assert loader.fingerprint(name) != first
