/** Returns the token to sign in with. `refused` is the token that was just rejected: return another one. */
export type TokenSource = (asked: { refused?: string }) => string | null | Promise<string | null>;

/** At most one of these. Without any, the caller is a visitor. */
export interface Credentials {
  /** An API key, for servers. */
  readonly key?: string | undefined;
  /** A member's token, or a function that returns one. It is called before each request and after a rejection. */
  readonly token?: string | TokenSource | undefined;
  /** The session cookie, for pages of the business's own site. */
  readonly session?: boolean | undefined;
}

/** How a caller signs in, over HTTP and over a websocket. */
export class Credential {
  readonly bySession: boolean;
  readonly #source: TokenSource;
  readonly #canRenew: boolean;
  #refused: string | undefined;
  #last: string | null = null;

  constructor({ key, token, session }: Credentials) {
    const given = [key, token, session || undefined].filter((one) => one !== undefined);
    if (given.length > 1) throw new TypeError("Pass only one of `key`, `token` and `session`.");
    this.bySession = session ?? false;
    this.#canRenew = typeof token === "function";
    this.#source = typeof token === "function" ? token : () => token ?? key ?? null;
  }

  /** The value of the `Authorization` header; null for visitors and sessions. */
  async authorization(): Promise<string | null> {
    this.#last = await this.#source(this.#refused === undefined ? {} : { refused: this.#refused });
    return this.#last === null ? null : `Bearer ${this.#last}`;
  }

  /** The server has turned it away. Whether to try once more: the next one will be another. */
  refuse(): boolean {
    if (!this.#canRenew || this.#last === null || this.#last === this.#refused) return false;
    this.#refused = this.#last;
    return true;
  }
}
