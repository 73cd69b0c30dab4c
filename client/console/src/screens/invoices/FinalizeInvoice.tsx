import { PreviewedDialog } from "../../kit/PreviewedDialog.tsx";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import {
  InvoiceFinalizePreviewedDocument,
  InvoiceFinalizingDocument,
  type InvoiceRecordFragment,
} from "./invoices.gen.ts";

export interface ActProps {
  of: InvoiceRecordFragment;
  close: () => void;
  /** Told what to say of it. */
  done: (message: string) => void;
}

export function FinalizeInvoice({ of, close, done }: ActProps) {
  const t = useWords(doing);
  return (
    <PreviewedDialog
      title={t.finalize}
      about={t.finalizeAbout}
      verb={t.finalize}
      preview={InvoiceFinalizePreviewedDocument}
      command={InvoiceFinalizingDocument}
      input={{ invoice: of.id }}
      close={close}
      done={() => done(t.finalized)}
    />
  );
}
