"""`python -m tests.fakes.stripe`: a fake Stripe to develop against, until interrupted."""

import signal
import sys

from tests.fakes.stripe.server import running

STOP = {signal.SIGINT, signal.SIGTERM}

signal.pthread_sigmask(signal.SIG_BLOCK, STOP)
with running() as address:
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()
    signal.sigwait(STOP)
