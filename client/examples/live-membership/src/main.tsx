import { TenureProvider } from "@tenure/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import "./style.css";
import { client } from "./tenure.ts";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <TenureProvider client={client}>
      <App />
    </TenureProvider>
  </StrictMode>,
);
