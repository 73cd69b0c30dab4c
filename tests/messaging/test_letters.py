import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from models import database
from models.messaging import Message, MessageStatus
from tenure.context import Context
from tenure.gateways.mail.contract import MailRefused, MailUnavailable
from tenure.jobs import worker_door
from tenure.kit.money import Money
from tenure.kit.refusals import Refused, Unavailable
from tenure.messaging import delivery, letters, rendering
from tenure.transactions import transactional

GIVEN: dict[str, Any] = {
    "business": "Club & Co",
    "origin": "http://club.localhost:8000",
    "url": "http://club.localhost:8000/x",
    "sign_in_url": "http://club.localhost:8000/login",
    "reset_url": "http://club.localhost:8000/reset-password",
    "name": "Anna <script>",
    "number": "2026-0001",
    "total": Money(1250, "USD"),
    "offer": "Gold & Silver",
    "until": datetime(2026, 12, 31, 23, 30, tzinfo=UTC),
    "ends_at": datetime(2026, 12, 31, 23, 30, tzinfo=UTC),
    "withdrawn_at": datetime(2026, 12, 31, 23, 30, tzinfo=UTC),
    "retry_at": datetime(2026, 12, 31, 23, 30, tzinfo=UTC),
    "due_at": datetime(2026, 12, 31, 23, 30, tzinfo=UTC),
    "account": "Acme & Sons",
    "inviter": "Bert <b>",
    "factor": "Anna's <phone>",
    "owner": "Anna",
    "former": "Bert",
    "code": "1234 5678",
    "last4": "4242",
    "expiry": "01/2027",
    "is_charged": True,
    "has_method": True,
    "reason": "FAILING",
}
TEMPLATES = [
    "confirm_email",
    "brought_in",
    "existing_account",
    "reset_password",
    "password_changed",
    "receipt",
    "membership_active",
    "payment_failed",
    "payment_method_expiring",
    "last_notice",
    "trial_ending",
    "renewal_notice",
    "withdrawal",
    "invoice_overdue",
    "invoice_reminder",
    "membership_unpaid",
    "membership_lost",
    "membership_recovered",
    "refund",
    "cancellation",
    "seat_invitation",
    "staff_invitation",
    "ownership_transferred",
    "confirm_email_change",
    "email_change_taken",
    "email_change_requested",
    "email_changed",
    "email_change_undone",
    "magic_link",
    "captcha_code",
    "factor_added",
    "factor_removed",
    "webhook_disabled",
]


class _Counter:
    """A mailer that answers as it is told, and counts."""

    def __init__(self, answer: Exception | None = None) -> None:
        self.answer = answer
        self.sent: list[Any] = []

    async def check(self) -> None:
        """It would take any."""

    async def send(self, letter: Any) -> Any:
        if self.answer is not None:
            raise self.answer
        self.sent.append(letter)
        return f"<{letter.reference}@club.localhost>"


@transactional
async def _write(ctx: Any, template: Any = "receipt", recipient: Any = "anna@example.com", **parameters: Any) -> Any:
    given = {"number": "1", "total": Money(500, "USD"), "offer": "Gold", "url": "http://x/"}
    return await letters.send(ctx, template, recipient, None, **{**given, **parameters})


@transactional
async def _write_and_refuse(ctx: Any) -> Any:
    await _write(ctx)
    raise Refused("NO", "Changed my mind.")


async def _message(ctx: Any, message: Any) -> Any:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Message.named(ctx.tenant, message.id)


async def test_a_letter_goes_out_after_its_cause_from_the_tenants_own_address(system: Context, mailbox: Any) -> None:
    recipient = f"{system.business.slug}@example.com"
    message = await _write(system, recipient=recipient)
    assert (await _message(system, message)).status is MessageStatus.QUEUED
    [letter] = await mailbox(recipient)
    assert letter.subject == f"Receipt 1 from {system.business.name}: $5.00"
    assert f"no-reply@{system.business.slug}.localhost" in letter.sender
    assert letter.message_id == f"<{message.id}@{system.business.slug}.localhost>"
    assert letter.headers["Auto-Submitted"] == "auto-generated"
    assert (await _message(system, message)).status is MessageStatus.SENT


