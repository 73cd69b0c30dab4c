"""Every example of GraphQL in the documentation is one that this schema answers."""

import re
from pathlib import Path

import pytest
from graphql import GraphQLSchema, build_schema, parse, validate

ROOT = Path(__file__).parents[2]
FENCE = re.compile(r"```graphql\n(.*?)```", re.DOTALL)
PAGES = sorted(path for path in [*(ROOT / "docs").rglob("*.md"), ROOT / "README.md"] if FENCE.search(path.read_text()))


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema((ROOT / "schema" / "schema.graphql").read_text())


def test_there_are_pages_with_examples() -> None:
    assert len(PAGES) >= 10


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_every_example_is_valid(page: Path, schema: GraphQLSchema) -> None:
    for block in FENCE.findall(page.read_text()):
        assert validate(schema, parse(block)) == [], block
