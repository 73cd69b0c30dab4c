import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from "@mantine/core";

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

/**
 * Text upon a light wash of its own colour, and upon the accent, dark or light enough to be read (AA): Mantine's is not,
 * for it asks only what the accent is in the light.
 */
const colours: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  const name = input.color?.split(".")[0] || "tenure";
  if (input.variant === "filled" && name === "tenure" && !input.color?.includes("."))
    return { ...resolved, color: "var(--mantine-primary-color-contrast)" };
  if (input.variant !== "light" || !(name in input.theme.colors)) return resolved;
  const [dark, light] = [`var(--mantine-color-${name}-9)`, `var(--mantine-color-${name}-2)`];
  return { ...resolved, color: `light-dark(color-mix(in srgb, ${dark} 72%, black), ${light})` };
};

export const theme = createTheme({
  variantColorResolver: colours,
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
    // Whatever lies above the page belongs to a landmark of its own.
    Portal: { defaultProps: { target: "#overlays" } },
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.4, blur: 2 },
        attributes: { header: { role: "presentation" } }, // the page has one banner already
      },
    },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { withArrow: true } },
  },
});

/** The site's paper, ink and lines; and quiet text that is still read well (AA) on both. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "#59625d",
    "--mantine-color-placeholder": "#6a736e",
    "--mantine-color-text": "#1b1f1d",
    "--mantine-color-error": "#a3271b",
    "--console-paper": "#faf9f6",
  },
  dark: {
    "--mantine-color-dimmed": "#a5aea9",
    "--mantine-color-placeholder": "#929b96",
    "--mantine-color-text": "#eceeec",
    "--mantine-color-error": "#ffa79b",
    "--mantine-color-body": "#1a1e1c",
    "--mantine-color-default": "#222725",
    "--mantine-color-default-hover": "#2a302d",
    "--mantine-color-default-border": "#39413d",
    "--mantine-color-gray-light": "#2d3431",
    "--console-paper": "#121514",
  },
});
