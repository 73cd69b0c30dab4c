import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots, IconSend } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { GraveItem } from "../../kit/GraveItem.tsx";
import { notice, refusal } from "../../kit/notice.tsx";
import { general, useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { EndpointForm } from "./EndpointForm.tsx";
import { RangeDialog } from "./RangeDialog.tsx";
import { RotateDialog } from "./RotateDialog.tsx";
import {
  WebhookEndpointDeleteDocument,
  WebhookEndpointEnableDocument,
  type WebhookEndpointFieldsFragment,
  WebhookEndpointPauseDocument,
  WebhookEndpointTestDocument,
} from "./webhooks.gen.ts";
import { words } from "./words.ts";

type Dialog = "edit" | "rotate" | "range" | "delete";

interface Props {
  endpoint: WebhookEndpointFieldsFragment;
  /** Something was sent, which no event tells of. */
  sent: () => void;
}

export function EndpointActions({ endpoint, sent }: Props) {
  const t = useWords(words);
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  return (
    <>
      <TestButton id={endpoint.id} sent={sent} />
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t.more}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDialog("edit")}>{t.edit}</Menu.Item>
          <Menu.Item onClick={() => setDialog("rotate")}>{t.rotate}</Menu.Item>
          <Switch endpoint={endpoint} />
          <Menu.Item onClick={() => setDialog("range")}>{t.range}</Menu.Item>
          <Menu.Divider />
          <GraveItem onClick={() => setDialog("delete")}>{t.deletion}</GraveItem>
        </Menu.Dropdown>
      </Menu>
      {dialog === "edit" && <EndpointForm endpoint={endpoint} close={close} done={() => {}} />}
      <RotateDialog id={endpoint.id} isOpen={dialog === "rotate"} close={close} />
      {dialog === "range" && <RangeDialog id={endpoint.id} close={close} sent={sent} />}
      <DeleteDialog endpoint={endpoint} isOpen={dialog === "delete"} close={close} />
    </>
  );
}

function TestButton({ id, sent }: { id: string; sent: () => void }) {
  const t = useWords(words);
  const { run, isBusy } = useCommand(WebhookEndpointTestDocument);
  const send = async () => {
    const { data, refusals } = await run({ id });
    if (data) {
      notice(t.tested);
      sent();
    }
    for (const { message } of refusals) refusal(message);
  };
  return (
    <Button leftSection={<IconSend size={16} aria-hidden />} onClick={send} loading={isBusy}>
      {t.test}
    </Button>
  );
}

/** Pauses and enables; a pause is taken back at once where it was a slip. */
function Switch({ endpoint }: { endpoint: WebhookEndpointFieldsFragment }) {
  const t = useWords(words);
  const pause = useCommand(WebhookEndpointPauseDocument);
  const enable = useCommand(WebhookEndpointEnableDocument);
  const { id } = endpoint;
  const goOn = async () => {
    if ((await enable.run({ id })).data) notice(t.enabled);
  };
  const rest = async () => {
    if (!(await pause.run({ id })).data) return;
    notice(t.paused, goOn);
  };
  return endpoint.status === "ENABLED" ? (
    <Menu.Item onClick={rest}>{t.pause}</Menu.Item>
  ) : (
    <Menu.Item onClick={goOn}>{t.enable}</Menu.Item>
  );
}

function DeleteDialog(props: {
  endpoint: WebhookEndpointFieldsFragment;
  isOpen: boolean;
  close: () => void;
}) {
  const t = useWords(words);
  const navigate = useNavigate();
  const { run, isBusy, refusals } = useCommand(WebhookEndpointDeleteDocument);
  return (
    <FormDialog
      isOpen={props.isOpen}
      close={props.close}
      title={t.deletion}
      about={t.deletionAbout(props.endpoint.url)}
      verb={t.deletion}
      isDangerous
      isBusy={isBusy}
      problems={general(refusals)}
      submit={async () => {
        const { data } = await run({ id: props.endpoint.id });
        if (data === undefined) return;
        notice(t.deleted);
        await navigate({ to: "/webhooks" });
      }}
    />
  );
}
