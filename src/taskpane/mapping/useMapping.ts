import { useCallback, useEffect, useState } from "react";

import type { WorkbookError } from "../../workbook/errors";
import type { MappedColumn, MappedTable } from "../../workbook/mapping/readMapping";
import type { PartNotLoaded } from "../services/lazyPlanService";
import { usePlanService } from "../services/PlanServiceContext";
import { explained } from "../state/explained";

import { withChoice, withTable } from "./mappingDraft";
import type { Choice, MappingDraft } from "./mappingDraft";

/** The tables of the workbook, what is chosen for their columns, and what may be done. */
export interface ShownMapping {
  /** `null` until they were read. */
  readonly tables: readonly MappedTable[] | null;
  readonly draft: MappingDraft;
  readonly error: WorkbookError | PartNotLoaded | null;
  /** The selected row held no text. */
  readonly selectionIsEmpty: boolean;
  readonly choose: (table: MappedTable, column: MappedColumn, choice: Choice) => void;
  readonly addSelection: () => void;
  /** Reads the tables again and drops what was chosen. */
  readonly reload: () => void;
}

/** Reads the tables and keeps the choices until they are saved. */
export function useMapping(): ShownMapping {
  const service = usePlanService();
  const [tables, setTables] = useState<readonly MappedTable[] | null>(null);
  const [draft, setDraft] = useState<MappingDraft>(() => new Map());
  const [error, setError] = useState<WorkbookError | PartNotLoaded | null>(null);
  const [selectionIsEmpty, setSelectionIsEmpty] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let wanted = true;
    service.readMapping().then(
      (found) => {
        if (wanted) {
          setTables(found);
          setDraft(new Map());
        }
      },
      (reason: unknown) => {
        if (wanted) {
          setError(explained(reason));
        }
      },
    );
    return () => {
      wanted = false;
    };
  }, [service, attempt]);

  const choose = useCallback((table: MappedTable, column: MappedColumn, choice: Choice) => {
    setDraft((before) => withChoice(before, table, column, choice));
  }, []);

  const addSelection = useCallback(() => {
    setSelectionIsEmpty(false);
    setError(null);
    service.readSelectedHeader().then(
      (selected) => {
        setSelectionIsEmpty(selected === null);
        if (selected !== null) setTables((before) => withTable(before ?? [], selected));
      },
      (reason: unknown) => {
        setError(explained(reason));
      },
    );
  }, [service]);

  const reload = useCallback(() => {
    setError(null);
    setAttempt((before) => before + 1);
  }, []);

  return { tables, draft, error, selectionIsEmpty, choose, addSelection, reload };
}
