import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import type { SheetPreview, WritePreview } from "../../workbook/preview/writePreview";

import type { PreviewTexts } from "./texts/ja";
import { usePreviewTexts } from "./texts/previewTexts";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  name: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 「K:O 列・25 セル・グラフ 1個」 */
function whereText({ columns, cells, charts }: SheetPreview, t: PreviewTexts): string {
  return [
    columns === "" ? "" : t.columns(columns),
    cells > 0 ? t.cells(cells) : t.noCells,
    charts > 0 ? t.charts(charts) : "",
  ]
    .filter(Boolean)
    .join(t.separator);
}

/** The places that are written, sheet by sheet. */
export function PreviewContent({ preview }: { readonly preview: WritePreview }): JSX.Element {
  const styles = useStyles();
  const t = usePreviewTexts();
  const { sheets, deletedSheets, changedCells, indicators } = preview;
  if (sheets.length === 0 && changedCells === 0) {
    return <p className={styles.text}>{t.unchanged}</p>;
  }
  return (
    <>
      <p className={styles.text}>{t.lead(indicators)}</p>
      <ul className={styles.list}>
        {sheets.map((sheet, index) => (
          <li key={`${sheet.name} ${String(index)}`}>
            <div className={styles.name}>
              <span lang="ja">{sheet.name}</span>
              {sheet.isNew && (
                <Badge appearance="tint" size="small">
                  {t.newSheet}
                </Badge>
              )}
            </div>
            <div className={styles.where}>{whereText(sheet, t)}</div>
          </li>
        ))}
      </ul>
      {deletedSheets.map((name) => (
        <p key={name} className={styles.text}>
          {t.deleted(name)}
        </p>
      ))}
      <p className={styles.where}>{t.total(changedCells)}</p>
    </>
  );
}
