/** Each names itself last of those it pretends to be, so the more particular come first. */
const BROWSERS = [
  ["Edg", "Edge"],
  ["OPR/", "Opera"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;
const SYSTEMS = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS", "macOS"],
  ["Linux", "Linux"],
] as const;

/** `Firefox, Linux`, from what a browser says of itself; of what is no browser, what it says. */
export function deviceWords(agent: string): string {
  const known = [BROWSERS, SYSTEMS].map((ones) => ones.find(([sign]) => agent.includes(sign))?.[1]);
  return known.filter(Boolean).join(", ") || agent;
}
