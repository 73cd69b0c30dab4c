import { Anchor, Skeleton, Stack } from "@mantine/core";
import { createRootRoute, createRoute, createRouter, Link, lazyRouteComponent } from "@tanstack/react-router";
import { AREAS } from "./catalogue.ts";
import { Page } from "./kit/Page.tsx";
import { Shell } from "./shell/Shell.tsx";
import { words } from "./shell/words.ts";
import { useWords } from "./words/words.ts";

function Lost() {
  const t = useWords(words);
  return (
    <Page title={t.lost} about={t.lostAbout}>
      <Anchor component={Link} to="/">
        {t.home}
      </Anchor>
    </Page>
  );
}

function Waiting() {
  return (
    <Stack className="page" aria-busy>
      <Skeleton height={32} width={220} />
      <Skeleton height={240} />
    </Stack>
  );
}

const root = createRootRoute({ component: Shell, notFoundComponent: Lost });
const routes = AREAS.flatMap(({ screens }) => screens).map(({ path, load }) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) }),
);

export const router = createRouter({
  routeTree: root.addChildren(routes),
  basepath: "/admin",
  defaultPreload: "intent",
  defaultPendingComponent: Waiting,
  scrollRestoration: true,
  // The address holds texts alone, as people write them.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(
      Object.entries(search).filter(
        (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
      ),
    ).toString();
    return text ? `?${text}` : "";
  },
});
