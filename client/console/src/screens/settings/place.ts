import { useQuery } from "urql";
import { useUrlState } from "../../kit/useUrlState.ts";
import { type SettingLevel, SettingsReachDocument } from "./settings.gen.ts";

/** Where settings are set: for the business, or as the address says for an account, a member or the platform. */
export type Place = { readonly level: SettingLevel; readonly account?: string; readonly member?: string };

export function usePlace(): Place {
  const [{ account, member, level }] = useUrlState();
  if (member) return { level: "MEMBER", member };
  if (account) return { level: "ACCOUNT", account };
  return { level: level === "PLATFORM" ? "PLATFORM" : "TENANT" };
}

/** Whether the person may also set what holds for every business of the installation. */
export function useReachesPlatform(): boolean {
  const [{ data }] = useQuery({ query: SettingsReachDocument });
  return data?.viewer?.isPlatformStaff ?? false;
}
