// Makes features on a real server, each once, whatever becomes of the server, until its input is closed, and prints
// their ids: `repeat.ts URL KEY`.
import "./localhost.ts";
import { createClient, typed, unwrap } from "../../src/index.ts";

interface Made {
  featureCreate: {
    feature: { id: string } | null;
    userErrors: { code: string; message: string; field: string[] | null }[];
  };
}

interface Variables {
  input: { code: string; name: string; kind: "BOOLEAN" };
  idempotencyKey: string;
}

const FeatureCreateDocument = typed<Made, Variables>(`
  mutation FeatureCreate($input: FeatureCreateInput!, $idempotencyKey: String!) {
    featureCreate(input: $input) @idempotent(key: $idempotencyKey) {
      feature { id }
      userErrors { code message field }
    }
  }
`);

const [url, key] = process.argv.slice(2) as [string, string];
const client = createClient({ url, key, retry: { base: 50, cap: 500, attempts: 200 } });
let isDone = false;
process.stdin.on("end", () => (isDone = true)).resume();
for (let n = 0; !isDone; n += 1) {
  const input = { code: `sdk-${n}`, name: "Made once", kind: "BOOLEAN" } as const;
  const { featureCreate } = await client.mutate(FeatureCreateDocument, { input });
  process.stdout.write(`${unwrap(featureCreate, "feature").id}\n`);
}
