import { Alert, Button, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { CombinedError } from "@urql/core";
import { codeOf, idOf } from "../graphql/errors.ts";
import { common } from "../words/common.ts";
import { useWords } from "../words/words.ts";

/** What kept something from being shown, in words, with what can be done. */
export function Problem({ error, retry }: { error: CombinedError; retry?: () => void }) {
  const t = useWords(common);
  const code = codeOf(error) ?? "OTHER";
  const known = code in t.errors && code !== "OTHER" ? (t.errors[code as "NETWORK"] as string) : undefined;
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {known ?? (code === "INTERNAL" ? t.errors.OTHER(idOf(error)) : error.graphQLErrors[0]?.message)}
        </Text>
        {retry && (
          <Button size="xs" variant="default" onClick={retry}>
            {t.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
