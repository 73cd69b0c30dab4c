import { useTicking } from "../../live/useTicking.ts";
import {
  HomeFiguresDocument,
  type HomeFiguresQuery,
  HomeTicksDocument,
  type HomeTicksSubscription,
} from "./home.gen.ts";
import { lastDays, useRange } from "./ranges.ts";

const DAYS = 30;

/** What the business comes to, as it changes: the server reckons it once for everybody who looks. */
export function useFigures(isWanted: boolean) {
  const range = useRange(() => lastDays(DAYS));
  return useTicking(HomeFiguresDocument, HomeTicksDocument, isWanted ? range : null, figuresOf);
}

/** Null where one of them could not be reckoned. */
function figuresOf({ metricsTicked }: HomeTicksSubscription): HomeFiguresQuery | null {
  const { mrr, activeMembers, failedPaymentRecovery } = metricsTicked ?? {};
  return mrr && activeMembers && failedPaymentRecovery ? { mrr, activeMembers, failedPaymentRecovery } : null;
}
