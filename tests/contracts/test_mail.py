"""One suite for every way of sending mail."""

from dataclasses import replace
from typing import Any

import pytest

from tenure.gateways.mail.contract import BadLetter, Correspondent
from tests.contracts.mail_fixtures import World, content, letter, world

__all__ = ["world"]

BREAKS = ["\r\n", "\n", "\r", "\0", "\x0b", "\x0c", "\x85", "\u2028", "\ud800"]


async def test_a_letter_arrives_as_it_was_written(world: World) -> None:
    await world.mailer.send(letter())
    (arrived,) = await world.letters()
    assert arrived["From"] == "Acme <hello@acme.example>"
    assert arrived["To"] == "Ann <ann@example.org>"
    assert arrived["Subject"] == "Welcome"
    assert arrived["Date"] == "Sun, 01 Mar 2026 12:00:00 +0000"
    assert content(arrived) == "Hello Ann.\n"
    assert arrived.get_content_type() == "text/plain"


async def test_it_says_that_it_would_take_a_letter_and_sends_none(world: World) -> None:
    await world.mailer.check()
    assert await world.letters() == []


async def test_text_and_html_are_alternatives_and_the_richer_one_is_last(world: World) -> None:
    await world.mailer.send(letter(html="<p>Hello <b>Ann</b>.</p>"))
    (arrived,) = await world.letters()
    assert arrived.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in arrived.iter_parts()] == ["text/plain", "text/html"]
    assert [content(part).strip() for part in arrived.iter_parts()] == ["Hello Ann.", "<p>Hello <b>Ann</b>.</p>"]


async def test_a_letter_sent_again_is_the_same_letter(world: World) -> None:
    first = await world.mailer.send(letter(html="<p>x</p>"))
    again = await world.mailer.send(letter(html="<p>x</p>"))
    other = await world.mailer.send(letter(reference="0196-other"))
    assert first == again == "<0195-welcome@acme.example>"
    assert other != first
    raw = await world.arrived()
    assert raw[0] == raw[1]
    assert [arrived["Message-ID"] for arrived in await world.letters()] == [first, again, other]


async def test_every_script_survives(world: World) -> None:
    text = "Grüße, 你好, שלום 👋\n"
    written = letter(
        sender=Correspondent("hallo@bücher.example", "Bücher & Söhne, „GmbH“"),
        recipient=Correspondent("ann@example.org", "Ánn 你好"),
        subject="Ihre Rechnung über 12,50 € — 你好" * 4,
        text=text,
        html=f"<p>{text}</p>",
    )
    await world.mailer.send(written)
    (arrived,) = await world.letters()
    assert arrived["From"].addresses[0].display_name == written.sender.name
    assert arrived["From"].addresses[0].addr_spec == "hallo@xn--bcher-kva.example"
    assert arrived["To"].addresses[0].display_name == "Ánn 你好"
    assert arrived["Subject"] == written.subject
    assert [content(part).strip() for part in arrived.iter_parts()] == [text.strip(), f"<p>{text}</p>"]


async def test_what_is_sent_is_seven_bit_in_lines_that_any_server_takes(world: World) -> None:
    await world.mailer.send(letter(subject="ü" * 500, text="é" * 5000, html="x" * 5000))
    (raw,) = await world.arrived()
    assert raw.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")


async def test_a_name_outside_ascii_before_the_at_sign_is_kept(world: World) -> None:
    await world.mailer.send(letter(recipient=Correspondent("jürgen@example.org", "Jürgen")))
    (arrived,) = await world.letters()
    assert arrived["To"].addresses[0].addr_spec == "jürgen@example.org"


async def test_a_body_cannot_end_the_letter_early(world: World) -> None:
    text = "one\n.\nMAIL FROM:<evil@example.net>\n..two\n.three\nFrom here on\n"
    await world.mailer.send(letter(text=text))
    (arrived,) = await world.letters()
    assert content(arrived) == text


