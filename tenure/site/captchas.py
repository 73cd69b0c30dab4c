"""Captchas in forms: what was answered, and which origins a widget needs."""

from tenure.gateways.captcha.contract import CaptchaKind
from tenure.site.forms import Form

WIDGETS = {
    CaptchaKind.TURNSTILE: ["https://challenges.cloudflare.com"],
    CaptchaKind.HCAPTCHA: ["https://hcaptcha.com", "https://*.hcaptcha.com"],
}


def answer(form: Form) -> str | None:
    """What the form's captcha was answered with; hCaptcha's widget names its field itself."""
    return form["captcha"] or form["h-captcha-response"] or None


def origins(form: Form) -> list[str]:
    """From where the form's widget, if it has one, brings its frames and asks."""
    return WIDGETS.get(CaptchaKind(str(form.captcha["kind"])), []) if form.captcha else []
