import { Confirmation } from "../../kit/Confirmation.tsx";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import {
  InvoiceDeletingDocument,
  type InvoiceRecordFragment,
  InvoiceSendingDocument,
  InvoiceWritingOffDocument,
} from "./invoices.gen.ts";

interface Props {
  of: InvoiceRecordFragment;
  close: () => void;
}

export function SendInvoice({ of, close }: Props) {
  const t = useWords(doing);
  return (
    <Confirmation
      isOpen
      close={close}
      title={of.sentAt ? t.sendAgain : t.send}
      about={t.sendAbout}
      verb={t.send}
      done={t.sent}
      isDangerous={false}
      document={InvoiceSendingDocument}
      variables={{ input: { invoice: of.id } }}
    />
  );
}

export function WriteOffInvoice({ of, close }: Props) {
  const t = useWords(doing);
  return (
    <Confirmation
      isOpen
      close={close}
      title={t.writeOff}
      about={t.writeOffAbout}
      verb={t.writeOff}
      done={t.writtenOff}
      document={InvoiceWritingOffDocument}
      variables={{ input: { invoice: of.id } }}
    />
  );
}

/** `leave` goes where one is once it is no more. */
export function DeleteDraft({ of, close, leave }: Props & { leave: () => void }) {
  const t = useWords(doing);
  return (
    <Confirmation
      isOpen
      close={close}
      title={t.remove}
      about={t.removeAbout}
      verb={t.remove}
      done={t.removed}
      document={InvoiceDeletingDocument}
      variables={{ input: { invoice: of.id } }}
      after={leave}
    />
  );
}
