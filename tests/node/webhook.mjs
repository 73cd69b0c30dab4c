// Verifies deliveries with the official library, as a receiver would: one JSON object { secret, headers, body } a line.
// Prints of each the type of its event, or why it was refused.
import { createInterface } from "node:readline";
import { Webhook } from "standardwebhooks";

for await (const line of createInterface({ input: process.stdin })) {
  const { secret, headers, body } = JSON.parse(line);
  try {
    process.stdout.write(`${new Webhook(secret).verify(body, headers).type}\n`);
  } catch (error) {
    process.stdout.write(`refused: ${error.message}\n`);
  }
}
