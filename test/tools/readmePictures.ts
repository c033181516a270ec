/**
 * Takes the pictures of README.md in the workbench, on the production builds: `npm run readme:pictures [name…]`. The page
 * of the dashboard is printed by LibreOffice; where it is not installed, that picture is left as it is and said so.
 */
import path from "node:path";

import buildForTests from "../e2e/support/buildForTests";
import { startSession } from "../e2e/support/session";
import { PICTURES } from "./readmePictures/pictures";
import { Camera } from "./readmePictures/camera";

const FOLDER = path.resolve(__dirname, "../../assets/readme");
/** A notebook's screen, as offices have them. */
const VIEWPORT = { width: 1440, height: 860 };

async function main(wanted: readonly string[]): Promise<void> {
  await buildForTests();
  const session = await startSession();
  try {
    for (const { name, take } of PICTURES) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const workbench = await session.open(VIEWPORT);
      await take(new Camera(workbench, path.join(FOLDER, `${name}.webp`)));
      await workbench.close();
      console.log(name);
    }
  } finally {
    await session.close();
  }
}

void main(process.argv.slice(2));
