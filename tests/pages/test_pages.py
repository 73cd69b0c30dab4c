"""Pages: who publishes them, who reads them, and that they can do nothing to their readers."""

import asyncio
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from models import database
from models.events import LoggedEvent
from tenure.kit import ids
from tests.conftest import Clock
from tests.door import Door
from tests.files.people import person
from tests.pages.elements import Elements
from tests.pages.subscribers import ended, entitled

PUBLISH = """
mutation ($input: PagePublishInput!) {
  pagePublish(input: $input) { page { id slug title html body requiresFeature } userErrors { code field } }
}
"""
PAGE = "query ($slug: String!) { page(slug: $slug) { id slug title html body requiresFeature } }"


async def publish(door: Door, body: str = "Hello *you*.", **more: Any) -> dict[str, Any]:
    given = {"slug": "welcome", "title": "Welcome", "body": body, **more}
    payload: dict[str, Any] = (await door(PUBLISH, {"input": given}))["pagePublish"]
    return payload


async def read(door: Door, slug: str = "welcome") -> dict[str, Any]:
    page: dict[str, Any] = (await door(PAGE, {"slug": slug}))["page"]
    return page


async def told(api: Door, page: str) -> list[tuple[int, dict[str, Any]]]:
    """Sequence and payload of every event about the page."""
    tenant = api.system.tenant
    async with database.for_tenant(tenant, reading=True):
        rows = await LoggedEvent.of(tenant).filter(subject_id=ids.decode(page)[1], type="page.published")
    return sorted(((row.sequence, row.payload) for row in rows), key=lambda pair: pair[0])


async def html_of(api: Door, body: str) -> str:
    await publish(await api.staff("PAGES_WRITE"), body)
    return str((await read(api))["html"])


async def test_what_is_published_is_read_by_everybody_as_html_and_by_staff_as_it_was_written(api: Door) -> None:
    staff = await api.staff("PAGES_WRITE")
    published = (await publish(staff))["page"]
    assert (published["html"], published["body"]) == ("<p>Hello <em>you</em>.</p>\n", "Hello *you*.")
    page = await read(api)
    assert page == {**published, "body": None, "requiresFeature": None}
    assert await read(api, "elsewhere") is None


async def test_only_who_may_write_pages_publishes_them(api: Door) -> None:
    given = {"input": {"slug": "welcome", "title": "Welcome", "body": ""}}
    assert await api.errors(PUBLISH, given) == ["UNAUTHENTICATED"]
    assert await (await person(api)).door.errors(PUBLISH, given) == ["FORBIDDEN"]
    assert await (await api.staff("CATALOGUE_WRITE")).errors(PUBLISH, given) == ["FORBIDDEN"]
    assert await read(api) is None


async def test_a_page_that_is_published_again_is_replaced_and_told_again(api: Door) -> None:
    staff = await api.staff("PAGES_WRITE")
    first = (await publish(staff, "One."))["page"]
    second = (await publish(staff, "Two.", title="Once more"))["page"]
    assert second["id"] == first["id"]
    assert ((await read(api))["title"], (await read(api))["html"]) == ("Once more", "<p>Two.</p>\n")
    payload = {"slug": "welcome", "feature": None}
    assert await told(api, first["id"]) == [(1, payload), (2, payload)]


async def test_one_page_stands_under_a_slug_however_many_publish_it_at_once(api: Door) -> None:
    staff = await api.staff("PAGES_WRITE")
    answers = await asyncio.gather(*(publish(staff, f"Text {number}.") for number in range(12)))
    pages = {answer["page"]["id"] for answer in answers if answer["page"]}
    codes = {error["code"] for answer in answers for error in answer["userErrors"]}
    assert len(pages) == 1
    assert codes <= {"SLUG_TAKEN"}


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"slug": "Über uns"}, "SLUG_INVALID", "slug"),
        ({"slug": "../admin"}, "SLUG_INVALID", "slug"),
        ({"slug": "x\n"}, "SLUG_INVALID", "slug"),
        ({"slug": "x" * 65}, "SLUG_INVALID", "slug"),
        ({"slug": ""}, "SLUG_INVALID", "slug"),
        ({"title": " "}, "TITLE_INVALID", "title"),
        ({"title": "x" * 201}, "TITLE_INVALID", "title"),
        ({"body": "x" * 50_001}, "BODY_INVALID", "body"),
        ({"featureCode": "nothing-of-ours"}, "FEATURE_UNKNOWN", "featureCode"),
    ],
)
async def test_a_page_that_will_not_do_is_refused(api: Door, wrong: dict[str, str], code: str, field: str) -> None:
    refused = await publish(await api.staff("PAGES_WRITE"), **wrong)
    assert [(error["code"], error["field"]) for error in refused["userErrors"]] == [(code, [field])]
    assert refused["page"] is None


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](vbscript:x)",
        "![x](data:text/html;base64,PHNjcmlwdD4=)",
        '[x](https://example.com "onmouseover=alert(1)" )',
        '![a" onerror="alert(1)](https://example.com/x.png)',
        "<a href='javascript:alert(1)'>x</a>",
        "<iframe src=//example.com></iframe>",
        "<style>*{display:none}</style>",
        "[x]: javascript:alert(1)\n\n[x]",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ],
)
async def test_no_page_can_run_anything_at_its_readers(api: Door, hostile: str) -> None:
    found = Elements(await html_of(api, hostile))
    assert found.names <= {"p", "a", "img", "em", "strong"}
    assert found.attributes <= {"href", "src", "alt", "title", "rel"}
    assert all(address.startswith("https://") for address in found.addresses)


