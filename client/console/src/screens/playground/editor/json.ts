import { syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";

/** Of keys and of places in lists, from the outermost on. */
export type Path = readonly (string | number)[];

/** What the nodes of values are called. */
export const VALUES = new Set(["Object", "Array", "String", "Number", "True", "False", "Null"]);

export function keyOf(state: EditorState, property: SyntaxNode): string | undefined {
  const name = property.getChild("PropertyName");
  return name ? unquoted(state.sliceDoc(name.from, name.to)) : undefined;
}

/** The way from the outermost object to what `node` is within; a key's own name leads to its value. */
export function pathTo(state: EditorState, node: SyntaxNode): Path {
  const path: (string | number)[] = [];
  for (let one: SyntaxNode | null = node; one?.parent; one = one.parent) {
    if (one.name === "Property") path.unshift(keyOf(state, one) ?? "");
    else if (one.parent.name === "Array" && VALUES.has(one.name))
      path.unshift(values(one.parent).findIndex(({ from }) => from === one?.from));
  }
  return path;
}

/** The value that a path leads to, or the last on the way that is there. */
export function nodeAt(state: EditorState, path: Path): SyntaxNode | null {
  let node = syntaxTree(state).topNode.firstChild;
  for (const step of path) {
    const next = node && (typeof step === "number" ? values(node)[step] : valueIn(state, node, step));
    if (!next) return node;
    node = next;
  }
  return node;
}

/** The name of an object's key, where it stands. */
export function nameAt(state: EditorState, key: string): SyntaxNode | null {
  const object = syntaxTree(state).topNode.firstChild;
  const property = object?.getChildren("Property").find((one) => keyOf(state, one) === key);
  return property?.getChild("PropertyName") ?? null;
}

function valueIn(state: EditorState, object: SyntaxNode, key: string): SyntaxNode | null | undefined {
  const property = object.getChildren("Property").find((one) => keyOf(state, one) === key);
  return property && values(property)[0];
}

function values(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (VALUES.has(child.name)) found.push(child);
  return found;
}

function unquoted(text: string): string {
  return text.replace(/^"|"$/g, "");
}
