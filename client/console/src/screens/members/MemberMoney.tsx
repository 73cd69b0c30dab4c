import { Skeleton, Stack, Text } from "@mantine/core";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { CreditRows } from "../accounts/CreditRows.tsx";
import { InvoiceRows } from "../accounts/InvoiceRows.tsx";
import { partWords } from "../accounts/parts.words.ts";
import { OfAccount } from "./MemberOverview.tsx";
import { MemberMoneyDocument } from "./members.gen.ts";
import { words } from "./words.ts";

/** The newest invoices of each of their accounts, and the credits. All of an account's stand on its page. */
export function MemberMoney({ id }: { id: string }) {
  const t = useWords(words);
  const p = useWords(partWords);
  const { data, error, ask } = useLiveQuery(
    MemberMoneyDocument,
    { id },
    { kinds: ["invoice.", "payment.", "credits.", "credit_note.", "refund."] },
  );
  if (error !== undefined && !data) return <Problem error={error} retry={ask} />;
  if (!data) return <Skeleton height={220} aria-busy />;
  const accounts = data.member.seats.map(({ account }) => account);
  const paying = accounts.flatMap((account) =>
    account.invoices ? [{ ...account, rows: account.invoices.nodes }] : [],
  );
  return (
    <Stack>
      <Section title={p.invoices}>
        {paying.length === 0 && (
          <Text size="sm" c="dimmed">
            {t.noMoney}
          </Text>
        )}
        {paying.map((account) => (
          <OfAccount key={account.id} account={account} isNamed={paying.length > 1}>
            <InvoiceRows rows={account.rows} />
          </OfAccount>
        ))}
      </Section>
      <Section title={p.credits}>
        {accounts.map((account) => (
          <OfAccount key={account.id} account={account} isNamed={accounts.length > 1}>
            <CreditRows rows={account.creditBalances} />
          </OfAccount>
        ))}
      </Section>
    </Stack>
  );
}
