import { Anchor, Button, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useClient } from "urql";
import {
  ConsoleExportCreateDocument,
  type ConsoleExportCreateMutationVariables,
  ConsoleExportStateDocument,
} from "../graphql/exports.gen.ts";
import { useMay } from "../session/session.ts";
import { common } from "../words/common.ts";
import { useWords, type Words } from "../words/words.ts";
import { general, useCommand } from "./useCommand.ts";

interface Texts {
  export: string;
  going: (done: number, known: number | null | undefined) => string;
  ready: string;
  failed: string;
  fetch: string;
}

const words: Words<Texts> = {
  en: {
    export: "Export",
    going: (done, known) => (known ? `${done} of ${known}` : "Begins…"),
    ready: "The file is ready.",
    failed: "The file could not be written.",
    fetch: "Download",
  },
  de: {
    export: "Exportieren",
    going: (done, known) => (known ? `${done} von ${known}` : "Beginnt…"),
    ready: "Die Datei ist fertig.",
    failed: "Die Datei konnte nicht geschrieben werden.",
    fetch: "Herunterladen",
  },
};

type Input = ConsoleExportCreateMutationVariables["input"];
const LOOKS_AGAIN = 700;

/** Has a list, or what is chosen of it, written into a file: shows how far it is, then where it is. */
export function ExportButton({ of, filter, size }: Pick<Input, "of" | "filter"> & { size?: string }) {
  const t = useWords(words);
  const c = useWords(common);
  const may = useMay();
  const client = useClient();
  const create = useCommand(ConsoleExportCreateDocument);
  const [said, setSaid] = useState<string>();
  if (!may("EXPORTS_WRITE")) return null;
  const tell = (message: React.ReactNode, isBad = false) =>
    notifications.show({
      message,
      ...(isBad ? { color: "red" } : {}),
      autoClose: isBad ? 8000 : false,
      closeButtonProps: { "aria-label": c.close },
    });
  const watch = async (id: string) => {
    for (;;) {
      const { data, error } = await client
        .query(ConsoleExportStateDocument, { id }, { requestPolicy: "network-only" })
        .toPromise();
      const found = data?.node?.__typename === "Export" ? data.node : undefined;
      if (error !== undefined || found === undefined || ["FAILED", "CANCELED"].includes(found.status))
        return tell(t.failed, true);
      if (found.status === "DONE") return tell(<Ready address={found.downloadUrl ?? ""} />);
      setSaid(t.going(found.rowsDone, found.rowsKnown));
      await new Promise((resolve) => setTimeout(resolve, LOOKS_AGAIN));
    }
  };
  const begin = async () => {
    const { data, refusals } = await create.run({ input: { of, format: "CSV", filter: filter ?? null } });
    for (const problem of general(refusals)) tell(problem, true);
    if (!data?.exportCreate.export) return;
    setSaid(t.going(0, undefined));
    await watch(data.exportCreate.export.id);
    setSaid(undefined);
  };
  return (
    <Button
      variant="default"
      size={size ?? "sm"}
      leftSection={<IconDownload size={16} aria-hidden />}
      disabled={said !== undefined}
      loading={create.isBusy}
      onClick={() => void begin()}
    >
      {said ?? t.export}
    </Button>
  );
}

function Ready({ address }: { address: string }) {
  const t = useWords(words);
  return (
    <Text size="sm">
      {t.ready} <Anchor href={address}>{t.fetch}</Anchor>
    </Text>
  );
}