async def test_a_body_cannot_open_a_part_of_its_own(world: World) -> None:
    text = "--=_0195-welcome\r\nContent-Type: text/html\r\n\r\n<b>mine</b>\r\n--=_0195-welcome--\r\n"
    await world.mailer.send(letter(text=text, html="<p>yours</p>"))
    (arrived,) = await world.letters()
    parts = list(arrived.iter_parts())
    assert [part.get_content_type() for part in parts] == ["text/plain", "text/html"]
    assert content(parts[0]).splitlines() == text.splitlines()


async def test_the_headers_of_lists_are_written_as_they_are(world: World) -> None:
    address = f"<https://acme.example/u/{'x' * 200}>, <mailto:leave@acme.example?subject=leave>"
    headers = {"List-Unsubscribe": address, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    await world.mailer.send(letter(headers=headers))
    (raw,) = await world.arrived()
    assert f"\r\nList-Unsubscribe: {address}\r\n".encode() in raw
    assert b"\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" in raw


@pytest.mark.parametrize("line_break", BREAKS)
async def test_no_header_can_be_broken_into_two(world: World, line_break: str) -> None:
    hostile = f"x{line_break}Bcc: evil@example.net"
    changes: list[dict[str, Any]] = [
        {"subject": hostile},
        {"sender": Correspondent("hello@acme.example", hostile)},
        {"recipient": Correspondent("ann@example.org", hostile)},
        {"sender": Correspondent(f"hello@acme.example{line_break}Bcc: evil@example.net")},
        {"recipient": Correspondent(f"ann@example.org{line_break}RCPT TO:<evil@example.net>")},
        {"reference": hostile},
        {"headers": {"List-Unsubscribe": hostile}},
        {"headers": {f"List-Id{line_break}Bcc": "evil@example.net"}},
    ]
    for change in changes:
        with pytest.raises(BadLetter):
            await world.mailer.send(letter(**change))
    assert await world.arrived() == []


@pytest.mark.parametrize("name", ["Bcc", "Cc", "To", "From", "Subject", "Content-Type", "Message-ID", "X-Anything", ""])
async def test_only_headers_of_the_list_can_be_set(world: World, name: str) -> None:
    with pytest.raises(BadLetter):
        await world.mailer.send(letter(headers={name: "x"}))


async def test_an_encoded_word_cannot_smuggle_a_line_break(world: World) -> None:
    hostile = "=?utf-8?q?x=0d=0aBcc:_evil=40example.net?="
    for change in ({"subject": hostile}, {"recipient": Correspondent("ann@example.org", hostile)}):
        with pytest.raises(BadLetter):
            await world.mailer.send(letter(**change))


@pytest.mark.parametrize(
    "name", ['Ann" <evil@example.net>, "x', "Ann <evil@example.net>,", "evil@example.net, Ann", "a;b:"]
)
async def test_a_name_cannot_become_a_second_recipient(world: World, name: str) -> None:
    await world.mailer.send(letter(recipient=Correspondent("ann@example.org", name)))
    (arrived,) = await world.letters()
    assert [address.addr_spec for address in arrived["To"].addresses] == ["ann@example.org"]
    assert arrived["To"].addresses[0].display_name == name


@pytest.mark.parametrize(
    "email",
    [
        "",
        "ann",
        "@example.org",
        "ann@",
        "a@b@c.example",
        "a@b.example, c@d.example",
        "Ann <a@b.example>",
        "a b@c.example",
    ],
)
async def test_what_is_no_address_is_refused_before_anything_is_sent(world: World, email: str) -> None:
    with pytest.raises(BadLetter):
        await world.mailer.send(letter(recipient=Correspondent(email)))
    with pytest.raises(BadLetter):
        await world.mailer.send(letter(sender=Correspondent(email)))
    assert await world.arrived() == []


async def test_a_name_may_be_left_out(world: World) -> None:
    bare = replace(letter(), recipient=Correspondent("member@demo.localhost"))
    await world.mailer.send(bare)
    (arrived,) = await world.letters()
    assert arrived["To"] == "member@demo.localhost"


async def test_text_that_is_no_text_is_refused(world: World) -> None:
    for change in ({"text": "\ud800"}, {"html": "\ud800"}):
        with pytest.raises(BadLetter):
            await world.mailer.send(letter(**change))
