from typing import Any

import asyncpg
import pytest

from models import database
from models.privacy import Consent
from tenure.config import Config
from tenure.context import Context
from tests.door import Door
from tests.identity.support import VIEWER
from tests.privacy.support import ARCHIVE, GIVE, HISTORY, PUBLISH, WITHDRAW, codes, events_of

OWN = "{ ownConsents { isGiven isCurrent purpose { code version } last { version } } }"
PURPOSES = "{ consentPurposes { id code version text isRequired } }"


async def _published(api: Door, code: str = "marketing", text: str = "We write once a month.") -> dict[str, Any]:
    staff = await api.staff("PRIVACY_WRITE")
    payload: dict[str, Any] = (await staff(PUBLISH, {"code": code, "text": text}))["consentPurposePublish"]
    assert payload["userErrors"] == []
    purpose: dict[str, Any] = payload["purpose"]
    return purpose


async def _give(door: Door, version: int, code: str = "marketing") -> Any:
    return (await door(GIVE, {"consents": [{"purpose": code, "version": version}]}))["consentGive"]


async def test_giving_and_withdrawing_are_recorded_with_version_and_way(api: Door) -> None:
    await _published(api)
    door = await api.member("ada@example.com")
    given = await _give(door, 1)
    assert given["consents"] == [
        {
            "isGiven": True,
            "isCurrent": True,
            "purpose": {"code": "marketing", "version": 1},
            "last": {"version": 1, "source": "API"},
        }
    ]
    await _give(door, 1)
    for _ in range(2):
        taken = (await door(WITHDRAW, {"purpose": "marketing"}))["consentWithdraw"]
        assert taken["consents"] == [{"isGiven": False, "purpose": {"code": "marketing"}}]
    await _give(door, 1)

    member = (await door(VIEWER))["viewer"]["member"]["id"]
    nodes = (await (await api.staff("MEMBERS_READ"))(HISTORY, {"member": member}))["consents"]["nodes"]
    assert [node["isGiven"] for node in nodes] == [True, False, True]
    assert await events_of(api.system, "member.consent_withdrawn") == [
        {"purpose": "marketing", "version": 1, "source": "API"}
    ]
    assert len(await events_of(api.system, "member.consent_given")) == 2


async def test_a_new_text_is_a_new_version_and_the_old_agreement_is_no_longer_current(api: Door) -> None:
    await _published(api)
    door = await api.member()
    await _give(door, 1)
    assert (await _published(api))["version"] == 1
    assert (await _published(api, text="We write twice a month."))["version"] == 2
    assert (await door(OWN))["ownConsents"] == [
        {
            "isGiven": True,
            "isCurrent": False,
            "purpose": {"code": "marketing", "version": 2},
            "last": {"version": 1},
        }
    ]
    assert codes(await _give(door, 1)) == ["CONSENT_OUTDATED"]
    assert codes(await _give(door, 2)) == []
    assert (await door(OWN))["ownConsents"][0]["isCurrent"]


async def test_what_nobody_is_asked_for_is_refused(api: Door) -> None:
    door = await api.member()
    assert codes(await _give(door, 1)) == ["PURPOSE_UNKNOWN"]
    assert codes((await door(WITHDRAW, {"purpose": "marketing"}))["consentWithdraw"]) == ["PURPOSE_UNKNOWN"]
    purpose = await _published(api)
    await (await api.staff("PRIVACY_WRITE"))(ARCHIVE, {"id": purpose["id"]})
    assert codes(await _give(door, 1)) == ["PURPOSE_UNKNOWN"]
    assert (await api(PURPOSES))["consentPurposes"] == []


async def test_only_who_looks_after_privacy_publishes(api: Door) -> None:
    variables = {"code": "terms", "text": "Be kind."}
    assert await (await api.staff("SETTINGS_WRITE")).errors(PUBLISH, variables) == ["FORBIDDEN"]
    assert await api.errors(PUBLISH, variables) == ["UNAUTHENTICATED"]


async def test_nothing_of_a_record_is_ever_changed(api: Door, config: Config, system: Context) -> None:
    await _published(api)
    await _give(await api.member(), 1)
    async with database.for_tenant(system.tenant):
        [row] = await Consent.of(system.tenant)
        assert row.address_digest
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await database.execute(
                "UPDATE consent SET is_given = false WHERE tenant_id = $1 AND id = $2", system.tenant, row.id
            )


async def test_who_publishes_reads_every_version_and_what_is_asked_no_more(api: Door) -> None:
    every = "{ consentPurposes(withArchived: true) { code archivedAt versions { version text url publishedAt } } }"
    for text in ("We write once a month.", "We write twice a month."):
        purpose = await _published(api, text=text)
    staff = await api.staff("PRIVACY_WRITE")
    await staff(ARCHIVE, {"id": purpose["id"]})
    (found,) = (await staff(every))["consentPurposes"]
    assert [(one["version"], one["text"]) for one in found["versions"]] == [
        (2, "We write twice a month."),
        (1, "We write once a month."),
    ]
    assert found["archivedAt"] is not None
    assert (await api(PURPOSES))["consentPurposes"] == []
    refused = await (await api.member()).raw(every)
    assert refused["errors"][0]["extensions"]["code"] == "FORBIDDEN"