async def test_a_page_has_headings_lists_tables_code_and_links(api: Door) -> None:
    html = await html_of(
        api, "# One\n\n- two\n\n|a|b|\n|-|-|\n|1|~~2~~|\n\n`x<y` [us](/about) [a@b](mailto:a@example.com)"
    )
    for part in ("<h1>One</h1>", "<li>two</li>", "<th>a</th>", "<s>2</s>", "<code>x&lt;y</code>", 'href="/about"'):
        assert part in html
    assert 'rel="noopener noreferrer"' in html


async def test_a_page_that_nests_without_end_is_answered_soon(api: Door) -> None:
    staff = await api.staff("PAGES_WRITE")
    for body in (">" * 10_000, "[" * 10_000, "*a" * 5_000, "- " * 5_000):
        async with asyncio.timeout(5):
            assert (await publish(staff, body))["userErrors"] == []


async def test_a_gated_page_shows_its_text_to_who_is_entitled_and_to_who_writes_it(api: Door) -> None:
    staff = await api.staff("PAGES_WRITE")
    member, stranger = await person(api), await person(api)
    await entitled(api.system, member.account, "library")
    assert (await publish(staff, "Secret.", featureCode="library"))["userErrors"] == []

    for door in (api, stranger.door, await api.staff("BILLING_READ")):
        page = await read(door)
        assert (page["title"], page["html"], page["body"]) == ("Welcome", None, None)
        assert page["requiresFeature"] == "library"
    for door in (member.door, staff):
        page = await read(door)
        assert (page["html"], page["requiresFeature"]) == ("<p>Secret.</p>\n", None)


async def test_who_loses_the_feature_loses_the_text(api: Door) -> None:
    staff, member = await api.staff("PAGES_WRITE"), await person(api)
    subscription = await entitled(api.system, member.account, "library")
    await publish(staff, "Secret.", featureCode="library")
    assert (await read(member.door))["html"]
    await ended(api.system, subscription)
    assert (await read(member.door))["html"] is None


async def test_pages_are_listed_newest_first_without_what_is_gated(api: Door, clock: Clock) -> None:
    staff, member = await api.staff("PAGES_WRITE"), await person(api)
    await entitled(api.system, member.account, "library")
    await publish(staff, "Open.", slug="open")
    await clock.advance(minutes=1)
    await publish(staff, "Secret.", slug="secret", featureCode="library")
    document = "{ pages(first: 10) { nodes { slug html requiresFeature } } }"
    assert (await api(document))["pages"]["nodes"] == [
        {"slug": "secret", "html": None, "requiresFeature": "library"},
        {"slug": "open", "html": "<p>Open.</p>\n", "requiresFeature": None},
    ]
    assert (await member.door(document))["pages"]["nodes"][0]["html"] == "<p>Secret.</p>\n"


async def test_a_page_of_another_tenant_is_not_there(api: Door, app: Starlette, other_business: Any) -> None:
    page = (await publish(await api.staff("PAGES_WRITE")))["page"]
    base = f"http://{(await other_business()).slug}.localhost:8000"
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=base, trust_env=False) as client:
        elsewhere = Door(client, api.system)
        assert await read(elsewhere) is None
        assert (await elsewhere("query ($id: ID!) { node(id: $id) { id } }", {"id": page["id"]}))["node"] is None
