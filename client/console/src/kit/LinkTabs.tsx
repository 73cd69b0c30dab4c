import { Box } from "@mantine/core";
import { Link } from "@tanstack/react-router";

interface Props {
  /** What the pages are parts of, for those who cannot see it. */
  label: string;
  places: readonly { readonly to: string; readonly title: string }[];
  /** Which of them this is. */
  here: string;
}

/** Leads from one of an area's pages to the others, and looks as tabs do. */
export function LinkTabs({ label, places, here }: Props) {
  return (
    <Box component="nav" className="tabs" aria-label={label}>
      {places.map(({ to, title }) => (
        <Link
          key={to}
          to={to}
          className="tab"
          data-active={to === here || undefined}
          aria-current={to === here ? "page" : undefined}
        >
          {title}
        </Link>
      ))}
    </Box>
  );
}
