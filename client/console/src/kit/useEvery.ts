import { useEffect, useRef } from "react";

/** Again and again while the page is seen: for what no event tells of. */
export function useEvery(seconds: number, ask: () => void, isOn = true): void {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(() => {
      if (!document.hidden) latest.current();
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds, isOn]);
}
