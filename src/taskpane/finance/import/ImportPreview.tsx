import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import type { ImportChange } from "../../../domain/revenue/import/planImport";
import type { ImportedFigure, ImportProblem } from "../../../domain/revenue/import/readImport";
import type { ImportTexts } from "../texts/importTexts";

/** More entries than this are counted instead of listed. */
const LISTED = 12;

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    paddingInlineStart: "18px",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface ImportPreviewProps {
  readonly texts: ImportTexts;
  readonly changes: readonly ImportChange[];
  readonly placeless: readonly ImportedFigure[];
  readonly problems: readonly ImportProblem[];
  readonly hasLevies: boolean;
}

/** What will be written, what changes in the ledger, and what is left out and why. */
export function ImportPreview(props: ImportPreviewProps): JSX.Element {
  const { texts, changes, placeless, problems, hasLevies } = props;
  const styles = useStyles();
  const count = (kind: ImportChange["kind"]): number =>
    changes.filter((change) => change.kind === kind).length;
  const changed = changes.filter(({ kind }) => kind === "changed");
  const place = ({ levy, item, period, field }: ImportedFigure): string =>
    [hasLevies ? texts[levy] : item, texts.month(period), texts.field[field]]
      .filter(Boolean)
      .join(" ");
  return (
    <section className={styles.preview} aria-label={texts.preview}>
      <h3 className={styles.title}>{texts.preview}</h3>
      <div role="status">
        {changes.length === 0
          ? texts.nothing
          : texts.count(count("new"), count("changed"), count("same"))}
      </div>
      {changed.length > 0 && (
        <>
          <Caption1>{texts.changedTitle}</Caption1>
          <ul className={styles.list}>
            {changed.slice(0, LISTED).map(({ figure, before }, index) => (
              <li key={index}>
                {texts.change(place(figure), texts.yen(before ?? 0), texts.yen(figure.yen))}
              </li>
            ))}
            {changed.length > LISTED && <li>{texts.more(changed.length - LISTED)}</li>}
          </ul>
        </>
      )}
      {placeless.length > 0 && <Caption1>{texts.placeless(placeless.length)}</Caption1>}
      {problems.length > 0 && (
        <>
          <Caption1>{texts.problemsTitle}</Caption1>
          <ul className={styles.list}>
            {problems.slice(0, LISTED).map(({ code, row, column, text }, index) => (
              <li key={index}>
                {texts.problemPlace(row + 1, column + 1)}{" "}
                {text !== "" && (
                  <>
                    <span lang="ja">{texts.quoted(text)}</span>{" "}
                  </>
                )}
                {texts.problem[code]}
              </li>
            ))}
            {problems.length > LISTED && <li>{texts.more(problems.length - LISTED)}</li>}
          </ul>
        </>
      )}
    </section>
  );
}
