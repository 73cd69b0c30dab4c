"""The configuration: read once, with clear words where it is wrong."""

import stat
from pathlib import Path

import pytest

from tenure.config import SetupProblem, load

URL = "postgresql://admin:password@db.example.com:5432/shop?sslmode=require"


def test_a_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    first, second = load(data=tmp_path), load(data=tmp_path)
    assert first.keyring == second.keyring
    assert stat.S_IMODE((tmp_path / "secret").stat().st_mode) == 0o600


def test_the_newest_key_comes_first_and_writes() -> None:
    config = load(secret_key="new-one, old-one", database_url=URL)
    assert config.keyring.keys == ("new-one", "old-one")
    assert config.app_dsn == load(secret_key="new-one", database_url=URL).app_dsn


def test_each_runtime_login_has_its_own_name_and_password() -> None:
    config = load(secret_key="one", database_url=URL)
    assert config.app_dsn.startswith("postgresql://shop_app:")
    assert config.app_dsn.endswith("@db.example.com:5432/shop?sslmode=require")
    assert config.owner_role == "shop_owner"
    roles = (config.app_role, config.control_role, config.scheduler_role)
    assert len({config.password_of(role) for role in roles}) == 3


def test_production_without_a_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetupProblem, match="SECRET_KEY is not set"):
        _ = load(environment="production", data=tmp_path).keyring


def test_a_short_key_is_refused_in_production() -> None:
    with pytest.raises(SetupProblem, match="shorter than 32"):
        _ = load(environment="production", secret_key="short").keyring


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("port", "eighty"),
        ("port", 70000),
        ("environment", "staging"),
        ("database_url", "mysql://host/tenure"),
        ("database_url", "postgresql://host/"),
        ("database_url", "postgresql://host/" + "x" * 60),
        ("redis_url", "host:6379"),
        ("storage_url", "/tmp"),
        ("stripe", "https://api.stripe.com"),
        ("stripe", "http://10.0.0.1:12111"),
        ("stripe", "http://127.0.0.1.example.com:12111"),
    ],
)
def test_a_wrong_value_is_named(name: str, value: object) -> None:
    with pytest.raises(SetupProblem, match=name.upper()):
        load(**{name: value})


def test_secrets_do_not_show_in_its_printed_form() -> None:
    assert "password" not in repr(load(secret_key="key-password", database_url=URL))


def test_a_child_process_reads_the_same_configuration(tmp_path: Path) -> None:
    config = load(data=tmp_path, port=8123, database_url=URL)
    environment = config.as_environment()
    assert (environment["DATA"], environment["PORT"], environment["DATABASE_URL"]) == (str(tmp_path), "8123", URL)


def test_a_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SetupProblem, match="cannot be written"):
        _ = load(data=tmp_path / "file" / "data").keyring


@pytest.mark.parametrize("stripe", ["fake", "http://127.0.0.1:12111"])
def test_in_production_no_stand_in_takes_the_money(stripe: str) -> None:
    assert load(stripe=stripe).stripe == stripe
    with pytest.raises(SetupProblem, match="not allowed in production"):
        load(stripe=stripe, environment="production", secret_key="s" * 40)
