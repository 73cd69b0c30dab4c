"""What a mail server can do to a letter."""

import asyncio
import socket
import time
from dataclasses import replace

import pytest

from tenure.gateways.mail.contract import Correspondent, MailRefused, MailUnavailable
from tenure.gateways.mail.smtp import SmtpMailer
from tests.contracts.mail_fixtures import Certificate, certificate, letter
from tests.fakes.smtp import SmtpServer

__all__ = ["certificate"]


def at(server: SmtpServer, rest: str = "") -> SmtpMailer:
    return SmtpMailer.at(f"smtp://127.0.0.1:{server.port}{rest}")


async def test_the_envelope_names_sender_and_recipient() -> None:
    async with SmtpServer() as server:
        await at(server).send(letter())
    (delivery,) = server.deliveries
    assert (delivery.sender, delivery.recipients) == ("hello@acme.example", ("ann@example.org",))
    assert not delivery.encrypted


@pytest.mark.parametrize("where", ["ann@example.org", "hello@acme.example", "DATA"])
async def test_a_final_no_is_a_refusal_wherever_it_comes(where: str) -> None:
    async with SmtpServer(refusals={where: "550 5.1.1 no such person"}) as server:
        with pytest.raises(MailRefused) as refusal:
            await at(server).send(letter())
    assert refusal.value.code == 550
    assert "no such person" in refusal.value.message
    assert server.deliveries == []


@pytest.mark.parametrize("where", ["ann@example.org", "hello@acme.example", "DATA"])
async def test_a_no_for_now_means_try_again(where: str) -> None:
    async with SmtpServer(refusals={where: "451 4.7.1 come back later"}) as server:
        with pytest.raises(MailUnavailable, match="come back later"):
            await at(server).send(letter())


async def test_a_server_that_hangs_up_in_the_middle_means_try_again() -> None:
    async with SmtpServer(refusals={"DATA": "drop"}) as server:
        with pytest.raises(MailUnavailable):
            await at(server).send(letter())


async def test_a_dead_server_means_try_again() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(MailUnavailable):
        await SmtpMailer.at(f"smtp://127.0.0.1:{port}").send(letter())


async def test_a_host_that_does_not_exist_means_try_again() -> None:
    with pytest.raises(MailUnavailable):
        await SmtpMailer.at("smtp://nowhere.invalid:25").send(letter())


async def test_a_silent_server_is_given_up_in_time() -> None:
    async with SmtpServer(silent=True) as server:
        started = time.monotonic()
        with pytest.raises(MailUnavailable):
            await replace(at(server), timeout=0.3).send(letter())
        with pytest.raises(MailUnavailable):
            await replace(at(server), timeout=20, deadline=0.3).send(letter())
    assert time.monotonic() - started < 5


async def test_many_letters_at_once_all_arrive() -> None:
    async with SmtpServer() as server:
        mailer = at(server)
        await asyncio.gather(*(mailer.send(letter(reference=f"r{number}")) for number in range(30)))
    assert len(server.deliveries) == 30


async def test_an_offer_of_encryption_is_taken(certificate: Certificate) -> None:
    async with SmtpServer(tls=certificate.server) as server:
        await replace(at(server), tls_context=certificate.client).send(letter())
    assert server.deliveries[0].encrypted


async def test_a_server_of_smtps_is_encrypted_from_the_start(certificate: Certificate) -> None:
    async with SmtpServer(tls=certificate.server, tls_from_start=True) as server:
        url = f"smtps://127.0.0.1:{server.port}"
        await SmtpMailer.at(url, tls_context=certificate.client).send(letter())
    assert server.deliveries[0].encrypted


async def test_a_certificate_that_nobody_signed_is_not_believed(certificate: Certificate) -> None:
    async with SmtpServer(tls=certificate.server) as server:
        with pytest.raises(MailUnavailable):
            await at(server).send(letter())
    assert server.deliveries == []


async def test_encryption_that_is_required_and_not_offered_stops_the_letter() -> None:
    async with SmtpServer() as server:
        with pytest.raises(MailUnavailable):
            await at(server, "?starttls=required").send(letter())
    assert server.deliveries == []


async def test_a_login_goes_through_with_any_sign_in_its_password(certificate: Certificate) -> None:
    async with SmtpServer(tls=certificate.server, logins={"acme": "p@ss/word:ü"}) as server:
        url = f"smtp://acme:p%40ss%2Fword%3A%C3%BC@127.0.0.1:{server.port}"
        await SmtpMailer.at(url, tls_context=certificate.client).send(letter())
    assert server.deliveries[0].user == "acme"


async def test_a_password_is_not_sent_in_clear_unless_told_so() -> None:
    async with SmtpServer(logins={"acme": "word"}) as server:
        url = f"smtp://acme:word@127.0.0.1:{server.port}"
        with pytest.raises(MailUnavailable):
            await SmtpMailer.at(url).send(letter())
        assert server.deliveries == []
        await SmtpMailer.at(f"{url}?starttls=never").send(letter())
    assert server.deliveries[0].user == "acme"


async def test_a_wrong_password_is_not_the_letters_fault() -> None:
    async with SmtpServer(logins={"acme": "word"}) as server:
        url = f"smtp://acme:wrong@127.0.0.1:{server.port}?starttls=never"
        with pytest.raises(MailUnavailable):
            await SmtpMailer.at(url).send(letter())


async def test_an_address_that_the_server_cannot_take_is_refused() -> None:
    async with SmtpServer(smtputf8=False) as server:
        with pytest.raises(MailRefused, match="ASCII"):
            await at(server).send(letter(recipient=Correspondent("jürgen@example.org")))
        await at(server).send(letter(recipient=Correspondent("juergen@bücher.example")))
    assert server.deliveries[0].recipients == ("juergen@xn--bcher-kva.example",)


@pytest.mark.parametrize(
    ("url", "port", "use_tls", "start_tls"),
    [
        ("smtp://mail.example", 25, False, None),
        ("smtp://u:p@mail.example", 587, False, True),
        ("smtps://u:p@mail.example", 465, True, False),
        ("smtp://mail.example:2525?starttls=never", 2525, False, False),
    ],
)
def test_the_address_says_how_to_connect(url: str, port: int, use_tls: bool, start_tls: bool | None) -> None:
    mailer = SmtpMailer.at(url)
    assert (mailer.host, mailer.port, mailer.use_tls, mailer.start_tls) == ("mail.example", port, use_tls, start_tls)


@pytest.mark.parametrize(
    "url", ["http://mail.example", "smtp://", "mail.example", "smtp://mail.example?starttls=maybe"]
)
def test_an_address_that_is_none_is_said_so(url: str) -> None:
    with pytest.raises(ValueError, match="mail server's address"):
        SmtpMailer.at(url)


def test_a_password_does_not_show_in_logs() -> None:
    assert "hidden" not in repr(SmtpMailer.at("smtp://u:hidden@mail.example"))
