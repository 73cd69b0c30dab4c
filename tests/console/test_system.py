"""How the installation stands, as staff see it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from redis.asyncio import Redis

from models.tenants import Tenant
from tenure.console import health
from tenure.console.health import Service, State
from tenure.context import Context
from tenure.gateways.mail.mailbox import Mailbox
from tenure.gateways.mail.smtp import SmtpMailer
from tenure.settings import places
from tests.door import Door

SYSTEM = """{ system { version pythonVersion environment startedAt problems
  services { service state latencyMs version detail } } }"""

REACH = "{ viewer { isPlatformStaff } }"


async def _seen(door: Door) -> dict[str, Any]:
    found: dict[str, Any] = (await door(SYSTEM))["system"]
    return found


async def test_staff_see_what_is_up_and_how_fast_it_answers(api: Door) -> None:
    found = await _seen(await api.staff("SYSTEM_READ"))
    assert found["environment"] == "test"
    assert found["version"]
    assert [one["service"] for one in found["services"]] == ["POSTGRESQL", "REDIS", "MAIL", "STORAGE"]
    assert {one["state"] for one in found["services"]} == {"UP"}
    assert all(one["latencyMs"] >= 0 for one in found["services"])
    assert await (await api.member()).errors(SYSTEM) == ["FORBIDDEN"]
    assert (await api.client.get("/readyz")).json() == {"ready": True, "problems": []}


async def test_what_names_machines_is_for_the_platforms_own_staff(
    api: Door, system: Context, other_business: Any
) -> None:
    root = await Tenant.get(id=await places.root())
    theirs = await other_business()
    for business, is_told in ((root, True), (theirs, False)):
        host = f"http://{business.slug}.localhost:8000"
        there = replace(api, base=host, system=replace(system, business=business, origin=host))
        seen = await _seen(await there.staff())
        assert seen["problems"] == ([] if is_told else None)
        services = {one["service"]: one for one in seen["services"]}
        assert (services["POSTGRESQL"]["version"] is not None) is is_told
        assert (services["MAIL"]["detail"] is not None) is is_told


async def test_the_platforms_own_staff_are_told_that_they_are(api: Door, system: Context, other_business: Any) -> None:
    root, theirs = await Tenant.get(id=await places.root()), await other_business()
    for business, is_platform in ((root, True), (theirs, False)):
        host = f"http://{business.slug}.localhost:8000"
        there = replace(api, base=host, system=replace(system, business=business, origin=host))
        assert (await (await there.staff())(REACH))["viewer"]["isPlatformStaff"] is is_platform
        assert (await (await there.member())(REACH))["viewer"]["isPlatformStaff"] is False


async def test_what_does_not_answer_is_down_and_what_is_not_there_is_off(system: Context, tmp_path: Path) -> None:
    shut = tmp_path / "mail"
    shut.write_text("a file where a folder should be")
    broken = replace(
        system.services,
        redis=Redis.from_url("redis://127.0.0.1:1/0"),
        mailer=Mailbox(shut),
    )
    asked = {Service.REDIS: health._redis, Service.MAIL: health._mail}
    for service, ask in asked.items():
        found = await health._asked(service, ask, broken, system.tenant)
        assert (found.state, found.latency_ms) == (State.DOWN, None)
        assert found.detail
    away = replace(system.services, mailer=SmtpMailer("127.0.0.1", 1), redis=None)
    assert (await health._asked(Service.MAIL, health._mail, away, system.tenant)).state is State.DOWN
    assert (await health._asked(Service.REDIS, health._redis, away, system.tenant)).state is State.OFF
    assert await health.redis_problem(broken) is not None
    assert await health.redis_problem(away) is None
