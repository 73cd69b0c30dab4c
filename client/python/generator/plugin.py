"""What we want otherwise than ariadne-codegen writes it."""

import ast

from ariadne_codegen.plugins.base import Plugin
from graphql import (
    ExecutableDefinitionNode,
    FieldNode,
    GraphQLEnumType,
    OperationDefinitionNode,
)

KEY = "idempotency_key"


class OurPlugin(Plugin):
    """Keys and page sizes may be left out; values and types that a newer server knows are no errors."""

    def generate_client_method(
        self, method_def: ast.FunctionDef | ast.AsyncFunctionDef, operation_definition: OperationDefinitionNode
    ) -> ast.FunctionDef | ast.AsyncFunctionDef:
        """A variable with a default, and the idempotency key, which the transport makes, may be left out."""
        spared = {
            variable.variable.name.value
            for variable in operation_definition.variable_definitions or ()
            if variable.default_value is not None
        }
        _spare(method_def.args, spared | {KEY})
        told = self._description(operation_definition)
        if told:
            method_def.body.insert(0, ast.Expr(ast.Constant(told)))
        return method_def

    def generate_result_field(
        self, field_implementation: ast.AnnAssign, operation_definition: ExecutableDefinitionNode, field: FieldNode
    ) -> ast.AnnAssign:
        """The type's name, where it is one of several: another one may be added."""
        if field.name.value == "__typename" and _is_one_of_several(field_implementation.annotation):
            field_implementation.annotation = ast.Name("str")
        return field_implementation

    def generate_enum(self, class_def: ast.ClassDef, enum_type: GraphQLEnumType) -> ast.ClassDef:
        """Its base takes values that a newer server knows."""
        class_def.bases = [ast.Name("OpenEnum")]
        return class_def

    def generate_enums_module(self, module: ast.Module) -> ast.Module:
        imports = [node for node in module.body if not isinstance(node, ast.ImportFrom)]
        module.body = [ast.ImportFrom("openness", [ast.alias("OpenEnum")], 2), *imports]
        return module

    def _description(self, operation: OperationDefinitionNode) -> str | None:
        """What the schema says of the operation's one field."""
        root = self.schema.get_root_type(operation.operation)
        fields = [one for one in operation.selection_set.selections if isinstance(one, FieldNode)]
        if root is None or len(fields) != 1:
            return None
        return root.fields[fields[0].name.value].description


def _spare(arguments: ast.arguments, names: set[str]) -> None:
    """Move these arguments behind those that must be given, and let them be left out."""
    needed = arguments.args[: len(arguments.args) - len(arguments.defaults)]
    optional = arguments.args[len(needed) :]
    spared = [argument for argument in needed if argument.arg in names]
    for argument in spared:
        assert argument.annotation is not None
        argument.annotation = _or_unset(argument.annotation)
    arguments.args = [one for one in needed if one not in spared] + optional + spared
    arguments.defaults = [*arguments.defaults, *(ast.Name("UNSET") for _ in spared)]


def _or_unset(annotation: ast.expr) -> ast.expr:
    return ast.Subscript(ast.Name("Union"), ast.Tuple([annotation, ast.Name("UnsetType")]))


def _is_one_of_several(annotation: ast.expr) -> bool:
    return isinstance(annotation, ast.Subscript) and isinstance(annotation.slice, ast.Tuple)
