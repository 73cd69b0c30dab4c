import { useState } from "react";
import { notice, refusal } from "../../kit/notice.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import type { Place } from "./place.ts";
import { type SettingInput, SettingsSaveDocument } from "./settings.gen.ts";
import { isSame, type Setting } from "./values.ts";
import { words } from "./words.ts";

/** `undefined` is as it was; a `null` resets. */
export type Draft = Readonly<Record<string, unknown>>;

/**
 * What is being changed of the settings and is not saved yet.
 *
 * `ask` fetches the settings anew. Saving offers to be undone, with the values that stood there before; of secrets nobody
 * can know those, and they stay.
 */
export function useDraft(place: Place, settings: readonly Setting[], ask: () => void) {
  const t = useWords(words);
  const c = useWords(common);
  const { locale } = useSpeech();
  const [draft, setDraft] = useState<Draft>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const { run, isBusy } = useCommand(SettingsSaveDocument);
  const before = new Map(settings.map((one) => [one.key, one]));
  const changed = Object.keys(draft).filter((key) => draft[key] !== undefined);

  const change = (setting: Setting, value: unknown) => {
    const isBack = setting.isSecret ? value === undefined : isSame(value, setting.value);
    setDraft((old) => ({ ...old, [setting.key]: isBack ? undefined : value }));
    setErrors(({ [setting.key]: _, ...others }) => others);
  };
  const reset = (setting: Setting) => setDraft((old) => ({ ...old, [setting.key]: null }));
  const discard = () => {
    setDraft({});
    setErrors({});
  };

  const send = async (wishes: SettingInput[], reason: string): Promise<boolean> => {
    const { data, refusals } = await run({ locale, input: { ...place, settings: wishes, reason } });
    const said = refusals.map(({ field, message }) => {
      const at = field?.find((part) => /^\d+$/.test(part));
      const key = wishes[Number(at)]?.key;
      if (at === undefined || key === undefined) refusal(message);
      return [key ?? "", message] as const;
    });
    setErrors(Object.fromEntries(said));
    return data !== undefined;
  };

  const save = async (reason: string) => {
    const wishes = changed.map((key) => ({ key, value: draft[key] }));
    const back = wishes
      .map(({ key }) => before.get(key))
      .filter((one): one is Setting => one !== undefined && !one.isSecret)
      .map(({ key, isSet, value }) => ({ key, value: isSet ? value : null }));
    if (!(await send(wishes, reason))) return false;
    setDraft({});
    ask();
    offerUndo(back);
    return true;
  };

  const offerUndo = (back: SettingInput[]) => {
    const undo = async () => {
      if (!(await send(back, ""))) return;
      ask();
      notice(t.undone);
    };
    notice(c.saved, back.length > 0 ? undo : undefined);
  };

  return { draft, errors, changed, change, reset, discard, save, isBusy };
}
