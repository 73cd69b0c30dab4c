import { Paper, SimpleGrid, Skeleton, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { money } from "../../kit/Money.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { useSpeech, useWords } from "../../words/words.ts";
import type { HomeFiguresQuery } from "./home.gen.ts";
import type { useFigures } from "./useFigures.ts";
import { words } from "./words.ts";

/** What the business comes to now. */
export function Figures({ data, error, ask }: ReturnType<typeof useFigures>) {
  const t = useWords(words);
  const { locale } = useSpeech();
  if (error !== undefined && data === undefined) return <Problem error={error} retry={ask} />;
  const failed = data && recovery(data);
  const trying = data?.activeMembers.inTrial ?? 0;
  const numbers = new Intl.NumberFormat(locale);
  return (
    <SimpleGrid component="dl" m={0} cols={{ base: 1, xs: 3 }} aria-busy={data === undefined}>
      <Figure name={t.mrr} note={t.mrrNote} value={data && revenue(data, locale)} />
      <Figure
        name={t.members}
        note={t.membersNote(trying)}
        value={data && numbers.format(data.activeMembers.paying)}
      />
      <Figure
        name={t.failed}
        note={failed?.failed ? t.failedNote(failed.recovered, failed.failed) : t.failedNone}
        value={failed && numbers.format(failed.open)}
        isBad={(failed?.open ?? 0) > 0}
      />
    </SimpleGrid>
  );
}

/** In the business's currency where all can be told in it; else each in its own. */
function revenue({ mrr }: HomeFiguresQuery, locale: string): string {
  const amounts = mrr.normalised ? [mrr.normalised] : mrr.byCurrency;
  return amounts.length === 0 ? "0" : amounts.map((one) => money(one, locale)).join(" + ");
}

function recovery({ failedPaymentRecovery: { byCurrency } }: HomeFiguresQuery) {
  const sum = (key: "failed" | "recovered" | "lost") =>
    byCurrency.reduce((total, one) => total + one[key], 0);
  return {
    failed: sum("failed"),
    recovered: sum("recovered"),
    open: sum("failed") - sum("recovered") - sum("lost"),
  };
}

function Figure(props: { name: string; note: string; value: ReactNode; isBad?: boolean }) {
  return (
    <Paper withBorder p="md">
      <Text component="dt" size="xs" c="dimmed" fw={500}>
        {props.name}
      </Text>
      <Text
        component="dd"
        m={0}
        fz="1.6rem"
        fw={650}
        lh={1.4}
        className="tabular"
        c={props.isBad ? "var(--mantine-color-error)" : undefined}
      >
        {props.value ?? <Skeleton height={28} width={100} />}
      </Text>
      <Text component="dd" m={0} size="xs" c="dimmed">
        {props.note}
      </Text>
    </Paper>
  );
}
