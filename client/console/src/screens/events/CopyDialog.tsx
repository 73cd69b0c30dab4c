import { Modal, Stack, Tabs, Text } from "@mantine/core";
import { CodeText } from "../../kit/CodeText.tsx";
import { TabList } from "../../kit/TabList.tsx";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import type { Choice } from "./choice.ts";
import { asCurl, asDocument, asPython, asTypeScript } from "./snippets.ts";
import { words } from "./words.ts";

/** What is on the screen as a subscription: for GraphQL, for curl, for the SDKs. */
export function CopyDialog(props: {
  isOpen: boolean;
  close: () => void;
  choice: Choice;
  after: string | undefined;
}) {
  const t = useWords(words);
  const c = useWords(common);
  const { choice, after } = props;
  const { document, variables } = asDocument(choice, after);
  const sdks = [
    ["TypeScript", asTypeScript(choice, after, location.origin)],
    ["Python", asPython(choice, after, location.origin)],
  ] as const;
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.close}
      title={<Text fw={650}>{t.subscription}</Text>}
      size="lg"
      closeButtonProps={{ "aria-label": c.close }}
    >
      <Stack>
        <Text size="sm">{t.subscriptionAbout}</Text>
        <Tabs defaultValue="graphql">
          <TabList
            label={t.subscription}
            tabs={[
              { value: "graphql", title: "GraphQL" },
              { value: "curl", title: "curl" },
              ...sdks.map(([name]) => ({ value: name, title: name })),
            ]}
            shown={undefined}
          />
          <Tabs.Panel value="graphql">
            <Stack>
              <CodeText label={t.document} text={document} />
              <CodeText label={t.variables} text={JSON.stringify(variables, null, 2)} />
            </Stack>
          </Tabs.Panel>
          <Tabs.Panel value="curl">
            <CodeText label="curl" text={asCurl(choice, after, location.origin)} />
          </Tabs.Panel>
          {sdks.map(([name, text]) => (
            <Tabs.Panel key={name} value={name}>
              <Stack gap="xs">
                <CodeText label={name} text={text} />
                {choice.account && (
                  <Text size="xs" c="dimmed">
                    {t.accountInSdk}
                  </Text>
                )}
              </Stack>
            </Tabs.Panel>
          ))}
        </Tabs>
      </Stack>
    </Modal>
  );
}
