import { MultiSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { EVENT_CHOICES } from "../../kit/eventKinds.ts";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import {
  WebhookEndpointCreateDocument,
  type WebhookEndpointFieldsFragment,
  WebhookEndpointUpdateDocument,
} from "./webhooks.gen.ts";
import { words } from "./words.ts";

interface Props {
  /** The endpoint that is changed; none: one is added. */
  endpoint?: WebhookEndpointFieldsFragment;
  close: () => void;
  done: (endpoint: WebhookEndpointFieldsFragment, secret: string | null | undefined) => void;
}

export function EndpointForm({ endpoint, close, done }: Props) {
  const t = useWords(words);
  const c = useWords(common);
  const create = useCommand(WebhookEndpointCreateDocument);
  const update = useCommand(WebhookEndpointUpdateDocument);
  const [url, setUrl] = useState(endpoint?.url ?? "");
  const [description, setDescription] = useState(endpoint?.description ?? "");
  const [types, setTypes] = useState<readonly string[]>(endpoint?.types ?? []);
  const [document, setDocument] = useState(endpoint?.document ?? "");
  const refusals = [...create.refusals, ...update.refusals];
  const wrong = byField(refusals);
  const send = async () => {
    const given = { url: url.trim(), description, types: [...types] };
    const made = endpoint
      ? (await update.run({ input: { webhookEndpoint: endpoint.id, ...given, document } })).data
          ?.webhookEndpointUpdate
      : (await create.run({ input: { ...given, ...(document.trim() ? { document } : {}) } })).data
          ?.webhookEndpointCreate;
    if (!made?.webhookEndpoint) return;
    close();
    done(made.webhookEndpoint, "secret" in made ? made.secret : undefined);
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={endpoint ? t.edit : t.addTitle}
      verb={endpoint ? c.save : t.add}
      isBusy={create.isBusy || update.isBusy}
      isReady={url.trim() !== ""}
      problems={general(refusals)}
      submit={send}
      size="lg"
    >
      <TextInput
        label={t.address}
        description={t.addressWhy}
        placeholder="https://"
        type="url"
        required
        data-autofocus
        value={url}
        error={wrong["url"]}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <TextInput
        label={t.description}
        description={t.descriptionWhy}
        value={description}
        error={wrong["description"]}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <MultiSelect
        label={t.types}
        description={t.typesWhy}
        data={EVENT_CHOICES}
        value={[...types]}
        error={wrong["types"]}
        onChange={setTypes}
        limit={60}
        searchable
        hidePickedOptions
        clearable
      />
      <Textarea
        label={t.document}
        description={t.documentWhy}
        placeholder={"subscription {\n  events { id type occurredAt subject { id } payload }\n}"}
        value={document}
        error={wrong["document"]}
        onChange={(event) => setDocument(event.currentTarget.value)}
        rows={5}
        styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: 13 } }}
        spellCheck={false}
      />
    </FormDialog>
  );
}
