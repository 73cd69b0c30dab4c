/** Keeps the cursor of a feed for the next start. */
export interface CursorStore {
  load(): string | null | Promise<string | null>;
  save(cursor: string): void | Promise<void>;
}

/** Keeps the cursor in memory: a feed that is closed and opened again continues. */
export function memoryStore(cursor: string | null = null): CursorStore {
  let kept = cursor;
  return {
    load: () => kept,
    save(next) {
      kept = next;
    },
  };
}

/** Keeps the cursor in the browser, under a name. Use one name for each feed and person. */
export function localStorageStore(
  name: string,
  storage: Pick<Storage, "getItem" | "setItem"> = localStorage,
): CursorStore {
  return {
    load: () => storage.getItem(name),
    save: (cursor) => storage.setItem(name, cursor),
  };
}
