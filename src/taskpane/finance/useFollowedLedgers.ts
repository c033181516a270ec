import { useEffect } from "react";

import type { FinanceOverview, FinanceService } from "./financeService";

/**
 * While the ledgers are shown, tells when somebody edits them in the sheet.
 *
 * @param onChanged must stay the same function as long as it means the same
 */
export function useFollowedLedgers(
  service: FinanceService,
  overview: FinanceOverview | null,
  onChanged: () => void,
): void {
  // The ledgers are read again and again; only other sheets are a reason to follow anew.
  const sheetIds = [...new Set(overview?.ledgers.map(({ cell }) => cell.sheetId))].join("\n");
  useEffect(() => {
    if (sheetIds === "") return undefined;
    let wanted = true;
    const starting = service.followLedgers(sheetIds.split("\n"), () => {
      if (wanted) onChanged();
    });
    return () => {
      wanted = false;
      starting
        .then((stop) => stop())
        .catch(() => {
          // Excel tells nothing, or the workbook was closed: the button that reads again is there all the same.
        });
    };
  }, [service, sheetIds, onChanged]);
}
