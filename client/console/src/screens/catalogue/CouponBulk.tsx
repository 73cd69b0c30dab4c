import { useFailure } from "../../kit/BulkProgress.tsx";
import type { BulkItem } from "../../kit/useBulk.ts";
import { useCommand } from "../../kit/useCommand.ts";
import { BulkDeed } from "./BulkDeed.tsx";
import {
  CatalogueCouponArchiveDocument as Archive,
  type CatalogueCouponFragment,
  CatalogueCouponRestoreDocument as Restore,
} from "./catalogue.gen.ts";

/** Archives the coupons that are selected, or brings them back. */
export function CouponBulk({ rows, done }: { rows: readonly CatalogueCouponFragment[]; done: () => void }) {
  const failure = useFailure();
  const archive = useCommand(Archive);
  const restore = useCommand(Restore);
  const away = async ({ id }: BulkItem) => failure(await archive.run({ input: { coupon: id } }));
  const back = async ({ id }: BulkItem) => failure(await restore.run({ input: { coupon: id } }));
  const named = rows.map(({ id, code, archivedAt }) => ({ id, name: code, archivedAt }));
  const used = named.filter(({ archivedAt }) => archivedAt === null);
  const archived = named.filter(({ archivedAt }) => archivedAt !== null);
  return (
    <>
      <BulkDeed deed="archiveCoupons" isDangerous items={used} run={away} undo={back} done={done} />
      <BulkDeed deed="restoreCoupons" items={archived} run={back} undo={away} done={done} />
    </>
  );
}
