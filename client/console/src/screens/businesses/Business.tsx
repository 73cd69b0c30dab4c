import { Alert, Anchor, Group, Skeleton, Stack } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { Facts } from "../../kit/Facts.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { State } from "../../kit/State.tsx";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useSession } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { type BusinessesFieldsFragment, BusinessesOneDocument } from "./businesses.gen.ts";
import { Destiny } from "./Destiny.tsx";
import { UpdateForm } from "./Details.tsx";
import { words } from "./words.ts";

/** A business that this one owns. */
export default function Business() {
  const t = useWords(words);
  const { tenant: own } = useSession();
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const { data, error, ask } = useLiveQuery(BusinessesOneDocument, { tenant: id }, { kinds: ["tenant."] });
  const business = data?.tenantOwned;
  return (
    <Page
      title={business?.name ?? t.title}
      within={[{ title: t.owned, to: "/businesses" }]}
      about={business && <Standing business={business} />}
    >
      {!business && (error ? <Problem error={error} retry={ask} /> : <Skeleton height={240} aria-busy />)}
      {business && (
        <>
          {business.status === "SUSPENDED" && business.statusReason && (
            <Alert color="orange" title={t.states["SUSPENDED"]}>
              {business.statusReason}
            </Alert>
          )}
          <Known business={business} />
          {business.status !== "CLOSED" && (
            <Section title={t.rename}>
              <UpdateForm
                key={`${business.name} ${business.zone} ${business.locale}`}
                tenant={business}
                done={ask}
              />
            </Section>
          )}
          {business.status !== "CLOSED" && business.id !== own.id && (
            <Destiny business={business} done={ask} />
          )}
        </>
      )}
    </Page>
  );
}

function Standing({ business }: { business: BusinessesFieldsFragment }) {
  const t = useWords(words);
  return (
    <Group gap={6}>
      <State state={business.status} text={t.states[business.status] ?? business.status} />
      {business.isTest && <State state="TEST" text={t.test} />}
    </Group>
  );
}

function Known({ business }: { business: BusinessesFieldsFragment }) {
  const t = useWords(words);
  const { tenant } = useSession();
  const port = location.port ? `:${location.port}` : "";
  return (
    <Facts
      columns={4}
      facts={[
        [
          t.hosts,
          <Stack key="hosts" gap={2}>
            {business.hosts.map((host) => (
              <Anchor key={host} href={`${location.protocol}//${host}${port}`} size="sm">
                {host}
              </Anchor>
            ))}
          </Stack>,
        ],
        [t.currency, business.currency],
        [t.zone, business.zone],
        [t.locale, business.locale],
        [
          t.owner,
          business.owner && business.owner.id !== tenant.id ? (
            <Anchor key="owner" component={Link} to={`/businesses/${business.owner.id}`} size="sm">
              {business.owner.name}
            </Anchor>
          ) : (
            business.owner?.name
          ),
        ],
        [t.since, <When key="since" at={business.createdAt} />],
      ]}
    />
  );
}
