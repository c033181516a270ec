import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

import { findChromium } from "./findChromium";

/** No browser, and none could be installed; the message says what to do. */
export class NoBrowserError extends Error {
  constructor(detail: string) {
    super(
      `画面のテストに使うブラウザー（Chromium、Google Chrome、Microsoft Edge のどれか）がありません。${detail}
  どれかをインストールするか、環境変数 CHROMIUM_PATH に実行ファイルのパスを指定してから、もう一度 npm test を実行してください。
  (No Chromium-family browser found: install one, or set CHROMIUM_PATH, then run npm test again.)`,
    );
    this.name = "NoBrowserError";
  }
}

/**
 * The path of a browser; on Debian and its relatives, as root, it is installed when there is none, together
 * with a Japanese font.
 *
 * @throws NoBrowserError
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  const isRoot = process.getuid?.() === 0;
  if (!existsSync("/usr/bin/apt-get")) throw new NoBrowserError("");
  if (!isRoot) {
    throw new NoBrowserError("管理者なら: sudo apt-get install chromium fonts-noto-cjk");
  }
  console.log(
    "chromium と日本語フォントをインストールしています… (apt-get install chromium fonts-noto-cjk)",
  );
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  const installed = findChromium();
  if (installed === undefined) throw new NoBrowserError("インストールしても見つかりませんでした。");
  return installed;
}

function apt(...args: string[]): void {
  const { status, stderr } = spawnSync("apt-get", args, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) throw new NoBrowserError(`apt-get ${args[0] ?? ""}: ${stderr.trim()}`);
}
