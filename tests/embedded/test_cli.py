"""The command line's refusals: one sentence on what is wrong, one on what to do, exit code 1."""

import os
import socket
import subprocess
from pathlib import Path

import pytest

from tenure.cli.doctor import roles_sql
from tenure.config import load
from tests import forking

GIVEN = frozenset({"DATABASE_URL", "REDIS_URL", "SECRET_KEY", "ENVIRONMENT", "PORT", "HOST", "DATA"})


def tenure(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if name not in GIVEN}
    command = forking.command("tenure.cli", *words)
    return subprocess.run(command, env=inherited | environment, capture_output=True, text=True, timeout=60, check=False)


def test_help_names_every_command() -> None:
    told = tenure("--help").stdout
    for command in (
        "up",
        "serve",
        "worker",
        "migrate",
        "seed",
        "sdl",
        "tour",
        "listen",
        "doctor",
        "api-key",
        "admin-link",
    ):
        assert f" {command} " in told


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        answer = tenure("up", "--port", port, "--data", str(tmp_path))
    assert answer.returncode == 1
    assert f"Port {port} on 127.0.0.1 is already in use" in answer.stderr
    assert "--port" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    answer = tenure("up", "--data", str(tmp_path / "file" / "data"))
    assert answer.returncode == 1
    assert "cannot be written" in answer.stderr
    assert "--data" in answer.stderr


def test_an_unreachable_database_is_told(tmp_path: Path) -> None:
    answer = tenure("migrate", "--data", str(tmp_path), DATABASE_URL="postgresql://user:secret@127.0.0.1:1/shop")
    assert answer.returncode == 1
    assert "cannot be reached" in answer.stderr
    assert "DATABASE_URL" in answer.stderr
    assert "secret" not in answer.stderr


def test_production_without_a_key_starts_nothing(tmp_path: Path) -> None:
    answer = tenure("up", "--data", str(tmp_path / "data"), ENVIRONMENT="production")
    assert answer.returncode == 1
    assert "SECRET_KEY is not set" in answer.stderr
    assert not (tmp_path / "data" / "postgres").exists()


@pytest.mark.parametrize("name", ["PORT", "ENVIRONMENT", "POOL_SIZE"])
def test_a_wrong_setting_is_named(name: str) -> None:
    answer = tenure("doctor", **{name: "nonsense"})
    assert answer.returncode == 1
    assert f"{name} is not valid" in answer.stderr


def test_doctor_lists_what_is_wrong_with_what_to_do(tmp_path: Path) -> None:
    answer = tenure("doctor", "--data", str(tmp_path), DATABASE_URL="postgresql://user:secret@127.0.0.1:1/shop")
    assert answer.returncode == 1
    assert "Python" in answer.stdout
    assert "error" in answer.stdout
    assert "secret" not in answer.stdout


def test_the_sql_for_a_managed_database_makes_the_missing_roles_only() -> None:
    config = load(secret_key="key", database_url="postgresql://admin:password@db.example.com/shop")
    told = roles_sql(config, ["shop_owner", "shop_app"])
    assert 'CREATE ROLE "shop_owner" NOLOGIN BYPASSRLS;' in told
    assert f"PASSWORD '{config.password_of('shop_app')}'" in told
    assert "shop_scheduler" not in told
