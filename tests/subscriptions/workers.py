"""A worker process whose jobs are taken over soon after it was killed.

python -m tests.subscriptions.workers
"""

import asyncio
from datetime import timedelta

from tenure import worker
from tenure.config import load

HEARTBEAT = timedelta(seconds=3)

if __name__ == "__main__":
    asyncio.run(worker.run(load(), heartbeat=HEARTBEAT))
