import { TenureError } from "./errors.ts";

/** How long and how often temporary failures are retried. Times are in milliseconds. */
export interface Patience {
  /** The maximum number of attempts, including the first. */
  readonly attempts: number;
  /** No attempt starts later than this after the first. */
  readonly total: number;
  /** The maximum of the first pause. The maximum doubles with each later pause. */
  readonly base: number;
  /** The maximum of any pause, unless the server asks for a longer one. */
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
