"""localstripe on loopback alone, and with nothing kept on disk. python -m tests.contracts.localstripe_server <port>"""

import sys
from typing import Any

from aiohttp import web
from localstripe.resources import store
from localstripe.server import app


def _keep_nothing(_: Any) -> None:
    """Its own start would leave all objects in a file for the next one to find."""


if __name__ == "__main__":
    type(store).dump_to_disk = _keep_nothing
    web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), print=lambda *_: None, access_log=None)
