/** Says what to sign in with. `refused` is the token that the server has just turned away: get another one. */
export type TokenSource = (asked: { refused?: string }) => string | null | Promise<string | null>;

/** At most one of them; none asks as a visitor. */
export interface Credentials {
  /** An API key, on a server. */
  readonly key?: string | undefined;
  /** A member's token, or a function that gets one: it is asked before each request, and again when one is refused. */
  readonly token?: string | TokenSource | undefined;
  /** The session's cookie: in pages of the business's own site. */
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
    if (given.length > 1) throw new TypeError("Give one of `key`, `token` and `session`.");
    this.bySession = session ?? false;
    this.#canRenew = typeof token === "function";
    this.#source = typeof token === "function" ? token : () => token ?? key ?? null;
  }

  /** The value of `Authorization`, or null for visitors and sessions. */
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
