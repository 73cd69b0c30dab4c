"""What staff of a business have about them: roles, invitations, businesses of its own, settings that were changed,
what they ask of members, and who asked to be forgotten."""

from tests.door import Door

FOUND = """mutation ($slug: String!) { tenantCreate(input: {slug: $slug, name: "Branch", currency: "EUR"})
  @idempotent(key: $slug) { userErrors { message } } }"""
ROLE = """mutation ($name: String!) { roleCreate(input: {name: $name, permissions: [JOBS_READ]}) {
  role { id } userErrors { message } } }"""
INVITE = """mutation ($email: String!, $role: ID!) {
  staffInvite(input: {email: $email, roles: [SUPPORT], customRoles: [$role]}) { userErrors { message } } }"""
SET = """mutation { settingSet(input: {key: "dunning.retry_times", value: 5}) { userErrors { message } } }"""
HOST = "mutation ($host: String!) { domainAdd(input: {host: $host}) { userErrors { message } } }"

FIELD = """mutation ($code: String!) {
  customFieldDefine(input: {owner: MEMBER, code: $code, label: "Boat", kind: TEXT}) { userErrors { message } } }"""
PURPOSE = """mutation ($code: String!) {
  consentPurposePublish(input: {code: $code, name: "Our terms", text: "Be kind."}) { userErrors { message } } }"""
MEMBERS = "{ members(first: 2, filter: {statuses: [ACTIVE]}) { nodes { id } } }"
FORGET = """mutation ($member: ID!) {
  memberErasureRequestFor(input: {member: $member, reason: "asked by letter"}) { userErrors { message } } }"""


async def staff_up(owner: Door, slug: str) -> None:
    """Two of each, so that what is asked for one by one costs more than it may. `slug` is the business's own."""
    for number in (1, 2):
        made = (await owner(ROLE, {"name": f"Watch {number}"}))["roleCreate"]
        assert made["userErrors"] == []
        answers = {
            **await owner(INVITE, {"email": f"new{number}@example.com", "role": made["role"]["id"]}),
            **await owner(FOUND, {"slug": f"{slug}-{number}"}),
            **await owner(HOST, {"host": f"{slug}{number}.example.com"}),
            **await owner(FIELD, {"code": f"boat-{number}"}),
            **await owner(PURPOSE, {"code": f"terms_{number}"}),
        }
        for payload in answers.values():
            assert payload["userErrors"] == [], payload
    assert (await owner(SET))["settingSet"]["userErrors"] == []
    for member in (await owner(MEMBERS))["members"]["nodes"]:
        assert (await owner(FORGET, {"member": member["id"]}))["memberErasureRequestFor"]["userErrors"] == []
