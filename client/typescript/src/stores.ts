/** Keeps how far a feed was dealt with, for the next start. */
export interface CursorStore {
  load(): string | null | Promise<string | null>;
  save(cursor: string): void | Promise<void>;
}

/** For as long as the process lives: a feed that is closed and opened again goes on. */
export function memoryStore(cursor: string | null = null): CursorStore {
  let kept = cursor;
  return {
    load: () => kept,
    save(next) {
      kept = next;
    },
  };
}

/** In the browser, under a name: one for each feed and person. */
export function localStorageStore(
  name: string,
  storage: Pick<Storage, "getItem" | "setItem"> = localStorage,
): CursorStore {
  return {
    load: () => storage.getItem(name),
    save: (cursor) => storage.setItem(name, cursor),
  };
}
