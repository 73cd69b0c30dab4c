import { Table } from "@mantine/core";
import { Scrolled } from "../../kit/Scrolled.tsx";
import { Section } from "../../kit/Section.tsx";
import { useWords } from "../../words/words.ts";
import type { AnalyticsFiguresQuery } from "./analytics.gen.ts";
import { useSay } from "./figures.ts";
import { words } from "./words.ts";

/** What an account is worth, where there is more than one currency to tell it in. */
export function LifetimeValues({ data }: { data: AnalyticsFiguresQuery }) {
  const t = useWords(words);
  const say = useSay();
  return (
    <Section title={t.worth} about={t.worthAbout}>
      <Scrolled label={t.worth}>
        <Table className="figures" aria-label={t.worth} verticalSpacing={6} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.currency}</Table.Th>
              {[t.members, t.perMember, t.churnMonthly, t.lifetime].map((title) => (
                <Table.Th key={title} ta="end">
                  {title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.ltv.byCurrency.map((one) => (
              <Table.Tr key={one.currency}>
                <Table.Th scope="row" fw={500}>
                  {one.currency}
                </Table.Th>
                {[
                  say.count(one.members),
                  one.perMember ? say.money(one.perMember, one.currency) : "–",
                  say.percent(one.churn),
                  one.lifetimeValue ? say.money(one.lifetimeValue, one.currency) : "–",
                ].map((cell, at) => (
                  <Table.Td key={at} ta="end" className="tabular">
                    {cell}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scrolled>
    </Section>
  );
}
