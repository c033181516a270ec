import os from "node:os";
import path from "node:path";

import { taskpaneConfig, workbenchConfig } from "../../../webpack.config";
import { loadCertificate } from "./certificate";
import { CommandLineError, parseCommandLine, usage } from "./commandLine";
import { portInUseMessage, startMessage } from "./messages";
import type { BuildState } from "./routes";
import { writeSampleFiles } from "./sampleFiles";
import { PortInUseError, type RunningServer, startServer } from "./startServer";
import { type BuildReport, type WatchedBuilds, watchBuilds } from "./watchBuilds";

/**
 * `npm start`: builds the add-in and the workbench, serves both, builds again when a file changes.
 * The port is taken first, so that a port in use is reported at once and not after the build.
 */
async function main(): Promise<void> {
  const options = parseCommandLine(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return;
  }
  const outDir = path.resolve("build", "development");
  const folders = {
    addin: path.join(outDir, "addin"),
    workbench: path.join(outDir, "workbench"),
    samples: path.join(outDir, "samples"),
  };
  const certificate = await loadCertificate(process.stdin.isTTY);
  let buildState: () => BuildState = () => "building";
  const server = await startServer({
    port: options.port,
    host: options.host,
    certificate,
    builds: folders,
    buildState: () => buildState(),
  });

  console.log("画面のプログラムを作っています… (building)");
  await writeSampleFiles(folders.samples);
  let announced = false;
  const buildOptions = { mode: "development", origin: server.origin, outDir } as const;
  const builds = watchBuilds(
    [taskpaneConfig(buildOptions), workbenchConfig(buildOptions)],
    (report) => {
      printReport(report);
      if (report.state === "ready" && !announced) {
        announced = true;
        console.log(
          startMessage({
            origin: server.origin,
            port: server.port,
            trusted: certificate.trusted,
            ...(certificate.problem === undefined
              ? {}
              : { certificateProblem: certificate.problem }),
            remote: hasNoScreen(),
            login: `${os.userInfo().username}@${os.hostname()}`,
          }),
        );
      }
    },
  );
  buildState = builds.state;
  stopOnSignal(server, builds);
}

function printReport({ state, messages, milliseconds }: BuildReport): void {
  const seconds = (milliseconds / 1000).toFixed(1);
  if (messages !== "") console.log(messages);
  console.log(
    state === "ready"
      ? `ビルド完了 ${seconds} 秒 (built)`
      : "ビルドに失敗しました。上の内容を直して保存すると、自動でやり直します。(build failed; fix and save to retry)",
  );
}

/** Whether whoever started this most likely looks from another computer. */
function hasNoScreen(): boolean {
  const { env, platform } = process;
  if (env.SSH_CONNECTION !== undefined) return true;
  return platform === "linux" && env.DISPLAY === undefined && env.WAYLAND_DISPLAY === undefined;
}

function stopOnSignal(server: RunningServer, builds: WatchedBuilds): void {
  const stop = (): void => {
    Promise.all([server.close(), builds.close()]).then(() => process.exit(0), fail);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function fail(error: unknown): void {
  if (error instanceof PortInUseError) {
    console.error(portInUseMessage(error.port));
  } else if (error instanceof CommandLineError) {
    console.error(`${error.message}\n\n${usage}`);
  } else {
    console.error(error);
  }
  process.exit(1);
}

main().catch(fail);
