"""A business looks as it wants to, on its pages and in its letters."""

import secrets
from typing import Any

import httpx
import pytest

from models import database
from models.events import LoggedEvent
from models.identity import RoleGrant, StaffRole
from tenure.context import Context
from tenure.kit import ids
from tests.door import Door
from tests.files.conftest import store  # noqa: F401  (where files are sent)
from tests.files.door import PDF, PNG, delete, uploaded
from tests.files.people import Person, person

UPDATE = """
mutation($input: BrandUpdateInput!) { brandUpdate(input: $input) {
  business { accentLight accentDark logoUrl senderName replyTo } userErrors { code field message }
} }
"""
LOGO: dict[str, Any] = {"purpose": "BRAND", "content_type": "image/png", "name": "logo.png"}


async def updated(staff: Door, **given: Any) -> dict[str, Any]:
    answer: dict[str, Any] = (await staff(UPDATE, {"input": given}))["brandUpdate"]
    return answer


@pytest.fixture
async def owner(api: Door) -> Person:
    """A member of the staff, for only members upload."""
    found = await person(api)
    async with database.for_tenant(found.ctx.tenant):
        await RoleGrant.create(
            tenant_id=found.ctx.tenant, member_id=found.member.id, role=StaffRole.OWNER, created_at=found.ctx.now()
        )
    return found


async def told(ctx: Context) -> list[Any]:
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await LoggedEvent.of(ctx.tenant).filter(type="tenant.updated").order_by("position")
    return [row.payload["changes"] for row in rows]


async def test_pages_wear_the_accent_in_the_light_and_in_the_dark(api: Door, system: Context) -> None:
    staff = await api.staff("TENANTS_WRITE")
    assert (await updated(staff, accentLight="#7A1FA2"))["userErrors"] == []
    page = (await api.client.get("/")).text
    assert "--accent:light-dark(#7a1fa2," in page
    assert (await updated(staff, accentDark="#ffcc66"))["userErrors"] == []
    assert "--accent:light-dark(#7a1fa2,#ffcc66)" in (await api.client.get("/")).text
    await updated(staff, accentLight=None, accentDark=None)
    assert "--accent:light-dark" not in (await api.client.get("/")).text
    assert await told(system) == [
        {"accentLight": [None, "#7a1fa2"]},
        {"accentDark": [None, "#ffcc66"]},
        {"accentLight": ["#7a1fa2", None], "accentDark": ["#ffcc66", None]},
    ]


async def test_a_style_has_the_nonce_of_its_page(api: Door) -> None:
    await updated(await api.staff("TENANTS_WRITE"), accentLight="#7a1fa2")
    page = await api.client.get("/")
    nonce = page.text.split('<style nonce="')[1].split('"')[0]
    assert f"'nonce-{nonce}'" in page.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({"accentLight": "#ffd000"}, "CONTRAST_TOO_LOW", "accentLight"),
        ({"accentDark": "#14314e"}, "CONTRAST_TOO_LOW", "accentDark"),
        ({"accentLight": "red"}, "COLOUR_INVALID", "accentLight"),
        ({"accentLight": "#123456}body{display:none"}, "COLOUR_INVALID", "accentLight"),
        ({"replyTo": "nobody"}, "EMAIL_INVALID", "replyTo"),
        ({"replyTo": "a@example.com\r\nBcc: b@example.com"}, "EMAIL_INVALID", "replyTo"),
        ({"senderName": " "}, "NAME_INVALID", "senderName"),
    ],
)
async def test_what_would_not_do_is_refused(api: Door, given: dict[str, str], code: str, field: str) -> None:
    (error,) = (await updated(await api.staff("TENANTS_WRITE"), **given))["userErrors"]
    assert (error["code"], error["field"]) == (code, [field])
    if given.get("accentLight") == "#ffd000":
        assert "Try #836b00." in error["message"]


async def test_letters_are_from_the_name_and_answered_where_the_business_says(
    api: Door, mailbox: Any, system: Context
) -> None:
    staff = await api.staff("TENANTS_WRITE")
    await updated(staff, senderName="Front desk", replyTo="desk@example.com", accentLight="#7a1fa2")
    sign_up = "mutation($input: MemberSignUpInput!) { memberSignUp(input: $input) { userErrors { code } } }"
    email = f"{secrets.token_hex(5)}@example.com"
    given = {"email": email, "password": "correct horse battery", "name": "Ada"}
    await api.anonymous()(sign_up, {"input": given})
    (letter,) = await mailbox(email)
    assert "Front desk" in letter.sender
    assert letter.html is not None
    assert "background:#7a1fa2;color:#ffffff" in letter.html
    assert (await api("{ brand { senderName replyTo } }"))["brand"] == {"senderName": "Front desk", "replyTo": None}
    assert {"senderName": [], "replyTo": [], "accentLight": [None, "#7a1fa2"]} in await told(system)


async def test_everybody_sees_the_logo(
    api: Door,
    owner: Person,
    store: httpx.AsyncClient,  # noqa: F811  (the fixture)
) -> None:
    file = await uploaded(owner.door, store, PNG, **LOGO)
    answer = await updated(owner.door, logo=file["id"])
    assert answer["userErrors"] == []
    path = "/brand/" + answer["business"]["logoUrl"].rpartition("/")[2]
    assert f'src="{path}"' in (await api.client.get("/")).text
    picture = await api.client.get(path)
    assert (picture.status_code, picture.headers["content-type"], picture.content) == (200, "image/png", PNG)
    assert "sandbox" in picture.headers["content-security-policy"]
    assert "set-cookie" not in picture.headers
    assert (await delete(owner.door, file["id"]))["userErrors"] == []
    assert (await api.client.get(path)).status_code == 404
    assert (await api("{ brand { logoUrl } }"))["brand"]["logoUrl"] is None


async def test_only_a_picture_that_was_uploaded_as_one_is_a_logo(
    api: Door,
    owner: Person,
    store: httpx.AsyncClient,  # noqa: F811  (the fixture)
) -> None:
    for file in (
        await uploaded(owner.door, store, PDF),
        await uploaded(owner.door, store, PNG, **{**LOGO, "purpose": "AVATAR"}),
    ):
        (error,) = (await updated(owner.door, logo=file["id"]))["userErrors"]
        assert (error["code"], error["field"]) == ("LOGO_INVALID", ["logo"])


async def test_members_upload_no_logos(api: Door) -> None:
    member = await person(api)
    asked = (
        'mutation { fileUploadCreate(input: {purpose: BRAND, name: "a.png", contentType: "image/png", size: 10}) '
        "{ file { id } } }"
    )
    assert await member.door.errors(asked) == ["FORBIDDEN"]


async def test_a_picture_that_is_no_logo_is_not_for_everybody(
    api: Door,
    owner: Person,
    store: httpx.AsyncClient,  # noqa: F811  (the fixture)
) -> None:
    file = await uploaded(owner.door, store, PNG, **LOGO)
    assert (await api.client.get(f"/brand/{ids.decode(file['id'])[1]}")).status_code == 404
