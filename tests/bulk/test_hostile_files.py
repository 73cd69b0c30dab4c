"""Files that are no CSV, or no honest one."""

from typing import Any

import pytest

from tenure.bulk.limits import IMPORT_ROWS
from tenure.context import Context
from tests.billing.world import set_here
from tests.bulk.operations import Desk, counts, problems
from tests.files.door import PDF, uploaded
from tests.subscriptions.rows import rows

GOOD = "".join(f"m{number}@example.com,Member\r\n" for number in range(200))
HEAD = "email,name\r\n"
WHOLE = {
    "not UTF-8, but for its first thousands of characters": (
        (HEAD + GOOD).encode() + b"z@example.com,\xff\r\n",
        "NOT_UTF8",
    ),
    "no header": (b"\r\n\r\n", "FILE_EMPTY"),
    "a column missing": (b"name\r\nAda\r\n", "COLUMN_MISSING"),
    "no header, but somebody": (b"ada@example.com,Ada\r\n", "COLUMN_UNKNOWN"),
    "a column that nobody knows": (b"email,password\r\na@example.com,secret\r\n", "COLUMN_UNKNOWN"),
    "a header twice": (b"email,name,name\r\na@example.com,A,B\r\n", "COLUMN_TWICE"),
    "300 columns": (",".join(f"c{number}" for number in range(300)).encode(), "TOO_MANY_COLUMNS"),
    "a cell of a megabyte": (f'{HEAD}a@example.com,"{"x" * 1_000_000}"\r\n'.encode(), "CELL_TOO_LONG"),
    "a line of two megabytes": (HEAD.encode() + b"x," * 1_500_000, "LINE_TOO_LONG"),
    "a quote that is not closed": (f'{HEAD}{GOOD}a@example.com,"Ada\r\n{GOOD}'.encode(), "NOT_CSV"),
    "a quote out of place": (f'{HEAD}{GOOD}a@example.com,"Ada"x\r\n'.encode(), "NOT_CSV"),
}


@pytest.mark.parametrize(("content", "code"), WHOLE.values(), ids=list(WHOLE))
async def test_a_file_that_is_broken_anywhere_brings_nothing_in(
    desk: Desk, system: Context, content: bytes, code: str
) -> None:
    before = len(await rows(system, "member"))
    failed = await desk.bring("MEMBERS", content)
    assert (failed["status"], failed["error"]) == ("FAILED", code)
    assert failed["errorMessage"]
    assert "@example.com" not in failed["errorMessage"]
    assert (counts(failed), len(await rows(system, "member"))) == ((0, 0, 0, 0), before)


async def test_more_rows_than_the_business_allows_are_refused(desk: Desk, system: Context) -> None:
    await set_here(system, IMPORT_ROWS, 2)
    assert (await desk.bring("MEMBERS", (HEAD + GOOD).encode()))["error"] == "TOO_MANY_ROWS"


async def test_rows_that_do_not_fit_are_told_by_their_numbers(desk: Desk) -> None:
    text = f"{HEAD}a@example.com\r\nb@example.com,B,C\r\n\r\nc@example.com,Be\u2028ll\r\nd@example.com,D\r\n,E\r\n"
    done = await desk.bring("MEMBERS", text.encode())
    assert counts(done) == (1, 0, 0, 4)
    assert problems(done) == [
        (2, None, "CELLS_UNFIT"),
        (3, None, "CELLS_UNFIT"),
        (5, "name", "CHARACTER_INVALID"),
        (7, "email", "CELL_EMPTY"),
    ]


async def test_what_our_own_files_guard_is_read_back_as_it_was(desk: Desk, system: Context) -> None:
    done = await desk.bring("MEMBERS", f"{HEAD}a@example.com,'=Ada\r\nb@example.com,'Bob\r\n".encode())
    assert counts(done) == (2, 0, 0, 0)
    names = {row["email_norm"]: row["name"] for row in await rows(system, "member")}
    assert (names["a@example.com"], names["b@example.com"]) == ("=Ada", "'Bob")


async def test_a_file_that_is_gone_fails(desk: Desk, run_jobs: Any) -> None:
    key = await desk.begun("MEMBERS", (HEAD + GOOD).encode())
    file = (await desk.see(key))["file"]["id"]
    delete = "mutation ($f: ID!) { fileDelete(input: {file: $f}) { userErrors { code } } }"
    assert (await desk.uploader(delete, {"f": file}))["fileDelete"]["userErrors"] == []
    await run_jobs()
    assert (await desk.see(key))["error"] == "FILE_GONE"


async def test_other_files_are_refused(desk: Desk) -> None:
    pdf = await uploaded(desk.uploader, desk.store, PDF)
    refused = await desk.ask("MEMBERS", pdf["id"])
    assert [one["code"] for one in refused["userErrors"]] == ["FILE_UNFIT"]
    latin = await desk.upload(f"{HEAD}a@example.com,Zoë".encode("latin-1"))  # the upload itself is rejected
    refused = await desk.ask("MEMBERS", latin)
    assert [one["code"] for one in refused["userErrors"]] == ["FILE_UNFIT"]
