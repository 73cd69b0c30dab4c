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
    "company": "The company is there. Invite the others.",
    "invited": "The letter is on its way.",
    "uninvited": "The invitation is taken back.",
    "seat-role": "They have another role now.",
    "seat-removed": "They have no seat any more.",
    "left": "You have left the company.",
    "transferred": "The company has another owner.",
    "company-details": "The details are saved.",
    "joined": "Welcome: you are in.",
    "email": "Your login has moved to the new address.",
    "email-undone": "The change is taken back. We have mailed you a link for a new password.",
    "password-changed": "Your password is changed. Other sessions are ended.",
    "factor-added": "It is added, and counts from now on.",
    "factor-renamed": "It has another name.",
    "factor-removed": "It is removed, and proves nothing any more.",
    "signed-out-everywhere": "You are signed out everywhere.",
    "sessions": "All other sessions are ended.",
}


def text(code: str) -> str:
    """The words of a notice; none for a code that is not ours."""
    return NOTICES.get(code, "")
