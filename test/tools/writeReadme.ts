import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { withTargetSection } from "../readme/targetSection";

/* npm run readme: writes the generated part of README.md anew. */
const path = join(__dirname, "../../README.md");
writeFileSync(path, withTargetSection(readFileSync(path, "utf8")));
