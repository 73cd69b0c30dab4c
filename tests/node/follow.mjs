// Follows a feed with the official client and prints each event's id on a line of its own. It cuts its own connection
// every few events, as often as it is told; then it says so, and goes on following until its input is closed.
import { createClient } from "graphql-ws";
import WebSocket from "ws";

const [url, host, authorization, after, cuts] = process.argv.slice(2);
let cursor = after;
let left = Number(cuts);
let untilCut = 1;

// How often it came back since it last heard an event: beyond this it tells why it was turned away, and gives up.
const PATIENCE = 200;
let returns = 0;

let live;

class Socket extends WebSocket {
  constructor(address, protocols) {
    super(address, protocols, { headers: { host } });
    live = this;
  }
}

const client = createClient({
  url,
  webSocketImpl: Socket,
  connectionParams: { authorization },
  retryAttempts: 100_000,
  shouldRetry: () => true,
  retryWait: () => new Promise((resolve) => setTimeout(resolve, 5)),
  on: {
    closed: ({ code, reason }) => {
      returns += 1;
      if (returns > PATIENCE) giveUp(`was turned away ${PATIENCE} times, the last time by ${code} ${reason}`);
    },
  },
});

function giveUp(why) {
  process.stdout.write(`gave up: ${why}\n`, () => process.exit(1));
}

// A getter: the client sends the operation again when it reconnects, and has to send the cursor of that moment.
const operation = {
  query: "subscription ($after: String) { events(after: $after) { id cursor } }",
  get variables() {
    return { after: cursor };
  },
};

function cutNowAndThen() {
  untilCut -= 1;
  if (untilCut > 0 || left === 0 || live.readyState !== WebSocket.OPEN) return;
  left -= 1;
  untilCut = 1 + (left % 4);
  // As when a cable is pulled. (The client's own `terminate` goes on reading from the socket that it has given up.)
  live.terminate();
  if (left === 0) process.stdout.write("cut enough\n");
}

process.stdin.on("end", () => process.exit(0)).resume();

client.subscribe(operation, {
  next: ({ data }) => {
    returns = 0;
    cursor = data.events.cursor;
    process.stdout.write(`${data.events.id}\n`);
    cutNowAndThen();
  },
  error: (error) => {
    giveUp(`${error.code ?? ""} ${error.reason ?? JSON.stringify(error)}`);
  },
  complete: () => process.exit(2),
});
