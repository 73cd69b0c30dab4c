import { Avatar } from "@mantine/core";

interface Props {
  /** For the first letters, where there is no picture. */
  name: string;
  avatar: { readonly id: string; readonly url?: string | null | undefined } | null | undefined;
  size?: number;
}

const GOOD_FOR = 4 * 60 * 1000;
const known = new Map<string, { url: string; at: number }>();

/** The address under which a picture was shown last, as long as it is good: a new one would load it once more. */
function steady(id: string, url: string): string {
  const kept = known.get(id);
  if (kept !== undefined && Date.now() - kept.at < GOOD_FOR) return kept.url;
  known.set(id, { url, at: Date.now() });
  return url;
}

/** Somebody's picture beside their name, which says the same: nobody is told of it twice. */
export function Face({ name, avatar, size = 32 }: Props) {
  const src = avatar?.url ? steady(avatar.id, avatar.url) : null;
  return <Avatar src={src} name={name} color="gray" size={size} alt="" aria-hidden />;
}
