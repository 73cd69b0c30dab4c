import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = process.env["TENURE_URL"] ?? "http://localhost:8000";

export default defineConfig({
  base: "/admin/",
  plugins: [react()],
  build: {
    target: "es2023",
    sourcemap: false,
    modulePreload: { polyfill: false },
    // Styles and pictures stay files: the pages allow nothing that is written into them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  server: { port: 5174, strictPort: true, proxy: { "/graphql": { target: server, ws: true } } },
});
