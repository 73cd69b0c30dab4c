import asyncio
from typing import Any

from models import database
from models.identity import ApiKey, Member, StaffRole
from tenure.context import Context
from tenure.identity import keys, roles
from tests.door import Door
from tests.identity.support import codes, join

CREATE = """mutation ($scopes: [Permission!]!, $expiresAt: DateTime) {
  apiKeyCreate(input: {name: "Warehouse", scopes: $scopes, expiresAt: $expiresAt}) {
    apiKey { id name prefix scopes createdBy { email } } text userErrors { code field }
  }
}"""
KEYED = """mutation {
  apiKeyCreate(input: {name: "Warehouse", scopes: [EVENTS_READ]}) @idempotent(key: "once") { apiKey { id } text }
}"""
REVOKE = "mutation ($key: ID!) { apiKeyRevoke(input: {apiKey: $key}) { apiKey { revokedAt } userErrors { code } } }"
LIST = "{ apiKeys(first: 10) { nodes { id name prefix scopes lastUsedAt revokedAt } } }"
ROTATE = """mutation ($key: ID!, $hours: Int = 24) {
  apiKeyRotate(input: {apiKey: $key, overlapHours: $hours}) {
    apiKey { id prefix overlapUntil scopes } text userErrors { code field }
  }
}"""
BOUND = """mutation ($addresses: [String!]!) {
  apiKeyCreate(input: {name: "Bound", scopes: [EVENTS_READ], addresses: $addresses}) {
    apiKey { id addresses } text userErrors { code field }
  }
}"""
WHO = "{ viewer { member { id } permissions } }"


async def _key(door: Any, *scopes: Any, expires_at: Any = None) -> Any:
    return (await door(CREATE, {"scopes": list(scopes), "expiresAt": expires_at}))["apiKeyCreate"]


async def test_a_key_does_what_it_is_scoped_to_and_nothing_else(api: Door) -> None:
    staff = await api.staff()
    made = await _key(staff, "API_KEYS_WRITE")
    program = api.with_bearer(made["text"])
    assert (await program(WHO))["viewer"] == {"member": None, "permissions": ["API_KEYS_WRITE", "PUBLIC"]}
    assert (await program(LIST))["apiKeys"]["nodes"]
    assert await program.errors("{ members(first: 1) { nodes { id } } }") == ["FORBIDDEN"]


def _parsed(text: str) -> keys.KeyText:
    parsed = keys.parse(text)
    assert parsed is not None
    return parsed


async def test_a_key_is_stored_only_as_a_digest(api: Door, system: Context) -> None:
    made = await _key(await api.staff(), "EVENTS_READ")
    secret = _parsed(made["text"]).secret
    async with database.for_tenant(system.tenant, reading=True):
        rows = await database.fetch("SELECT api_key::text FROM api_key WHERE tenant_id = $1", system.tenant)
    assert rows
    assert not any(secret in row["api_key"] for row in rows)
    assert made["text"].startswith(made["apiKey"]["prefix"])
    assert secret not in made["apiKey"]["prefix"]


async def test_a_wrong_secret_another_key_or_a_changed_tenant_is_refused(api: Door, other_business: Any) -> None:
    text = (await _key(await api.staff(), "EVENTS_READ"))["text"]
    assert await api.with_bearer(text[:-1] + ("A" if text[-1] != "A" else "B")).errors(WHO) == ["UNAUTHENTICATED"]
    assert await api.with_bearer(text + "x").errors(WHO) == ["UNAUTHENTICATED"]

    other = await other_business()
    elsewhere = str(keys.KeyText(_parsed(text).key, other.id, _parsed(text).secret))
    response = await api.client.post(
        f"http://{other.slug}.localhost:8000/graphql",
        json={"query": WHO},
        headers={"x-tenure-client": "tests", "authorization": f"Bearer {elsewhere}"},
    )
    assert response.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_what_is_no_key_names_no_tenant() -> None:
    for text in ("", "tk", "tk___", "tk_a_b_c", "tk_" + "a" * 26 + "_" + "é" * 26 + "_x", "pk_a_b_c"):
        assert keys.parse(text) is None


async def test_a_revoked_key_is_refused_at_once(api: Door) -> None:
    staff = await api.staff()
    made = await _key(staff, "EVENTS_READ")
    for _ in range(2):
        assert (await staff(REVOKE, {"key": made["apiKey"]["id"]}))["apiKeyRevoke"]["apiKey"]["revokedAt"]
    assert await api.with_bearer(made["text"]).errors(WHO) == ["UNAUTHENTICATED"]


async def test_a_key_ends_when_it_expires(api: Door, clock: Any) -> None:
    staff = await api.staff()
    past = await _key(staff, "EVENTS_READ", expires_at=clock.now.isoformat())
    assert codes(past) == ["EXPIRY_PAST"]
    made = await _key(staff, "EVENTS_READ", expires_at=clock.now.replace(year=clock.now.year + 1).isoformat())
    assert (await api.with_bearer(made["text"])(WHO))["viewer"]
    await clock.advance(days=367)
    assert await api.with_bearer(made["text"]).errors(WHO) == ["UNAUTHENTICATED"]


async def test_nobody_makes_a_key_that_can_do_more_than_they(api: Door) -> None:
    weak = await api.staff("API_KEYS_WRITE")
    assert codes(await _key(weak, "ROLES_WRITE")) == ["SCOPE_EXCEEDS_OWN"]
    assert codes(await _key(weak, "SIGNED_IN")) == ["SCOPE_UNKNOWN"]
    assert codes(await _key(weak)) == ["SCOPE_UNKNOWN"]


