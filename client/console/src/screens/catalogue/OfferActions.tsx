import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPencil } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { ActionMenu } from "../../kit/ActionMenu.tsx";
import { Confirmation } from "../../kit/Confirmation.tsx";
import { notice } from "../../kit/notice.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import {
  CatalogueOfferRepublishDocument as Republish,
  CatalogueOfferUpdateDocument as Update,
  CatalogueOfferWithdrawDocument as Withdraw,
} from "./catalogue.gen.ts";
import type { Shown } from "./OfferCard.tsx";
import { OfferDialog } from "./OfferDialog.tsx";
import type { OfferNode } from "./offer.ts";
import { words as offerWords } from "./offerWords.ts";
import { words as records } from "./recordWords.ts";
import { useWayBack } from "./useWayBack.ts";

/** What can be done with an offer. */
export function OfferActions({ offer, shown }: { offer: OfferNode; shown: Shown }) {
  const r = useWords(records);
  const o = useWords(offerWords);
  const navigate = useNavigate();
  const update = useCommand(Update);
  const republish = useWayBack(Republish);
  const [isEditing, editing] = useDisclosure();
  const [isAsking, asking] = useDisclosure();
  const show = async (isPublic: boolean) =>
    (await update.run({ input: { offer: offer.id, isPublic } })).data !== undefined;
  const turn = async () => {
    const was = offer.isPublic;
    if (await show(!was)) notice(was ? r.wasHidden : r.wasShown, () => void show(was));
  };
  const back = () => republish.go({ input: { offer: offer.id } }, o.published(offer.name));
  const again = {
    name: o.newVersion,
    run: () => void navigate({ to: "/catalogue/offers/new", search: { like: offer.id } as never }),
  };
  if (offer.status === "WITHDRAWN")
    return (
      <>
        <ActionMenu acts={[again]} />
        <Button loading={republish.isBusy} onClick={() => void back()}>
          {r.republish}
        </Button>
      </>
    );
  const acts = [
    { name: offer.isPublic ? r.hide : r.show, run: () => void turn() },
    again,
    { name: r.withdraw, run: asking.open, isDangerous: true },
  ];
  return (
    <>
      <ActionMenu acts={acts} />
      <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={editing.open}>
        {r.editOffer}
      </Button>
      {isEditing && <OfferDialog isOpen close={editing.close} offer={offer} shown={shown} />}
      <Confirmation
        isOpen={isAsking}
        close={asking.close}
        title={r.withdrawAsk(offer.name)}
        about={r.withdrawAbout}
        verb={r.withdraw}
        done={r.withdrawn}
        document={Withdraw}
        variables={{ input: { offer: offer.id } }}
        undo={back}
      />
    </>
  );
}
