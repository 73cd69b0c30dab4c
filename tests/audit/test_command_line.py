"""`tenure audit verify`, run as an operator runs it."""

import asyncpg

from tenure.config import Config
from tests.audit.support import entries, fill
from tests.commands import tenure
from tests.door import Door


async def test_a_sound_chain_is_counted_to_its_end(api: Door, config: Config) -> None:
    staff = await api.staff()
    await fill(staff, 3)
    many = len(await entries(staff))
    assert many >= 3
    code, told, errors = await tenure(config, "audit", "verify", "--tenant", api.system.business.slug)
    assert (code, told) == (0, f"intact: {many} entries"), errors


async def test_a_changed_row_fails_and_is_named(api: Door, config: Config) -> None:
    await fill(await api.staff(), 4)
    owner = await asyncpg.connect(config.admin_dsn)
    try:
        await owner.execute(
            "UPDATE audit_entry SET action = 'nothingToSee' WHERE tenant_id = $1 AND position = 3", api.system.tenant
        )
    finally:
        await owner.close()
    code, told, errors = await tenure(config, "audit", "verify", "--tenant", api.system.business.slug)
    assert (code, told) == (1, "")
    assert "broken at entry 3; intact up to entry 2" in " ".join(errors.split())


async def test_a_business_that_there_is_not_is_named(config: Config) -> None:
    code, told, errors = await tenure(config, "audit", "verify", "--tenant", "nobodys")
    assert (code, told) == (1, "")
    assert "There is no business 'nobodys' here." in " ".join(errors.split())
