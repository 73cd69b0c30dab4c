const LONGEST = 64;

/** A code made of a name, as codes may be: `Reader, monthly` is `reader-monthly`. */
export function codeOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ß", "ss").toLowerCase();
  return plain
    .replace(/[^a-z0-9_]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST);
}

/** The code of the next one like it: after `monthly` comes `monthly-2`, and then `monthly-3`. */
export function nextCode(code: string): string {
  const [, base = code, number = "1"] = /^(.*?)-(\d{1,2})$/.exec(code) ?? [];
  const ending = `-${Number(number) + 1}`;
  return base.slice(0, LONGEST - ending.length) + ending;
}
