"""From the installation's mail address to a mailer."""

from pathlib import Path

from tenure.gateways.mail.mailbox import Mailbox
from tenure.gateways.mail.smtp import SmtpMailer


def connect(url: str | None, *, folder: Path) -> Mailbox | SmtpMailer:
    """The server at `smtp://…` or `smtps://…`, or without one the built-in mailbox in `folder`. Raises ValueError."""
    return Mailbox(folder) if url is None else SmtpMailer.at(url)
