import { Anchor, Breadcrumbs, Group, Stack, Text, Title } from "@mantine/core";
import { Link, useRouterState } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { useSession } from "../session/session.ts";
import { isRecord } from "../shell/records.ts";
import { remember } from "./recent.ts";

interface Props {
  title: string;
  /** One sentence about what this is for; or what is known of the record at once. */
  about?: ReactNode;
  /** Of whom it is about: beside the title. */
  picture?: ReactNode;
  /** Where it belongs: what leads back. */
  within?: readonly { title: string; to: string }[];
  actions?: ReactNode;
  children: ReactNode;
}

export function Page({ title, about, picture, within, actions, children }: Props) {
  const { tenant } = useSession();
  useEffect(() => {
    document.title = `${title} · ${tenant.name}`;
  }, [title, tenant.name]);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const area = within?.at(-1)?.title;
  useEffect(() => {
    // Until it is there, a record's page is called after its area.
    if (area !== undefined && title !== area && isRecord(path)) remember({ to: path, title, within: area });
  }, [path, title, area]);
  return (
    <Stack gap="lg" className="page">
      <Stack gap={6}>
        {within && (
          <Breadcrumbs separator="›">
            {within.map((one) => (
              <Anchor key={one.to} component={Link} to={one.to} size="sm">
                {one.title}
              </Anchor>
            ))}
          </Breadcrumbs>
        )}
        <Group justify="space-between" align="flex-start" gap="sm">
          <Group gap="md" wrap="nowrap" flex="1 1 280px" miw={0}>
            {picture}
            <Stack gap={4} miw={0}>
              <Title order={1}>{title}</Title>
              {typeof about === "string" ? (
                <Text c="dimmed" fz={{ base: "sm", sm: "md" }}>
                  {about}
                </Text>
              ) : (
                about
              )}
            </Stack>
          </Group>
          {actions && <Group gap="xs">{actions}</Group>}
        </Group>
      </Stack>
      {children}
    </Stack>
  );
}
