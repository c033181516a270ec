import { DrawingTypeEnum, ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { IDrawingManagerService, type IDrawingJsonUndo1 } from "@univerjs/drawing";
import { IRenderManagerService } from "@univerjs/engine-render";
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  type ISheetFloatDom,
} from "@univerjs/sheets-drawing";
import { SheetCanvasFloatDomManagerService } from "@univerjs/sheets-drawing-ui";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/** Where a picture lies, in pixels from the corner of cell A1. */
export interface PixelFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A component that floats above the cells of a sheet. */
export interface FloatingComponent {
  readonly unitId: string;
  readonly sheetId: string;
  readonly id: string;
  /** Name under which Univer knows the component. */
  readonly component: string;
  readonly data: Record<string, string>;
  readonly frame: PixelFrame;
}

/**
 * Lets a component float above the cells of the sheet that is shown. Univer's own call for this leaves an undo
 * step, so that Ctrl+Z would take the picture away instead of the last edit; this one leaves none.
 *
 * @returns `null` while the sheet is not drawn yet
 */
export function floatAboveCells(
  injector: Injector,
  { unitId, sheetId, id, component, data, frame }: FloatingComponent,
): IDisposable | null {
  const skeleton = injector
    .get(IRenderManagerService)
    .getRenderById(unitId)
    ?.with(SheetSkeletonManagerService)
    .getSkeletonParam(sheetId)?.skeleton;
  if (!skeleton) return null;
  const corner = (x: number, y: number) => {
    const { row, column } = skeleton.getCellIndexByOffset(
      x + skeleton.rowHeaderWidth,
      y + skeleton.columnHeaderHeight,
      1,
      1,
      { x: 0, y: 0 },
    );
    return {
      row,
      column,
      rowOffset: y - skeleton.rowStartY(row),
      columnOffset: x - skeleton.colStartX(column),
    };
  };
  const position = {
    from: corner(frame.left, frame.top),
    to: corner(frame.left + frame.width, frame.top + frame.height),
  };
  const drawing: ISheetFloatDom = {
    unitId,
    subUnitId: sheetId,
    drawingId: id,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: component,
    data,
    allowTransform: false,
    sheetTransform: position,
    axisAlignSheetTransform: position,
    transform: {
      left: frame.left + skeleton.rowHeaderWidth,
      top: frame.top + skeleton.columnHeaderHeight,
      width: frame.width,
      height: frame.height,
    },
  };
  const drawings = injector.get(ISheetDrawingService);
  const commands = injector.get(ICommandService);
  const { redo, objects } = drawings.getBatchAddOp([drawing]) as IDrawingJsonUndo1;
  commands.syncExecuteCommand(SetDrawingApplyMutation.id, {
    unitId,
    subUnitId: sheetId,
    op: redo,
    objects,
    type: DrawingApplyType.INSERT,
  });
  injector.get(IDrawingManagerService).addNotification([drawing]);
  return {
    dispose: () => {
      injector.get(SheetCanvasFloatDomManagerService).removeFloatDom(id, true);
    },
  };
}