async def test_a_repeated_creation_finds_the_key_but_does_not_show_it_again(api: Door, system: Context) -> None:
    staff = await api.staff()
    first, again = (await staff(KEYED))["apiKeyCreate"], (await staff(KEYED))["apiKeyCreate"]
    assert first["apiKey"] == again["apiKey"]
    assert first["text"] is not None
    assert again["text"] is None
    async with database.for_tenant(system.tenant, reading=True):
        assert await ApiKey.of(system.tenant).filter(name="Warehouse").count() == 1


async def test_members_may_neither_list_nor_make_keys(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox)
    assert await anna.errors(LIST) == ["FORBIDDEN"]
    assert await anna.errors(CREATE, {"scopes": ["EVENTS_READ"]}) == ["FORBIDDEN"]
    assert await api.anonymous().errors(LIST) == ["UNAUTHENTICATED"]


async def test_a_rotated_keys_former_text_counts_until_the_overlap_ends(api: Door, clock: Any) -> None:
    staff = await api.staff()
    made = await _key(staff, "EVENTS_READ")
    rotated = (await staff(ROTATE, {"key": made["apiKey"]["id"]}))["apiKeyRotate"]
    assert rotated["apiKey"]["id"] == made["apiKey"]["id"]
    assert rotated["text"] != made["text"]
    assert rotated["text"].startswith(rotated["apiKey"]["prefix"])
    former, present = api.with_bearer(made["text"]), api.with_bearer(rotated["text"])
    assert (await former(WHO))["viewer"] == (await present(WHO))["viewer"]
    await clock.advance(hours=24)
    assert await former.errors(WHO) == ["UNAUTHENTICATED"]
    assert (await present(WHO))["viewer"]


async def test_a_second_rotation_leaves_nothing_of_the_first_text(api: Door) -> None:
    staff = await api.staff()
    made = await _key(staff, "EVENTS_READ")
    key = {"key": made["apiKey"]["id"]}
    second = (await staff(ROTATE, key))["apiKeyRotate"]["text"]
    third = (await staff(ROTATE, key | {"hours": 0}))["apiKeyRotate"]["text"]
    assert await api.with_bearer(made["text"]).errors(WHO) == ["UNAUTHENTICATED"]
    assert await api.with_bearer(second).errors(WHO) == ["UNAUTHENTICATED"]
    assert (await api.with_bearer(third)(WHO))["viewer"]


async def test_a_key_that_has_ended_cannot_be_rotated_nor_one_that_can_do_more_than_the_caller(api: Door) -> None:
    staff = await api.staff()
    made = await _key(staff, "ROLES_WRITE")
    key = {"key": made["apiKey"]["id"]}
    weak = await api.staff("API_KEYS_WRITE")
    assert codes((await weak(ROTATE, key))["apiKeyRotate"]) == ["SCOPE_EXCEEDS_OWN"]
    assert codes((await staff(ROTATE, key | {"hours": 169}))["apiKeyRotate"]) == ["OVERLAP_INVALID"]
    await staff(REVOKE, key)
    assert codes((await staff(ROTATE, key))["apiKeyRotate"]) == ["KEY_ENDED"]
    assert await api.with_bearer(made["text"]).errors(WHO) == ["UNAUTHENTICATED"]


async def test_a_key_that_is_bound_to_addresses_is_refused_from_others(api: Door) -> None:
    staff = await api.staff()
    here = (await staff(BOUND, {"addresses": ["127.0.0.1/8", "2001:db8::/32"]}))["apiKeyCreate"]
    assert here["apiKey"]["addresses"] == ["127.0.0.0/8", "2001:db8::/32"]
    assert (await api.with_bearer(here["text"])(WHO))["viewer"]
    elsewhere = (await staff(BOUND, {"addresses": ["203.0.113.0/24"]}))["apiKeyCreate"]
    assert await api.with_bearer(elsewhere["text"]).errors(WHO) == ["UNAUTHENTICATED"]
    assert codes((await staff(BOUND, {"addresses": ["the office"]}))["apiKeyCreate"]) == ["ADDRESS_INVALID"]


async def test_the_last_use_of_a_key_is_known_by_time_and_address(api: Door) -> None:
    staff = await api.staff()
    made = await _key(staff, "EVENTS_READ")
    await api.with_bearer(made["text"])(WHO)
    listed = "{ apiKeys(first: 10) { nodes { id lastUsedAt lastUsedFrom } } }"
    for _ in range(100):
        nodes = {one["id"]: one for one in (await staff(listed))["apiKeys"]["nodes"]}
        used = nodes[made["apiKey"]["id"]]
        if used["lastUsedAt"]:
            break
        await asyncio.sleep(0.02)  # it is noted behind the answer
    assert used["lastUsedFrom"] == "127.0.0.1"


async def test_a_key_outlives_what_its_maker_may_do(api: Door, system: Context) -> None:
    """A key is the business's: its servers go on when somebody leaves."""
    owner = await api.member("leaver@example.com")
    async with database.for_tenant(system.tenant, reading=True):
        maker = await Member.of(system.tenant).get(email="leaver@example.com")
    await roles.grant(system, maker.id, StaffRole.DEVELOPER)
    made = await _key(owner, "EVENTS_READ")
    await roles.revoke(system, maker.id, StaffRole.DEVELOPER)
    assert (await api.with_bearer(made["text"])(WHO))["viewer"]["permissions"] == ["EVENTS_READ", "PUBLIC"]
    assert made["apiKey"]["createdBy"]["email"] == "leaver@example.com"
