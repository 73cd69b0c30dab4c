import { Gate, useEntitlement, useViewer } from "@tenure/react";
import { Happenings } from "./Happenings.tsx";
import { Plans } from "./Plans.tsx";
import { SignIn } from "./SignIn.tsx";
import { Subscriptions } from "./Subscriptions.tsx";
import { signing } from "./tenure.ts";

export function App() {
  const { viewer, isLoading, error, refresh } = useViewer();
  if (isLoading) return <p role="status">One moment…</p>;
  const member = viewer?.member;
  return (
    <main>
      <header>
        <h1>Live membership</h1>
        {member && (
          <button type="button" onClick={() => void signing.signOut().then(refresh)}>
            Sign {member.name} out
          </button>
        )}
      </header>
      {error && <p role="alert">{error.message}</p>}
      {viewer && member ? <Membership account={viewer.accounts[0]?.id} /> : <SignIn onSignedIn={refresh} />}
    </main>
  );
}

function Membership({ account }: { account: string | undefined }) {
  const guests = useEntitlement("guest-passes");
  return (
    <>
      <section aria-label="Library" className="gate">
        <Gate feature="library" fallback={<p>The library is for members: choose a plan, and watch it open.</p>}>
          <p>The library is open. You may bring {guests.amount ?? 0} guests.</p>
        </Gate>
      </section>
      {account && <Subscriptions account={account} />}
      <Plans />
      <Happenings />
    </>
  );
}
