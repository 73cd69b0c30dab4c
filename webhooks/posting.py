"""One request of a delivery: what goes out, and what came back. It opens no transaction while it waits."""

from datetime import datetime

import structlog

from models.integrators import WebhookAttempt
from tenure.context import Context
from tenure.events.envelope import id_of
from tenure.gateways.web.contract import REPLY_BYTES, Reply, Web, WebProblem
from tenure.integrators import documents, schedule, signing
from tenure.integrators.outcomes import Outcome
from tenure.integrators.waiting import Batch, Parcel
from tenure.jobs.queue import OUTAGES
from tenure.kit import clock, ids

log = structlog.get_logger(__name__)

LONGEST_BODY = 256 * 1024
LONGEST_ERROR = 200
AGENT = "Tenure-Webhooks/1"


async def post(ctx: Context, web: Web, batch: Batch, parcel: Parcel) -> Outcome:
    """Send it once. Whatever the other side does is an outcome; raises one of `OUTAGES` where ours is away."""
    began, at = clock.monotonic(), clock.now()
    attempt = _begun(ctx, batch, parcel)
    reply = await _answer(ctx, web, batch, parcel, attempt, at)
    attempt.milliseconds = int((clock.monotonic() - began) * 1000)
    if reply is None:
        return Outcome(parcel.delivery, attempt)
    attempt.status = reply.status
    attempt.answer_headers = {name: _stored(text) for name, text in reply.headers.items()}
    attempt.answer_body = _stored(reply.body.decode(errors="replace"))
    return Outcome(parcel.delivery, attempt, schedule.asked(reply.headers.get("retry-after"), clock.now()))


async def _answer(
    ctx: Context, web: Web, batch: Batch, parcel: Parcel, attempt: WebhookAttempt, at: datetime
) -> Reply | None:
    """None where there was none: the attempt then says why."""
    try:
        body = await documents.body(ctx, batch.endpoint, parcel.event)
        if len(body) > LONGEST_BODY:
            raise WebProblem(f"the payload is larger than {LONGEST_BODY // 1024} kB")
        headers = {
            "content-type": "application/json",
            "user-agent": AGENT,
            **signing.headers(batch.secrets, id_of(parcel.event), at, body),
        }
        attempt.request_headers = headers
        attempt.request_body = body[:REPLY_BYTES].decode(errors="replace")
        return await web.send(batch.endpoint.url, body, headers)
    except WebProblem as problem:
        attempt.error = _stored(str(problem))[:LONGEST_ERROR]
    except OUTAGES:
        raise
    except Exception:  # a document that breaks counts as a failed try: it keeps none of the other deliveries
        log.exception("webhooks.not_sent", tenant=str(ctx.tenant), delivery=str(parcel.delivery.id))
        attempt.error = "the payload could not be created"
    return None


def _begun(ctx: Context, batch: Batch, parcel: Parcel) -> WebhookAttempt:
    delivery = parcel.delivery
    return WebhookAttempt(
        tenant_id=ctx.tenant,
        id=ids.new(),
        delivery_id=delivery.id,
        subject_id=delivery.subject_id,
        number=delivery.tries + 1,
        started_at=ctx.now(),
        milliseconds=0,
        url=batch.endpoint.url,
        request_headers={},
        request_body="",
        answer_headers={},
        answer_body="",
    )


def _stored(text: str) -> str:
    """PostgreSQL keeps no NUL in a text."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")
