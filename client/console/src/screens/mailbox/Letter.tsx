import { Anchor, List, Paper, SegmentedControl, Skeleton, Text } from "@mantine/core";
import { IconMailOff } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { useQuery } from "urql";
import { Empty } from "../../kit/Empty.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useSpeech, useWords } from "../../words/words.ts";
import { MailboxLetterDocument, type MailboxLetterQuery } from "./mailbox.gen.ts";
import { words } from "./words.ts";

type Written = NonNullable<MailboxLetterQuery["mailboxLetter"]>;

export default function Letter() {
  const t = useWords(words);
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const [{ data, error }, ask] = useQuery({ query: MailboxLetterDocument, variables: { id } });
  const letter = data?.mailboxLetter;
  const within = [{ title: t.title, to: "/mailbox" }];
  if (letter === null)
    return (
      <Page title={t.lost} within={within}>
        <Paper withBorder>
          <Empty icon={IconMailOff} title={t.lost} about={t.lostAbout} />
        </Paper>
      </Page>
    );
  return (
    <Page title={letter ? letter.subject || t.noSubject : t.title} within={within}>
      {error && !letter && <Problem error={error} retry={() => ask({ requestPolicy: "network-only" })} />}
      {letter ? <Shown letter={letter} /> : !error && <Skeleton height={360} aria-busy />}
    </Page>
  );
}

function Shown({ letter }: { letter: Written }) {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const isPlain = letter.htmlUrl === null || values["as"] === "text";
  return (
    <>
      <Facts
        facts={[
          [t.recipient, letter.recipient],
          [t.sender, letter.sender],
          [t.sentAt, <When key="at" at={letter.sentAt} precision="second" />],
        ]}
      />
      {letter.htmlUrl && (
        <SegmentedControl
          aria-label={t.shown}
          style={{ alignSelf: "flex-start" }}
          value={isPlain ? "text" : "html"}
          onChange={(value) => set({ as: value === "text" ? value : undefined })}
          data={[
            { value: "html", label: t.formatted },
            { value: "text", label: t.plain },
          ]}
        />
      )}
      <Paper withBorder style={{ overflow: "hidden" }}>
        {isPlain ? (
          <Text
            component="pre"
            size="sm"
            m={0}
            p="lg"
            ff="monospace"
            style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}
          >
            {letter.text}
          </Text>
        ) : (
          <Framed letter={letter} />
        )}
      </Paper>
      {letter.attachments.length > 0 && <Attachments letter={letter} />}
    </>
  );
}

/** What somebody wrote is not ours to trust: its frame runs no script, and its links open in a tab of their own. */
function Framed({ letter }: { letter: Written }) {
  return (
    <iframe
      title={letter.subject}
      src={new URL(letter.htmlUrl ?? "").pathname}
      sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
      referrerPolicy="no-referrer"
      width="100%"
      height={640}
      style={{ border: 0, display: "block", background: "white" }}
    />
  );
}

function Attachments({ letter }: { letter: Written }) {
  const t = useWords(words);
  const { locale } = useSpeech();
  const kilobytes = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: 1,
  });
  return (
    <Section title={t.attachments}>
      <List listStyleType="none" spacing="xs">
        {letter.attachments.map((one) => (
          <List.Item key={one.url}>
            <Anchor href={new URL(one.url).pathname} download size="sm">
              {one.name}
            </Anchor>{" "}
            <Text span size="xs" c="dimmed">
              {one.contentType}, {kilobytes.format(one.size / 1000)}
            </Text>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
