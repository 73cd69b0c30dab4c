from tenure.config import Config
from tenure.context import Context
from tenure.identity import admin_links
from tests.commands import tenure
from tests.door import Door
from tests.identity.support import VIEWER

WHO = "{ viewer { permissions } }"


async def test_the_command_line_makes_a_key_that_works_once_shown(api: Door, config: Config) -> None:
    slug = api.system.business.slug
    code, text, errors = await tenure(
        config, "api-key", "create", "--tenant", slug, "--name", "Till", "--scope", "EVENTS_READ"
    )
    assert code == 0, errors
    assert (await api.with_bearer(text)(WHO))["viewer"]["permissions"] == ["EVENTS_READ", "PUBLIC"]


async def test_the_command_line_makes_a_link_for_an_administrator(api: Door, config: Config, system: Context) -> None:
    code, url, errors = await tenure(
        config, "admin-link", "--tenant", system.business.slug, "--email", "owner@example.com"
    )
    assert code == 0, errors
    signed_in = await admin_links.accept(system, url.rpartition("/")[2])
    assert (await api.with_bearer(signed_in.token)(VIEWER))["viewer"]["roles"] == ["OWNER"]


async def test_the_command_line_says_what_is_wrong_in_a_sentence(system: Context, config: Config) -> None:
    slug = system.business.slug
    cases = [
        (("api-key", "create", "--tenant", "nobodys", "--name", "x", "--scope", "EVENTS_READ"), "There is no business"),
        (("api-key", "create", "--tenant", slug, "--name", "x", "--scope", "EVERYTHING"), "Valid permissions: "),
        (("admin-link", "--tenant", slug, "--email", "no address"), "isn't a valid email address"),
    ]
    for arguments, told in cases:
        code, output, errors = await tenure(config, *arguments)
        assert (code, output) == (1, "")
        assert told in " ".join(errors.split())
        assert "Traceback" not in errors
