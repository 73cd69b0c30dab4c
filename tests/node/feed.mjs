// Follows a feed with the official client from the beginning until a position, over as many connections as it takes,
// and prints each event's position and cursor on a line of its own.
import { createClient } from "graphql-ws";
import WebSocket from "ws";

const [url, token, last] = process.argv.slice(2);
let cursor = process.argv[5];

const client = createClient({
  url,
  webSocketImpl: WebSocket,
  connectionParams: { token },
  retryAttempts: 100,
  // By default it gives up where nobody listens, as while a server restarts.
  shouldRetry: () => true,
  retryWait: () => new Promise((resolve) => setTimeout(resolve, 20)),
});

// A getter: the client sends the operation again when it reconnects, and has to send the cursor of that moment.
const operation = {
  query: "subscription ($after: String) { events(after: $after) { position cursor } }",
  get variables() {
    return { after: cursor };
  },
};

client.subscribe(operation, {
  next: ({ data }) => {
    cursor = data.events.cursor;
    process.stdout.write(`${data.events.position} ${cursor}\n`);
    if (String(data.events.position) === last) process.exit(0);
  },
  error: (error) => {
    process.stderr.write(`${error.code ?? ""} ${error.reason ?? JSON.stringify(error)}\n`);
    process.exit(1);
  },
  complete: () => process.exit(2),
});
