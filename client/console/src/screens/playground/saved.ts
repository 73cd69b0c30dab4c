const files = import.meta.glob<string>("../../../../collections/saved/**/*.{graphql,json}", {
  query: "?raw",
  import: "default",
  eager: true,
});

export interface Saved {
  readonly group: string;
  readonly name: string;
  readonly query: string;
  readonly variables: string;
}

/** The operations of the collections, with the variables that go with them. */
export const SAVED: readonly Saved[] = Object.entries(files)
  .filter(([path]) => path.endsWith(".graphql"))
  .map(([path, query]) => {
    const [group = "", file = ""] = path.split("/").slice(-2);
    return {
      group,
      name: file.replace(".graphql", ""),
      query: query.trim(),
      variables: files[path.replace(".graphql", ".json")]?.trim() ?? "{}",
    };
  });
