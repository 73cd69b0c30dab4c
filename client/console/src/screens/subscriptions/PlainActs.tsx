import { notice } from "../../kit/notice.tsx";
import { PreviewedDialog } from "../../kit/PreviewedDialog.tsx";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import {
  SubscriptionReactivatePreviewedDocument,
  SubscriptionReactivatingDocument,
  type SubscriptionRecordFragment,
  SubscriptionTakeOverPreviewedDocument,
  SubscriptionTakingOverDocument,
  SubscriptionWithdrawingDocument,
  SubscriptionWithdrawPreviewedDocument,
} from "./subscriptions.gen.ts";

interface Props {
  of: SubscriptionRecordFragment;
  close: () => void;
}

function useDone(close: () => void): (message: string) => () => void {
  return (message) => () => {
    notice(message);
    close();
  };
}

export function ReactivateSubscription({ of, close }: Props) {
  const t = useWords(doing);
  const said = useDone(close);
  return (
    <PreviewedDialog
      title={t.reactivate}
      about={t.reactivateAbout}
      verb={t.reactivate}
      preview={SubscriptionReactivatePreviewedDocument}
      command={SubscriptionReactivatingDocument}
      input={{ subscription: of.id }}
      close={close}
      done={said(t.reactivated)}
    />
  );
}

export function WithdrawSubscription({ of, close }: Props) {
  const t = useWords(doing);
  const said = useDone(close);
  return (
    <PreviewedDialog
      title={t.withdraw}
      about={t.withdrawAbout}
      verb={t.withdraw}
      isDangerous
      preview={SubscriptionWithdrawPreviewedDocument}
      command={SubscriptionWithdrawingDocument}
      input={{ subscription: of.id }}
      close={close}
      done={said(t.withdrawn)}
    />
  );
}

export function TakeOverSubscription({ of, close }: Props) {
  const t = useWords(doing);
  const said = useDone(close);
  return (
    <PreviewedDialog
      title={t.takeOver}
      about={t.takeOverAbout}
      verb={t.takeOver}
      preview={SubscriptionTakeOverPreviewedDocument}
      command={SubscriptionTakingOverDocument}
      input={{ subscription: of.id }}
      close={close}
      done={said(t.takenOver)}
    />
  );
}
