"""A small build of a console, documents that its server trusts, and the application that serves both."""

import hashlib
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.applications import Starlette

from tenure.app import create_app
from tenure.modules import loader
from tenure.modules.contract import VERSION, Manifest
from tenure.services import Services
from tests.site.conftest import browser, sign_in, stranger

__all__ = ["browser", "sign_in", "stranger"]

PAGE = """<!doctype html>
<html lang="en"><head><meta name="csp-nonce" content="" /><title>Console</title>
<link rel="stylesheet" href="/admin/assets/app-1a2b.css">
<script type="module" src="/admin/assets/app-1a2b.js"></script></head><body><div id="root"></div></body></html>
"""
SCRIPT = """const nonce = document.querySelector("meta[name=csp-nonce]").content;
const style = Object.assign(document.createElement("style"), {nonce, textContent: "#root { color: rgb(1, 2, 3) }"});
document.head.append(style);
const root = document.getElementById("root");
root.textContent = "drawn by a script";
root.style.width = "123px";
const said = text => Object.assign(document.createElement("p"), {textContent: text});
const socket = new WebSocket(location.origin.replace("http", "ws") + "/graphql", "graphql-transport-ws");
socket.onopen = () => document.body.append(said("a socket is open"));
"""
LATER = "// nothing yet, at length\n" * 100

BROTLI = b"as brotli would have it"

DOCUMENTS = {
    "viewer": "query Who { viewer { member { email } } }",
    "members": "query Members($first: Int!) { members(first: $first) { nodes { id email } } }",
    "follow": "subscription Follow($after: String) { events(after: $after) { type cursor } }",
    "dear": "query Dear { accounts(first: 100) { nodes { subscriptions(first: 100) { nodes { id } } } } }",
}


def identifier(name: str) -> str:
    return f"sha256:{hashlib.sha256(DOCUMENTS[name].encode()).hexdigest()}"


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As Vite would leave it."""
    folder = tmp_path_factory.mktemp("console")
    (folder / "assets").mkdir()
    (folder / "index.html").write_text(PAGE)
    (folder / "assets" / "app-1a2b.js").write_text(SCRIPT)
    (folder / "assets" / "later-3c4d.js").write_text(LATER)
    (folder / "assets" / "later-3c4d.js.br").write_bytes(BROTLI)
    (folder / "assets" / "app-1a2b.css").write_text("body { margin: 0 }")
    (folder / "icon.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    return folder


@pytest.fixture(scope="session")
def trusted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A client's list of what it sends."""
    file = tmp_path_factory.mktemp("documents") / "trusted.json"
    file.write_text(json.dumps({identifier(name).removeprefix("sha256:"): text for name, text in DOCUMENTS.items()}))
    return file


@pytest.fixture(scope="session")
async def app(services: Services, build: Path, trusted: Path) -> AsyncIterator[Starlette]:
    """The application with this console, where tests beside have one without."""
    config = services.config.model_copy(update={"console": build})
    client = Manifest(name="client", contract=VERSION, documents=[trusted])
    application = create_app(
        services=replace(services, config=config), manifests=[*loader.load(services.config), client]
    )
    async with application.router.lifespan_context(application):
        yield application
