import {
  Center,
  DirectionProvider,
  Loader,
  localStorageColorSchemeManager,
  MantineProvider,
  useDirection,
} from "@mantine/core";
import { RouterProvider } from "@tanstack/react-router";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { Provider, useClient, useQuery } from "urql";
import { createClient } from "./graphql/client.ts";
import { ConsoleSignOutDocument, ConsoleStartDocument } from "./graphql/start.gen.ts";
import { Notices } from "./kit/notice.tsx";
import { Problem } from "./kit/Problem.tsx";
import { LiveFeed } from "./live/feed.ts";
import { LiveContext } from "./live/useLive.ts";
import { router } from "./router.tsx";
import { StepUpProvider } from "./session/StepUp.tsx";
import { goSignIn, SessionContext, type Tenant, type Viewer } from "./session/session.ts";
import { theme, variables } from "./theme.ts";
import { common } from "./words/common.ts";
import { LANGUAGES, type Language, SpeechContext, useWords } from "./words/words.ts";

const schemes = localStorageColorSchemeManager({ key: "tenure.scheme" });

export function Console({ nonce }: { nonce: string }) {
  const [client] = useState(() => createClient(goSignIn));
  return (
    <DirectionProvider initialDirection="ltr" detectDirection={false}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variables}
        defaultColorScheme="auto"
        colorSchemeManager={schemes}
        getStyleNonce={() => nonce}
      >
        <Provider value={client}>
          <Speaking>
            <Notices />
            <SignedIn />
          </Speaking>
        </Provider>
      </MantineProvider>
    </DirectionProvider>
  );
}

function Speaking({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const { dir, setDirection } = useDirection();
  const [zone, setZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [{ data }] = useQuery({ query: ConsoleStartDocument });
  const own = data?.viewer?.member?.zone;
  useEffect(() => {
    if (own) setZone(own);
  }, [own]);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem("tenure.language", language);
  }, [language]);
  const speech = useMemo(
    () => ({ language, locale: language, zone, direction: dir, setLanguage, setDirection }),
    [language, zone, dir, setDirection],
  );
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

function firstLanguage(): Language {
  const wanted = [
    localStorage.getItem("tenure.language"),
    ...navigator.languages.map((one) => one.slice(0, 2)),
  ];
  return (wanted.find((one) => one !== null && one in LANGUAGES) as Language | undefined) ?? "en";
}

function SignedIn() {
  const c = useWords(common);
  const [{ data, error }, ask] = useQuery({ query: ConsoleStartDocument });
  if (error !== undefined && data === undefined)
    return (
      <Center h="100vh" p="md">
        <Problem error={error} retry={() => ask({ requestPolicy: "network-only" })} />
      </Center>
    );
  if (data === undefined || data.viewer?.member == null) {
    if (data !== undefined) goSignIn();
    return (
      <Center h="100vh">
        <Loader aria-label={c.loading} />
      </Center>
    );
  }
  return <Running viewer={data.viewer} tenant={data.tenant} />;
}

function Running({ viewer, tenant }: { viewer: Viewer; tenant: Tenant }) {
  const client = useClient();
  const [feed] = useState(() => new LiveFeed(client));
  useEffect(() => {
    void feed.start();
    return () => feed.end();
  }, [feed]);
  const session = useMemo(
    () => ({
      viewer,
      tenant,
      signOut: async () => {
        await client.mutation(ConsoleSignOutDocument, {}).toPromise();
        location.assign("/login");
      },
    }),
    [viewer, tenant, client],
  );
  return (
    <SessionContext.Provider value={session}>
      <LiveContext.Provider value={feed}>
        <StepUpProvider>
          <RouterProvider router={router} />
        </StepUpProvider>
      </LiveContext.Provider>
    </SessionContext.Provider>
  );
}
