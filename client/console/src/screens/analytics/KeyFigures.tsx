import { Stat, Stats } from "../../kit/Stat.tsx";
import { useWords } from "../../words/words.ts";
import type { AnalyticsFiguresQuery } from "./analytics.gen.ts";
import { usePick, useSay } from "./figures.ts";
import { words } from "./words.ts";

export function KeyFigures({ data }: { data: AnalyticsFiguresQuery | undefined }) {
  const t = useWords(words);
  const say = useSay();
  const pick = usePick();
  const mrr = data && pick(data.mrr);
  const arr = data && pick(data.arr);
  const worth = data && pick(data.ltv);
  const changes =
    data &&
    pick({
      byCurrency: data.churn.money.map((one) => ({ ...one, currency: one.changes.currency })),
      normalised: data.churn.normalised && {
        ...data.churn.normalised,
        currency: data.churn.normalised.changes.currency,
      },
    });
  const members = data?.churn.members;
  const amount = (one: { amount: string; currency: string } | undefined) =>
    data && (one ? say.money(one.amount, one.currency) : "–");
  return (
    <Stats columns={3}>
      <Stat
        name={t.mrr}
        value={amount(mrr)}
        note={changes && t.sinceStart(grown(changes.changes, say.signed))}
      />
      <Stat name={t.arr} value={amount(arr)} />
      <Stat
        name={t.paying}
        value={data && say.count(data.activeMembers.paying)}
        note={
          data && t.payingNote(say.count(data.activeMembers.inTrial), say.count(data.activeMembers.entitled))
        }
      />
      <Stat
        name={t.churn}
        value={members && say.percent(members.rate)}
        note={
          members &&
          (members.rate == null
            ? t.churnUnknown
            : t.churnNote(say.count(members.lost), say.count(members.opening)))
        }
      />
      <Stat
        name={t.moneyChurn}
        value={data && say.percent(changes?.rate)}
        note={changes && (changes.rate == null ? t.churnUnknown : t.netChurn(say.percent(changes.netRate)))}
      />
      <Stat
        name={t.ltv}
        value={data && (worth?.lifetimeValue ? say.money(worth.lifetimeValue, worth.currency) : "–")}
        note={
          worth?.perMember
            ? worth.lifetimeValue
              ? t.ltvNote(say.money(worth.perMember, worth.currency))
              : t.ltvUnknown
            : undefined
        }
      />
    </Stats>
  );
}

/** Only for the eye: rounded to what money is told in, where binary fractions do no harm. */
function grown(
  changes: { opening: string; closing: string; currency: string },
  signed: (amount: string, currency: string) => string,
): string {
  return signed(String(Number(changes.closing) - Number(changes.opening)), changes.currency);
}
