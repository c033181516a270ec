import type { CellRange } from "../../domain/plan/cellRef";
import { rectanglesTouch } from "../compose/areas";
import type { Area } from "../compose/writePlan";
import type { JudgedWorkbook, JudgeReport, WorkbookOptions } from "../report";
import { changedAreas } from "./changedAreas";
import { LiveEvents, type CellsChanged } from "./liveEvents";
import { readOwnPlaces, type OwnPlaces } from "./ownPlaces";
import { updateLive } from "./updateLive";

/** Told what a change in the workbook means. */
export interface LiveListener {
  /** Indicators were judged again; their status cells, where they have some, are written. */
  readonly updated: (report: JudgeReport) => void;
  /** More changed than can be followed: what is shown is no longer what a new run would say. */
  readonly stale: () => void;
}

/** `Excel.run`, or its twin on the headless host. */
export type RunBatch = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Changes that arrive within so many milliseconds are handled together. */
const QUIET = 60;
/** More cells at once are a paste or an import: that is for a full run. */
const MOST_CELLS = 2000;

/**
 * Follows the edits of names, targets and actuals while the pane is open: each is read, judged again and its status
 * cells are written, in two round trips and without reading the plan anew. Everything else that happens to the plan
 * (rows inserted, headers changed, a colleague's edits) only makes the results stale.
 */
export class LiveSession {
  private readonly waiting = new Map<string, CellRange>();
  private readonly recalculated = new Set<string>();
  /** Ids of sheets with ledgers that were edited. */
  private readonly editedLedgers = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private working: Promise<void> = Promise.resolve();
  private isRemote = false;
  private isOpen = true;

  private constructor(
    private readonly run: RunBatch,
    private judged: JudgedWorkbook,
    private readonly own: OwnPlaces,
    private readonly options: WorkbookOptions,
    private readonly listener: LiveListener,
  ) {}

  private events: LiveEvents | null = null;

  /** Begins to follow the workbook that `judged` came from. Three round trips. */
  static async start(
    run: RunBatch,
    judged: JudgedWorkbook,
    options: WorkbookOptions,
    listener: LiveListener,
  ): Promise<LiveSession> {
    const own = await run((context) => readOwnPlaces(context, judged));
    const session = new LiveSession(run, judged, own, options, listener);
    const idsOf = (areas: readonly CellRange[]): string[] => areas.map(({ sheetId }) => sheetId);
    const followed = {
      sheets: new Set([...own.planSheets, ...idsOf(own.ledgerAreas)]),
      calculated: new Set(idsOf(own.formulaAreas)),
    };
    session.events = await LiveEvents.register(run, followed, options, {
      changed: (event) => {
        session.changed(event);
      },
      recalculated: (sheetId) => {
        session.recalculated.add(sheetId);
        session.schedule();
      },
      sheetDeleted: (sheetId) => {
        if (own.planSheets.has(sheetId)) listener.stale();
      },
    });
    return session;
  }

  /** Ends it; what is being written is written to its end. */
  async stop(): Promise<void> {
    this.isOpen = false;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.working;
    await this.events?.remove();
  }

  private changed({ sheetId, address, isEdit, isRemote }: CellsChanged): void {
    if (!this.isOpen) return;
    if (!this.own.planSheets.has(sheetId)) {
      if (isEdit) this.ledgerChanged(sheetId, isRemote);
      else this.listener.stale();
      return;
    }
    const areas = changedAreas(address);
    if (areas?.every((area) => this.isOwn(sheetId, area))) return;
    const cells = areas?.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) ?? 0;
    if (!isEdit || !areas || cells > MOST_CELLS) {
      this.listener.stale();
      return;
    }
    for (const area of areas)
      this.waiting.set(`${sheetId}!${JSON.stringify(area)}`, { sheetId, ...area });
    this.isRemote ||= isRemote;
    this.schedule();
  }

  /** What a ledger feeds are formulas, its own among them: all of it is read again. */
  private ledgerChanged(sheetId: string, isRemote: boolean): void {
    this.editedLedgers.add(sheetId);
    this.isRemote ||= isRemote;
    this.schedule();
  }

  /** Whether an area lies within one of the add-in's own columns. */
  private isOwn(sheetId: string, area: Area): boolean {
    const right = area.column + area.columnCount;
    return Array.from({ length: area.columnCount }, (_, index) => area.column + index).every(
      (column) =>
        column < right &&
        [...this.own.columns, ...this.own.formBlocks].some(
          ({ range }) =>
            range.sheetId === sheetId &&
            rectanglesTouch(range, { ...area, column, columnCount: 1 }),
        ),
    );
  }

  private schedule(): void {
    if (!this.isOpen) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      this.working = this.working.then(() => this.work());
    }, QUIET);
  }

  private async work(): Promise<void> {
    const areas = [...this.waiting.values()];
    const recalculated = [...this.recalculated];
    const ledgers = this.own.ledgerAreas.filter(({ sheetId }) => this.editedLedgers.has(sheetId));
    const isRemote = this.isRemote;
    this.waiting.clear();
    this.recalculated.clear();
    this.editedLedgers.clear();
    this.isRemote = false;
    const formulaAreas = [
      ...ledgers,
      ...this.own.formulaAreas.filter(
        ({ sheetId }) => ledgers.length > 0 || recalculated.includes(sheetId),
      ),
    ];
    if (areas.length + formulaAreas.length === 0) return;
    try {
      const judged = await this.run(async (context) => {
        // It may have waited for its turn behind what ended the session.
        if (!this.isOpen) return this.judged;
        return updateLive(context, {
          ...{ judged: this.judged, own: this.own, areas, formulaAreas },
          // The colleague's own pane writes; two writers would only disturb each other.
          ...{ writes: !isRemote, language: this.options.language },
        });
      });
      if (!judged) {
        this.listener.stale();
        return;
      }
      const isNew = judged !== this.judged;
      this.judged = judged;
      if (isNew) {
        // Other settings, and the next session, go on from here.
        this.options.onRead?.(judged.reading);
        this.options.onJudged?.(judged);
        this.listener.updated(judged.report);
      }
      if (isNew && isRemote) this.listener.stale();
    } catch {
      // Protected meanwhile, or another place took the cells: the results are old, which is all that must be said.
      this.listener.stale();
    }
  }
}
