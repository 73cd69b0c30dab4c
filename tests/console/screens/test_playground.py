"""The playground: an operation is written with the schema's help, run as oneself, looked up, and a feed listened to."""

import re

from playwright.async_api import Locator, Page, expect

from tenure.context import Context
from tests.architecture.callers import confirmed
from tests.claims import in_full
from tests.console.screens.desk import PHONE, Desk
from tests.console.screens.seating import Seated

TWO = "query Who { viewer { hasPassword } }\nmutation Alone { sessionRevokeOthers { count } }"
MANY = "query Many($first: Int!, $filter: MemberFilter) { members(first: $first, filter: $filter) { nodes { id } } }"
TAKES = 200
"""Milliseconds from when suggestions show until Enter takes one: sooner it would be a slip of who is typing."""


def _editor(page: Page, name: str) -> Locator:
    return page.get_by_role("textbox", name=name, exact=True)


async def test_operations_are_run_looked_up_and_listened_to(desk: Desk, system: Context) -> None:
    page = desk.page
    await desk.open("/playground")
    editor = _editor(page, "Operation")
    await editor.fill("query Who { viewer { member { name } } }")
    await editor.press("Control+Enter")
    result = _editor(page, "Result")
    await expect(result).to_contain_text('"viewer"')
    await expect(page.get_by_role("status").filter(has_text="200 ·")).to_contain_text("byte")
    await desk.is_accessible()
    await editor.fill("query {")
    await desk.press("Run")
    await expect(page.get_by_role("alert")).to_contain_text("The operation is not valid GraphQL")

    await page.get_by_role("tab", name="Schema").click()
    await page.get_by_label("Find a type or field").fill("invoiceConnection")
    await page.get_by_role("button", name="InvoiceConnection", exact=True).click()
    await expect(page.get_by_role("heading", name="InvoiceConnection")).to_be_visible()
    await desk.is_accessible()
    await page.get_by_role("tab", name="Saved").click()
    await page.get_by_role("button", name="EventFeed", exact=True).click()
    await _editor(page, "Variables (JSON)").fill('{"types": ["member.email_confirmed"]}')
    await desk.press("Run")
    await expect(page.get_by_text("Listening")).to_be_visible()
    await page.wait_for_timeout(1_000)  # asked for, but not yet listened to
    await confirmed(system, "ada@example.com")
    await expect(result).to_contain_text("member.email_confirmed")
    await desk.press("Stop")
    await page.get_by_role("tab", name="History").click()
    await page.get_by_role("button", name="query Who").click()
    await _saved(desk, "Who am I")


async def _saved(desk: Desk, name: str) -> None:
    """What stands in the editor is kept, taken up again after something else was written, and kept no more."""
    page, editor = desk.page, _editor(desk.page, "Operation")
    written = await editor.inner_text()
    await page.get_by_role("tab", name="Saved").click()
    await desk.press("Save operation")
    dialog = page.get_by_role("dialog", name="Save operation")
    await dialog.get_by_label("Name").fill(name)
    await dialog.get_by_role("button", name="Save operation").click()
    await expect(page.get_by_role("button", name=f"Delete operation {name}")).to_be_visible()
    await desk.is_accessible()
    await editor.fill("{ viewer { hasPassword } }")
    await page.get_by_role("button", name=name, exact=True).click()
    await expect(editor).to_have_text(written, use_inner_text=True)
    await page.get_by_role("button", name=f"Delete operation {name}").click()
    await expect(page.get_by_role("button", name=name, exact=True)).to_be_hidden()


@in_full
async def test_the_schema_helps_with_what_is_written(desk: Desk) -> None:
    page = desk.page
    await desk.open("/playground")
    editor, variables = _editor(page, "Operation"), _editor(page, "Variables (JSON)")
    await editor.fill("query Who { viewe }")
    await _take(page, editor, "viewer", before=" }")
    await expect(editor).to_contain_text(re.compile(r"viewer \{\s*\}"))
    await expect(page.get_by_role("listbox", name="Completions")).to_contain_text("hasPassword")
    await desk.is_accessible()

    await editor.fill("query Who { viewer { member { nam } } }")
    unknown = editor.locator(".cm-lintRange-error", has_text="nam")
    await expect(unknown).to_be_visible()
    problems = page.get_by_role("list", name="Problems")
    await expect(problems).to_contain_text('Cannot query field "nam" on type "Member"')
    await desk.is_accessible()
    await unknown.hover()
    await expect(page.locator(".cm-tooltip")).to_contain_text('Cannot query field "nam"')

    await editor.fill(MANY)
    await variables.fill("{}")
    await expect(problems).to_contain_text('requires the variable "first"')
    await variables.fill('{"first": "two", "statu": 1}')
    await expect(problems).to_contain_text("Int cannot represent non-integer value")
    await expect(problems).to_contain_text('declares no variable "statu"')
    await variables.fill('{"first": 2, "filt}')
    await _take(page, variables, "filter", before="}")
    await expect(variables).to_contain_text('"filter": }')
    await variables.fill('{"first": 2, "filter": {"statuses": []}}')
    await _take(page, variables, "ACTIVE", before="]}}")
    await expect(variables).to_contain_text('{"statuses": ["ACTIVE"]}')
    await expect(problems).to_have_count(0)


@in_full
async def test_of_several_operations_the_one_at_the_cursor_runs(seated: Seated) -> None:
    desk = await seated(PHONE)
    page = desk.page
    await desk.open("/playground")
    editor, result = _editor(page, "Operation"), _editor(page, "Result")
    await editor.fill(TWO)
    await editor.press("Control+End")
    which = page.get_by_role("combobox", name="Operation to run")
    await expect(which).to_have_value("Alone")
    await editor.press("Control+Enter")
    await expect(result).to_contain_text('"count": 0')
    await expect(result).to_be_in_viewport()
    await which.click()
    await page.get_by_role("option", name="Who").click()
    await desk.press("Run")
    await expect(result).to_contain_text('"viewer"')

    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await desk.press("Copy as curl")
    await expect(page.get_by_text("Copied")).to_be_visible()
    copied = await page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(f"curl '{desk.base}/graphql' \\\n")
    assert '"operationName":"Who"' in copied

    await desk.press("Prettify")
    await expect(editor).to_contain_text(re.compile(r"query Who \{\s*viewer \{\s*hasPassword\s*\}"))
    await editor.get_by_text("viewer").first.click()
    await desk.press("Show in schema")
    await expect(page.get_by_role("tabpanel")).to_contain_text("The member or API key that makes the request.")
    await desk.is_accessible()
    await editor.focus()
    await editor.press("Tab")
    await expect(editor).to_be_focused()
    await editor.press("Escape")
    await editor.press("Tab")
    await expect(editor).not_to_be_focused()


async def _take(page: Page, editor: Locator, name: str, before: str) -> None:
    """Take a suggestion by Enter where the cursor stands before what the text ends with."""
    await editor.press("Control+End")
    for _ in before:
        await editor.press("ArrowLeft")
    await editor.press("Control+Space")
    await expect(page.get_by_role("option", name=name).first).to_be_visible()
    await page.wait_for_timeout(TAKES)
    await editor.press("Enter")
