"""Whoever owns the database can change a row; the chain shows where."""

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest

from tenure.config import Config
from tenure.services import Services
from tests.audit.support import entries, fill, verified
from tests.door import Door


@pytest.fixture
async def owner(services: Services, config: Config) -> AsyncIterator[asyncpg.Connection]:
    """The database as its owner sees it: no row security, no privilege is missing."""
    connection = await asyncpg.connect(config.admin_dsn)
    yield connection
    await connection.close()


@pytest.fixture
async def chain(api: Door) -> tuple[Door, Any]:
    """A log with some entries, and who may read it."""
    staff = await api.staff()
    await fill(staff, 6)
    return staff, api.system.tenant


async def test_a_chain_that_nobody_touched_is_intact(chain: tuple[Door, Any]) -> None:
    staff, _ = chain
    found = await verified(staff)
    length = str(len(await entries(staff)))
    assert found == {
        "isIntact": True,
        "isComplete": True,
        "checkedUpTo": length,
        "brokenAt": None,
        "head": length,
    }
    assert (await verified(staff, after=3))["isComplete"]
    assert await staff.errors("{ auditVerification(after: 1000) { isIntact } }") == ["BAD_INPUT"]


@pytest.mark.parametrize(
    "change",
    [
        "action = 'nothingToSee'",
        "actor_id = gen_random_uuid()",
        "outcome = 'DENIED'",
        "occurred_at = occurred_at - interval '1 microsecond'",
        "changes = '[]'",
        "subject_kind = 'Member'",
        "detail_digest = NULL",
        "hash = repeat('0', 64)",
        "previous_hash = repeat('0', 64)",
    ],
)
async def test_a_changed_row_is_found(chain: tuple[Door, Any], owner: asyncpg.Connection, change: str) -> None:
    staff, tenant = chain
    done = await owner.execute(f"UPDATE audit_entry SET {change} WHERE tenant_id = $1 AND position = 4", tenant)
    assert done == "UPDATE 1"
    found = await verified(staff)
    assert (found["isIntact"], found["brokenAt"], found["checkedUpTo"]) == (False, "4", "3")


@pytest.mark.parametrize("position", [1, 4])
async def test_a_removed_row_is_found(chain: tuple[Door, Any], owner: asyncpg.Connection, position: int) -> None:
    staff, tenant = chain
    await owner.execute("DELETE FROM audit_entry WHERE tenant_id = $1 AND position = $2", tenant, position)
    assert (await verified(staff))["brokenAt"] == str(position)


async def test_rows_that_are_missing_at_the_end_are_found(chain: tuple[Door, Any], owner: asyncpg.Connection) -> None:
    staff, tenant = chain
    end = len(await entries(staff))
    await owner.execute("DELETE FROM audit_entry WHERE tenant_id = $1 AND position > $2", tenant, end - 2)
    assert (await verified(staff))["brokenAt"] == str(end - 1)


async def test_an_end_that_was_moved_with_the_rows_is_found_by_the_position_of_the_next(
    chain: tuple[Door, Any], owner: asyncpg.Connection
) -> None:
    staff, tenant = chain
    end = len(await entries(staff))
    await owner.execute("UPDATE audit_head SET position = position - 1 WHERE tenant_id = $1", tenant)
    found = await verified(staff)
    assert (found["isIntact"], found["brokenAt"]) == (False, str(end))


async def test_reordered_rows_are_found(chain: tuple[Door, Any], owner: asyncpg.Connection) -> None:
    staff, tenant = chain
    async with owner.transaction():
        for old, new in ((3, -1), (5, 3), (-1, 5)):
            await owner.execute(
                "UPDATE audit_entry SET position = $3 WHERE tenant_id = $1 AND position = $2", tenant, old, new
            )
    assert (await verified(staff))["brokenAt"] == "3"


async def test_a_changed_detail_is_found_and_an_erased_one_is_not_a_fault(
    chain: tuple[Door, Any], owner: asyncpg.Connection
) -> None:
    staff, tenant = chain
    of_fourth = "id = (SELECT id FROM audit_entry WHERE tenant_id = $1 AND position = 4)"
    done = await owner.execute(
        f"UPDATE audit_detail SET address = '203.0.113.9' WHERE tenant_id = $1 AND {of_fourth}", tenant
    )
    assert done == "UPDATE 1"
    assert (await verified(staff))["brokenAt"] == "4"
    await owner.execute(f"DELETE FROM audit_detail WHERE tenant_id = $1 AND {of_fourth}", tenant)
    assert (await verified(staff))["isComplete"]


async def test_an_entry_that_was_slipped_in_is_found(chain: tuple[Door, Any], owner: asyncpg.Connection) -> None:
    staff, tenant = chain
    end = len(await entries(staff))
    await owner.execute(
        "INSERT INTO audit_entry SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), "
        "'position', $2::bigint))).* FROM audit_entry e WHERE tenant_id = $1 AND position = 2",
        tenant,
        end + 1,
    )
    assert (await verified(staff))["brokenAt"] == str(end + 1)


async def test_the_running_system_itself_cannot_change_or_remove_an_entry(
    chain: tuple[Door, Any], config: Config
) -> None:
    _, tenant = chain
    app = await asyncpg.connect(config.app_dsn)
    try:
        for statement in ("UPDATE audit_entry SET action = 'x'", "DELETE FROM audit_entry"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await app.execute(f"{statement} WHERE tenant_id = $1", tenant)
    finally:
        await app.close()
