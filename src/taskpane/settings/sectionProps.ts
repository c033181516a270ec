import type { PlanSettings } from "../../domain/settings/planSettings";

/** What every section of the settings is given. */
export interface SectionProps {
  readonly settings: PlanSettings;
  /** Something is going on in the workbook: nothing can be changed now. */
  readonly busy: boolean;
  readonly onChange: (change: (settings: PlanSettings) => PlanSettings) => void;
}
