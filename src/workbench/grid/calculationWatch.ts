import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";

/** Univer starts the first calculation when it is ready; longer than this it never takes. */
const FIRST_CALCULATION_LIMIT = 3000;

/**
 * Resolves when Univer has asked for the first calculation of a workbook. Call it before the workbook is
 * created: how long Univer takes to get ready depends on whether it has just been started.
 */
export function firstCalculation(injector: Injector): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    };
    const timer = setTimeout(done, FIRST_CALCULATION_LIMIT);
    const subscription = injector.get(ICommandService).onCommandExecuted((command) => {
      if (command.id === SetTriggerFormulaCalculationStartMutation.id) done();
    });
  });
}

/**
 * Knows whether the formula engine still has something to do. Univer starts a calculation a tenth of a
 * second after the last change, so "nothing is running" alone does not mean that results are up to date.
 */
export class CalculationWatch implements IDisposable {
  private readonly sessions: FormulaCalculationSessionService;
  private readonly subscription: IDisposable;
  private scheduled = false;

  /** @param calculated called with the ids of the sheets whose results arrived. */
  constructor(injector: Injector, calculated: (sheetIds: readonly string[]) => void) {
    this.sessions = injector.get(FormulaCalculationSessionService);
    const triggers = injector.get(IActiveDirtyManagerService);
    this.subscription = injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.scheduled = false;
      else if (command.id === SetFormulaCalculationResultMutation.id) {
        const { unitData } = command.params as ISetFormulaCalculationResultMutation;
        calculated(Object.values(unitData).flatMap((sheets) => Object.keys(sheets ?? {})));
      } else if (triggers.get(command.id)) {
        // The same exceptions as Univer's own trigger makes.
        const { trigger } = (command.params ?? {}) as { trigger?: string };
        const ignored =
          command.id === SetRangeValuesMutation.id &&
          (options?.onlyLocal === true || trigger === SetStyleCommand.id);
        if (!ignored) this.scheduled = true;
      }
    });
  }

  /** Resolves when every change made so far has been calculated. */
  async settled(): Promise<void> {
    while (this.busy()) await this.nextStep();
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private busy(): boolean {
    if (this.scheduled) return true;
    const { started, completed, stopped, resultApplied } = this.sessions.state;
    return started && !((completed || stopped) && resultApplied);
  }

  private nextStep(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 5));
  }
}
