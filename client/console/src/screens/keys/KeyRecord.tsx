import { Anchor, Button, Code, List, Skeleton } from "@mantine/core";
import { IconKeyOff } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Empty } from "../../kit/Empty.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { permissionWords, type StaffPermission } from "../../kit/permissionWords.ts";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { general, useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { stateOf } from "./KeyList.tsx";
import {
  type KeyFieldsFragment,
  KeyRecordDocument,
  KeyRevokeDocument,
  KeyRotateDocument,
} from "./keys.gen.ts";
import { Rotate } from "./Rotate.tsx";
import { words } from "./words.ts";

export default function KeyRecord() {
  const t = useWords(words);
  const { id = "" } = useParams({ strict: false });
  const { data, error, ask } = useLiveQuery(KeyRecordDocument, { id }, { kinds: ["api_key."] });
  const key = data?.node?.__typename === "ApiKey" ? data.node : undefined;
  const within = [{ title: t.title, to: "/keys" }];
  if (key === undefined)
    return (
      <Page title={t.title} within={within}>
        {error ? (
          <Problem error={error} retry={ask} />
        ) : data ? (
          <Empty icon={IconKeyOff} title={t.gone} />
        ) : (
          <Skeleton height={260} aria-busy />
        )}
      </Page>
    );
  return (
    <Page
      title={key.name}
      within={within}
      about={
        <div>
          <State state={stateOf(key)} text={t.states[stateOf(key)] ?? ""} />
        </div>
      }
      actions={stateOf(key) === "ACTIVE" && <Actions of={key} />}
    >
      <Known of={key} />
    </Page>
  );
}

function Actions({ of }: { of: KeyFieldsFragment }) {
  const t = useWords(words);
  const [dialog, setDialog] = useState<"rotate" | "revoke">();
  const revoke = useCommand(KeyRevokeDocument);
  const rotate = useCommand(KeyRotateDocument);
  const close = () => setDialog(undefined);
  return (
    <>
      <Button variant="default" onClick={() => setDialog("revoke")}>
        {t.revoke}
      </Button>
      <Button onClick={() => setDialog("rotate")}>{t.rotate}</Button>
      <Rotate
        isOpen={dialog === "rotate"}
        close={close}
        title={t.shownTitle}
        about={t.shownAbout}
        isBusy={rotate.isBusy}
        refusals={rotate.refusals}
        run={async (overlapHours) => (await rotate.run({ id: of.id, overlapHours })).data?.apiKeyRotate.text}
      />
      <FormDialog
        isOpen={dialog === "revoke"}
        close={close}
        title={t.revoke}
        about={t.revokeAbout(of.name)}
        verb={t.revoke}
        isDangerous
        isBusy={revoke.isBusy}
        problems={general(revoke.refusals)}
        submit={async () => {
          if (!(await revoke.run({ id: of.id })).data) return;
          notice(t.revoked);
          close();
        }}
      />
    </>
  );
}

function Known({ of }: { of: KeyFieldsFragment }) {
  const t = useWords(words);
  const says = useWords(permissionWords);
  const maker = of.createdBy;
  return (
    <>
      <Section title={t.facts}>
        <Facts
          facts={[
            [t.prefix, <Code key="prefix">{of.prefix}…</Code>],
            [t.since, <When key="since" at={of.createdAt} />],
            [
              t.madeBy,
              maker && (
                <Anchor component={Link} to={`/members/${maker.id}`} size="sm">
                  {maker.name}
                </Anchor>
              ),
            ],
            [
              t.used,
              of.lastUsedAt ? (
                <span>
                  <When at={of.lastUsedAt} /> {of.lastUsedFrom && `${t.from} ${of.lastUsedFrom}`}
                </span>
              ) : (
                t.unused
              ),
            ],
            [t.expires, of.expiresAt ? <When key="expires" at={of.expiresAt} /> : t.never],
            [t.addresses, of.addresses.length > 0 ? of.addresses.join(", ") : t.everywhere],
            ...(of.overlapUntil
              ? [[t.overlapUntil, <When key="overlap" at={of.overlapUntil} />] as const]
              : []),
          ]}
        />
      </Section>
      <Section title={t.scopes}>
        <List size="sm" spacing={4}>
          {of.scopes.map((scope) => (
            <List.Item key={scope}>
              {says[scope as StaffPermission] ?? scope} <Code>{scope}</Code>
            </List.Item>
          ))}
        </List>
      </Section>
    </>
  );
}
