"""Documents that are known by the hash of their text, so that a client may name one instead of sending it.

After appendix A of GraphQL over HTTP, "Persisted documents": `sha256:` and the hash of the text as UTF-8, in
hexadecimal.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Self

from tenure.config import SetupProblem
from tenure.kit.refusals import BadInput, Denied

_IDENTIFIER = re.compile(r"sha256:[0-9a-f]{64}|x-[\w.~-]+:[\w.~-]+|[\w.~-]+", re.ASCII)
_PREFIX = "sha256:"
_REMEDY = "Regenerate the file from the documents that the client sends."


class DocumentNotFound(Denied):
    """The client is of another version than this server, or made the identifier up."""

    code = "DOCUMENT_NOT_FOUND"
    message = "This server has no document with that identifier. Send its text as `query`."


class Trusted:
    """The documents that a server knows, by their hashes."""

    def __init__(self, documents: Mapping[str, str] | None = None) -> None:
        self._documents = dict(documents or {})

    @classmethod
    def of(cls, files: Iterable[Path]) -> Self:
        """What stands in these files, each a JSON object of texts by their hashes. Raises `SetupProblem`."""
        return cls({digest: text for file in files for digest, text in _read(file).items()})

    def text(self, query: str | None, identifier: str | None) -> str:
        """The document that was sent, or else the one that was named. Raises `BadInput` and `DocumentNotFound`.

        An empty text beside a name is none: some clients of graphql-transport-ws send no operation without a `query`.
        """
        if identifier is None:
            return query or ""
        if query:
            raise BadInput("Send `query` or `documentId`, not both.")
        if not _IDENTIFIER.fullmatch(identifier):
            raise BadInput("A `documentId` must be `sha256:` followed by 64 lowercase hexadecimal digits.")
        text = self._documents.get(identifier.removeprefix(_PREFIX)) if identifier.startswith(_PREFIX) else None
        if text is None:
            raise DocumentNotFound
        return text


def _read(file: Path) -> dict[str, str]:
    try:
        found: dict[str, str] = json.loads(file.read_text("utf-8"))
        wrong = [digest for digest, text in found.items() if hashlib.sha256(text.encode()).hexdigest() != digest]
    except (OSError, ValueError, AttributeError) as error:
        raise SetupProblem(f"The documents of {file} cannot be read ({error}).", _REMEDY) from error
    if wrong:
        raise SetupProblem(f"In {file}, {wrong[0][:80]} is not the SHA-256 of its document.", _REMEDY)
    return found
