import { type TenureClient, createClient } from "./client.ts";
import type { TokenSource } from "./credentials.ts";
import { RefusedError, unwrap } from "./errors.ts";
import {
  type ChallengeFieldsFragment,
  SessionCreateBySecondFactorDocument,
  type TokenFieldsFragment,
  TokenCreateDocument,
  TokenRefreshDocument,
  TokenRevokeDocument,
} from "./generated/operations.ts";
import type { Fetch } from "./http.ts";

/** Keeps the refresh token, which can be used once, for the next visit. */
export interface TokenStore {
  load(): string | null | Promise<string | null>;
  /** Null when nobody is signed in anymore. */
  save(refresh: string | null): void | Promise<void>;
}

export interface SigningInOptions {
  /** The URL of the business's site, or of its `/graphql`. */
  readonly url: string | URL;
  readonly fetch?: Fetch;
  /** Without a store, the member has to sign in again after a page reload. */
  readonly store?: TokenStore;
}

/** What to answer before the sign-in is complete, where an authenticator app is set up. */
export type Challenge = ChallengeFieldsFragment;

const MARGIN = 30_000; // milliseconds before its end at which an access token is replaced

/**
 * Signs a member in by tokens, for pages of another origin. Pass its `token` to `createClient`.
 *
 * The business must allow the origin of the page in `identity.allowed_origins`.
 */
export class SigningIn {
  readonly #visitor: TenureClient;
  readonly #options: SigningInOptions;
  #tokens: TokenFieldsFragment | null = null;
  #renewal: Promise<TokenFieldsFragment | null> | null = null;

  constructor(options: SigningInOptions) {
    this.#options = options;
    this.#visitor = createClient(options);
  }

  /** Returns null once signed in, or the challenge to answer first. Throws a RefusedError if the sign-in is refused. */
  async signIn(email: string, password: string): Promise<Challenge | null> {
    const { tokenCreate } = await this.#visitor.mutate(TokenCreateDocument, { input: { email, password } });
    const { tokens, challenge } = unwrap(tokenCreate);
    if (tokens) await this.#keep(tokens);
    return tokens ? null : challenge;
  }

  /** Answers the challenge with the code of the authenticator app. */
  async answer(challenge: Challenge, code: string): Promise<void> {
    const input = { challenge: challenge.token, code, returnToken: true };
    const answered = await this.#visitor.mutate(SessionCreateBySecondFactorDocument, { input });
    const token = unwrap(answered.sessionCreateBySecondFactor, "token");
    const member = createClient({ ...this.#options, token });
    const { tokenCreate } = await member.mutate(TokenCreateDocument, { input: {} });
    await this.#keep(unwrap(tokenCreate, "tokens"));
  }

  /** Ends the session everywhere. */
  async signOut(): Promise<void> {
    const token = this.#tokens?.refresh ?? (await this.#options.store?.load()) ?? null;
    await this.#keep(null);
    if (token !== null) await this.#visitor.mutate(TokenRevokeDocument, { input: { token } });
  }

  /** For `createClient`: the access token, renewed before it expires or when rejected. Null if nobody is signed in. */
  readonly token: TokenSource = async ({ refused }) => {
    const held = this.#tokens;
    const isGood = held !== null && held.access !== refused && Date.parse(held.accessUntil) - MARGIN > Date.now();
    return isGood ? held.access : ((await this.#renewed())?.access ?? null);
  };

  /** One renewal at a time, as a refresh token is good once. */
  #renewed(): Promise<TokenFieldsFragment | null> {
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = null;
    });
    return this.#renewal;
  }

  async #renew(): Promise<TokenFieldsFragment | null> {
    const token = (await this.#options.store?.load()) ?? this.#tokens?.refresh ?? null;
    if (token === null) return null;
    try {
      const { tokenRefresh } = await this.#visitor.mutate(TokenRefreshDocument, { input: { token } });
      return await this.#keep(unwrap(tokenRefresh, "tokens"));
    } catch (error) {
      // It was used before, has ended, or its session has: whoever it was has to sign in again.
      if (!(error instanceof RefusedError)) throw error;
      return this.#keep(null);
    }
  }

  async #keep(tokens: TokenFieldsFragment | null): Promise<TokenFieldsFragment | null> {
    this.#tokens = tokens;
    await this.#options.store?.save(tokens?.refresh ?? null);
    return tokens;
  }
}
