import { Radio, Stack } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { useMoney } from "../../kit/Money.tsx";
import { notice } from "../../kit/notice.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import {
  type PaymentRefundRowFragment,
  PaymentRefundSettlingDocument,
  type RefundOutcome,
} from "./payments.gen.ts";
import { words } from "./words.ts";

export function SettleRefund({ of, close }: { of: PaymentRefundRowFragment; close: () => void }) {
  const t = useWords(words);
  const say = useMoney();
  const { run, isBusy, refusals } = useCommand(PaymentRefundSettlingDocument);
  const [outcome, setOutcome] = useState<RefundOutcome>("SENT");
  const submit = async () => {
    if (!(await run({ input: { refund: of.id, outcome } })).data) return;
    notice(t.settledSaid);
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={`${t.settle}: ${say(of.amount)}`}
      about={t.settleAbout}
      verb={t.settle}
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    >
      <Radio.Group label={t.outcome} value={outcome} onChange={(value) => setOutcome(value as RefundOutcome)}>
        <Stack gap="xs" mt={4}>
          {Object.entries(t.outcomes).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
    </FormDialog>
  );
}
