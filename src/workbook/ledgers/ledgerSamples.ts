import type { LedgerContent } from "./insertLedger";
import type { LedgerSampleId } from "./ledgerSampleIds";

type Loaded = { readonly default: unknown };

/** Each is a file of its own that is fetched when somebody asks for it. */
const LOADERS: Readonly<Record<LedgerSampleId, () => Promise<Loaded>>> = {
  "chuo-r1-collection": () => import("../../../seeds/ledgers/chuo-r1-collection.json"),
  "minato-r3-revenue": () => import("../../../seeds/ledgers/minato-r3-revenue.json"),
  "minato-h26-revenue": () => import("../../../seeds/ledgers/minato-h26-revenue.json"),
};

/** Fetches a sample; tests hold the files to the type. */
export async function loadLedgerSample(id: LedgerSampleId): Promise<LedgerContent> {
  const { default: content } = await LOADERS[id]();
  return content as LedgerContent;
}
