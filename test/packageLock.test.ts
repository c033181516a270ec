import { readFileSync } from "node:fs";
import { join } from "node:path";

interface LockEntry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/*
 * `npm install` leaves binaries of other platforms out of the lock file where its registry cannot name them,
 * and `npm ci` then refuses the whole file, on every platform.
 */
const { packages } = JSON.parse(readFileSync(join(__dirname, "../package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, LockEntry>>;
};

describe("package-lock.json", () => {
  it("has an entry for every optional dependency, so that npm ci accepts it everywhere", () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  it("holds no download addresses", () => {
    const resolved = Object.values(packages).filter((entry) => entry.resolved !== undefined);
    expect(resolved).toEqual([]);
  });
});
