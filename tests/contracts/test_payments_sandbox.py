"""What only the sandbox does: test numbers, hosted pages, webhooks that wait, and one file for several processes."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tenure.gateways.payments.contract import (
    AnswerLost,
    ChargeStatus,
    ProviderRefused,
    RefundRequest,
    SetupRequest,
    SetupStatus,
)
from tenure.gateways.payments.sandbox import SandboxPayments
from tenure.gateways.payments.sandbox_methods import METHODS, method_for_number
from tenure.gateways.payments.sandbox_store import SqliteStore
from tenure.kit import clock
from tenure.kit.money import Money
from tests.contracts.payments_worlds import SECRET, SandboxWorld, charge_of, customer_of, sandbox_world

__all__ = ["sandbox_world"]


@pytest.fixture
def sandbox(sandbox_world: SandboxWorld) -> SandboxPayments:
    assert isinstance(sandbox_world.provider, SandboxPayments)
    return sandbox_world.provider


@pytest.mark.parametrize(
    ("number", "method"),
    [
        ("4242 4242 4242 4242", "pm_card_success"),
        ("4000000000000002", "pm_card_declined"),
        ("4000-0000-0000-9995", "pm_card_insufficient_funds"),
        ("4000002500003155", "pm_card_authentication_required"),
        ("4000000000000341", "pm_card_expires_next_renewal"),
        ("4000000000006666", "pm_card_answer_lost"),
        ("4000000000009987", "pm_card_without_funds_later"),
    ],
)
def test_a_test_number_stands_for_its_method(number: str, method: str) -> None:
    assert method_for_number(number) == method
    assert METHODS[method].facts.last4 == number[-4:]


@pytest.mark.parametrize("number", ["", "5555555555554444", "4242", "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢"])
def test_any_other_number_is_refused(number: str) -> None:
    with pytest.raises(ProviderRefused):
        method_for_number(number)


async def test_a_member_brings_a_card_on_the_hosted_page(sandbox_world: SandboxWorld, sandbox: SandboxPayments) -> None:
    customer = await customer_of(sandbox_world)
    begun = await sandbox.save_method(SetupRequest("setup-1", "reference-1", customer))
    assert begun.action_url == f"/sandbox/method/{begun.provider_ref}"
    with pytest.raises(ProviderRefused):
        await sandbox.authenticate(begun.provider_ref, approve=True)
    saved = await sandbox.choose_method(begun.provider_ref, method_for_number("4242424242424242"))
    assert (saved.status, saved.action_url) == (SetupStatus.SUCCEEDED, None)
    again = await sandbox.choose_method(begun.provider_ref, "pm_card_declined")
    assert again == saved


async def test_an_authentication_page_lies_where_we_say(sandbox_world: SandboxWorld, sandbox: SandboxPayments) -> None:
    asked = await sandbox.charge(charge_of(sandbox_world, "authentication"))
    assert asked.action_url == f"/sandbox/authenticate/{asked.provider_ref}"
    await sandbox.authenticate(asked.provider_ref, approve=True)
    await sandbox.authenticate(asked.provider_ref, approve=False)
    assert (await sandbox.confirm(asked.provider_ref)).status is ChargeStatus.SUCCEEDED


async def test_a_webhook_waits_until_it_is_taken(sandbox_world: SandboxWorld, sandbox: SandboxPayments) -> None:
    charge = await sandbox.charge(charge_of(sandbox_world))
    await sandbox.refund(RefundRequest("refund-1", "refund-1", charge.provider_ref, charge.money))
    now = clock.now()
    waiting = await sandbox.undelivered(now)
    parsed = [sandbox.parse_webhook(sent.raw, sent.headers, (SECRET,), now) for sent in waiting]
    assert [notification.type for notification in parsed] == ["payment_intent.succeeded", "refund.created"]
    await sandbox.delivered(waiting[0].event_id)
    assert [sent.event_id for sent in await sandbox.undelivered(now)] == [waiting[1].event_id]
    assert len(await sandbox.notifications_for(charge.provider_ref, now)) == 1


async def test_a_restart_forgets_nothing(sandbox_world: SandboxWorld, sandbox: SandboxPayments) -> None:
    charge = await sandbox.charge(charge_of(sandbox_world))
    assert await SandboxWorld(sandbox_world.folder).provider.confirm(charge.provider_ref) == charge


async def test_merchants_do_not_see_each_other(sandbox_world: SandboxWorld, sandbox: SandboxPayments) -> None:
    request = charge_of(sandbox_world)
    charge = await sandbox.charge(request)
    other = SandboxPayments(SqliteStore(sandbox_world.folder / "sandbox.sqlite"), "globex", SECRET)
    assert await other.find_charge(request.reference) is None
    with pytest.raises(ProviderRefused):
        await other.confirm(charge.provider_ref)
    assert (await other.charge(request)).provider_ref != charge.provider_ref


async def test_a_refund_in_another_currency_is_refused(sandbox_world: SandboxWorld, sandbox: SandboxPayments) -> None:
    charge = await sandbox.charge(charge_of(sandbox_world))
    with pytest.raises(ProviderRefused):
        await sandbox.refund(RefundRequest("r-1", "r-1", charge.provider_ref, Money(100, "EUR")))


async def test_what_a_silent_sandbox_was_told_is_done_once_it_wakes(sandbox_world: SandboxWorld) -> None:
    charge = await sandbox_world.provider.charge(charge_of(sandbox_world))
    async with sandbox_world.silent(deadline=0.2) as provider:
        with pytest.raises(AnswerLost):
            await provider.cancel_charge(charge.provider_ref, "cancel-1")
    assert await sandbox_world.provider.cancel_charge(charge.provider_ref, "cancel-1") == charge


REFUNDER = """
import asyncio, sys
from pathlib import Path
from tenure.gateways.payments.contract import ProviderRefused, RefundRequest
from tenure.gateways.payments.sandbox import SandboxPayments
from tenure.gateways.payments.sandbox_store import SqliteStore
from tenure.kit.money import Money

async def main(path, charge, name):
    sandbox = SandboxPayments(SqliteStore(Path(path)), "acme", "secret")
    done = 0
    for number in range(10):
        try:
            await sandbox.refund(RefundRequest(f"{name}-{number}", f"{name}-{number}", charge, Money(300, "USD")))
            done += 1
        except ProviderRefused:
            continue
    print(done)

asyncio.run(main(*sys.argv[1:]))
"""


async def test_three_processes_give_back_no_more_than_was_taken(
    sandbox_world: SandboxWorld, sandbox: SandboxPayments
) -> None:
    charge = await sandbox.charge(charge_of(sandbox_world))
    path = str(sandbox_world.folder / "sandbox.sqlite")
    root = Path(__file__).parents[2]
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", REFUNDER, path, charge.provider_ref, name, cwd=root, stdout=subprocess.PIPE
        )
        for name in ("one", "two", "three")
    ]
    answers = [(await process.communicate())[0] for process in processes]
    assert sum(json.loads(answer) for answer in answers) == 2000 // 300
