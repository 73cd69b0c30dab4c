import { Alert, Anchor, Button, Group, Modal, PasswordInput, PinInput, Stack, Text } from "@mantine/core";
import {
  createContext,
  type FormEvent,
  type ReactNode,
  useCallback,
  useContext,
  useRef,
  useState,
} from "react";
import { useClient } from "urql";
import { ConsoleStepUpDocument } from "../graphql/start.gen.ts";
import { common } from "../words/common.ts";
import { useWords, type Words } from "../words/words.ts";
import { useSession } from "./session.ts";

const words: Words<{
  title: string;
  why: string;
  password: string;
  code: string;
  elsewhere: string;
  prove: string;
}> = {
  en: {
    title: "Confirm it's you",
    why: "This needs a recent sign-in. Confirming lasts for a few minutes.",
    password: "Password",
    code: "Code from your authenticator app",
    elsewhere: "Use a passkey or an email link instead",
    prove: "Continue",
  },
  de: {
    title: "Sind Sie es noch?",
    why: "Dafür weisen Sie sich bitte noch einmal aus. Das gilt dann einige Minuten.",
    password: "Ihr Passwort",
    code: "Code aus Ihrer Authenticator-App",
    elsewhere: "Auf der Website ausweisen, mit Passkey oder zugesandtem Link",
    prove: "Weiter",
  },
};

const StepUpContext = createContext<() => Promise<boolean>>(() => Promise.resolve(false));

/** Asks the person to prove once more who they are; whether they did. */
export function useStepUp(): () => Promise<boolean> {
  return useContext(StepUpContext);
}

export function StepUpProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const settle = useRef<(proved: boolean) => void>(undefined);
  const ask = useCallback(
    () =>
      new Promise<boolean>((resolve) => {
        settle.current = resolve;
        setOpen(true);
      }),
    [],
  );
  const done = (proved: boolean) => {
    setOpen(false);
    settle.current?.(proved);
  };
  return (
    <StepUpContext.Provider value={ask}>
      {children}
      <StepUpModal isOpen={isOpen} done={done} />
    </StepUpContext.Provider>
  );
}

function StepUpModal({ isOpen, done }: { isOpen: boolean; done: (proved: boolean) => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const { viewer } = useSession();
  const client = useClient();
  const hasApp = viewer.factors.some(({ kind }) => kind === "TOTP");
  const [given, setGiven] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const input = hasApp ? { code: given } : { password: given };
    const answer = await client.mutation(ConsoleStepUpDocument, { input }).toPromise();
    setBusy(false);
    const refusal = answer.data?.sessionStepUp.userErrors[0]?.message;
    if (answer.data !== undefined && refusal === undefined) {
      setGiven("");
      setProblem(undefined);
      done(true);
    } else setProblem(refusal ?? answer.error?.graphQLErrors[0]?.message ?? c.errors.NETWORK);
  };
  return (
    <Modal
      opened={isOpen}
      onClose={() => done(false)}
      title={t.title}
      closeButtonProps={{ "aria-label": c.close }}
    >
      <form onSubmit={send}>
        <Stack>
          <Text size="sm">{t.why}</Text>
          {problem !== undefined && <Alert color="red">{problem}</Alert>}
          {hasApp ? (
            <Stack gap={4}>
              <Text size="sm" fw={500}>
                {t.code}
              </Text>
              <PinInput
                length={6}
                oneTimeCode
                type="number"
                value={given}
                onChange={setGiven}
                aria-label={t.code}
              />
            </Stack>
          ) : (
            <PasswordInput
              label={t.password}
              autoComplete="current-password"
              data-autofocus
              value={given}
              onChange={(event) => setGiven(event.currentTarget.value)}
            />
          )}
          <Anchor size="sm" href={`/step-up?next=${encodeURIComponent(location.pathname + location.search)}`}>
            {t.elsewhere}
          </Anchor>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => done(false)}>
              {c.cancel}
            </Button>
            <Button type="submit" loading={isBusy} disabled={given === ""}>
              {t.prove}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
