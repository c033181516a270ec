import { HostError } from "../model/hostError";
import type { MemberGuard } from "../interpreter/memberGuard";
import {
  COMPANION_SETS,
  compareVersions,
  LATEST_EXCEL_API_LEVEL,
  type ExcelApiLevel,
} from "../protocol/requirementSets";
import { API_SETS } from "../schema/apiSets.generated";

/** What this host offers, adjustable to rehearse an older Excel. */
export class Requirements implements MemberGuard {
  readonly sets: Readonly<Record<string, string>>;

  constructor(readonly excelApi: ExcelApiLevel = LATEST_EXCEL_API_LEVEL) {
    this.sets = { ExcelApi: excelApi, ...COMPANION_SETS };
  }

  /** `_requirementMatrix` of the application context: a JSON text with versions as text. */
  get matrixJson(): string {
    return JSON.stringify(this.sets);
  }

  /** The answer of `Office.context.requirements.isSetSupported`; set names in any case. */
  supports(set: string, version = "0"): boolean {
    const lower = set.toLowerCase();
    const offered = Object.entries(this.sets).find(([name]) => name.toLowerCase() === lower)?.[1];
    return offered !== undefined && compareVersions(offered, version) >= 0;
  }

  allows(type: string, member: string): boolean {
    const needed = API_SETS[type]?.[member];
    return needed === undefined || compareVersions(needed, this.excelApi) <= 0;
  }

  check(type: string, member: string): void {
    if (this.allows(type, member)) return;
    const needed = API_SETS[type]?.[member] ?? "";
    throw new HostError(
      "ApiNotFound",
      `${type}.${member} needs ExcelApi ${needed}; this host offers ExcelApi ${this.excelApi}.`,
      404,
    );
  }
}
