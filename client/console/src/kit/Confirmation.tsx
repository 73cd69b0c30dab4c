import type { TypedDocumentNode } from "@urql/core";
import { FormDialog } from "./FormDialog.tsx";
import { notice } from "./notice.tsx";
import { useCommand } from "./useCommand.ts";

interface Props<Data, Variables> {
  isOpen: boolean;
  close: () => void;
  title: string;
  about: string;
  verb: string;
  /** What is said once it is done. */
  done: string;
  /** False where it takes nothing away. */
  isDangerous?: boolean;
  document: TypedDocumentNode<Data, Variables & Record<string, unknown>>;
  variables: Omit<Variables, "key">;
  /** Brings it back, where there is a way. */
  undo?: () => unknown;
  /** What comes of it here, as leaving for the list. */
  after?: () => void;
}

/** Asks once more before something is done, and offers to undo it after where there is a way back. */
export function Confirmation<Data, Variables>(props: Props<Data, Variables>) {
  const { run, isBusy, refusals, forget } = useCommand(props.document);
  const leave = () => {
    forget();
    props.close();
  };
  const submit = async () => {
    if ((await run(props.variables)).data === undefined) return;
    notice(props.done, props.undo);
    leave();
    props.after?.();
  };
  return (
    <FormDialog
      isOpen={props.isOpen}
      close={leave}
      title={props.title}
      about={props.about}
      verb={props.verb}
      isDangerous={props.isDangerous ?? true}
      isBusy={isBusy}
      problems={refusals.map(({ message }) => message)}
      submit={submit}
    />
  );
}
