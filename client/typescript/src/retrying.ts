import { TenureError } from "./errors.ts";

/** How long, and how often, what failed for a while is tried again. Times are in milliseconds. */
export interface Patience {
  /** How often it is sent at most, the first time counted. */
  readonly attempts: number;
  /** It is given up where the next attempt would begin later than this after the first. */
  readonly total: number;
  /** The first pause is at most this long; each later one at most twice as long as the one before. */
  readonly base: number;
  /** No pause is longer, but where the server asks for it. */
  readonly cap: number;
}

export const PATIENCE: Patience = { attempts: 8, total: 60_000, base: 200, cap: 10_000 };

/**
 * Milliseconds to wait after so many failures: any time up to a bound that doubles ("full jitter"), so that clients
 * which were cut off together do not come back together. What the server asks for (`retryAfter`, seconds) is the least.
 */
export function delay(
  failures: number,
  patience: Patience,
  retryAfter = 0,
  chance: () => number = Math.random,
): number {
  const bound = Math.min(patience.cap, patience.base * 2 ** Math.max(failures - 1, 0));
  return retryAfter * 1000 + chance() * bound;
}

/** Wait so many milliseconds, or less where the signal is given. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    signal?.addEventListener("abort", finish);
  });
}

/** Do it until it succeeds, fails for good, or patience ends. Throws what it threw the last time. */
export async function patiently<T>(
  attempt: () => Promise<T>,
  isForNow: (error: TenureError) => boolean,
  patience: Patience,
  signal?: AbortSignal,
): Promise<T> {
  const began = performance.now();
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof TenureError) || !isForNow(error) || failures >= patience.attempts) throw error;
      const wait = delay(failures, patience, error.retryAfter);
      if (performance.now() - began + wait > patience.total) throw error;
      await pause(wait, signal);
      signal?.throwIfAborted();
    }
  }
}
