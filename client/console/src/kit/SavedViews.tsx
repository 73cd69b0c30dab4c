import { Button, Menu } from "@mantine/core";
import { IconBookmark, IconTrash } from "@tabler/icons-react";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { useWords, type Words } from "../words/words.ts";
import { GraveItem } from "./GraveItem.tsx";
import { SaveDialog } from "./SaveDialog.tsx";
import { useSavedViews } from "./useSavedViews.ts";

interface Texts {
  views: string;
  save: string;
  about: string;
  sharedMark: string;
  remove: (name: string) => string;
  none: string;
  verb: string;
}

const words: Words<Texts> = {
  en: {
    views: "Views",
    save: "Save view…",
    about: "Saves the filters of this list under a name.",
    sharedMark: "shared",
    remove: (name) => `Delete view ${name}`,
    none: "No saved views yet.",
    verb: "Save view",
  },
  de: {
    views: "Ansichten",
    save: "Diese Ansicht speichern …",
    about: "Behält die Filter dieser Liste unter einem Namen.",
    sharedMark: "geteilt",
    remove: (name) => `Ansicht ${name} löschen`,
    none: "Noch ist keine Ansicht gespeichert.",
    verb: "Ansicht speichern",
  },
};

const PAGING = ["after", "before"];

/** The views of this list that one keeps, or that the team shares: what the address said when they were saved. */
export function SavedViews() {
  const t = useWords(words);
  const location = useRouterState({ select: (state) => state.location });
  const navigate = useNavigate();
  const [isSaving, setSaving] = useState(false);
  const screen = location.pathname.replace(/^\/|\/$/g, "").replaceAll("/", "-") || "home";
  const { views, ask, remove } = useSavedViews(screen);
  const kept = new URLSearchParams(location.searchStr);
  for (const name of PAGING) kept.delete(name);
  const show = (query: string) =>
    void navigate({ to: ".", search: Object.fromEntries(new URLSearchParams(query)) as never });
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />}>
            {t.views}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views?.length === 0 && <Menu.Label>{t.none}</Menu.Label>}
          {views?.map((view) => (
            <Menu.Item key={view.id} onClick={() => show(view.query)}>
              {view.name}
              {view.isShared ? ` · ${t.sharedMark}` : ""}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setSaving(true)}>{t.save}</Menu.Item>
          {views
            ?.filter(({ isOwn }) => isOwn)
            .map((view) => (
              <GraveItem
                key={view.id}
                icon={<IconTrash size={14} aria-hidden />}
                onClick={() => void remove(view.id)}
              >
                {t.remove(view.name)}
              </GraveItem>
            ))}
        </Menu.Dropdown>
      </Menu>
      {isSaving && (
        <SaveDialog
          screen={screen}
          query={kept.toString()}
          title={t.verb}
          about={t.about}
          close={() => setSaving(false)}
          saved={ask}
        />
      )}
    </>
  );
}
