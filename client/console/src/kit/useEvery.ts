import { useEffect, useRef } from "react";

/** Again and again while the page is seen, and as it is seen again: for what no event tells of. */
export function useEvery(seconds: number, ask: () => void, isOn = true): void {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!isOn) return;
    let last = Date.now();
    const again = () => {
      if (document.hidden) return;
      last = Date.now();
      latest.current();
    };
    const seen = () => Date.now() - last >= seconds * 1000 && again();
    const timer = setInterval(again, seconds * 1000);
    document.addEventListener("visibilitychange", seen);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [seconds, isOn]);
}
