"""The installation's configuration: read from the environment once, then frozen. Nothing else reads it."""

import base64
import errno
import os
import re
from functools import cached_property
from importlib import metadata
from pathlib import Path
from typing import Literal, Self
from urllib.parse import quote, urlsplit, urlunsplit

from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from tenure.kit import secrets
from tenure.kit.secrets import Keyring

_DATABASE_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,51}")  # room for `_scheduler` within PostgreSQL's 63 bytes
_SHORTEST_KEY = 32
_LOOPBACK = re.compile(r"http://(127\.0\.0\.1|localhost)(:[0-9]{1,5})")
_CONSOLE = Path(__file__).parents[1] / "client" / "console" / "dist"
FAKE = "fake"
"""In place of an address: the stand-in of the tests is started beside the demo."""


def version() -> str:
    """Of what is installed here."""
    return metadata.version("tenure")


class SetupProblem(Exception):
    """What the operator can mend: one sentence on what is wrong, one on what to do."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(f"{problem} {remedy}")
        self.problem = problem
        self.remedy = remedy


class Config(BaseSettings):
    """Addresses and keys. Everything else an admin may change lives in the settings registry."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", env_ignore_empty=True)

    database_url: str | None = Field(None, repr=False, description="An admin-capable login. None: embedded.")
    redis_url: str | None = Field(None, repr=False, description="None: embedded.")
    secret_key: str | None = Field(None, repr=False, description="Comma separated, newest first.")
    smtp_url: str | None = Field(None, repr=False, description="None: the built-in mailbox.")
    storage_url: str | None = Field(None, repr=False, description="s3://bucket?endpoint=&region=. None: local disk.")
    stripe: str | None = Field(None, description="A stand-in on this machine: its address, or `fake`. None: Stripe.")
    dns_server: str | None = Field(None, description="host[:port]. None: the machine's; outside production a file.")
    environment: Literal["development", "production", "test"] = "development"
    host: str = "127.0.0.1"
    port: int = Field(8000, ge=1, le=65535)
    data: Path = Path(".tenure")
    console: Path = Field(_CONSOLE, description="The folder of the built console.")
    modules: str = Field("", description="Comma separated: the third-party modules that run here; no others do.")
    pool_size: int = Field(10, ge=1, le=1000, description="Connections per login and process.")

    @field_validator("database_url")
    @classmethod
    def _names_one_database(cls, url: str | None) -> str | None:
        if url is not None:
            _checked(url, "DATABASE_URL", ("postgresql", "postgres"), "postgresql://user:password@host:5432/tenure")
            name = urlsplit(url).path[1:]
            if not _DATABASE_NAME.fullmatch(name):
                raise ValueError("the database name can have only letters, digits and _, and at most 52 characters")
        return url

    @field_validator("redis_url")
    @classmethod
    def _is_redis(cls, url: str | None) -> str | None:
        return url and _checked(url, "REDIS_URL", ("redis", "rediss"), "redis://host:6379/0")

    @field_validator("smtp_url")
    @classmethod
    def _is_smtp(cls, url: str | None) -> str | None:
        return url and _checked(url, "SMTP_URL", ("smtp", "smtps"), "smtp://user:password@host:587")

    @field_validator("storage_url")
    @classmethod
    def _is_a_bucket(cls, url: str | None) -> str | None:
        return url and _checked(url, "STORAGE_URL", ("s3",), "s3://bucket?endpoint=https://…&region=eu-west-1")

    @field_validator("stripe")
    @classmethod
    def _is_a_stand_in_here(cls, address: str | None) -> str | None:
        if address is not None and address != FAKE and not _LOOPBACK.fullmatch(address):
            raise ValueError("it must be `fake` or an address on this machine, such as http://127.0.0.1:12111")
        return address

    @model_validator(mode="after")
    def _takes_real_money(self) -> Self:
        if self.environment == "production" and self.stripe is not None:
            raise ValueError("STRIPE names a stand-in, which is not allowed in production")
        return self

    @field_validator("data", "console")
    @classmethod
    def _is_absolute(cls, folder: Path) -> Path:
        return folder.expanduser().absolute()

    @property
    def database_name(self) -> str:
        return urlsplit(self._database).path[1:]

    @property
    def admin_dsn(self) -> str:
        """The login that creates roles and runs migrations."""
        return self._database

    @property
    def app_dsn(self) -> str:
        """The login of tenants' work; row-level security holds it."""
        return self._dsn(self.app_role)

    @property
    def control_dsn(self) -> str:
        """The login that writes the GLOBAL tables."""
        return self._dsn(self.control_role)

    @property
    def scheduler_dsn(self) -> str:
        """The login that reads only the agenda, across tenants."""
        return self._dsn(self.scheduler_role)

    @property
    def owner_role(self) -> str:
        """The role that owns the tables (NOLOGIN): migrations act as it."""
        return f"{self.database_name}_owner"

    @property
    def app_role(self) -> str:
        return f"{self.database_name}_app"

    @property
    def control_role(self) -> str:
        return f"{self.database_name}_control"

    @property
    def scheduler_role(self) -> str:
        return f"{self.database_name}_scheduler"

    def password_of(self, role: str) -> str:
        """The password of a runtime login: it follows from the newest key, so nobody has to keep it."""
        return base64.urlsafe_b64encode(self.keyring.derived(f"login:{role}")).decode().rstrip("=")

    @cached_property
    def keyring(self) -> Keyring:
        """The installation's keys. Outside production they are made once and kept in the data folder."""
        if self.secret_key is None and self.environment == "production":
            raise SetupProblem("SECRET_KEY is not set.", f"It is required in production. {_HOW_TO_MAKE_A_KEY}")
        keys = tuple(filter(None, map(str.strip, (self.secret_key or _kept_key(self.data)).split(","))))
        if not keys or (self.environment == "production" and any(len(key) < _SHORTEST_KEY for key in keys)):
            raise SetupProblem(f"A key in SECRET_KEY is shorter than {_SHORTEST_KEY} characters.", _HOW_TO_MAKE_A_KEY)
        return Keyring(keys)

    def at(self, database_url: str, redis_url: str | None) -> Self:
        """The same installation at these servers."""
        return self.model_copy(update={"database_url": database_url, "redis_url": redis_url})

    def as_environment(self) -> dict[str, str]:
        """The environment in which a child process reads this same configuration."""
        given = {name: getattr(self, name) for name in type(self).model_fields}
        return {**os.environ, **{name.upper(): str(value) for name, value in given.items() if value is not None}}

    @property
    def _database(self) -> str:
        if self.database_url is None:
            raise SetupProblem(
                "There is no database yet.", "Set DATABASE_URL, or start the embedded one with: tenure up"
            )
        return self.database_url

    def _dsn(self, role: str) -> str:
        parts = urlsplit(self._database)
        address = parts.netloc.rpartition("@")[2]
        return urlunsplit(parts._replace(netloc=f"{quote(role)}:{self.password_of(role)}@{address}"))


