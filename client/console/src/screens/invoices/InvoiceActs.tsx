import { Button, Group } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type Act, ActionMenu } from "../../kit/ActionMenu.tsx";
import { notice } from "../../kit/notice.tsx";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { DraftDialog } from "./DraftDialog.tsx";
import { doing } from "./doing.ts";
import { FinalizeInvoice } from "./FinalizeInvoice.tsx";
import type { InvoiceLineRowFragment, InvoiceRecordFragment } from "./invoices.gen.ts";
import { MarkPaid } from "./MarkPaid.tsx";
import { DeleteDraft, SendInvoice, WriteOffInvoice } from "./PlainActs.tsx";
import { RefundInvoice } from "./RefundInvoice.tsx";
import { VoidInvoice } from "./VoidInvoice.tsx";

type Of = InvoiceRecordFragment & { readonly lines: readonly InvoiceLineRowFragment[] };
type Name = "edit" | "finalize" | "send" | "markPaid" | "refund" | "writeOff" | "void" | "remove";
const GRAVE: readonly Name[] = ["void", "writeOff", "remove"];

/** What can be done with it as it stands, the first thing first. */
function usePossible(of: Of): readonly Name[] {
  const may = useMay();
  const [writes, collects] = [may("BILLING_WRITE"), may("BILLING_COLLECT")];
  const isDraft = of.status === "DRAFT" && of.kind === "ONE_OFF";
  const isOwed = of.status === "OPEN" || of.status === "UNCOLLECTIBLE";
  const isPaid = Number(of.paid.amount) + Number(of.balance.amount) > Number(of.credited.amount);
  const all: readonly (readonly [Name, boolean])[] = [
    ["finalize", isDraft && writes],
    ["edit", isDraft && writes],
    ["send", of.status === "OPEN" && writes],
    ["markPaid", isOwed && collects],
    ["refund", of.status !== "DRAFT" && isPaid && may("BILLING_REFUND")],
    ["writeOff", of.status === "OPEN" && writes],
    ["void", isOwed && writes],
    ["remove", isDraft && writes],
  ];
  return all.filter(([, isPossible]) => isPossible).map(([name]) => name);
}

/** `changed` is told of what no event tells: what a draft says now. */
export function InvoiceActs({ of, changed }: { of: Of; changed: () => void }) {
  const t = useWords(doing);
  const navigate = useNavigate();
  const [open, setOpen] = useState<Name>();
  const names = usePossible(of);
  const first = names.find((name) => !GRAVE.includes(name));
  const named = (name: Name) => (name === "send" && of.sentAt ? t.sendAgain : t[name]);
  const acts: Act[] = names
    .filter((name) => name !== first)
    .map((name) => ({ name: named(name), run: () => setOpen(name), isDangerous: GRAVE.includes(name) }));
  const close = () => setOpen(undefined);
  const done = (message: string) => {
    notice(message);
    close();
  };
  const edited = () => {
    changed();
    close();
  };
  return (
    <Group gap="xs">
      <ActionMenu acts={acts} />
      {first && (
        <Button variant={first === "refund" ? "default" : "filled"} onClick={() => setOpen(first)}>
          {named(first)}
        </Button>
      )}
      {open === "edit" && <DraftDialog of={of} close={close} done={edited} />}
      {open === "finalize" && <FinalizeInvoice of={of} close={close} done={done} />}
      {open === "send" && <SendInvoice of={of} close={close} />}
      {open === "markPaid" && <MarkPaid of={of} close={close} done={done} />}
      {open === "refund" && <RefundInvoice of={of} close={close} done={done} />}
      {open === "writeOff" && <WriteOffInvoice of={of} close={close} />}
      {open === "void" && <VoidInvoice of={of} close={close} done={done} />}
      {open === "remove" && (
        <DeleteDraft of={of} close={close} leave={() => void navigate({ to: "/invoices" })} />
      )}
    </Group>
  );
}
