const SIZE = 50;

type Values = Readonly<Record<string, string | undefined>>;

/** What the person chose to see, as the address has it. */
export interface Choice {
  readonly types?: string[];
  readonly subject?: string;
  readonly account?: string;
}

export function choiceOf(values: Values): Choice {
  const types = (values["types"] ?? "").split(",").filter(Boolean);
  return {
    ...(types.length > 0 ? { types } : {}),
    ...(values["subject"] ? { subject: values["subject"] } : {}),
    ...(values["account"] ? { account: values["account"] } : {}),
  };
}

/** Which part of the log is shown: the newest first, or what comes after the cursor `from` as it came. */
export function partOf(values: Values): {
  isReplay: boolean;
  page: { first?: number; last?: number; after?: string; before?: string };
} {
  const { from, after, before } = values;
  if (from) {
    if (before) return { isReplay: true, page: { last: SIZE, before } };
    return { isReplay: true, page: { first: SIZE, after: after ?? from } };
  }
  // The list runs against the log: what is further down in it is before that in the log.
  if (before) return { isReplay: false, page: { first: SIZE, after: before } };
  return { isReplay: false, page: { last: SIZE, ...(after ? { before: after } : {}) } };
}
