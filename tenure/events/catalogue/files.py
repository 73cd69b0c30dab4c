"""Uploads."""

from tenure.events.core import Event, event


@event("file.upload_created")
class FileUploadCreated(Event):
    """Somebody is about to upload."""

    bytes: int


@event("file.uploaded")
class FileUploaded(Event):
    """The bytes are there and are what they were said to be."""

    bytes: int
    type: str
    sha256: str


@event("file.rejected")
class FileRejected(Event):
    """The bytes were not what they were said to be."""

    reason: str


@event("file.quota_reached")
class FileQuotaReached(Event):
    """The files of the account, which is the subject, take nine tenths of its storage or more. Both in bytes."""

    used: int
    quota: int


@event("file.deleted")
class FileDeleted(Event):
    """The bytes are gone."""
