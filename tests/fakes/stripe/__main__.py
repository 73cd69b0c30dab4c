"""`python -m tests.fakes.stripe`: a fake Stripe to develop against, until interrupted."""

import signal
import sys

from tests.fakes.stripe.server import running

with running() as address:
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()
    signal.sigwait({signal.SIGINT, signal.SIGTERM})
