"""Which modules this installation runs: ours, and those that `MODULES` names. Nothing else is imported."""

import hashlib
import importlib
import pkgutil
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from models.database import TENANT
from tenure.config import Config, SetupProblem
from tenure.kit import settings
from tenure.modules.catalog import OURS
from tenure.modules.contract import VERSION, Manifest

GROUP = "tenure.modules"
ATTRIBUTE = "manifest"
_BYTECODE = "__pycache__"


def load(config: Config) -> tuple[Manifest, ...]:
    """Ours and the named ones. Raises `SetupProblem` for a module that is not there or does not fit."""
    named = [_named(name) for name in names(config)]
    manifests = (*OURS, *named)
    _check(manifests)
    declare(manifests)
    settings.know(setting for manifest in manifests for setting in manifest.settings)
    return manifests


def names(config: Config) -> list[str]:
    return [name.strip() for name in config.modules.split(",") if name.strip()]


def apps(manifests: Sequence[Manifest]) -> dict[str, Any]:
    """The ORM's apps of modules with tables of their own; our tables are one app."""
    return {
        manifest.name: {
            "models": list(manifest.models),
            "default_connection": TENANT,
            "migrations": manifest.migrations,
        }
        for manifest in manifests
        if manifest.models
    }


def declare(manifests: Sequence[Manifest]) -> None:
    """Import what declares jobs, duties and rules of the agenda."""
    for manifest in manifests:
        for name in manifest.jobs:
            _import_all(name)


def fingerprint(name: str) -> str:
    """The SHA-256 over the files of a module that `MODULES` names, to compare with that of what was reviewed."""
    package = importlib.import_module(_path(name).partition(":")[0])
    digest = hashlib.sha256()
    for file in sorted(_files(package)):
        content = hashlib.sha256(file.read_bytes()).hexdigest()
        digest.update(f"{file.relative_to(_folder(package))} {content}\n".encode())
    return digest.hexdigest()


def _named(name: str) -> Manifest:
    remedy = "Correct MODULES, or install the package, and start again."
    package, _, attribute = _path(name).partition(":")
    try:
        found = getattr(importlib.import_module(package), attribute or ATTRIBUTE)
    except (ImportError, AttributeError) as error:
        raise SetupProblem(f"The module {name} cannot be loaded ({error}).", remedy) from error
    if not isinstance(found, Manifest):
        raise SetupProblem(f"The module {name} has no manifest of tenure.modules.contract.", remedy)
    if found.contract != VERSION:
        problem = f"The module {name} was written for version {found.contract} of the contract; this is {VERSION}."
        raise SetupProblem(problem, "Install a compatible version, or remove it from MODULES.")
    return found


def _path(name: str) -> str:
    """A dotted path: of the entry point of that name, where a package declares one, else the name itself."""
    for entry in entry_points(group=GROUP, name=name):
        return entry.value
    return name


def _check(manifests: Sequence[Manifest]) -> None:
    """Nobody takes another's name, and a handler's events are those of somebody who is here."""
    _single("module", (manifest.name for manifest in manifests))
    _single("event", (event.name for manifest in manifests for event in manifest.events))
    _single("setting", (setting.key for manifest in manifests for setting in manifest.settings))
    _single("handler", (handler.name for manifest in manifests for handler in manifest.handlers))
    for kind, root in (("query", "queries"), ("mutation", "mutations"), ("feed", "feeds")):
        _single(kind, (field for manifest in manifests for part in getattr(manifest, root) for field in _fields(part)))
    told = {event for manifest in manifests for event in manifest.events}
    for manifest in manifests:
        for handler in manifest.handlers:
            if handler.event not in told:
                problem = f"The module {manifest.name} handles {handler.event.name}, which no module publishes."
                raise SetupProblem(problem, "Add the module that does to MODULES.")


def _fields(part: Any) -> list[str]:
    return [field.name for field in part.__strawberry_definition__.fields]


def _single(kind: str, given: Iterable[str]) -> None:
    for name, count in Counter(given).items():
        if count > 1:
            raise SetupProblem(f"Two modules define the {kind} {name}.", "Remove one of them from MODULES.")


def _import_all(name: str) -> None:
    module = importlib.import_module(name)
    for found in pkgutil.iter_modules(getattr(module, "__path__", [])):
        _import_all(f"{name}.{found.name}")


def _folder(package: Any) -> Path:
    return Path(package.__file__).parent


def _files(package: Any) -> Iterator[Path]:
    """Of a package all files, code and templates alike; of a plain module itself."""
    if not hasattr(package, "__path__"):
        yield Path(package.__file__)
        return
    for file in _folder(package).rglob("*"):
        if file.is_file() and _BYTECODE not in file.parts:
            yield file
