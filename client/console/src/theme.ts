import { createTheme, type MantineColorsTuple } from "@mantine/core";

/** The site's green, from its lightest wash to its darkest ink. */
const tenure: MantineColorsTuple = [
  "#e8f5f0",
  "#d3e8df",
  "#a6d3c1",
  "#76bda1",
  "#4fab87",
  "#35a076",
  "#1f7f60",
  "#14614e",
  "#0d4a3b",
  "#06352a",
];

export const theme = createTheme({
  primaryColor: "tenure",
  // Light enough or dark enough for text upon it: Mantine's own default fails AA.
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  colors: { tenure },
  fontFamily:
    'Inter, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  defaultRadius: "md",
  cursorType: "pointer",
  focusRing: "auto",
  headings: {
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "1.6rem", lineHeight: "1.25" },
      h2: { fontSize: "1.2rem", lineHeight: "1.3" },
      h3: { fontSize: "1.02rem", lineHeight: "1.35" },
    },
  },
  components: {
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.4, blur: 2 } } },
    Tooltip: { defaultProps: { withArrow: true } },
  },
});
