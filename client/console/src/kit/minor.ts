/** How many digits a currency has behind the point, read off an amount as the server writes it. */
export function digitsOf(amount: string): number {
  return amount.split(".")[1]?.length ?? 0;
}

/** Minor units of what a person wrote, with a point or a comma: exact. Undefined where it is no such amount. */
export function minorOf(written: string, digits: number): string | undefined {
  const found = /^(\d+)(?:[.,](\d*))?$/.exec(written.trim());
  const behind = found?.[2] ?? "";
  if (!found || behind.length > digits) return undefined;
  return String(BigInt(found[1] + behind.padEnd(digits, "0")));
}

/** The amount of so many minor units, as the server writes amounts. */
export function majorOf(minor: bigint, digits: number): string {
  const sign = minor < 0n ? "-" : "";
  const text = String(minor < 0n ? -minor : minor).padStart(digits + 1, "0");
  return sign + (digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`);
}
