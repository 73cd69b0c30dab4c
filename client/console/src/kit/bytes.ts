const STEPS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"];

/** Bytes in the largest unit of which there is one. */
export function bytes(count: string | number, locale: string): string {
  const number = Number(count);
  const step = Math.min(STEPS.length - 1, number < 1 ? 0 : Math.floor(Math.log10(number) / 3));
  const unit = STEPS[step] ?? "byte";
  const unitDisplay = step === 0 ? "long" : "short"; // short, a single byte and many are "byte"
  const format = { style: "unit", unit, unitDisplay, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, format).format(number / 1000 ** step);
}
