// Follows the log of a real server, its cursor kept in a file, and prints the id of each event that it has dealt with,
// until its input is closed: `follow.ts URL KEY FILE`, or `follow.ts URL TOKEN FILE viewer` for a member's own.
import "./localhost.ts";
import { createClient } from "../../src/index.ts";
import { fileStore } from "../../src/node.ts";

const [url, token, file, whose] = process.argv.slice(2) as [string, string, string, "viewer"?];
const client = createClient({ url, token });
const feed = client.subscribeEvents({
  viewer: whose === "viewer",
  store: fileStore(file),
  retry: { base: 5, cap: 100 },
  onEvent: ({ id }) => void process.stdout.write(`${id}\n`),
});
process.stdin.on("end", () => feed.close()).resume();
await feed.done;
