import { readFile, rename, writeFile } from "node:fs/promises";
import type { CursorStore } from "./stores.ts";

/** In a file, which is replaced as a whole: whenever the process ends, it holds one cursor. */
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
