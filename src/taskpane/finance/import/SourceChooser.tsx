import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, useState } from "react";
import type { JSX } from "react";

import type { ImportTexts } from "../texts/importTexts";
import { ImportUnreadable, readImportFile, readImportText, type ImportSource } from "./importFile";

/** Excel of every age may be offered: an old one is answered with what to do. */
const ACCEPT = ".csv,.tsv,.txt,.xlsx,.xlsm,.xls";

const useStyles = makeStyles({
  chooser: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  input: { display: "none" },
  chosen: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface SourceChooserProps {
  readonly texts: ImportTexts;
  readonly onLoaded: (sources: readonly ImportSource[]) => void;
  readonly onRefused: (reason: ImportUnreadable["reason"]) => void;
}

/** Where the export comes from: a file, or cells that were copied. */
export function SourceChooser({ texts, onLoaded, onRefused }: SourceChooserProps): JSX.Element {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState("");
  const [pasted, setPasted] = useState("");

  const take = async (read: () => Promise<readonly ImportSource[]>): Promise<void> => {
    try {
      onLoaded(await read());
    } catch (error) {
      onRefused(error instanceof ImportUnreadable ? error.reason : "broken");
    }
  };

  return (
    <div className={styles.chooser}>
      <input
        ref={input}
        type="file"
        accept={ACCEPT}
        className={styles.input}
        aria-label={texts.file}
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it was corrected.
          if (file) {
            setChosen(file.name);
            setPasted("");
            void take(async () => readImportFile(await file.arrayBuffer())).finally(() => {
              target.value = "";
            });
          }
        }}
      />
      <Button
        icon={<FolderOpen20Regular />}
        onClick={() => {
          input.current?.click();
        }}
      >
        {texts.file}
      </Button>
      {chosen !== "" && <span className={styles.chosen}>{texts.chosen(chosen)}</span>}
      <Field label={texts.paste}>
        <Textarea
          value={pasted}
          placeholder={texts.pasteHint}
          resize="vertical"
          onChange={(_event, { value }) => {
            setPasted(value);
            setChosen("");
            if (value.trim() !== "") {
              void take(() =>
                Promise.resolve().then(() => [{ sheet: null, rows: readImportText(value) }]),
              );
            }
          }}
        />
      </Field>
    </div>
  );
}
