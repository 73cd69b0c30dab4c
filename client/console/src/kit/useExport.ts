import { useState } from "react";
import { useClient } from "urql";
import { useFollowed } from "../live/useFollowed.ts";
import {
  ExportBeginDocument,
  type ExportCreateInput,
  ExportFileDocument,
  ExportFollowDocument,
  type ExportProgressFragment,
  ExportStopDocument,
} from "./exporting.gen.ts";
import { useCommand } from "./useCommand.ts";

const OVER = ["DONE", "FAILED", "CANCELED"];

export interface Exporting {
  /** How far it is; undefined before the first export. */
  readonly progress: ExportProgressFragment | undefined;
  /** From 0 to 1; undefined while nobody knows how much there is. */
  readonly share: number | undefined;
  readonly isBusy: boolean;
  readonly isRunning: boolean;
  readonly problems: readonly string[];
  readonly begin: (input: ExportCreateInput) => Promise<boolean>;
  readonly stop: () => Promise<void>;
  readonly forget: () => void;
  /** Fetches the file; whether it was still there. */
  readonly fetchFile: () => Promise<boolean>;
}

/** One export at a time: begun, followed live, and fetched. */
export function useExport(): Exporting {
  const client = useClient();
  const create = useCommand(ExportBeginDocument);
  const cancel = useCommand(ExportStopDocument);
  const [begun, setBegun] = useState<ExportProgressFragment | null>(null);
  const told = useFollowed(ExportFollowDocument, begun && { export: begun.id }, ({ exportProgressed }) =>
    OVER.includes(exportProgressed.status),
  );
  const progress = told?.exportProgressed ?? begun ?? undefined;
  const known = progress?.rowsKnown;
  const forget = () => {
    setBegun(null);
    create.forget();
  };
  return {
    progress,
    share: known == null ? undefined : known === 0 ? 1 : (progress?.rowsDone ?? 0) / known,
    isBusy: create.isBusy || cancel.isBusy,
    isRunning: progress !== undefined && !OVER.includes(progress.status),
    problems: create.refusals.map(({ message }) => message),
    begin: async (input) => {
      const { data } = await create.run({ input });
      setBegun(data?.exportCreate.export ?? null);
      return data !== undefined;
    },
    stop: async () => {
      if (progress) await cancel.run({ export: progress.id });
    },
    forget,
    fetchFile: async () => {
      if (!progress) return false;
      const asked = client.query(
        ExportFileDocument,
        { export: progress.id },
        { requestPolicy: "network-only" },
      );
      const { data } = await asked.toPromise();
      const address = data?.node?.__typename === "Export" ? data.node.downloadUrl : null;
      if (address) location.assign(address);
      return Boolean(address);
    },
  };
}
