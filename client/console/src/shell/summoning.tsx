import { lazy, Suspense, useEffect, useState } from "react";
import type { Area } from "../areas.ts";

const Palette = lazy(() => import("./Palette.tsx"));
const CALL = "console:palette";

/** Open the palette. */
export function summon(): void {
  document.dispatchEvent(new Event(CALL));
}

/** The palette, loaded when it is first called: by Ctrl or ⌘ K, or by `summon`. */
export function SummonedPalette({ areas }: { areas: readonly Area[] }) {
  const [calls, setCalls] = useState(0);
  useEffect(() => {
    const call = () => setCalls((count) => count + 1);
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      call();
    };
    document.addEventListener(CALL, call);
    window.addEventListener("keydown", press, true); // before anything below can keep it to itself
    return () => {
      document.removeEventListener(CALL, call);
      window.removeEventListener("keydown", press, true);
    };
  }, []);
  return calls === 0 ? null : (
    <Suspense fallback={null}>
      <Palette areas={areas} calls={calls} />
    </Suspense>
  );
}
