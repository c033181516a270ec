import type { PlanSeed } from "../../domain/plan/planSeed";
import type { SampleId } from "./sampleIds";

/** The plan and the shape in which it is shown. */
export interface SamplePlan {
  readonly plan: PlanSeed;
  readonly form: "list" | "youshiki3";
}

type Loaded = { readonly default: unknown };

/** Each plan is a file of its own that is fetched when somebody asks for it. */
const LOADERS: Readonly<Record<SampleId, () => Promise<Loaded>>> = {
  "chuo-r1": () => import("../../../seeds/plans/chuo-r1.json"),
  "chuo-r1-youshiki3": () => import("../../../seeds/plans/chuo-r1.json"),
  "minato-r3": () => import("../../../seeds/plans/minato-r3.json"),
  "minato-h31": () => import("../../../seeds/plans/minato-h31.json"),
  "minato-h26": () => import("../../../seeds/plans/minato-h26.json"),
  "konohana-h27": () => import("../../../seeds/plans/konohana-h27.json"),
};

/** Fetches a sample; tests hold the files to the type. */
export async function loadSample(id: SampleId): Promise<SamplePlan> {
  const { default: plan } = await LOADERS[id]();
  return {
    plan: plan as PlanSeed,
    form: id === "chuo-r1-youshiki3" ? "youshiki3" : "list",
  };
}
