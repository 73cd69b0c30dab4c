import { Alert, Box, Button, FileButton, Group, Text } from "@mantine/core";
import { useState } from "react";
import { notice } from "../../kit/notice.tsx";
import { Section } from "../../kit/Section.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { brandWords } from "./brandWords.ts";
import {
  BusinessesBrandUpdateDocument,
  BusinessesUploadCompleteDocument,
  BusinessesUploadCreateDocument,
} from "./businesses.gen.ts";

const TYPES = "image/png,image/jpeg,image/webp";

/** The logo: chosen, sent to the storage, checked there, and only then shown. */
export function Logo({ url, done }: { url: string | null; done: () => void }) {
  const b = useWords(brandWords);
  const c = useWords(common);
  const update = useCommand(BusinessesBrandUpdateDocument);
  const { upload, isBusy, problem } = useUpload();
  const set = async (logo: string | null) => {
    const { data } = await update.run({ input: { logo } });
    if (data === undefined) return;
    notice(b.saved);
    done();
  };
  const take = async (file: File | null) => {
    if (file === null) return;
    const id = await upload(file);
    if (id !== undefined) await set(id);
  };
  const problems = [...(problem ? [problem] : []), ...update.refusals.map(({ message }) => message)];
  return (
    <Section title={b.logo} about={b.logoAbout}>
      {problems.map((message) => (
        <Alert key={message} color="red" role="alert">
          {message}
        </Alert>
      ))}
      {url ? (
        <Box>
          <img src={new URL(url).pathname} alt={b.logo} style={{ maxHeight: 72, maxWidth: "100%" }} />
        </Box>
      ) : (
        <Text size="sm" c="dimmed">
          {b.noLogo}
        </Text>
      )}
      <Group gap="xs">
        <FileButton onChange={take} accept={TYPES} inputProps={{ "aria-label": b.choose }}>
          {(props) => (
            <Button {...props} variant="default" loading={isBusy || update.isBusy}>
              {b.choose}
            </Button>
          )}
        </FileButton>
        {url && (
          <Button variant="subtle" color="gray" onClick={() => set(null)}>
            {c.remove}
          </Button>
        )}
      </Group>
    </Section>
  );
}

/** Sends a file as the server says, and has it checked. The id of what can be used; undefined with `problem` said. */
function useUpload() {
  const b = useWords(brandWords);
  const create = useCommand(BusinessesUploadCreateDocument);
  const complete = useCommand(BusinessesUploadCompleteDocument);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const upload = async (file: File): Promise<string | undefined> => {
    setProblem(undefined);
    const { name, type, size } = file;
    const begun = await create.run({ input: { purpose: "BRAND", name, contentType: type, size } });
    const { file: room, upload: way } = begun.data?.fileUploadCreate ?? {};
    if (!room || !way) {
      setProblem(begun.refusals[0]?.message);
      return undefined;
    }
    setSending(true);
    const isSent = await sent(way, file);
    setSending(false);
    if (!isSent) {
      setProblem(b.cut);
      return undefined;
    }
    const checked = await complete.run({ input: { file: room.id } });
    const found = checked.data?.fileUploadComplete.file;
    if (found?.status === "READY") return found.id;
    setProblem(b.rejected[found?.rejectedReason ?? ""] ?? checked.refusals[0]?.message ?? b.cut);
    return undefined;
  };
  return { upload, isBusy: create.isBusy || complete.isBusy || isSending, problem };
}

interface Way {
  readonly url: string;
  readonly method: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

async function sent(way: Way, file: File): Promise<boolean> {
  const body = new FormData();
  for (const { name, value } of way.fields) body.append(name, value);
  body.append("file", file); // the last: storage takes what follows it for nothing
  try {
    return (await fetch(way.url, { method: way.method, body, credentials: "omit" })).ok;
  } catch {
    return false; // no answer at all: said as any other cut
  }
}
