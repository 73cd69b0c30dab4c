"""What one operation may ask: the figures, and the checks that need no schema."""

from collections import Counter
from collections.abc import Collection, Iterator

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FloatValueNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    IntValueNode,
    ListValueNode,
    Node,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    StringValueNode,
)
from graphql.language.ast import QUERY_DOCUMENT_KEYS

from tenure.kit.refusals import BadInput, CostExceeded

BODY_BYTES = 256 * 1024
BODY_SECONDS = 10.0
JSON_DEPTH = 100
NUMBER_DIGITS = 100
TOKENS = 1_000
DEPTH = 10
INTROSPECTION_DEPTH = 20
ALIASES = 15
DIRECTIVES = 50
ROOT_FIELDS = 30
REPEATS = 200
LIST_ITEMS = 250
COST = 5_000
VALIDATION_ERRORS = 5
EXECUTION_SECONDS = 10.0

_INTROSPECTION = frozenset({"__schema", "__type"})
Fragments = dict[str, FragmentDefinitionNode]


def fragments_of(document: DocumentNode) -> Fragments:
    return {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}


def operations_of(document: DocumentNode) -> dict[str | None, OperationDefinitionNode]:
    """The operations by name; a nameless one under None."""
    found = (node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    return {node.name.value if node.name else None: node for node in found}


def check_shape(document: DocumentNode) -> None:
    """Refuse what would be costly even to validate. Linear in the document: a fragment is looked at once."""
    _check_counts(document)
    _check_values(document)
    fragments = fragments_of(document)
    depths = _Depths(fragments)
    for operation in operations_of(document).values():
        _within("root fields", len(root_fields(operation, fragments)), ROOT_FIELDS)
        _within("levels", depths.of(operation.selection_set), DEPTH)


def check_single(operation: OperationDefinitionNode, fragments: Fragments, names: Collection[str]) -> None:
    """Refuse more than one of the named fields: guesses are counted per operation, aliases must not multiply them."""
    if operation.operation is not OperationType.MUTATION:
        return
    fields = (field for field in root_fields(operation, fragments) if field.name.value in names)
    answers = {field.alias.value if field.alias else field.name.value for field in fields}
    _within("authentication mutations", len(answers), 1)


def root_fields(operation: OperationDefinitionNode, fragments: Fragments) -> list[FieldNode]:
    """The fields at the root of an operation, each fragment opened once, as execution does."""
    fields: list[FieldNode] = []
    opened: set[str] = set()
    waiting = [operation.selection_set]
    while waiting:
        for selection in waiting.pop().selections:
            if isinstance(selection, FieldNode):
                fields.append(selection)
            elif isinstance(selection, FragmentSpreadNode):
                name = selection.name.value
                if name in fragments and name not in opened:
                    opened.add(name)
                    waiting.append(fragments[name].selection_set)
            else:
                waiting.append(selection.selection_set)
    return fields


class _Depths:
    """How many fields lie above the deepest one; introspection has a limit of its own."""

    def __init__(self, fragments: Fragments) -> None:
        self._fragments = fragments
        self._known: dict[str, int] = {}

    def of(self, selections: SelectionSetNode | None) -> int:
        deepest = 0
        for selection in selections.selections if selections else ():
            if isinstance(selection, FragmentSpreadNode):
                deepest = max(deepest, self._fragment(selection.name.value))
            else:
                deepest = max(deepest, self._nested(selection))
        return deepest

    def _nested(self, selection: Node) -> int:
        below = self.of(selection.selection_set)
        if not isinstance(selection, FieldNode):
            return below
        if selection.name.value in _INTROSPECTION:
            _within("levels of introspection", below, INTROSPECTION_DEPTH)
            return 1
        return 1 + below

    def _fragment(self, name: str) -> int:
        if name not in self._known:
            self._known[name] = 0  # a cycle ends here; validation reports it
            fragment = self._fragments.get(name)
            self._known[name] = self.of(fragment.selection_set) if fragment else 0
        return self._known[name]


def _check_counts(document: DocumentNode) -> None:
    nodes = list(_nodes(document))
    fields = [node for node in nodes if isinstance(node, FieldNode)]
    names = Counter(field.alias.value if field.alias else field.name.value for field in fields)
    _within("aliases", sum(field.alias is not None for field in fields), ALIASES)
    _within("directives", sum(isinstance(node, DirectiveNode) for node in nodes), DIRECTIVES)
    _within("fields of one name", max(names.values(), default=0), REPEATS)
    _within("list items", sum(len(node.values) for node in nodes if isinstance(node, ListValueNode)), LIST_ITEMS)


def _check_values(document: DocumentNode) -> None:
    for node in _nodes(document):
        if isinstance(node, IntValueNode | FloatValueNode) and len(node.value) > NUMBER_DIGITS:
            raise BadInput(f"A number has more than {NUMBER_DIGITS} digits.")
        if isinstance(node, StringValueNode) and "\0" in node.value:
            raise BadInput("A string contains the character U+0000, which cannot be stored.")


def _nodes(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        for key in QUERY_DOCUMENT_KEYS.get(node.kind, ()):
            below = getattr(node, key, None)
            if isinstance(below, Node):
                waiting.append(below)
            elif below:
                waiting.extend(below)


def _within(what: str, asked: int, limit: int) -> None:
    if asked > limit:
        raise CostExceeded(f"This operation has more than {limit} {what}.", limit=limit)
