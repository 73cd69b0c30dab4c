import { Alert, Button, Group, Modal, Progress, Radio, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useMay } from "../session/session.ts";
import { common } from "../words/common.ts";
import { useSpeech, useWords } from "../words/words.ts";
import type { ExportFilter, ExportFormat, ExportOf } from "./exporting.gen.ts";
import { words } from "./exportWords.ts";
import { FormDialog } from "./FormDialog.tsx";
import { type Exporting, useExport } from "./useExport.ts";

interface Props {
  /** Which list. */
  of: ExportOf;
  /** What the list shows is what is in the file: `{ members: filter }`. */
  filter?: ExportFilter;
}

/** Has a list written into a file, says how far it is, and offers the file. Not there for who may not export. */
export function ExportButton({ of, filter }: Props) {
  const t = useWords(words);
  const { locale } = useSpeech();
  const may = useMay();
  const exporting = useExport();
  const [isOpen, { open, close }] = useDisclosure();
  const { progress, share, isRunning } = exporting;
  if (!may("EXPORTS_WRITE")) return null;
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(share ?? 0);
  const isReady = progress?.status === "DONE";
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={open}
        data-export={progress?.status}
      >
        {isRunning ? t.running(percent) : isReady ? t.ready : t.export}
      </Button>
      {progress === undefined ? (
        <Choosing of={of} filter={filter} exporting={exporting} isOpen={isOpen} close={close} />
      ) : (
        <Going exporting={exporting} isOpen={isOpen} close={close} />
      )}
    </>
  );
}

interface DialogProps {
  exporting: Exporting;
  isOpen: boolean;
  close: () => void;
}

function Choosing({ of, filter, exporting, isOpen, close }: DialogProps & Props) {
  const t = useWords(words);
  const [format, setFormat] = useState<ExportFormat>("CSV");
  const isFiltered = Object.values(filter ?? {}).some((part) => part && Object.keys(part).length > 0);
  return (
    <FormDialog
      isOpen={isOpen}
      close={close}
      title={t.title}
      about={isFiltered ? t.aboutFiltered : t.about}
      verb={t.start}
      isBusy={exporting.isBusy}
      problems={exporting.problems}
      submit={() => exporting.begin({ of, format, ...(filter ? { filter } : {}) })}
    >
      <Radio.Group label={t.format} value={format} onChange={(value) => setFormat(value as ExportFormat)}>
        <Stack gap="xs" mt="xs">
          <Radio value="CSV" label={t.csv} description={t.csvAbout} />
          <Radio value="JSONL" label={t.jsonl} description={t.jsonlAbout} />
        </Stack>
      </Radio.Group>
    </FormDialog>
  );
}

function Going({ exporting, isOpen, close }: DialogProps) {
  const t = useWords(words);
  const c = useWords(common);
  const { progress, share, isRunning } = exporting;
  const [isGone, setGone] = useState(false);
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={<Text fw={650}>{t.title}</Text>}
      closeButtonProps={{ "aria-label": c.close }}
    >
      <Stack aria-live="polite">
        {isRunning && <Progress value={(share ?? 0) * 100} animated aria-label={t.title} />}
        <Told exporting={exporting} isGone={isGone} />
        <Group justify="flex-end">
          {isRunning ? (
            <Button variant="default" loading={exporting.isBusy} onClick={() => void exporting.stop()}>
              {t.stop}
            </Button>
          ) : (
            <Button variant="default" onClick={exporting.forget}>
              {t.again}
            </Button>
          )}
          {progress?.status === "DONE" && (
            <Button onClick={async () => setGone(!(await exporting.fetchFile()))}>{t.download}</Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

function Told({ exporting, isGone }: { exporting: Exporting; isGone: boolean }) {
  const t = useWords(words);
  const { locale } = useSpeech();
  const { progress } = exporting;
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  if (progress === undefined) return null;
  if (isGone) return <Alert color="orange">{t.gone}</Alert>;
  if (progress.status === "FAILED")
    return (
      <Alert color="red" role="alert">
        {t.failed} {t.errors[progress.error ?? ""]}
      </Alert>
    );
  if (progress.status === "CANCELED") return <Text size="sm">{t.stopped}</Text>;
  if (progress.status === "DONE")
    return (
      <Text size="sm">
        <b>{t.ready}.</b> {t.readyAbout(number(progress.rowsDone))}
      </Text>
    );
  const known = progress.rowsKnown == null ? undefined : number(progress.rowsKnown);
  return (
    <>
      <Text size="sm">{known === undefined ? t.waiting : t.rows(number(progress.rowsDone), known)}</Text>
      <Text size="sm" c="dimmed">
        {t.kept}
      </Text>
    </>
  );
}
