"""From a letter to the message that goes over the wire: the same letter is the same bytes, however often."""

import re
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy

from email_validator import EmailNotValidError, validate_email

from tenure.gateways.mail.contract import HEADERS, Attachment, BadLetter, Correspondent, Letter

LINE_LENGTH = 998
"""The longest line of a message, without its end (RFC 5322, section 2.1.1)."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_ENCODED_WORD = re.compile(r"=\?[^?\s]*\?[bq]\?", re.IGNORECASE)
_KIND = re.compile(r"[a-z]+/[a-z0-9][a-z0-9.+-]{0,126}")
_REFERENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,127}")
_UNFOLDED = HEADERS | {"Message-ID"}


@dataclass(frozen=True, slots=True)
class _Mailbox:
    """An address in the form that travels furthest: the domain in ASCII, the local part as it is."""

    local_part: str
    domain: str


class _Policy(EmailPolicy):
    """SMTP's line ends, and no encoding of addresses of lists: folded ones are read wrongly (RFC 8058, section 3.1)."""

    def fold_binary(self, name: str, value: str) -> bytes:
        if name in _UNFOLDED:
            return f"{name}: {value}{self.linesep}".encode("ascii")
        return super().fold_binary(name, value)


_ASCII = _Policy(linesep="\r\n")
_UTF8 = _Policy(linesep="\r\n", utf8=True)


def compose(letter: Letter) -> EmailMessage:
    """The message, with text and HTML as alternatives, and what goes with them. Raises BadLetter."""
    sender, recipient = _valid(letter.sender), _valid(letter.recipient)
    plain = (sender.local_part + recipient.local_part).isascii()
    message = EmailMessage(policy=_ASCII if plain else _UTF8)
    message["Message-ID"] = _message_id(letter, sender)
    message["Date"] = letter.written_at
    message["From"] = _shown(letter.sender, sender)
    message["To"] = _shown(letter.recipient, recipient)
    message["Subject"] = _line("Subject", letter.subject)
    for name, value in letter.headers.items():
        message[_listed(name)] = _unfolded(name, value)
    _write_body(message, letter)
    for attachment in letter.attachments:
        _attach(message, attachment)
    if letter.attachments:
        message.set_boundary(f"=_={letter.reference[:60]}")
    return message


def is_ascii(message: EmailMessage) -> bool:
    """Whether it can be sent without SMTPUTF8 (RFC 6531)."""
    return all(message[name].addresses[0].addr_spec.isascii() for name in ("From", "To"))


def _message_id(letter: Letter, sender: _Mailbox) -> str:
    if not _REFERENCE.fullmatch(letter.reference):
        raise BadLetter("a reference has only letters, digits, dash and underscore")
    return f"<{letter.reference}@{sender.domain}>"


def _write_body(message: EmailMessage, letter: Letter) -> None:
    message.set_content(_body(letter.text), cte="quoted-printable")
    if letter.html is None:
        return
    message.add_alternative(_body(letter.html), subtype="html", cte="quoted-printable")
    # "=_" cannot stand in quoted-printable text, so no body can hold the boundary.
    message.set_boundary(f"=_{letter.reference[:60]}")


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    """In base64, in which "=_" cannot stand either."""
    if not _KIND.fullmatch(attachment.kind):
        raise BadLetter(f"{attachment.kind[:80]!r} is no kind of file")
    name = _line("name of an attachment", attachment.name)
    if not name.strip() or "/" in name or "\\" in name:
        raise BadLetter("an attachment has a name, without slashes")
    main, _, sub = attachment.kind.partition("/")
    message.add_attachment(attachment.content, maintype=main, subtype=sub, filename=name)


def _valid(correspondent: Correspondent) -> _Mailbox:
    """Reserved domains pass: whom to write to was decided before, and demonstrations live at `.localhost`.

    The library refuses them whatever it is asked, but under `test`, which it can be told to allow.
    """
    try:
        known = validate_email(f"{correspondent.email}.test", check_deliverability=False, test_environment=True)
    except EmailNotValidError as error:
        raise BadLetter(f"{correspondent.email[:80]!r} is not a valid email address") from error
    return _Mailbox(known.local_part, known.ascii_domain.removesuffix(".test"))


def _shown(correspondent: Correspondent, mailbox: _Mailbox) -> Address:
    return Address(_line("name", correspondent.name), mailbox.local_part, mailbox.domain)


def _line(name: str, value: str) -> str:
    """A header's value, if it is one line that its reader will see as it is written here."""
    if _CONTROL.search(value):
        raise BadLetter(f"{name} has a line break or a control character in it")
    if _ENCODED_WORD.search(value):
        # A reader would decode it into whatever it hides, line breaks included.
        raise BadLetter(f"{name} has an encoded word in it")
    return value


def _listed(name: str) -> str:
    if name not in HEADERS:
        raise BadLetter(f"{name[:80]!r} is not a header that a letter may set")
    return name


def _unfolded(name: str, value: str) -> str:
    if not value.isascii() or len(name) + 2 + len(value) > LINE_LENGTH:
        raise BadLetter(f"{name} is not ASCII or longer than a line may be")
    return _line(name, value)


def _body(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise BadLetter("the body is not valid text") from error
    return text
