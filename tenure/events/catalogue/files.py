"""Uploads."""

from tenure.events.core import Event, event


@event("file.upload_created")
class FileUploadCreated(Event):
    """An upload was started."""

    bytes: int


@event("file.uploaded")
class FileUploaded(Event):
    """A file was uploaded, and its bytes are as declared."""

    bytes: int
    type: str
    sha256: str


@event("file.rejected")
class FileRejected(Event):
    """An upload was rejected because its bytes were not as declared."""

    reason: str


@event("file.quota_reached")
class FileQuotaReached(Event):
    """The files of the account, which is the subject, use at least 90% of its storage. Both values are in bytes."""

    used: int
    quota: int


@event("file.deleted")
class FileDeleted(Event):
    """A file was deleted, including its bytes."""
