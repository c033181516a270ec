import "./workbench.css";

import { mountGrid } from "../grid/browserHost";
import { element } from "./element";
import { provideExcelFonts } from "./excelFonts";
import { redrawAfterSizeChanges } from "./redrawSizes";
import { visibleCells } from "./revealSelection";
import type { WorkbenchHandle } from "./testHandle";
import { Workbench } from "./workbench";
import { WorkbenchUi } from "./workbenchUi";

const faults: string[] = [];

redrawAfterSizeChanges();

const grid = mountGrid(element("grid", HTMLDivElement));
const workbench = new Workbench({
  grid,
  paneContainer: element("pane-frame", HTMLDivElement),
  onDocumentChange: () => {
    ui.showDocument();
  },
  onRefusedEdit: (sheetName) => {
    ui.showRefusedEdit(sheetName);
  },
  onFault: (fault) => {
    faults.push(fault);
    // Into the browser's console, for whoever develops; the user sees the add-in's own message.
    reportError(new Error(fault));
  },
});
const ui = new WorkbenchUi(workbench);

const handle: WorkbenchHandle = {
  ready: provideExcelFonts().then(() => ui.openStartWorkbook()),
  open: (bytes, name) => workbench.open(bytes, name),
  save: () => workbench.current.model.save(),
  get model() {
    return workbench.current.model;
  },
  get fileName() {
    return workbench.current.name;
  },
  get unsaved() {
    return workbench.current.unsaved;
  },
  setAccess: (access) => {
    workbench.setAccess(access);
  },
  openAnotherPane: () => {
    const container = document.createElement("div");
    container.className = "pane__frame";
    element("pane", HTMLElement).append(container);
    workbench.openAnotherPane(container);
  },
  visibleCells: () => visibleCells(grid),
  get traffic() {
    return workbench.host.traffic;
  },
  get faults() {
    return faults;
  },
};
window.workbench = handle;
