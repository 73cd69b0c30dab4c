"""Captchas in forms: what was answered, the letter that does instead of one, and which origins a widget needs."""

from tenure.abuse import mailed_codes
from tenure.context import Context
from tenure.gateways.captcha.contract import CaptchaKind
from tenure.identity.throttle import Operation
from tenure.site.forms import LETTER, LETTER_CODE, Form

INSTEAD = "instead"
"""The button that has a code mailed."""
WIDGETS = {
    CaptchaKind.TURNSTILE: ["https://challenges.cloudflare.com"],
    CaptchaKind.HCAPTCHA: ["https://hcaptcha.com", "https://*.hcaptcha.com"],
}


def answer(form: Form) -> str | None:
    """What the form's captcha was answered with; hCaptcha's widget names its field itself."""
    if form[LETTER]:
        return f"{form[LETTER]}:{form[LETTER_CODE]}"
    return form["captcha"] or form["h-captcha-response"] or None


def wants_letter(form: Form) -> bool:
    """Whether the person would rather have a code mailed: their browser runs no scripts, or shows no widget."""
    return bool(form[INSTEAD])


async def mail(ctx: Context, door: Operation, form: Form) -> None:
    """Mail a code to the form's address, and have the form ask for it. Raises `Refused`, `RateLimited`."""
    mailed = await mailed_codes.mail(ctx, door, form["email"])
    form.values = {**form.values, LETTER: mailed.challenge, LETTER_CODE: ""}


def origins(form: Form) -> list[str]:
    """From where the form's widget, if it has one, brings its scripts and frames, and asks."""
    return WIDGETS.get(CaptchaKind(str(form.captcha["kind"])), []) if form.captcha and not form[LETTER] else []
