import webpack, { type Configuration, type MultiStats } from "webpack";

import type { BuildState } from "./routes";

/** Called after every build, the first and each one that a changed file causes. */
export interface BuildReport {
  readonly state: Exclude<BuildState, "building">;
  /** Errors and warnings for a person, empty when there are none. */
  readonly messages: string;
  readonly milliseconds: number;
}

/** Builds that go on in the background. */
export interface WatchedBuilds {
  readonly state: () => BuildState;
  /** Stops watching and writes the cache. */
  close(): Promise<void>;
}

/** Builds the configurations, then again whenever a file changes. */
export function watchBuilds(
  configurations: readonly Configuration[],
  onBuilt: (report: BuildReport) => void,
): WatchedBuilds {
  let state: BuildState = "building";
  const compiler = webpack([...configurations]);
  const watching = compiler.watch({}, (error, stats) => {
    const report = error === null && stats !== undefined ? describe(stats) : crashed(error);
    state = report.state;
    onBuilt(report);
  });
  return {
    state: () => state,
    close: () =>
      new Promise((resolve, reject) => {
        const done = (error: Error | null | undefined): void => {
          if (error) reject(error);
          else resolve();
        };
        if (watching === undefined) {
          resolve();
          return;
        }
        watching.close(done);
      }),
  };
}

function describe(stats: MultiStats): BuildReport {
  const times = stats.stats.map(({ startTime, endTime }) => [startTime, endTime] as const);
  return {
    state: stats.hasErrors() ? "failed" : "ready",
    messages:
      stats.hasErrors() || stats.hasWarnings()
        ? stats.toString({ preset: "errors-warnings", colors: process.stdout.isTTY })
        : "",
    milliseconds:
      Math.max(...times.map(([, end]) => end)) - Math.min(...times.map(([start]) => start)),
  };
}

function crashed(error: Error | null): BuildReport {
  return { state: "failed", messages: error?.stack ?? "webpack", milliseconds: 0 };
}
