import { type DocumentNode, type OperationDefinitionNode, parse } from "graphql";
import { createClient } from "graphql-ws";

export interface Answer {
  readonly text: string;
  readonly milliseconds: number;
  /** How many came: of a subscription, several. */
  readonly count: number;
  readonly errors: number;
  /** Of the newest, as it was sent: in UTF-8. */
  readonly bytes: number;
  /** What HTTP said. A subscription has none. */
  readonly status?: number;
}

export interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName?: string;
}

const HEADERS = {
  "content-type": "application/json",
  accept: "application/graphql-response+json",
  "x-tenure-client": "playground",
};
const KEPT = 50;

/** The operations of a text, or what is wrong with it. */
export function operationsIn(query: string): OperationDefinitionNode[] | string {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return document.definitions.filter((one) => one.kind === "OperationDefinition");
}

/** The object that a text of JSON says; undefined where it says none. */
export function variablesIn(text: string): Record<string, unknown> | undefined {
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** One answer, with how long it took. Throws where the server cannot be reached. */
export async function ask(asked: Asked, signal?: AbortSignal): Promise<Answer> {
  const began = performance.now();
  const response = await fetch("/graphql", {
    method: "POST",
    headers: HEADERS,
    credentials: "same-origin",
    body: JSON.stringify(asked),
    ...(signal ? { signal } : {}),
  });
  const sent = await response.text();
  const milliseconds = Math.round(performance.now() - began);
  const body = JSON.parse(sent) as { errors?: unknown[] };
  return {
    text: JSON.stringify(body, null, 2),
    milliseconds,
    count: 1,
    errors: body.errors?.length ?? 0,
    bytes: sizeOf(sent),
    status: response.status,
  };
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What a subscription tells, the newest first, until it ends or is ended by what this returns. */
export function listen(asked: Asked, told: (answer: Answer) => void, ended: () => void): () => void {
  const began = performance.now();
  const client = createClient({
    url: new URL("/graphql", location.href).href.replace(/^http/, "ws"),
    retryAttempts: 0,
  });
  const answers: unknown[] = [];
  let count = 0;
  let errors = 0;
  const tell = () =>
    told({
      text: JSON.stringify(answers, null, 2),
      milliseconds: Math.round(performance.now() - began),
      count,
      errors,
      bytes: sizeOf(JSON.stringify(answers[0])),
    });
  const finish = () => {
    void client.dispose();
    ended();
  };
  client.subscribe(
    { ...asked },
    {
      next: (answer) => {
        count += 1;
        errors += answer.errors?.length ?? 0;
        answers.unshift(answer);
        answers.length = Math.min(answers.length, KEPT);
        tell();
      },
      error: (error) => {
        errors += 1;
        const said = error instanceof CloseEvent ? `${error.code} ${error.reason}` : error;
        answers.unshift({ errors: said });
        tell();
        finish();
      },
      complete: finish,
    },
  );
  return () => void client.dispose();
}
