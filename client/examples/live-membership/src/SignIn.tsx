import { type Challenge, RefusedError } from "@tenure/client";
import { type FormEvent, useState } from "react";
import { signing } from "./tenure.ts";

export function SignIn({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const [challenge, setChallenge] = useState<Challenge | null>(null);
  const [problem, setProblem] = useState("");

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name));
    try {
      if (challenge) await signing.answer(challenge, text("code"));
      const asked = challenge ? null : await signing.signIn(text("email"), text("password"));
      setChallenge(asked);
      setProblem("");
      if (asked === null) await onSignedIn();
    } catch (error) {
      setProblem(error instanceof RefusedError ? error.userErrors[0]!.message : String(error));
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      {challenge ? (
        <label>
          Code from your authenticator app
          <input name="code" inputMode="numeric" autoComplete="one-time-code" required />
        </label>
      ) : (
        <>
          <label>
            Email
            <input name="email" type="email" autoComplete="username" required />
          </label>
          <label>
            Password
            <input name="password" type="password" autoComplete="current-password" required />
          </label>
        </>
      )}
      <button type="submit">Sign in</button>
      {problem && <p role="alert">{problem}</p>}
    </form>
  );
}
