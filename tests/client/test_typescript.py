"""The packages for TypeScript: up to date with the schema, of sound types, tested, and installed elsewhere."""

import dataclasses
import json
import re
from pathlib import Path
from typing import Any

import pytest
from graphql import build_schema, print_ast

from schema.endpoint.errors import ErrorCode
from tenure.events import CATALOGUE
from tenure.events.core import camel
from tests.client.packages import CLIENT, EXAMPLE, PACKED, REACT, ROOT, TYPESCRIPT, build_example, built, run, tsc

__all__ = ["built"]

pytestmark = [pytest.mark.usefixtures("built"), pytest.mark.xdist_group("typescript")]

GENERATED = TYPESCRIPT / "src" / "generated"
FENCE = re.compile(r"```(tsx?)\n(.*?)```", re.DOTALL)
PAGES = (TYPESCRIPT / "README.md", REACT / "README.md", ROOT / "docs" / "how-to" / "use-the-typescript-sdk.md")


async def test_what_is_generated_is_what_the_schema_says() -> None:
    await run("node", "scripts/generate.mjs", "--check")


def test_every_event_of_the_catalogue_has_a_type_with_the_fields_of_its_payload() -> None:
    text = (GENERATED / "events.ts").read_text()
    payloads = dict(re.findall(r'^  "([a-z_.]+)": (\{.*?^  \}|Record<string, never>);', text, re.DOTALL | re.MULTILINE))
    told = {name: re.findall(r"^    (\w+): ", body, re.MULTILINE) for name, body in payloads.items()}
    assert told.keys() == CATALOGUE.keys()
    for name, keys in told.items():
        own = {camel(field.name) for field in dataclasses.fields(CATALOGUE[name])} - {"subject"}
        assert set(keys) == own, name


def test_the_schema_says_what_each_event_is_called() -> None:
    schema = build_schema((ROOT / "schema" / "schema.graphql").read_text())
    for name, told in CATALOGUE.items():
        node = schema.type_map[told.__name__].ast_node
        assert node is not None
        assert f'@event(type: "{name}")' in map(print_ast, node.directives or ()), name


def test_the_codes_of_errors_are_those_that_the_server_publishes() -> None:
    (listed,) = re.findall(r"SERVER_CODES = \[(.*?)\]", (TYPESCRIPT / "src" / "errors.ts").read_text(), re.DOTALL)
    assert set(re.findall(r'"(\w+)"', listed)) == set(ErrorCode.__members__)


@pytest.mark.parametrize("package", [TYPESCRIPT, REACT, EXAMPLE], ids=lambda path: path.name)
async def test_the_types_are_sound(package: Path) -> None:
    await tsc("--noEmit", cwd=package)


@pytest.mark.parametrize("package", [TYPESCRIPT, REACT], ids=lambda path: path.name)
async def test_its_own_tests_pass(package: Path) -> None:
    told = await run("node", "--test", "--test-timeout", "30000", "tests/*.test.ts", cwd=package)
    assert re.search(r"^. pass [1-9]", told, re.MULTILINE), told


async def test_the_example_builds(tmp_path: Path) -> None:
    await build_example(tmp_path, "http://localhost:8000")
    assert "<script" in (tmp_path / "index.html").read_text()


@pytest.mark.claims("TypeScript SDK: packed, installed elsewhere, the examples of its pages of sound types there")
async def test_they_are_packed_installed_elsewhere_and_the_examples_of_their_pages_are_of_sound_types_there(
    built: list[dict[str, Any]], tmp_path: Path
) -> None:
    for package in built:
        assert {Path(file["path"]).parts[0] for file in package["files"]} == {*_GIVEN, "dist"}
    packed = [str(PACKED / package["filename"]) for package in built]
    (tmp_path / "package.json").write_text('{"type": "module"}')
    # The peers are those of the workspace: nothing is fetched.
    await run("npm", "install", "--offline", "--legacy-peer-deps", "--no-audit", "--no-fund", *packed, cwd=tmp_path)
    for name in ("react", "@types"):
        (tmp_path / "node_modules" / name).symlink_to(CLIENT / "node_modules" / name)
    for page in PAGES:
        examples = FENCE.findall(page.read_text())
        assert examples, page
        for number, (kind, text) in enumerate(examples):
            (tmp_path / f"{page.parent.name}-{page.stem}-{number}.{kind}").write_text(f"{text}\nexport {{}};\n")
    (tmp_path / "tsconfig.json").write_text(json.dumps({"compilerOptions": _STRICT, "include": ["*.ts", "*.tsx"]}))
    await tsc("-p", ".", cwd=tmp_path)
    program = "import('@tenure/react').then(async (react) => console.log(Object.keys(react).length, "
    program += "(await import('@tenure/client')).VERSION, typeof (await import('@tenure/client/node')).fileStore))"
    assert await run("node", "-e", program, cwd=tmp_path) == "6 0.1.0 function\n"


_GIVEN = {"LICENSE", "README.md", "package.json"}
_STRICT = {
    "strict": True,
    "noEmit": True,
    "target": "es2023",
    "lib": ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    "module": "nodenext",
    "jsx": "react-jsx",
    "types": ["node"],
}


def test_the_packages_are_of_one_version_with_everything_else() -> None:
    version = re.search(r'^version = "(.*)"', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert version is not None
    for package in (TYPESCRIPT, REACT):
        assert json.loads((package / "package.json").read_text())["version"] == version[1]
    assert f'VERSION = "{version[1]}"' in (TYPESCRIPT / "src" / "version.ts").read_text()


def test_the_lock_file_names_no_registry() -> None:
    assert "resolved" not in re.sub(r'"resolved": "[a-z/-]+"', "", (CLIENT / "package-lock.json").read_text())
