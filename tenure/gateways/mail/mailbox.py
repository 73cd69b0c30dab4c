"""The built-in mailbox: letters that go nowhere but into a folder, for development and demonstrations."""

import asyncio
import errno
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_string
from email.message import EmailMessage, MIMEPart
from email.policy import SMTPUTF8
from pathlib import Path
from uuid import UUID

from tenure.gateways.mail.compose import compose
from tenure.gateways.mail.contract import Attachment, Letter, MailUnavailable
from tenure.kit import ids


@dataclass(frozen=True, slots=True)
class Received:
    """A letter as its recipient sees it; `id` is the mailbox's own, newer ones sort higher."""

    id: str
    received_at: datetime
    message_id: str
    sender: str
    recipient: str
    subject: str
    text: str
    html: str | None
    headers: Mapping[str, str]
    raw: bytes
    attachments: Sequence[Attachment] = ()


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A folder of `new/<id>.<business>.eml`.

    A letter appears whole, by a rename, so any number of processes can share it.
    """

    folder: Path

    async def send(self, letter: Letter) -> str:
        """Keep the letter and answer its Message-ID. Raises BadLetter and MailUnavailable."""
        message = compose(letter)
        try:
            await asyncio.to_thread(self._keep, letter.business, message.as_bytes())
        except OSError as error:
            raise MailUnavailable(f"the mailbox cannot be written: {error.strerror}") from error
        return str(message["Message-ID"])

    async def check(self) -> None:
        """Whether letters can be kept. Raises MailUnavailable."""
        try:
            await asyncio.to_thread(self._prepare)
        except OSError as error:
            raise MailUnavailable(f"the mailbox cannot be written: {error.strerror}") from error

    async def letters(self, limit: int, before: str | None = None, business: UUID | None = None) -> list[Received]:
        """The newest letters, of one business or of all, newest first: such as are older than the one of that id."""
        return await asyncio.to_thread(self._newest, limit, before, business)

    async def letter(self, id: str, business: UUID | None = None) -> Received | None:
        """One letter by the mailbox's id, or nothing, as where it is not of that business."""
        return await asyncio.to_thread(self._find, id, business)

    async def clear(self) -> None:
        """Throw every letter away."""
        await asyncio.to_thread(self._clear)

    @property
    def _new(self) -> Path:
        return self.folder / "new"

    def _prepare(self) -> Path:
        """Where drafts are written. Raises OSError."""
        drafts = self.folder / "tmp"
        for folder in (drafts, self._new):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if not os.access(folder, os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return drafts

    def _keep(self, business: UUID | None, content: bytes) -> None:
        name = f"{ids.new()}.{business or ''}.eml"
        draft = self._prepare() / name
        try:
            draft.write_bytes(content)
            os.replace(draft, self._new / name)
        finally:
            draft.unlink(missing_ok=True)

    def _newest(self, limit: int, before: str | None, business: UUID | None) -> list[Received]:
        kept = self._new.glob(f"*.{business or '*'}.eml")
        paths = sorted((path for path in kept if before is None or _id(path) < before), reverse=True)
        found = (_read(path) for path in paths[: max(limit, 0)])
        return [letter for letter in found if letter is not None]

    def _find(self, id: str, business: UUID | None) -> Received | None:
        try:
            key = UUID(id)
        except ValueError:
            return None
        found = self._new.glob(f"{key}.{business or '*'}.eml")
        return next((_read(path) for path in found), None)

    def _clear(self) -> None:
        for path in self._new.glob("*.eml"):
            path.unlink(missing_ok=True)


def _id(path: Path) -> str:
    return path.name.partition(".")[0]


def _read(path: Path) -> Received | None:
    """Nothing where another process threw it away meanwhile."""
    try:
        return _received(UUID(_id(path)), path.read_bytes())
    except FileNotFoundError:
        return None


def _received(key: UUID, raw: bytes) -> Received:
    # Decoded first: headers may be UTF-8 (RFC 6532), which the parser of bytes does not read.
    message = message_from_string(raw.decode(), _class=EmailMessage, policy=SMTPUTF8)
    return Received(
        id=str(key),
        received_at=datetime.fromtimestamp((key.int >> 80) / 1000, UTC),
        message_id=str(message["Message-ID"]),
        sender=str(message["From"]),
        recipient=str(message["To"]),
        subject=str(message["Subject"]),
        text=_part(message, "plain") or "",
        html=_part(message, "html"),
        headers={name: str(value) for name, value in message.items()},
        raw=raw,
        attachments=[_attached(part) for part in message.iter_attachments()],
    )


def _attached(part: MIMEPart) -> Attachment:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return Attachment(part.get_filename() or "", part.get_content_type(), content)


def _part(message: EmailMessage, kind: str) -> str | None:
    part = message.get_body((kind,))
    return None if part is None else str(part.get_content()).replace("\r\n", "\n")
