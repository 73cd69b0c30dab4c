"""Whether the chain is as it was written."""

from dataclasses import dataclass
from uuid import UUID

from models.audit import AuditDetail, AuditEntry, AuditHead
from tenure.audit import chain
from tenure.kit.refusals import BadInput

PAGE = 1_000


@dataclass(frozen=True, slots=True)
class Verification:
    """What looking at the chain showed. `broken_at` is the first position that is not as it was written.

    `checked_up_to` is the last position that is; `is_complete` says whether that is the end of the chain.
    """

    checked_up_to: int
    head: int
    broken_at: int | None = None

    @property
    def is_intact(self) -> bool:
        return self.broken_at is None

    @property
    def is_complete(self) -> bool:
        return self.is_intact and self.checked_up_to == self.head


async def verify(tenant: UUID, after: int = 0, most: int | None = None) -> Verification:
    """Follow the chain beyond `after`, in the open transaction: links, hashes, details, and at last its end.

    One snapshot is needed, so that what is appended meanwhile does not look like a fault. Raises `BadInput` for a
    position that there is not.
    """
    head = await AuditHead.of(tenant).get_or_none(id=tenant)
    end = head.position if head is not None else 0
    if not 0 <= after <= end:
        raise BadInput("The audit log has no such position.")
    place, previous = after, await _hash_at(tenant, after)
    if previous is None:
        return Verification(after, end, broken_at=after)
    until = end if most is None else min(end, after + most)
    while place < until:
        rows = await _entries(tenant, place, min(until, place + PAGE))
        details = await AuditDetail.by_ids(tenant, [row.id for row in rows])
        for row in rows:
            if not _follows(row, place, previous, details.get(row.id)):
                return Verification(place, end, broken_at=place + 1)
            place, previous = row.position, row.hash
        if not rows:
            return Verification(place, end, broken_at=place + 1)
    return await _ended(tenant, place, previous, head)


async def _ended(tenant: UUID, place: int, previous: str, head: AuditHead | None) -> Verification:
    """At the end of the chain nothing may follow, and its hash is the one that the head was told."""
    end, ends_with = (head.position, head.hash) if head is not None else (0, chain.GENESIS)
    if place < end:
        return Verification(place, end)
    beyond = await AuditEntry.of(tenant).filter(position__gt=end).exists()
    if beyond or place > end or previous != ends_with:
        return Verification(min(place, end), end, broken_at=end + 1 if beyond else end)
    return Verification(place, end)


def _follows(row: AuditEntry, place: int, previous: str, detail: AuditDetail | None) -> bool:
    is_next = row.position == place + 1 and row.previous_hash == previous
    is_itself = row.hash == chain.hash_of(row)
    # A detail that is gone was erased, as the law asks; one that is there must be the one that was written.
    is_told = detail is None or row.detail_digest == chain.digest_of(detail)
    return is_next and is_itself and is_told


async def _entries(tenant: UUID, after: int, until: int) -> list[AuditEntry]:
    return await AuditEntry.of(tenant).filter(position__gt=after, position__lte=until).order_by("position")


async def _hash_at(tenant: UUID, position: int) -> str | None:
    """The hash that the next entry must follow; None where the entry is missing."""
    if position == 0:
        return chain.GENESIS
    found = await AuditEntry.of(tenant).get_or_none(position=position)
    return found.hash if found is not None else None
