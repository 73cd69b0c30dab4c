"""What a page says after a form was sent: the address names it, so a refresh repeats words and nothing else."""

NOTICES = {
    "connect-first": "There is a login with this address already. Sign in to it once, then connect the two.",
    "connected": "It is connected: next time you can sign in with it.",
    "disconnected": "It is not connected any more.",
    "signed-out": "You are signed out.",
    "password": "Your password is changed. Sign in with the new one.",
    "confirmed": "Your e-mail address is confirmed. Sign in to go on.",
    "cancelled": "Your membership will end with the period that you paid for.",
    "reactivated": "Your membership goes on.",
    "profile": "Your profile is saved.",
    "avatar": "Your picture is saved.",
    "session": "That session is ended.",
    "settings": "The settings are saved. They count from now on.",
    "setting-reset": "The setting is as it was before anybody set it here.",
    "preferences": "Your preferences are saved.",
    "place": "Your language and time zone are saved.",
    "sessions": "All other sessions are ended.",
}


def text(code: str) -> str:
    """The words of a notice; none for a code that is not ours."""
    return NOTICES.get(code, "")
