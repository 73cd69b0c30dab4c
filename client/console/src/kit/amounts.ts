/** How many digits a currency has behind the point; two, while its name is still being typed. */
export function digitsOf(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) return 2;
  return (
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** What somebody typed, "12.50" or "12,5", in minor units: exact, by texts alone; undefined where it is no amount. */
export function minorOf(text: string, currency: string): string | undefined {
  const found = /^(-?)(\d*)(?:[.,](\d*))?$/.exec(text.trim());
  const [, sign, whole = "", part = ""] = found ?? [];
  const digits = digitsOf(currency);
  if (found === null || whole + part === "" || part.length > digits) return undefined;
  return `${sign}${BigInt(whole + part.padEnd(digits, "0"))}`;
}

/** Minor units as one types them: "1250" of EUR is "12.50". */
export function majorOf(minor: string, currency: string): string {
  const digits = digitsOf(currency);
  const sign = minor.startsWith("-") ? "-" : "";
  const text = minor.replace("-", "").padStart(digits + 1, "0");
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
