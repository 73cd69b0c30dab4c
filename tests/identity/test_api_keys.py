from typing import Any

from models import database
from models.identity import ApiKey
from tenure.context import Context
from tenure.identity import keys
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
