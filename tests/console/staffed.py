"""What staff of a business have about them: roles, invitations, businesses of its own, settings that were changed."""

from tests.door import Door

FOUND = """mutation ($slug: String!) { tenantCreate(input: {slug: $slug, name: "Branch", currency: "EUR"})
  @idempotent(key: $slug) { userErrors { message } } }"""
ROLE = """mutation ($name: String!) { roleCreate(input: {name: $name, permissions: [JOBS_READ]}) {
  role { id } userErrors { message } } }"""
INVITE = """mutation ($email: String!, $role: ID!) {
  staffInvite(input: {email: $email, roles: [SUPPORT], customRoles: [$role]}) { userErrors { message } } }"""
SET = """mutation { settingSet(input: {key: "dunning.retry_times", value: 5}) { userErrors { message } } }"""
HOST = "mutation ($host: String!) { domainAdd(input: {host: $host}) { userErrors { message } } }"


async def staff_up(owner: Door, slug: str) -> None:
    """Two of each, so that what is asked for one by one costs more than it may. `slug` is the business's own."""
    for number in (1, 2):
        made = (await owner(ROLE, {"name": f"Watch {number}"}))["roleCreate"]
        assert made["userErrors"] == []
        answers = {
            **await owner(INVITE, {"email": f"new{number}@example.com", "role": made["role"]["id"]}),
            **await owner(FOUND, {"slug": f"{slug}-{number}"}),
            **await owner(HOST, {"host": f"{slug}{number}.example.com"}),
        }
        for payload in answers.values():
            assert payload["userErrors"] == [], payload
    assert (await owner(SET))["settingSet"]["userErrors"] == []
