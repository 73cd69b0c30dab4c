"""The built-in mailbox, as the page that shows it sees it."""

import asyncio
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from tenure.gateways.mail.connect import connect
from tenure.gateways.mail.contract import MailUnavailable
from tenure.gateways.mail.mailbox import Mailbox
from tenure.gateways.mail.smtp import SmtpMailer
from tenure.kit import clock, ids
from tests.contracts.mail_fixtures import letter


@pytest.fixture
def mailbox(tmp_path: Path) -> Mailbox:
    return Mailbox(tmp_path / "mail")


async def test_the_newest_letter_comes_first_and_no_more_than_asked_for(mailbox: Mailbox) -> None:
    for number in range(5):
        await mailbox.send(letter(subject=f"letter {number}"))
    assert [received.subject for received in await mailbox.letters(3)] == ["letter 4", "letter 3", "letter 2"]
    assert await mailbox.letters(0) == []


async def test_a_letter_is_found_by_its_id(mailbox: Mailbox) -> None:
    message_id = await mailbox.send(letter(html="<p>Hello</p>", headers={"List-Id": "<news.acme.example>"}))
    (listed,) = await mailbox.letters(10)
    found = await mailbox.letter(listed.id)
    assert found == listed
    assert (found.message_id, found.sender, found.recipient) == (
        message_id,
        "Acme <hello@acme.example>",
        "Ann <ann@example.org>",
    )
    assert (found.text.strip(), (found.html or "").strip()) == ("Hello Ann.", "<p>Hello</p>")
    assert found.headers["List-Id"] == "<news.acme.example>"
    assert abs(found.received_at - clock.now()) < timedelta(minutes=1)


async def test_letters_of_one_business_are_kept_apart(mailbox: Mailbox) -> None:
    ours, theirs = ids.new(), ids.new()
    for number, business in enumerate((ours, theirs, None, ours)):
        await mailbox.send(letter(subject=f"letter {number}", business=business))
    own = await mailbox.letters(10, business=ours)
    assert [received.subject for received in own] == ["letter 3", "letter 0"]
    assert len(await mailbox.letters(10)) == 4
    assert [one.subject for one in await mailbox.letters(10, own[0].id, ours)] == ["letter 0"]
    assert await mailbox.letter(own[0].id, ours) == own[0]
    assert await mailbox.letter(own[0].id, theirs) is None


async def test_a_letter_without_html_has_none(mailbox: Mailbox) -> None:
    await mailbox.send(letter())
    (received,) = await mailbox.letters(1)
    assert received.html is None


@pytest.mark.parametrize("id", ["", "../../etc/passwd", "01a1fcc2-abf4-75cf-8f29-79e755b52e17", "x\0", "*"])
async def test_an_id_of_no_letter_finds_nothing(mailbox: Mailbox, id: str) -> None:
    await mailbox.send(letter())
    assert await mailbox.letter(id) is None


async def test_an_empty_mailbox_is_empty_before_the_first_letter(mailbox: Mailbox) -> None:
    assert await mailbox.letters(10) == []
    await mailbox.clear()


async def test_a_cleared_mailbox_is_empty_and_takes_letters_again(mailbox: Mailbox) -> None:
    await mailbox.send(letter())
    await mailbox.clear()
    assert await mailbox.letters(10) == []
    await mailbox.send(letter())
    assert len(await mailbox.letters(10)) == 1


SEND_TWENTY = """
import asyncio, sys
from datetime import UTC, datetime
from pathlib import Path
from tenure.gateways.mail.contract import Correspondent, Letter
from tenure.gateways.mail.mailbox import Mailbox

ann = Correspondent("ann@example.org")
letter = Letter("reference", ann, ann, "x", "x", datetime.now(UTC), "<p>x</p>" * 500)

async def send():
    await asyncio.gather(*(Mailbox(Path(sys.argv[1])).send(letter) for _ in range(20)))

asyncio.run(send())
"""


async def test_several_processes_share_one_mailbox_and_no_letter_is_half_there(mailbox: Mailbox) -> None:
    command = (sys.executable, "-c", SEND_TWENTY, str(mailbox.folder))
    processes = [await asyncio.create_subprocess_exec(*command) for _ in range(3)]
    ended = asyncio.gather(*(process.wait() for process in processes))
    while not ended.done():
        assert all((received.html or "").count("<p>") == 500 for received in await mailbox.letters(1000))
        await asyncio.sleep(0.01)
    assert await ended == [0, 0, 0]
    assert len(await mailbox.letters(1000)) == 60


async def test_the_mail_address_chooses_the_way(tmp_path: Path) -> None:
    assert connect(None, folder=tmp_path) == Mailbox(tmp_path)
    assert connect("smtp://mail.example", folder=tmp_path) == SmtpMailer("mail.example", 25)


async def test_a_folder_that_cannot_be_written_means_try_again(tmp_path: Path) -> None:
    (tmp_path / "mail").write_text("a file where the folder should be")
    with pytest.raises(MailUnavailable):
        await Mailbox(tmp_path / "mail").send(letter())
