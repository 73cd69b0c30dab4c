"""What every page tells the browser not to do."""

from collections.abc import Mapping, Sequence

_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Not `no-referrer`: with it browsers send `Origin: null` along with our own forms.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Cache-Control": "private, no-store",
    # Browsers heed it over TLS alone. A month: a domain may move on to somebody who has no TLS yet.
    "Strict-Transport-Security": "max-age=2592000",
}


def headers(
    nonce: str, images: Sequence[str] = (), widgets: Sequence[str] = (), forms: Sequence[str] = ()
) -> dict[str, str]:
    """Security headers of one page.

    `images` are further origins of pictures, `widgets` those of scripts and frames that ask outside, `forms` those that
    a form may lead to.
    """
    policy = {
        "default-src": "'none'",
        "base-uri": "'none'",
        "connect-src": " ".join(("'self'", *widgets)),
        "font-src": "'self'",
        "form-action": " ".join(("'self'", *forms)),
        "frame-ancestors": "'none'",
        "frame-src": " ".join(("'self'", *widgets)),
        "img-src": " ".join(("'self'", *images)),
        "script-src": " ".join((f"'nonce-{nonce}'", *widgets)),
        "style-src": " ".join(("'self'", f"'nonce-{nonce}'", *widgets)),
        "worker-src": "'self'",
    }
    return {**_ALWAYS, "Content-Security-Policy": _written(policy)}


def console(nonce: str, files: Sequence[str]) -> dict[str, str]:
    """Those of the console's page: scripts are files of ours alone; the style elements that they add have the nonce.

    `files` are the origins that uploads are sent to and pictures come from.
    """
    policy = {
        "default-src": "'none'",
        "base-uri": "'none'",
        "connect-src": " ".join(("'self'", *files)),
        "font-src": "'self'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
        "frame-src": "'self'",
        "img-src": " ".join(("'self'", "data:", *files)),
        "manifest-src": "'self'",
        "script-src": "'self'",
        "style-src": f"'self' 'nonce-{nonce}'",
        "worker-src": "'self'",
    }
    return {**_ALWAYS, "Content-Security-Policy": _written(policy), "Cache-Control": "private, no-cache"}


def _written(policy: Mapping[str, str]) -> str:
    return "; ".join(f"{name} {value}" for name, value in policy.items())
