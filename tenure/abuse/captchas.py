"""Asking whether it is a person, where there is reason to: the answer is verified here, and counts once."""

from urllib.parse import urlsplit

import structlog

from tenure import settings
from tenure.abuse import mailed_codes, risk
from tenure.context import Context
from tenure.gateways.captcha.contract import Captcha, CaptchaKind, CaptchaUnavailable, Challenge, Passed
from tenure.identity import challenges, throttle
from tenure.identity.throttle import Operation
from tenure.kit.refusals import CaptchaRequired, Unavailable
from tenure.settings import Choice, Integer, Setting, Text
from tenure.transactions import transactional

PROVIDER = Setting(
    "captcha.provider",
    Choice(CaptchaKind),
    CaptchaKind.PROOF_OF_WORK,
    "How people are distinguished from bots: by a small computation in the browser, or by a Turnstile or hCaptcha "
    "widget.",
)
SITE_KEY = Setting("captcha.site_key", Text(255), "", "The site key of Turnstile or hCaptcha.")
SECRET = Setting("captcha.secret", Text(255), "", "The secret key of Turnstile or hCaptcha.", is_secret=True)
DIFFICULTY = Setting(
    "captcha.difficulty",
    Integer(1, 24, "bits"),
    16,
    "How much work the browser does when no widget is used. Each additional bit doubles it. 16 bits take about a "
    "second.",
)
ALL = (PROVIDER, SITE_KEY, SECRET, DIFFICULTY)
AGAIN_SECONDS = 10

_log = structlog.get_logger(__name__)


async def check(ctx: Context, operation: Operation, account: str, answer: str | None) -> None:
    """Let pass who came seldom of late, and who proves to be a person.

    Raises `CaptchaRequired` with a fresh challenge, and `Unavailable` while an answer cannot be verified.
    """
    if not await risk.is_high(ctx, operation, account):
        return
    captcha = await _chosen(ctx)
    if answer is None or not await _is_person(ctx, captcha, operation, account, answer):
        await throttle.hold(ctx)
        raise CaptchaRequired(captcha=told(captcha.challenge(ctx.now())))


async def forgive(ctx: Context, operation: Operation, account: str, answer: str | None = None) -> None:
    """Begin the account's count anew: who they are is proved. A mailed code that they answered with is used up."""
    await risk.forgive(ctx, operation, account)
    if answer is not None and mailed_codes.is_one(ctx, answer):
        await mailed_codes.spend(ctx.claiming(None), answer)


async def challenge(ctx: Context) -> Challenge:
    """A fresh challenge, of the kind that is set."""
    return (await _chosen(ctx)).challenge(ctx.now())


def told(asked: Challenge) -> dict[str, object]:
    """As it stands beside a refusal, in the words of the schema."""
    return {
        "kind": str(asked.kind),
        "text": asked.text,
        "difficulty": asked.difficulty,
        "siteKey": asked.site_key,
        "expiresAt": asked.expires_at.isoformat().replace("+00:00", "Z"),
    }


async def _chosen(ctx: Context) -> Captcha:
    """Without keys of a provider nobody could be verified there, so then it is work."""
    layers = await settings.layers(ctx)
    kind, site_key, secret = layers.of(PROVIDER).value, layers.of(SITE_KEY).value, layers.of(SECRET).value
    if kind is CaptchaKind.PROOF_OF_WORK or not site_key or not secret:
        return ctx.services.captchas.work(ctx.tenant, layers.of(DIFFICULTY).value)
    return ctx.services.captchas.outside(kind, site_key, secret)


async def _is_person(ctx: Context, captcha: Captcha, operation: Operation, account: str, answer: str) -> bool:
    if not mailed_codes.is_one(ctx, answer):
        return await _is_right(ctx, captcha, answer)
    if not await mailed_codes.is_right(ctx, operation, account, answer):
        return False
    # At the login it counts until they are in: who mistypes the password need not wait for another letter, and for
    # whom it was not mailed it is worth nothing. How often they may try is counted beside it.
    return operation is Operation.SIGN_IN or await mailed_codes.spend(ctx.claiming(None), answer)


async def _is_right(ctx: Context, captcha: Captcha, answer: str) -> bool:
    host = urlsplit(ctx.origin).hostname or ""
    try:
        passed = await captcha.verify(answer, address=ctx.address, host=host, now=ctx.now())
    except CaptchaUnavailable as error:
        _log.warning("captcha.unavailable", tenant=str(ctx.tenant), error=str(error))
        raise Unavailable("The captcha can't be checked right now. Try again.", retryAfter=AGAIN_SECONDS) from error
    return passed is not None and await _spend(ctx.claiming(None), passed)


@transactional
async def _spend(ctx: Context, passed: Passed) -> bool:
    """Whether the answer counts: the first time."""
    return await challenges.is_first(ctx, passed.use, passed.expires_at)
