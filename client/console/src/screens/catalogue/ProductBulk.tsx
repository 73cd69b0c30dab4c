import { useFailure } from "../../kit/BulkProgress.tsx";
import type { BulkItem } from "../../kit/useBulk.ts";
import { useCommand } from "../../kit/useCommand.ts";
import { BulkDeed } from "./BulkDeed.tsx";
import {
  CatalogueProductArchiveDocument as Archive,
  type CatalogueProductFragment,
  CatalogueProductRestoreDocument as Restore,
} from "./catalogue.gen.ts";

/** Archives the products that are selected, or brings them back. */
export function ProductBulk({ rows, done }: { rows: readonly CatalogueProductFragment[]; done: () => void }) {
  const failure = useFailure();
  const archive = useCommand(Archive);
  const restore = useCommand(Restore);
  const away = async ({ id }: BulkItem) => failure(await archive.run({ input: { product: id } }));
  const back = async ({ id }: BulkItem) => failure(await restore.run({ input: { product: id } }));
  const used = rows.filter(({ archivedAt }) => archivedAt === null);
  const archived = rows.filter(({ archivedAt }) => archivedAt !== null);
  return (
    <>
      <BulkDeed deed="archiveProducts" isDangerous items={used} run={away} undo={back} done={done} />
      <BulkDeed deed="restoreProducts" items={archived} run={back} undo={away} done={done} />
    </>
  );
}
