import { ActionIcon, Badge, Group, Menu, Stack, Text } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { GraveItem } from "../../kit/GraveItem.tsx";
import { Money } from "../../kit/Money.tsx";
import { usePaymentWords } from "../../kit/paymentWords.ts";
import type { Column } from "../../kit/RecordTable.tsx";
import { When } from "../../kit/When.tsx";
import { useMay } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import type { Doing } from "./Recovery.tsx";
import { COLOURS, nameOf, type Row, stageOf } from "./stages.ts";
import { words } from "./words.ts";

export function useColumns(act: (doing: Doing) => void): Column<Row>[] {
  const t = useWords(words);
  const why = usePaymentWords();
  const { locale } = useSpeech();
  const count = (number: number) => new Intl.NumberFormat(locale).format(number);
  return [
    {
      key: "account",
      title: t.account,
      cell: (row) => <Two above={nameOf(row)} below={row.product?.name ?? ""} />,
    },
    {
      key: "stage",
      title: t.stage,
      phone: "below",
      from: "sm",
      cell: (row) => (
        <Badge miw="max-content" variant="light" color={COLOURS[stageOf(row)]} radius="sm" tt="none" fw={600}>
          {t.stages[stageOf(row)]}
        </Badge>
      ),
    },
    {
      key: "owed",
      title: t.amount,
      phone: "edge",
      align: "end",
      cell: (row) => (
        <Stack gap={0} align="flex-end">
          <Money value={row.arrears?.owed} size="sm" fw={600} />
          {(row.arrears?.openInvoices ?? 0) > 1 && (
            <Text size="xs" c="dimmed">
              {t.invoices(count(row.arrears?.openInvoices ?? 0))}
            </Text>
          )}
        </Stack>
      ),
    },
    {
      key: "attempts",
      title: t.attempts,
      from: "md",
      cell: (row) => {
        const code = row.arrears?.declineCode;
        return (
          <Two above={row.arrears ? count(row.arrears.failedAttempts) : "–"} below={code ? why(code) : ""} />
        );
      },
    },
    { key: "next", title: t.next, from: "sm", cell: (row) => <Next row={row} /> },
    {
      key: "grace",
      title: t.grace,
      from: "md",
      cell: (row) =>
        row.graceUntil ? (
          <When at={row.graceUntil} precision="day" size="sm" />
        ) : (
          <Text size="sm" c="dimmed">
            {row.status === "UNPAID" ? "–" : t.noGrace}
          </Text>
        ),
    },
    {
      key: "since",
      title: t.since,
      from: "lg",
      cell: (row) => <When at={row.pastDueSince} precision="day" size="sm" />,
    },
    {
      key: "actions",
      title: t.actions,
      phone: "edge",
      align: "end",
      cell: (row) => <Actions row={row} act={act} />,
    },
  ];
}

function Two({ above, below }: { above: string; below: string }) {
  return (
    <Stack gap={0}>
      <Text size="sm" fw={600}>
        {above}
      </Text>
      {below && (
        <Text size="xs" c="dimmed">
          {below}
        </Text>
      )}
    </Stack>
  );
}

function Next({ row }: { row: Row }) {
  const t = useWords(words);
  const other =
    row.collection === "PROVIDER_MANAGED"
      ? t.byProvider
      : row.collection === "MANUAL"
        ? t.byHand
        : row.arrears?.nextRetryAt
          ? undefined
          : t.never;
  if (other)
    return (
      <Text size="sm" c="dimmed">
        {other}
      </Text>
    );
  return <When at={row.arrears?.nextRetryAt} relative size="sm" />;
}

function Actions({ row, act }: { row: Row; act: (doing: Doing) => void }) {
  const t = useWords(words);
  const may = useMay();
  const invoice = row.arrears?.oldestInvoice;
  const isOurs = row.collection === "AUTOMATIC";
  return (
    <Group justify="flex-end">
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t.act(nameOf(row))}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {may("BILLING_COLLECT") && isOurs && (
            <Menu.Item onClick={() => act({ what: "retry", rows: [row] })}>{t.retry}</Menu.Item>
          )}
          {may("BILLING_COLLECT") && invoice && row.collection !== "PROVIDER_MANAGED" && (
            <Menu.Item onClick={() => act({ what: "markPaid", row })}>{t.markPaid}</Menu.Item>
          )}
          {invoice && (
            <Menu.Item component={Link} to={`/invoices/${invoice.id}`}>
              {t.openInvoice}
            </Menu.Item>
          )}
          <Menu.Item component={Link} to={`/subscriptions/${row.id}`}>
            {t.openSubscription}
          </Menu.Item>
          {may("SUBSCRIPTIONS_WRITE") && (
            <>
              <Menu.Divider />
              <GraveItem onClick={() => act({ what: "cancel", row })}>{t.cancel}</GraveItem>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