async def test_a_refused_cause_sends_nothing(system: Context, mailbox: Any) -> None:
    with pytest.raises(Refused):
        await _write_and_refuse(system)
    async with database.for_tenant(system.tenant, reading=True):
        assert await Message.of(system.tenant).count() == 0
    assert await worker_door.drain(system.services, system.tenant) == 0


async def test_what_a_letter_says_is_sealed_and_forgotten_once_it_is_sent(system: Context, run_jobs: Any) -> None:
    message = await _write(system, url="http://x/secret-link")
    stored = (await _message(system, message)).sealed_parameters
    assert stored
    assert "secret-link" not in stored
    await run_jobs()
    assert (await _message(system, message)).sealed_parameters == ""


async def test_a_letter_that_was_sent_is_not_sent_again(system: Context) -> None:
    mailer = _Counter()
    ctx = replace(system, services=replace(system.services, mailer=mailer))
    message = await _write(ctx)
    for _ in range(3):
        await delivery.deliver(ctx, str(message.id))
    assert len(mailer.sent) == 1


async def test_a_mail_server_that_is_away_keeps_the_letter_for_later(system: Context) -> None:
    away = replace(system, services=replace(system.services, mailer=_Counter(MailUnavailable("away"))))
    message = await _write(system)
    with pytest.raises(Unavailable):
        await delivery.deliver(away, str(message.id))
    assert (await _message(system, message)).status is MessageStatus.QUEUED
    await delivery.deliver(system, str(message.id))
    assert (await _message(system, message)).status is MessageStatus.SENT


async def test_a_letter_that_nobody_takes_is_given_up_and_says_why(system: Context) -> None:
    refusing = replace(system, services=replace(system.services, mailer=_Counter(MailRefused(550, "no such user"))))
    message = await _write(system)
    await delivery.deliver(refusing, str(message.id))
    failed = await _message(system, message)
    assert failed.status is MessageStatus.FAILED
    assert failed.error == "550 no such user"


async def test_a_letter_to_no_address_is_given_up(system: Context, run_jobs: Any) -> None:
    message = await _write(system, recipient="no address")
    await run_jobs()
    assert (await _message(system, message)).status is MessageStatus.FAILED


async def test_a_template_that_does_not_exist_is_a_bug_at_once(system: Context) -> None:
    for name in ("nothing", "../letters", "layout"):
        with pytest.raises(ValueError, match="no template"):
            await _write(system, template=name)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("locale", ["en", "de-AT", "xx"])
def test_every_letter_can_be_written(template: Any, locale: Any) -> None:
    words = rendering.render(template, locale, "Europe/Berlin", GIVEN)
    assert words.subject
    assert "\n" not in words.subject
    assert "Club & Co" in words.text
    assert "<script>" not in words.html
    assert "&lt;script&gt;" in words.html
    assert "{{" not in words.html + words.text + words.subject
    assert "&amp;" not in words.text + words.subject


def test_amounts_and_days_are_written_as_the_reader_does_in_their_zone() -> None:
    words = rendering.render("membership_active", "de-DE", "Europe/Berlin", GIVEN)
    assert "1. Januar 2027" in words.text
    assert "31. Dezember 2026" in rendering.render("membership_active", "de-DE", "UTC", GIVEN).text
    assert "12,50\N{NO-BREAK SPACE}$" in rendering.render("receipt", "de-DE", "UTC", GIVEN).text


def test_a_missing_parameter_is_an_error_and_no_gap() -> None:
    with pytest.raises(Exception, match="url"):
        rendering.render("confirm_email", "en", "UTC", {"business": "Club", "origin": "http://x"})


async def test_letters_rendered_at_once_do_not_mix(system: Context) -> None:
    mailer = _Counter()
    ctx = replace(system, services=replace(system.services, mailer=mailer))
    messages = [await _write(ctx, number=str(index)) for index in range(6)]
    await asyncio.gather(*(delivery.deliver(ctx, str(message.id)) for message in messages))
    assert {letter.reference: letter.subject.split()[1] for letter in mailer.sent} == {
        str(message.id): str(index) for index, message in enumerate(messages)
    }
