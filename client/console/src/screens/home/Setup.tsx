import { Badge, Button, Group, List, Paper, Progress, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCheck, IconCircleDashed } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { BrandDialog } from "./BrandDialog.tsx";
import { HomeSetupDocument, type HomeSetupQuery, type SetupStepCode } from "./home.gen.ts";
import { TestSale } from "./TestSale.tsx";
import { words } from "./words.ts";

type Step = HomeSetupQuery["setupChecklist"][number];

/** Where a step is done; the others are done here. */
const PLACES: Partial<Record<SetupStepCode, string>> = {
  PRODUCT: "/catalogue/new/product",
  OFFER: "/catalogue/offers/new",
  PROVIDER: "/providers",
  SAFE_ACCESS: "/team",
  INTEGRATION: "/webhooks",
  DOMAIN: "/businesses",
};
const KINDS = [
  "tenant.",
  "product.",
  "offer.",
  "provider.",
  "invoice.",
  "payment.",
  "factor.",
  "role.",
  "webhook_endpoint.",
  "api_key.",
  "domain.",
];

/** From an empty business to the first paid membership. It goes away once all is done that has to be. */
export function Setup() {
  const t = useWords(words);
  // Once all is done, nothing is asked for any more.
  const isOpen = useRef(true);
  const { data } = useLiveQuery(HomeSetupDocument, {}, { kinds: KINDS, concerns: () => isOpen.current });
  const [isBranding, branding] = useDisclosure();
  const [isSelling, selling] = useDisclosure();
  const here: Partial<Record<SetupStepCode, () => void>> = {
    BRAND: branding.open,
    TEST_MEMBERSHIP: selling.open,
  };
  const steps = data?.setupChecklist ?? [];
  const needed = steps.filter(({ isOptional }) => !isOptional);
  const done = needed.filter(({ isDone }) => isDone).length;
  const next = needed.find(({ isDone }) => !isDone);
  isOpen.current = data === undefined || next !== undefined;
  // What is done encourages at first; later it is in the way.
  const isBegun = steps.some(({ code, isDone }) => code === "TEST_MEMBERSHIP" && isDone);
  const shown = isBegun ? steps.filter(({ isDone }) => !isDone) : steps;
  const isShown = next !== undefined || isBranding || isSelling;
  if (data === undefined || !isShown) return null;
  return (
    <Paper withBorder p="lg" component="section" aria-label={t.setup(data.tenant.name)}>
      <Stack>
        <Group justify="space-between" align="flex-end">
          <Stack gap={2}>
            <Title order={2}>{t.setup(data.tenant.name)}</Title>
            <Text size="sm" c="dimmed">
              {t.setupAbout}
            </Text>
          </Stack>
          <Text size="sm" c="dimmed" className="tabular">
            {t.done(done, needed.length)}
          </Text>
        </Group>
        <Progress value={(done / needed.length) * 100} size="sm" aria-label={t.done(done, needed.length)} />
        <List listStyleType="none" spacing={0} style={{ paddingInlineStart: 0 }} className="steps">
          {shown.map((step) => (
            <OneStep key={step.code} step={step} isNext={step === next} act={here[step.code]} />
          ))}
        </List>
      </Stack>
      {isBranding && data.brand && <BrandDialog brand={data.brand} close={branding.close} />}
      {isSelling && <TestSale close={selling.close} />}
    </Paper>
  );
}

function OneStep({ step, isNext, act }: { step: Step; isNext: boolean; act: (() => void) | undefined }) {
  const t = useWords(words);
  const { title, about, verb } = t.steps[step.code];
  const state = step.isDone ? t.isDone : isNext ? t.isNext : t.isOpen;
  const look = { size: "sm", variant: isNext ? "filled" : "default" } as const;
  const to = PLACES[step.code];
  const needsDoing = !step.isDone || step.isTestOnly;
  return (
    <List.Item py="xs" styles={{ itemWrapper: { width: "100%" }, itemLabel: { width: "100%" } }}>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <ThemeIcon
          size={26}
          radius="xl"
          variant={step.isDone ? "filled" : "default"}
          role="img"
          aria-label={state}
          mt={2}
        >
          {step.isDone ? <IconCheck size={15} aria-hidden /> : <IconCircleDashed size={15} aria-hidden />}
        </ThemeIcon>
        <Group flex={1} justify="space-between" gap="xs">
          <Stack gap={0} flex="1 1 220px">
            <Group gap={6}>
              <Text size="sm" fw={isNext ? 650 : 500} c={step.isDone ? "dimmed" : undefined}>
                {title}
              </Text>
              {step.isOptional && (
                <Badge size="sm" variant="default" tt="none" fw={500}>
                  {t.optional}
                </Badge>
              )}
            </Group>
            <Text size="xs" c="dimmed">
              {step.isTestOnly ? t.testOnly : about}
            </Text>
          </Stack>
          {needsDoing &&
            (to === undefined ? (
              <Button {...look} onClick={act}>
                {verb}
              </Button>
            ) : (
              <Button {...look} component={Link} to={to}>
                {verb}
              </Button>
            ))}
        </Group>
      </Group>
    </List.Item>
  );
}
