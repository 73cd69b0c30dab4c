import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The port is part of the origin that the business allows: another one would be another origin.
export default defineConfig({ plugins: [react()], server: { port: 5173, strictPort: true } });
