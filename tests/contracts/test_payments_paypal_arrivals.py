"""What PayPal sends by itself: whose certificate is believed, and classic notices that it confirms."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from tenure.gateways.payments.contract import BadSignature, ChargeResult, NotificationKind, ProviderUnavailable
from tenure.gateways.payments.paypal_notices import fields
from tenure.gateways.payments.paypal_webhooks import SIMULATED
from tenure.kit import clock
from tests.contracts.payments_worlds import SECRET, charge_of
from tests.contracts.paypal_world import PayPalWorld, paypal_address, paypal_world
from tests.fakes.paypal import certificates, hooks
from tests.fakes.paypal.certificates import Chain
from tests.fakes.paypal.server import place_of
from tests.fakes.stripe.server import serving

__all__ = ["paypal_address", "paypal_world"]

EVENT = {
    "id": "WH-1",
    "create_time": "2026-11-28T10:00:00Z",
    "resource_type": "capture",
    "event_type": "X",
    "resource": {},
}


async def believed(world: PayPalWorld, chain: Chain, pem: bytes) -> bool:
    """Whether a webhook signed by this chain, which is served so, is believed."""
    with serving(Starlette(routes=[Route(hooks.CERTIFICATE, lambda _: Response(pem))])) as address:
        own = replace(world.account.place, certificates=frozenset({address}))
        provider = world.opened(replace(world.account, place=own))
        raw, headers = hooks.signed(EVENT, SECRET, clock.now(), address, chain.signer)
        try:
            await provider.fetch_proof(headers, clock.now())
            provider.parse_webhook(raw, headers, (SECRET,), clock.now())
        except BadSignature:
            return False
    return True


async def test_the_right_chain_is_believed(paypal_world: PayPalWorld) -> None:
    chain = certificates.chain()
    assert await believed(paypal_world, chain, chain.pem)


@pytest.mark.parametrize(
    "made",
    [
        lambda root: certificates.made("attacker.example", root=root),
        lambda root: certificates.made("messageverificationcerts.paypal.com.attacker.example", root=root),
        lambda _: certificates.made(),
        lambda root: certificates.made(root=root, until=clock.now() - timedelta(days=1)),
    ],
    ids=["another name", "a longer name", "another authority", "ended"],
)
async def test_a_certificate_of_somebody_else_is_not_believed(
    paypal_world: PayPalWorld, made: Callable[[Any], Chain]
) -> None:
    chain = made(certificates.chain().root)
    assert not await believed(paypal_world, chain, chain.pem)


async def test_a_chain_with_a_gap_or_without_a_certificate_is_not_believed(paypal_world: PayPalWorld) -> None:
    chain = certificates.chain()
    for pem in (chain.signer.pem, chain.between.pem + chain.signer.pem, b"", b"-----BEGIN CERTIFICATE-----"):
        assert not await believed(paypal_world, chain, pem)


@pytest.mark.parametrize(
    "address",
    [
        "http://attacker.example",
        "https://api.paypal.com.attacker.example",
        "https://api.paypal.com@attacker.example",
        "https://api.paypal.com:444",
        "http://api.paypal.com",
        "file://",
        "https://[",
        "",
    ],
)
async def test_a_certificate_is_fetched_from_paypal_alone(paypal_world: PayPalWorld, address: str) -> None:
    raw, headers = hooks.signed(EVENT, SECRET, clock.now(), address)
    place = replace(paypal_world.account.place, certificates=frozenset({"https://api.paypal.com"}))
    provider = paypal_world.opened(replace(paypal_world.account, place=place))
    with pytest.raises(BadSignature):
        await provider.fetch_proof(headers, clock.now())
    with pytest.raises(BadSignature):
        provider.parse_webhook(raw, headers, (SECRET,), clock.now())


@pytest.mark.parametrize("path", ["/other", "/v1/notifications/certs/../../x", "/v1/notifications/certs/a?b", "/v1%2f"])
async def test_no_other_path_of_theirs_serves_certificates(paypal_world: PayPalWorld, path: str) -> None:
    _, headers = hooks.signed(EVENT, SECRET, clock.now(), paypal_world.address)
    with pytest.raises(BadSignature):
        await paypal_world.paypal.fetch_proof({**headers, "PAYPAL-CERT-URL": paypal_world.address + path}, clock.now())


async def test_a_certificate_is_not_followed_elsewhere_and_no_endless_one_is_read(paypal_world: PayPalWorld) -> None:
    answers = [RedirectResponse(paypal_world.address + hooks.CERTIFICATE), Response(b"x" * 200_000), Response("", 500)]

    async def answer(_: Request) -> Response:
        return answers.pop(0)

    with serving(Starlette(routes=[Route(hooks.CERTIFICATE, answer)])) as address:
        own = replace(paypal_world.account.place, certificates=frozenset({address}))
        provider = paypal_world.opened(replace(paypal_world.account, place=own))
        _, headers = hooks.signed(EVENT, SECRET, clock.now(), address)
        for _ in range(3):
            with pytest.raises(ProviderUnavailable):
                await provider.fetch_proof(headers, clock.now())


async def test_a_certificate_that_paypal_does_not_have_proves_nothing(paypal_world: PayPalWorld) -> None:
    _, headers = hooks.signed(EVENT, SECRET, clock.now(), paypal_world.address)
    other = {**headers, "PAYPAL-CERT-URL": f"{paypal_world.address}/v1/notifications/certs/CERT-other"}
    with pytest.raises(BadSignature):
        await paypal_world.paypal.fetch_proof(other, clock.now())


async def test_a_certificate_is_fetched_once(paypal_world: PayPalWorld) -> None:
    served = []

    async def answer(_: Request) -> Response:
        served.append(1)
        return Response(certificates.chain().pem)

    with serving(Starlette(routes=[Route(hooks.CERTIFICATE, answer)])) as address:
        own = replace(paypal_world.account.place, certificates=frozenset({address}))
        provider = paypal_world.opened(replace(paypal_world.account, place=own))
        for _ in range(3):
            raw, headers = hooks.signed(EVENT, SECRET, clock.now(), address)
            await provider.fetch_proof(headers, clock.now())
            assert provider.parse_webhook(raw, headers, (SECRET,), clock.now()).event_id == "WH-1"
    assert len(served) == 1


async def test_what_the_simulator_signs_is_never_believed(paypal_world: PayPalWorld) -> None:
    raw, headers = hooks.signed(EVENT, SIMULATED, clock.now(), paypal_world.address)
    await paypal_world.paypal.fetch_proof(headers, clock.now())
    for webhook_ids in [(SECRET,), (SIMULATED,), (SIMULATED, SECRET)]:
        with pytest.raises(BadSignature):
            paypal_world.paypal.parse_webhook(raw, headers, webhook_ids, clock.now())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PAYPAL-TRANSMISSION-ID", "another"),
        ("PAYPAL-TRANSMISSION-TIME", "yesterday"),
        ("PAYPAL-TRANSMISSION-TIME", "2026-11-28"),
        ("PAYPAL-TRANSMISSION-SIG", "not base64!"),
        ("PAYPAL-TRANSMISSION-SIG", ""),
        ("PAYPAL-AUTH-ALGO", "SHA1withRSA"),
        ("PAYPAL-AUTH-ALGO", "none"),
        ("PAYPAL-CERT-URL", "\udc80"),
    ],
)
async def test_no_header_can_be_changed(paypal_world: PayPalWorld, name: str, value: str) -> None:
    raw, headers = hooks.signed(EVENT, SECRET, clock.now(), paypal_world.address)
    await paypal_world.paypal.fetch_proof(headers, clock.now())
    assert paypal_world.paypal.parse_webhook(raw, headers, (SECRET,), clock.now())
    with pytest.raises(BadSignature):
        paypal_world.paypal.parse_webhook(raw, {**headers, name: value}, (SECRET,), clock.now())


@pytest.mark.parametrize("raw", [b"", b"null", b"[]", b"{}", b"\xff", b'{"id": 1}', b"[" * 100_000])
async def test_signed_bytes_that_are_no_event_are_none(paypal_world: PayPalWorld, raw: bytes) -> None:
    _, headers = hooks.signed(EVENT, SECRET, clock.now(), paypal_world.address)
    await paypal_world.paypal.fetch_proof(headers, clock.now())
    signed = hooks.proved(raw, SECRET, clock.now(), paypal_world.address)
    with pytest.raises(BadSignature):
        paypal_world.paypal.parse_webhook(raw, signed, (SECRET,), clock.now())


async def test_a_dispute_names_our_payment(paypal_world: PayPalWorld) -> None:
    request = charge_of(paypal_world)
    charge = await paypal_world.provider.charge(request)
    dispute = await paypal_world.control.dispute(charge.provider_ref)
    event = (await paypal_world.control.seen())["events"][-1]
    raw, headers = hooks.signed(event, SECRET, clock.now(), paypal_world.address)
    await paypal_world.paypal.fetch_proof(headers, clock.now())
    told = paypal_world.paypal.parse_webhook(raw, headers, (SECRET,), clock.now())
    assert (told.kind, told.provider_ref) == (NotificationKind.DISPUTE, dispute["dispute_id"])
    assert told.reference == request.reference


async def charged(world: PayPalWorld) -> tuple[ChargeResult, str]:
    charge = await world.provider.charge(charge_of(world))
    return charge, (await world.control.seen())["captures"][-1]["id"]


async def test_a_notice_that_paypal_confirms_names_our_charge(paypal_world: PayPalWorld) -> None:
    charge, capture = await charged(paypal_world)
    told = await paypal_world.paypal.read_notice(await paypal_world.control.notice(capture))
    assert (told.kind, told.type) == (NotificationKind.CHARGE, "ipn.Completed")
    assert (told.event_id, told.provider_ref) == (f"ipn:{capture}:Completed", charge.provider_ref)
    assert told.reference == charge.reference


async def test_a_notice_of_money_that_we_did_not_ask_for_is_kept_for_a_person(paypal_world: PayPalWorld) -> None:
    _, capture = await charged(paypal_world)
    told = await paypal_world.paypal.read_notice(await paypal_world.control.notice(capture, txn_id="61E67681CH3238416"))
    assert (told.kind, told.provider_ref, told.reference) == (NotificationKind.OTHER, "61E67681CH3238416", None)


@pytest.mark.parametrize(
    "said",
    [
        {"receiver_id": "ANOTHER5Z8XDV"},
        {"receiver_email": "till@attacker.example"},
        {"mc_gross": "0.01"},
        {"mc_gross": "a lot"},
        {"mc_currency": "EUR"},
    ],
)
async def test_a_notice_of_other_money_than_was_taken_or_for_others_is_not_believed(
    paypal_world: PayPalWorld, said: dict[str, str]
) -> None:
    _, capture = await charged(paypal_world)
    with pytest.raises(BadSignature):
        await paypal_world.paypal.read_notice(await paypal_world.control.notice(capture, **said))


async def test_a_notice_that_paypal_did_not_send_byte_by_byte_is_not_believed(paypal_world: PayPalWorld) -> None:
    _, capture = await charged(paypal_world)
    raw = await paypal_world.control.notice(capture)
    for forged in (raw + b"&a=b", raw.replace(b"Completed", b"Refunded"), b"", b"\xff"):
        with pytest.raises(BadSignature):
            await paypal_world.paypal.read_notice(forged)


async def test_a_notice_that_cannot_be_confirmed_now_is_asked_for_again(paypal_world: PayPalWorld) -> None:
    _, capture = await charged(paypal_world)
    raw = await paypal_world.control.notice(capture)
    provider = paypal_world.opened(replace(paypal_world.account, place=place_of("http://127.0.0.1:1")))
    with pytest.raises(ProviderUnavailable):
        await provider.read_notice(raw)


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"first_name=Zo%EB&charset=windows-1252", "Zo\u00eb"),
        (b"first_name=Zo%C3%AB&charset=UTF-8", "Zo\u00eb"),
        (b"first_name=Zo%EB", "Zo\u00eb"),
    ],
)
def test_the_charset_of_a_notice_is_obeyed(raw: bytes, name: str) -> None:
    assert fields(raw)["first_name"] == name


@pytest.mark.parametrize("raw", [b"first_name=%EB&charset=utf-8", b"a=b&charset=klingon", b"\xeb", b"a=b&" * 1000])
def test_a_notice_that_cannot_be_read_is_refused(raw: bytes) -> None:
    with pytest.raises(BadSignature):
        fields(raw)
