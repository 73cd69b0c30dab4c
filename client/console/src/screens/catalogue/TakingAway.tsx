import type { TypedDocumentNode } from "@urql/core";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { useCommand } from "../../kit/useCommand.ts";

interface Props<Data, Variables> {
  isOpen: boolean;
  close: () => void;
  title: string;
  about: string;
  verb: string;
  /** What is said once it is done. */
  done: string;
  document: TypedDocumentNode<Data, Variables & Record<string, unknown>>;
  variables: Omit<Variables, "key">;
  /** Brings it back. */
  undo: () => unknown;
}

/** Asks once more before something is taken off sale or out of use, which has an Undo then. */
export function TakingAway<Data, Variables>(props: Props<Data, Variables>) {
  const { run, isBusy, refusals, forget } = useCommand(props.document);
  const leave = () => {
    forget();
    props.close();
  };
  const submit = async () => {
    if ((await run(props.variables)).data === undefined) return;
    notice(props.done, props.undo);
    leave();
  };
  return (
    <FormDialog
      isOpen={props.isOpen}
      close={leave}
      title={props.title}
      about={props.about}
      verb={props.verb}
      isDangerous
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    />
  );
}
