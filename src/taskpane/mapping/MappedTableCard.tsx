import { Badge, Button, Field, Select } from "@fluentui/react-components";
import type { JSX } from "react";

import type { CellRef } from "../../domain/plan/cellRef";
import type { MappedColumn, MappedTable } from "../../workbook/mapping/readMapping";
import { COLUMN_ROLES } from "../../workbook/recognise/columnMapping";

import { choiceOf } from "./mappingDraft";
import type { Choice, MappingDraft } from "./mappingDraft";
import { useMappingTexts } from "./texts/mappingTexts";
import { useMappingStyles } from "./useMappingStyles";

const AUTO = "auto";
const IGNORE = "ignore";

interface MappedTableCardProps {
  readonly table: MappedTable;
  readonly draft: MappingDraft;
  readonly busy: boolean;
  readonly onChoose: (column: MappedColumn, choice: Choice) => void;
  readonly onSelect: (cell: CellRef) => void;
}

/** One table: where its header stands, and what each of its columns is taken for. */
export function MappedTableCard(props: MappedTableCardProps): JSX.Element {
  const { table, draft, busy, onChoose, onSelect } = props;
  const styles = useMappingStyles();
  const t = useMappingTexts();
  const [first] = table.columns;
  return (
    <section aria-label={table.label} className={styles.card}>
      <div className={styles.cardHead}>
        <h2 lang="ja" className={styles.heading}>
          {table.label}
        </h2>
        <Badge appearance="tint" color={table.isRead ? "success" : "warning"}>
          {table.isRead ? t.read : t.unread}
        </Badge>
      </div>
      <p className={styles.muted}>{t.tableIn(table.sheetName, table.headerRow + 1)}</p>
      {!table.isRead && <p className={styles.muted}>{t.needsTarget}</p>}
      {table.columns.map((column) => (
        <Field
          key={column.address}
          label={
            <>
              <span lang="ja">{column.text}</span>{" "}
              <span className={styles.muted}>{column.address}</span>
            </>
          }
        >
          <Select
            size="small"
            className={styles.control}
            aria-label={t.columnLabel(column.text, column.address)}
            disabled={busy}
            value={choiceOf(draft, column) ?? AUTO}
            onChange={(_event, { value }) => {
              const role = COLUMN_ROLES.find((candidate) => candidate === value) ?? null;
              onChoose(column, value === IGNORE ? IGNORE : role);
            }}
          >
            <option value={AUTO}>{autoText(column, t)}</option>
            {COLUMN_ROLES.map((role) => (
              <option key={role} value={role}>
                {t.roles[role]}
              </option>
            ))}
            <option value={IGNORE}>{t.ignore}</option>
          </Select>
        </Field>
      ))}
      {first && (
        <Button
          size="small"
          className={styles.end}
          onClick={() => {
            onSelect(first.cell);
          }}
        >
          {t.goToHeader}
        </Button>
      )}
    </section>
  );
}

/** What the program finds itself; not known as long as a person decided. */
function autoText({ given, role }: MappedColumn, t: ReturnType<typeof useMappingTexts>): string {
  if (given !== null) return t.auto;
  return t.autoRole(role === null ? t.unknown : t.roles[role]);
}
