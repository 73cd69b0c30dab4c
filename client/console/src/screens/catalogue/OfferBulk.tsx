import { useFailure } from "../../kit/BulkProgress.tsx";
import type { BulkItem } from "../../kit/useBulk.ts";
import { useCommand } from "../../kit/useCommand.ts";
import { BulkDeed } from "./BulkDeed.tsx";
import {
  type CatalogueOfferFragment,
  CatalogueOfferRepublishDocument as Republish,
  CatalogueOfferUpdateDocument as Update,
  CatalogueOfferWithdrawDocument as Withdraw,
} from "./catalogue.gen.ts";

/** What can be done with the offers that are selected, each with its way back. */
export function OfferBulk({ rows, done }: { rows: readonly CatalogueOfferFragment[]; done: () => void }) {
  const failure = useFailure();
  const withdraw = useCommand(Withdraw);
  const republish = useCommand(Republish);
  const update = useCommand(Update);
  const off = async ({ id }: BulkItem) => failure(await withdraw.run({ input: { offer: id } }));
  const on = async ({ id }: BulkItem) => failure(await republish.run({ input: { offer: id } }));
  const turn =
    (isPublic: boolean) =>
    async ({ id }: BulkItem) =>
      failure(await update.run({ input: { offer: id, isPublic } }));
  const sold = rows.filter(({ status }) => status === "PUBLISHED");
  return (
    <>
      <BulkDeed deed="withdraw" isDangerous items={sold} run={off} undo={on} done={done} />
      <BulkDeed
        deed="republish"
        items={rows.filter(({ status }) => status === "WITHDRAWN")}
        run={on}
        undo={off}
        done={done}
      />
      <BulkDeed
        deed="hide"
        items={sold.filter(({ isPublic }) => isPublic)}
        run={turn(false)}
        undo={turn(true)}
        done={done}
      />
      <BulkDeed
        deed="show"
        items={sold.filter(({ isPublic }) => !isPublic)}
        run={turn(true)}
        undo={turn(false)}
        done={done}
      />
    </>
  );
}
