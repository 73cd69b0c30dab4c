import { Alert, Box, Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconWorldWww } from "@tabler/icons-react";
import { useState } from "react";
import { CopyText } from "../../kit/CopyText.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { notice } from "../../kit/notice.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import {
  BusinessesDomainMakeCanonicalDocument,
  BusinessesDomainsDocument,
  BusinessesDomainVerifyDocument,
  type BusinessesDomainFragment as Domain,
} from "./businesses.gen.ts";
import { AddDomain, RemoveDomain } from "./DomainDialogs.tsx";
import { domainWords } from "./domainWords.ts";
import { words } from "./words.ts";

/** The hosts of this business, with what proves them. */
export function Domains() {
  const t = useWords(words);
  const d = useWords(domainWords);
  const [values, set] = useUrlState();
  const { data, error, ask } = useLiveQuery(BusinessesDomainsDocument, {}, { kinds: ["domain.", "tenant."] });
  const [removing, remove] = useState<Domain>();
  if (data === undefined)
    return error ? <Problem error={error} retry={ask} /> : <Skeleton height={240} aria-busy />;
  return (
    <Section title={t.domains} about={d.about}>
      {data.domains.length === 0 && <Empty icon={IconWorldWww} title={d.emptyTitle} about={d.emptyAbout} />}
      <Stack gap="lg">
        {data.domains.map((one) => (
          <OneDomain key={one.id} domain={one} ask={ask} remove={() => remove(one)} />
        ))}
      </Stack>
      {values["begin"] === "domain" && <AddDomain close={() => set({ begin: undefined })} done={ask} />}
      {removing && <RemoveDomain host={removing.host} close={() => remove(undefined)} done={ask} />}
    </Section>
  );
}

function OneDomain({ domain, ask, remove }: { domain: Domain; ask: () => void; remove: () => void }) {
  const d = useWords(domainWords);
  const c = useWords(common);
  const verify = useCommand(BusinessesDomainVerifyDocument);
  const lead = useCommand(BusinessesDomainMakeCanonicalDocument);
  const input = { host: domain.host };
  const prove = async () => {
    const { data } = await verify.run({ input });
    if (data) notice(d.verifying);
    ask();
  };
  const choose = async () => {
    const { data } = await lead.run({ input });
    if (data) notice(d.nowCanonical);
    ask();
  };
  return (
    <Box component="article" aria-label={domain.readable}>
      <Group justify="space-between" gap="xs">
        <Group gap={6}>
          <Text fw={600} style={{ overflowWrap: "anywhere" }}>
            {domain.readable}
          </Text>
          <Standing domain={domain} />
        </Group>
        <Group gap={4}>
          {!domain.isGiven && (domain.verifiedAt === null || domain.failingSince !== null) && (
            <Button size="xs" variant="default" loading={verify.isBusy} onClick={prove}>
              {d.verify}
            </Button>
          )}
          {domain.verifiedAt !== null && !domain.isCanonical && (
            <Button size="xs" variant="default" loading={lead.isBusy} onClick={choose}>
              {d.makeCanonical}
            </Button>
          )}
          {!domain.isGiven && (
            <Button size="xs" variant="default" onClick={remove}>
              {c.remove}
            </Button>
          )}
        </Group>
      </Group>
      {[...verify.refusals, ...lead.refusals].map(({ message }) => (
        <Alert key={message} color="orange" mt="xs" role="alert">
          {message}
        </Alert>
      ))}
      <Proof domain={domain} />
    </Box>
  );
}

function Standing({ domain }: { domain: Domain }) {
  const d = useWords(domainWords);
  return (
    <>
      {domain.isCanonical && <State state="CANONICAL" text={d.canonical} />}
      {domain.isGiven && <State state="GIVEN" text={d.given} />}
      {!domain.isGiven &&
        (domain.failingSince ? (
          <State state="PAST_DUE" text={d.failing} />
        ) : domain.verifiedAt ? (
          <State state="VERIFIED" text={d.verified} />
        ) : (
          <State state="INCOMPLETE" text={d.unproved} />
        ))}
    </>
  );
}

function Proof({ domain }: { domain: Domain }) {
  const d = useWords(domainWords);
  if (!domain.record) return null;
  return (
    <Stack gap="xs" mt="xs">
      {domain.failingSince && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />}>
          {d.failingAbout}
        </Alert>
      )}
      {(domain.verifiedAt === null || domain.failingSince !== null) && (
        <Text size="sm" c="dimmed">
          {d.proof}. {d.proofAbout}
        </Text>
      )}
      <Facts
        columns={2}
        facts={[
          [d.recordName, <CopyText key="name" text={domain.record.name} />],
          [d.recordText, <CopyText key="text" text={domain.record.text} />],
          ...(domain.checkedAt
            ? ([[d.checked, <When key="checked" at={domain.checkedAt} relative />]] as const)
            : []),
        ]}
      />
    </Stack>
  );
}
