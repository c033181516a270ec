import type { InsertReport } from "../../../src/workbook/report";
import { openHostBytes, type HostWorkbook } from "./hostWorkbook";
import { createEmptyWorkbook } from "../../../src/workbench/openWorkbook";
import { insertSample } from "../../../src/workbook/samples/insertSample";
import type { SampleId } from "../../../src/workbook/samples/sampleIds";
import { loadSample } from "../../../src/workbook/samples/samplePlan";
import { insertTemplate } from "../../../src/workbook/templates/insertTemplate";
import type { TemplateForm } from "../../../src/workbook/templates/templateForm";

/** A new workbook with one empty sheet, as Excel opens it. */
export async function openEmptyWorkbook(): Promise<HostWorkbook> {
  const model = await createEmptyWorkbook({ name: "Book1.xlsx" });
  const bytes = await model.save();
  model.dispose();
  return openHostBytes(bytes);
}

export function addTemplate(host: HostWorkbook, form: TemplateForm): Promise<InsertReport> {
  return host.client.run((context) => insertTemplate(context, form, host.options));
}

export async function addSample(host: HostWorkbook, id: SampleId): Promise<InsertReport> {
  const sample = await loadSample(id);
  return host.client.run((context) => insertSample(context, sample, host.options));
}
