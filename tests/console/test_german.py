"""What the server says in English, or in codes, is told in German by the console."""

import ast
import re
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLEnumType,
    GraphQLSchema,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    build_schema,
    get_named_type,
    parse,
    visit,
)

from tenure.gateways.payments.declines import HARD
from tenure.jobs.registry import DUTIES, JOBS, RULES
from tenure.modules import loader
from tenure.modules.catalog import OURS
from tests.client.packages import ROOT
from tests.console.test_sources import SOURCES

CALCULATORS = (
    *("billing/engine/tiers.py", "billing/engine/lines.py", "billing/engine/proration.py"),
    "subscriptions/managed/lines.py",
)
SDL = ROOT / "schema" / "schema.graphql"


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema(SDL.read_text(), assume_valid=True)


def test_each_refusal_that_a_screen_can_meet_has_a_german_text(schema: GraphQLSchema) -> None:
    documents = [parse(path.read_text()) for path in SOURCES.rglob("*.graphql")]
    met = {code for document in documents for code in _codes(schema, document)}
    text = (SOURCES / "words" / "refusals.de.ts").read_text()
    told = set(re.findall(r"^  ([A-Z][A-Z_]+):", text, re.MULTILINE))
    assert len(met) > 200
    assert told == met


def test_each_job_has_a_name() -> None:
    loader.declare(OURS)
    every: dict[str, Any] = {**JOBS, **RULES, **DUTIES}
    handlers = {name: one.handler for name, one in every.items()}
    ours = {name for name, call in handlers.items() if call.__module__.startswith(("tenure.", "webhooks."))}
    assert len(ours) > 50
    assert ours - _told("kit/jobWords.ts") == set()


def test_each_event_has_a_name() -> None:
    types = re.findall(r'"([a-z_]+\.[a-z_]+)"', (SOURCES / "graphql" / "eventTypes.gen.ts").read_text())
    assert len(types) > 100
    assert {part for kind in types for part in kind.split(".")} - _told("kit/eventWords.ts") == set()


def test_each_decline_for_good_and_each_of_paypals_has_words() -> None:
    paypal = (ROOT / "tenure" / "gateways" / "payments" / "paypal_declines.py").read_text()
    assert len(HARD) > 20
    assert {*HARD, *re.findall(r': "([a-z_]+)"', paypal)} - _told("kit/paymentWords.ts") == set()


def test_each_step_of_a_calculation_has_a_german_text() -> None:
    words = (SOURCES / "kit" / "explanationWords.ts").read_text()
    forms = [re.compile(form) for form in re.findall(r"\[/(\^.+\$)/,", words)]
    steps = list(_steps())
    assert len(steps) > 12
    assert [step for step in steps if not any(form.search(text) for text in step for form in forms)] == []


def _told(name: str) -> set[str]:
    """The keys of a table of words."""
    return set(re.findall(r'^  "?([a-z_.]+)"?: \[', (SOURCES / name).read_text(), re.MULTILINE))


def _steps() -> Iterator[set[str]]:
    """What calculators write beside their steps, with a number and with a name where they fill something in."""
    for name in CALCULATORS:
        for node in ast.walk(ast.parse((ROOT / "tenure" / name).read_text())):
            if not isinstance(node, ast.Call) or not ast.unparse(node.func).endswith(("step", "_tier")):
                continue
            if isinstance(node.args[-1], ast.Constant | ast.JoinedStr):
                yield {_text(node.args[-1], filling) for filling in ("7", "EUR")}


def _text(node: ast.expr, filling: str) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part, filling) for part in node.values)
    return str(node.value) if isinstance(node, ast.Constant) else filling


def _codes(schema: GraphQLSchema, document: DocumentNode) -> set[str]:
    """The codes of `userErrors` of all that the operations of a document ask for."""
    finder = _Codes(TypeInfo(schema))
    visit(document, TypeInfoVisitor(finder.info, finder))
    return finder.found


class _Codes(Visitor):
    def __init__(self, info: TypeInfo) -> None:
        super().__init__()
        self.info = info
        self.found: set[str] = set()

    def enter_field(self, node: FieldNode, *_: object) -> None:
        kind = get_named_type(self.info.get_parent_type())
        asked = get_named_type(self.info.get_type())
        if (
            node.name.value == "code"
            and kind
            and kind.name.endswith("UserError")
            and isinstance(asked, GraphQLEnumType)
        ):
            self.found |= set(asked.values)
