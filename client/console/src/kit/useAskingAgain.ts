import { useEffect, useRef } from "react";

const PAUSE = 1500;

/** Asks again every so often while `isWanted`, for what goes on without an event: nothing is asked of a hidden page. */
export function useAskingAgain(isWanted: boolean, ask: () => void): void {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!isWanted) return;
    const timer = setInterval(() => document.visibilityState === "visible" && latest.current(), PAUSE);
    return () => clearInterval(timer);
  }, [isWanted]);
}
