import { Button, Center, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface Props {
  icon: Icon;
  title: string;
  /** Why there is nothing, and what comes of doing the next step. */
  about?: string;
  /** The next step. */
  action?: ReactNode;
}

/** The step as a button: quieter than the page's own, which stays where it always is. */
export function NextStep({ begin, children }: { begin: () => void; children: string }) {
  return (
    <Button variant="default" mt="xs" onClick={begin}>
      {children}
    </Button>
  );
}

export function Empty({ icon: Picture, title, about, action }: Props) {
  return (
    <Center py={48} px="md">
      <Stack align="center" gap="sm" maw={420} ta="center">
        <ThemeIcon size={52} radius="xl" variant="light">
          <Picture size={26} aria-hidden />
        </ThemeIcon>
        <Title order={2} size="h3">
          {title}
        </Title>
        {about && (
          <Text c="dimmed" size="sm">
            {about}
          </Text>
        )}
        {action}
      </Stack>
    </Center>
  );
}
