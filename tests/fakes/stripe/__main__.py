"""`python -m tests.fakes.stripe`: a fake Stripe to develop against, until interrupted.

`--port` is where it listens, else anywhere; `--books` a file in which it keeps what it knows, else it forgets.
"""

import argparse
import signal
import sys
from pathlib import Path

from tests.fakes.stripe.server import running

STOP = {signal.SIGINT, signal.SIGTERM}

parser = argparse.ArgumentParser(prog="python -m tests.fakes.stripe")
parser.add_argument("--port", type=int, default=0)
parser.add_argument("--books", type=Path)
given = parser.parse_args()
signal.pthread_sigmask(signal.SIG_BLOCK, STOP)
with running(given.port, given.books) as address:
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()
    signal.sigwait(STOP)
