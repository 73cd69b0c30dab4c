import { useQuery } from "urql";
import { ShellViewDeleteDocument, ShellViewsDocument } from "../shell/shell.gen.ts";
import { useCommand } from "./useCommand.ts";

/** What one keeps of a screen and what the team shares of it; undefined until it is known. `ask` asks again. */
export function useSavedViews(screen: string) {
  const [{ data }, execute] = useQuery({ query: ShellViewsDocument, variables: { screen } });
  const ask = () => execute({ requestPolicy: "network-only" });
  const { run } = useCommand(ShellViewDeleteDocument);
  const remove = async (view: string) => {
    if ((await run({ input: { view } })).data) ask();
  };
  return { views: data?.savedViews, ask, remove };
}
