import { useState } from "react";
import { majorOf } from "../../kit/amounts.ts";
import { midnightBefore } from "../../kit/instants.ts";
import { type MoneyValue, useMoney } from "../../kit/Money.tsx";
import { Stat, Stats } from "../../kit/Stat.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay, useSession } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { RecoveryMonthDocument } from "./recovery.gen.ts";
import { type Row, stageOf } from "./stages.ts";
import { words } from "./words.ts";

/** What is behind in sum, and what came back this month. */
export function Standing({ rows, isPart }: { rows: readonly Row[] | undefined; isPart: boolean }) {
  const t = useWords(words);
  const say = useMoney();
  const may = useMay();
  const { locale } = useSpeech();
  const count = (number: number) => new Intl.NumberFormat(locale).format(number);
  const at = (stage: string) => count(rows?.filter((row) => stageOf(row) === stage).length ?? 0);
  const owed = rows && sums(rows);
  const open = rows?.reduce((sum, { arrears }) => sum + (arrears?.openInvoices ?? 0), 0) ?? 0;
  return (
    <Stats>
      <Stat
        name={t.owed}
        value={owed && (owed.length > 0 ? owed.map(say).join(" + ") : "–")}
        note={rows && (isPart ? t.first(count(rows.length)) : t.owedNote(count(open)))}
      />
      <Stat
        name={t.behind}
        value={rows && `${count(rows.length)}${isPart ? "+" : ""}`}
        note={rows && t.behindNote(at("GRACE"), at("CLOSED"), at("UNPAID"))}
      />
      {may("ANALYTICS_READ") && <ThisMonth />}
    </Stats>
  );
}

function ThisMonth() {
  const t = useWords(words);
  const say = useMoney();
  const { locale } = useSpeech();
  const { tenant } = useSession();
  const [now] = useState(() => new Date());
  const from = midnightBefore(now.toISOString(), tenant.zone, { months: 0 });
  const to = midnightBefore(now.toISOString(), tenant.zone, { days: -1 });
  const { data, error } = useLiveQuery(
    RecoveryMonthDocument,
    { from, to },
    { kinds: ["payment.", "invoice."] },
  );
  const all = data?.failedPaymentRecovery;
  const isUnknown = error !== undefined && all === undefined;
  const one =
    all?.normalised ??
    all?.byCurrency.find(({ currency }) => currency === tenant.currency) ??
    all?.byCurrency[0];
  const count = (number: number) => new Intl.NumberFormat(locale).format(number);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return (
    <>
      <Stat
        name={t.recovered}
        value={
          isUnknown
            ? "–"
            : all && say({ amount: one?.recoveredAmount ?? "0", currency: one?.currency ?? tenant.currency })
        }
        note={all && (one?.failed ? t.recoveredNote(count(one.recovered), count(one.failed)) : t.noneFailed)}
      />
      <Stat
        name={t.rate}
        value={isUnknown ? "–" : all && (one?.rate == null ? "–" : percent.format(Number(one.rate)))}
        note={t.rateNote}
      />
    </>
  );
}

/** By currency; in whole minor units, so that nothing is rounded. */
function sums(rows: readonly Row[]): MoneyValue[] {
  const minor = new Map<string, bigint>();
  for (const { arrears } of rows) {
    if (!arrears) continue;
    const { amountMinor, currency } = arrears.owed;
    minor.set(currency, (minor.get(currency) ?? 0n) + BigInt(amountMinor));
  }
  return [...minor].map(([currency, owed]) => ({ amount: majorOf(String(owed), currency), currency }));
}
