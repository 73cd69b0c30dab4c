"""`python -m tests.fakes.paypal`: a fake PayPal to develop against, until interrupted."""

import signal
import sys

from tests.fakes.paypal.server import running

STOP = {signal.SIGINT, signal.SIGTERM}

signal.pthread_sigmask(signal.SIG_BLOCK, STOP)
with running() as address:
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()
    signal.sigwait(STOP)
