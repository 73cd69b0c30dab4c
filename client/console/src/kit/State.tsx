import { Badge } from "@mantine/core";

const COLOURS: Record<string, string> = {
  ACTIVE: "green",
  SUCCEEDED: "green",
  PAID: "green",
  ENABLED: "green",
  DELIVERED: "green",
  PUBLISHED: "green",
  VERIFIED: "green",
  TRIALING: "cyan",
  SCHEDULED: "cyan",
  OPEN: "blue",
  PENDING: "blue",
  INCOMPLETE: "yellow",
  PAST_DUE: "orange",
  UNPAID: "red",
  FAILED: "red",
  DISABLED: "red",
  EXHAUSTED: "red",
  REJECTED: "red",
  SUSPENDED: "red",
  UNCOLLECTIBLE: "red",
};

/** A state's name in words: `PAST_DUE` is "Past due". Areas give their own words where they have better ones. */
export function stateWords(state: string): string {
  const text = state.toLowerCase().replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function State({ state, text, size = "md" }: { state: string; text?: string; size?: "sm" | "md" }) {
  return (
    <Badge
      miw="max-content"
      size={size}
      variant="light"
      color={COLOURS[state] ?? "gray"}
      radius="sm"
      tt="none"
      fw={600}
    >
      {text ?? stateWords(state)}
    </Badge>
  );
}
