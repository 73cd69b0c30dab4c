import { Code } from "@mantine/core";

/** What was sent or answered, as it travels. */
export function Json({ value, label }: { value: unknown; label: string }) {
  return (
    <Code block tabIndex={0} aria-label={label} mah={360} style={{ overflow: "auto" }}>
      {typeof value === "string" ? value : JSON.stringify(value, null, 2)}
    </Code>
  );
}
