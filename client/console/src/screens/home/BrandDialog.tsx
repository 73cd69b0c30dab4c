import { Anchor, ColorInput, Text, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { besides } from "../../kit/refusals.ts";
import { byField, useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useWords, type Words } from "../../words/words.ts";
import { HomeBrandUpdateDocument, type HomeSetupQuery } from "./home.gen.ts";

const words: Words<{
  title: string;
  about: string;
  sender: string;
  senderHint: string;
  colour: string;
  colourHint: string;
  more: string;
}> = {
  en: {
    title: "Set up your brand",
    about: "Shown on your pages, emails and invoices immediately.",
    sender: "Sender name",
    senderHint: "The name that your emails to members come from.",
    colour: "Brand colour",
    colourHint: "The colour of buttons and links. Text in it has to be readable.",
    more: "Upload a logo and set more under Businesses.",
  },
  de: {
    title: "Zeigen, wer Sie sind",
    about: "Es steht sofort auf Ihren Seiten, Briefen und Rechnungen.",
    sender: "Absendername",
    senderHint: "Von wem Briefe an Mitglieder kommen.",
    colour: "Ihre Farbe",
    colourHint: "Von Schaltflächen und Links. Schrift darin muss lesbar sein.",
    more: "Logo und mehr finden Sie unter Betriebe.",
  },
};

const SWATCHES = ["#14614e", "#1d4ed8", "#6d28d9", "#9d174d", "#b91c1c", "#92400e", "#3f3f46"];

/** The first step of the checklist. */
export function BrandDialog({ brand, close }: { brand: HomeSetupQuery["brand"]; close: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const [senderName, setSender] = useState(brand.senderName);
  const [accent, setAccent] = useState(brand.accentLight ?? "");
  const { run, isBusy, refusals } = useCommand(HomeBrandUpdateDocument);
  const errors = byField(refusals);
  const submit = async () => {
    const { data } = await run({ input: { senderName, accentLight: accent || null } });
    if (data === undefined) return;
    notice(c.saved);
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.title}
      about={t.about}
      verb={c.save}
      isBusy={isBusy}
      isReady={senderName.trim() !== ""}
      problems={besides(refusals, ["senderName", "accentLight"])}
      submit={submit}
    >
      <TextInput
        label={t.sender}
        description={t.senderHint}
        data-autofocus
        value={senderName}
        error={errors["senderName"]}
        onChange={(event) => setSender(event.currentTarget.value)}
      />
      <ColorInput
        label={t.colour}
        description={t.colourHint}
        placeholder="#14614e"
        swatches={SWATCHES}
        withEyeDropper={false}
        value={accent}
        error={errors["accentLight"]}
        onChange={setAccent}
      />
      <Text size="xs">
        <Anchor component={Link} to="/settings" inherit>
          {t.more}
        </Anchor>
      </Text>
    </FormDialog>
  );
}
