import { Group, Skeleton, Stack, Text } from "@mantine/core";
import { CustomAnswers } from "../../kit/CustomAnswers.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { RecordLink } from "../../kit/RecordLink.tsx";
import { Section } from "../../kit/Section.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { EntitlementRows } from "../accounts/EntitlementRows.tsx";
import { partWords } from "../accounts/parts.words.ts";
import { SubscriptionRows } from "../accounts/SubscriptionRows.tsx";
import type { MemberOf } from "./MemberRecord.tsx";
import { MemberAnswersSaveDocument, MemberMembershipsDocument } from "./members.gen.ts";
import { words } from "./words.ts";

export function MemberOverview({ member, ask }: { member: MemberOf; ask: () => void }) {
  return (
    <Stack>
      <Profile member={member} />
      <Memberships id={member.id} />
      <Answers member={member} ask={ask} />
    </Stack>
  );
}

function Profile({ member }: { member: MemberOf }) {
  const t = useWords(words);
  const p = useWords(partWords);
  const { locale } = useSpeech();
  const language = new Intl.DisplayNames([locale], { type: "language" }).of(member.locale);
  return (
    <Section title={t.profile}>
      <Facts
        facts={[
          [t.joined, <When key="since" at={member.createdAt} precision="day" />],
          [
            t.confirmed,
            member.emailConfirmedAt ? (
              <When key="confirmed" at={member.emailConfirmedAt} precision="day" />
            ) : (
              t.unconfirmed
            ),
          ],
          [
            t.accounts,
            <Stack key="accounts" gap={2}>
              {member.seats.map(({ id, role, account }) => (
                <Group key={id} gap={6}>
                  <RecordLink to={`/accounts/${account.id}`}>{account.name}</RecordLink>
                  <Text span size="xs" c="dimmed">
                    {p.seatRoles[role]}
                  </Text>
                </Group>
              ))}
            </Stack>,
          ],
          [t.language, language],
          [t.zone, member.zone],
        ]}
      />
    </Section>
  );
}

/** What all their accounts have: with the account's name where there are several. */
function Memberships({ id }: { id: string }) {
  const p = useWords(partWords);
  const { data, error, ask } = useLiveQuery(
    MemberMembershipsDocument,
    { id },
    { kinds: ["subscription.", "entitlement.", "seat."] },
  );
  if (error !== undefined && !data) return <Problem error={error} retry={ask} />;
  if (!data) return <Skeleton height={180} aria-busy />;
  const accounts = data.member.seats.map(({ account }) => account);
  return (
    <>
      <Section title={p.subscriptions}>
        {accounts.map((account) => (
          <OfAccount key={account.id} account={account} isNamed={accounts.length > 1}>
            <SubscriptionRows rows={account.subscriptions.nodes} />
          </OfAccount>
        ))}
      </Section>
      <Section title={p.entitlements}>
        {accounts.map((account) => (
          <OfAccount key={account.id} account={account} isNamed={accounts.length > 1}>
            <EntitlementRows rows={account.entitlements} />
          </OfAccount>
        ))}
      </Section>
    </>
  );
}

export function OfAccount(props: {
  account: { readonly id: string; readonly name: string };
  isNamed: boolean;
  children: React.ReactNode;
}) {
  if (!props.isNamed) return props.children;
  return (
    <Stack gap="xs">
      <RecordLink to={`/accounts/${props.account.id}`} size="sm" fw={600}>
        {props.account.name}
      </RecordLink>
      {props.children}
    </Stack>
  );
}

function Answers({ member, ask }: { member: MemberOf; ask: () => void }) {
  const may = useMay();
  const { run, isBusy } = useCommand(MemberAnswersSaveDocument);
  const save = async (customFields: readonly { code: string; value: string | null }[]) => {
    const { data, refusals } = await run({ input: { member: member.id, customFields: [...customFields] } });
    if (data === undefined) {
      const [first] = general(refusals);
      return { ...byField(refusals), ...(first ? { "": first } : {}) };
    }
    ask();
    return undefined;
  };
  return (
    <CustomAnswers
      answers={member.customFields}
      isBusy={isBusy}
      {...(may("MEMBERS_WRITE") ? { save } : {})}
    />
  );
}
