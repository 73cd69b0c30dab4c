import { SigningIn, createClient } from "@tenure/client";

const url: string = import.meta.env["VITE_TENURE_URL"] ?? "http://localhost:8000";
const KEPT = "tenure.refresh";

/** The refresh token is kept for as long as the tab is open: a page that is loaded again is still signed in. */
export const signing = new SigningIn({
  url,
  store: {
    load: () => sessionStorage.getItem(KEPT),
    save: (refresh) => (refresh === null ? sessionStorage.removeItem(KEPT) : sessionStorage.setItem(KEPT, refresh)),
  },
});

export const client = createClient({ url, token: signing.token });
