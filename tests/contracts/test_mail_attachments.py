"""Files that go with letters, in every way of sending mail."""

import pytest

from tenure.gateways.mail.contract import Attachment, BadLetter
from tests.contracts.mail_fixtures import World, content, letter, world

__all__ = ["world"]

PAPER = Attachment("INV-000001.pdf", "application/pdf", b"%PDF-1.7\r\n.\r\n" + bytes(range(256)) * 400 + b"\n")


async def test_a_file_arrives_as_it_was_sent(world: World) -> None:
    await world.mailer.send(letter(html="<p>Hello Ann.</p>", attachments=[PAPER]))
    (arrived,) = await world.letters()
    assert arrived.get_content_type() == "multipart/mixed"
    (part,) = arrived.iter_attachments()
    assert (part.get_filename(), part.get_content_type()) == (PAPER.name, PAPER.kind)
    assert part.get_payload(decode=True) == PAPER.content
    body = arrived.get_body(("plain",))
    assert body is not None
    assert content(body) == "Hello Ann.\n"
    assert arrived.get_body(("html",)) is not None


async def test_several_files_come_in_their_order_with_names_of_any_script(world: World) -> None:
    files = [PAPER, Attachment("Gutschrift für Ánn 你好.pdf", "application/pdf", b"%PDF-2"), PAPER]
    await world.mailer.send(letter(attachments=files))
    (arrived,) = await world.letters()
    found = [(part.get_filename(), part.get_payload(decode=True)) for part in arrived.iter_attachments()]
    assert found == [(file.name, file.content) for file in files]


async def test_the_same_letter_with_the_same_file_is_the_same_bytes(world: World) -> None:
    for _ in range(2):
        await world.mailer.send(letter(html="<p>x</p>", attachments=[PAPER]))
    first, again = await world.arrived()
    assert first == again


async def test_a_letter_with_a_file_is_seven_bit_in_lines_that_any_server_takes(world: World) -> None:
    await world.mailer.send(letter(subject="ü" * 500, text="é" * 5000, attachments=[PAPER]))
    (raw,) = await world.arrived()
    assert raw.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")


async def test_neither_a_body_nor_a_file_can_open_a_part_of_its_own(world: World) -> None:
    hostile = "--=_=0195-welcome\r\nContent-Type: text/html\r\n\r\n<b>mine</b>\r\n--=_=0195-welcome--\r\n"
    file = Attachment("x.txt", "text/plain", hostile.encode())
    await world.mailer.send(letter(text=hostile, html="<p>yours</p>", attachments=[file]))
    (arrived,) = await world.letters()
    (part,) = arrived.iter_attachments()
    assert part.get_payload(decode=True) == hostile.encode()
    body = arrived.get_body(("html",))
    assert body is not None
    assert content(body).strip() == "<p>yours</p>"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("", "application/pdf"),
        (" ", "application/pdf"),
        ("a/b.pdf", "application/pdf"),
        ("..\\b.pdf", "application/pdf"),
        ("x\r\nBcc: evil@example.net", "application/pdf"),
        ("=?utf-8?q?x=0d=0aBcc:_evil=40example.net?=", "application/pdf"),
        ("x.pdf", "pdf"),
        ("x.pdf", "application/pdf\r\nBcc: evil@example.net"),
        ("x.pdf", "application/pdf; name=y"),
    ],
)
async def test_a_file_without_a_name_or_a_kind_is_refused_before_anything_is_sent(
    world: World, name: str, kind: str
) -> None:
    with pytest.raises(BadLetter):
        await world.mailer.send(letter(attachments=[Attachment(name, kind, b"x")]))
    assert await world.arrived() == []
