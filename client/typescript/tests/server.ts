// A server of one endpoint that answers what it is told to, and remembers what it was asked.
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  readonly headers: IncomingMessage["headers"];
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

export type Reply = (response: ServerResponse) => void;

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { "content-type": "application/graphql-response+json", ...headers });
    response.end(JSON.stringify(body));
  };
}

export function refusing(code: string, status: number, extensions: object = {}): Reply {
  return json({ errors: [{ message: `It is ${code}.`, extensions: { code, ...extensions } }] }, status);
}

/** As where the server is killed while it answers. */
export const hangUp: Reply = (response) => response.socket!.destroy();

export class Endpoint implements AsyncDisposable {
  readonly asked: Asked[] = [];
  readonly #replies: Reply[];
  readonly #server: Server;

  private constructor(replies: Reply[]) {
    this.#replies = replies;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  /** It gives the replies in turn, the last one for good. */
  static async open(...replies: Reply[]): Promise<Endpoint> {
    const endpoint = new Endpoint(replies);
    await new Promise<void>((resolve) => endpoint.#server.listen(0, "127.0.0.1", resolve));
    return endpoint;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get keys(): unknown[] {
    return this.asked.map(({ variables }) => variables["idempotencyKey"]);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    this.asked.push({ headers: request.headers, ...JSON.parse(Buffer.concat(parts).toString()) });
    const reply = this.#replies.length > 1 ? this.#replies.shift()! : this.#replies[0]!;
    reply(response);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
