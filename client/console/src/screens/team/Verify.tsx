import { Alert, Button, Group, Text } from "@mantine/core";
import { IconAlertTriangle, IconShieldCheck } from "@tabler/icons-react";
import type { CombinedError } from "@urql/core";
import { useState } from "react";
import { useClient } from "urql";
import { Problem } from "../../kit/Problem.tsx";
import { useSpeech, useWords } from "../../words/words.ts";
import { auditWords } from "./auditWords.ts";
import { TeamVerifyDocument, type TeamVerifyQuery } from "./team.gen.ts";

type Verified = TeamVerifyQuery["auditVerification"];

/** Follows the chain of the log from its beginning to its end, part by part. */
export function Verify() {
  const a = useWords(auditWords);
  const { locale } = useSpeech();
  const client = useClient();
  const [found, setFound] = useState<Verified>();
  const [error, setError] = useState<CombinedError>();
  const [isBusy, setBusy] = useState(false);
  const verify = async () => {
    setBusy(true);
    setError(undefined);
    let after: string | null = null;
    for (;;) {
      const answer = await client
        .query(TeamVerifyDocument, { after }, { requestPolicy: "network-only" })
        .toPromise();
      const part: Verified | undefined = answer.data?.auditVerification;
      if (part === undefined) {
        setError(answer.error);
        break;
      }
      setFound(part);
      if (!part.isIntact || part.isComplete) break;
      after = String(part.checkedUpTo);
    }
    setBusy(false);
  };
  const say = (position: unknown) => Number(position).toLocaleString(locale);
  return (
    <Group gap="sm" align="center">
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={16} aria-hidden />}
        loading={isBusy}
        onClick={verify}
      >
        {a.verify}
      </Button>
      <Text size="sm" role="status">
        {found?.isIntact &&
          (found.isComplete ? a.intact(say(found.head)) : a.verifying(say(found.checkedUpTo)))}
      </Text>
      {found && !found.isIntact && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={a.broken(say(found.brokenAt))}>
          {a.brokenAbout}
        </Alert>
      )}
      {error && <Problem error={error} retry={verify} />}
    </Group>
  );
}
