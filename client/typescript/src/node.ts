import { readFile, rename, writeFile } from "node:fs/promises";
import type { CursorStore } from "./stores.ts";

/** Keeps the cursor in a file, which is replaced atomically: it always contains one cursor. */
export function fileStore(path: string): CursorStore {
  return {
    async load() {
      try {
        return (await readFile(path, "utf8")).trim() || null;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    async save(cursor) {
      await writeFile(`${path}.new`, cursor);
      await rename(`${path}.new`, path);
    },
  };
}