_HOW_TO_MAKE_A_KEY = "Create one with: python3 -c 'import secrets; print(secrets.token_urlsafe(48))'"


def load(**given: object) -> Config:
    """The configuration of this process; what is given and not None wins over the environment. Raises SetupProblem."""
    try:
        return Config(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]  # values are validated at run time
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"]).upper() or "The environment"
        reason = first["msg"].removeprefix("Value error, ").rstrip(".")
        raise SetupProblem(f"{name} is not valid: {reason}.", f"Correct {name} and start again.") from error


def _checked(url: str, name: str, schemes: tuple[str, ...], example: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in schemes or not parts.netloc:
        raise ValueError(f"{name} must look like {example}")
    return url


def prepared(folder: Path) -> Path:
    """The data folder, made where it is missing. Raises SetupProblem where that cannot be."""
    try:
        # Others may pass through (the database's own user has to), none may list it.
        folder.mkdir(mode=0o711, parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise unwritable(folder, PermissionError("permission denied"))
    return folder


def unwritable(folder: Path, error: OSError) -> SetupProblem:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        remedy = "Free some space, or choose a folder on another disk with --data (or DATA=)."
        return SetupProblem(f"The disk of {folder} is full.", remedy)
    reason = error.strerror or str(error)
    return SetupProblem(
        f"The data folder {folder} cannot be written ({reason}).",
        "Make it writable for this user, or choose another one with --data (or DATA=).",
    )


def _kept_key(folder: Path) -> str:
    path = prepared(folder) / "secret"
    if not path.exists():
        _write_once(path, secrets.token())
    try:
        return path.read_text().strip()
    except OSError as error:
        raise unwritable(folder, error) from error


def _write_once(path: Path, text: str) -> None:
    """Whole or not at all, and the first of two writers wins."""
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
        if not path.exists():
            os.link(draft, path)
    except FileExistsError:
        return  # another process has just written its own: that one counts
    except OSError as error:
        raise unwritable(path.parent, error) from error
    finally:
        draft.unlink(missing_ok=True)
