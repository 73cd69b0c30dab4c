import { Anchor, Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCompassOff, IconPencil } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { ActionMenu } from "../../kit/ActionMenu.tsx";
import { Confirmation } from "../../kit/Confirmation.tsx";
import { CopyText } from "../../kit/CopyText.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { PurposeDialog } from "./PurposeDialog.tsx";
import { PurposeState } from "./Purposes.tsx";
import { PrivacyArchiveDocument, PrivacyPurposeTextsDocument } from "./privacy.gen.ts";
import { words } from "./words.ts";

/** Something that members are asked to agree to, with all that it ever said. */
export default function PurposeRecord() {
  const t = useWords(words);
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, ask } = useLiveQuery(PrivacyPurposeTextsDocument, {}, { kinds: ["member.consent_"] });
  const [isEditing, editing] = useDisclosure();
  const [isAsking, asking] = useDisclosure();
  const found = data?.consentPurposes.find((one) => one.id === id);
  const within = [{ title: t.title, to: "/privacy" }];
  if (!found)
    return (
      <Page title={t.title} within={within}>
        {error !== undefined && !data && <Problem error={error} retry={ask} />}
        {!error && !data && <Skeleton height={240} aria-busy />}
        {data && <Empty icon={IconCompassOff} title={t.lost} />}
      </Page>
    );
  const isArchived = found.archivedAt !== null;
  return (
    <Page
      title={found.name}
      within={within}
      about={
        <Group gap="xs">
          <PurposeState purpose={found} />
          <CopyText text={found.code} />
        </Group>
      }
      actions={
        <>
          {!isArchived && <ActionMenu acts={[{ name: t.archive, run: asking.open, isDangerous: true }]} />}
          <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={editing.open}>
            {isArchived ? t.askAgain : t.edit}
          </Button>
        </>
      }
    >
      {found.versions.map((one) => (
        <Section key={one.version} title={t.versionOf(one.version)}>
          <Stack gap="xs">
            <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
              {one.text}
            </Text>
            {one.url && (
              <Anchor href={one.url} size="sm" rel="noopener noreferrer" style={{ overflowWrap: "anywhere" }}>
                {one.url}
              </Anchor>
            )}
            <When at={one.publishedAt} size="xs" c="dimmed" />
          </Stack>
        </Section>
      ))}
      {isEditing && (
        <PurposeDialog
          purpose={found}
          newest={found.versions[0]}
          known={data?.consentPurposes ?? []}
          close={editing.close}
          done={ask}
        />
      )}
      <Confirmation
        isOpen={isAsking}
        close={asking.close}
        title={t.archiveTitle(found.name)}
        about={t.archiveAbout}
        verb={t.archive}
        done={t.archived}
        document={PrivacyArchiveDocument}
        variables={{ purpose: found.id }}
        after={ask}
      />
    </Page>
  );
}
