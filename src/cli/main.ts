import { Command, CommanderError } from "commander";

import { CliError } from "./cliError";
import { EXIT } from "./exitCodes";

/*
 * `kpi`: the same program as the add-in, over files. Each command loads its code only when it is called:
 * the JSONL commands need neither the workbook engine nor the Office client.
 */
const program = new Command("kpi")
  .description("運営方針の目標と実績を読み取り、判定します。")
  .exitOverride()
  .configureOutput({
    outputError: (text, write) => {
      write(text);
    },
  })
  .showHelpAfterError("（使い方: kpi --help）");

program
  .command("target")
  .description("目標の文を読み、意味を1行1件の JSON で答えます（標準入力 → 標準出力）")
  .requiredOption("--jsonl", "1行に1件の JSON")
  .action(async () => {
    const { targetJsonl } = await import("./jsonl/targetJsonl");
    await targetJsonl(process.stdin, process.stdout);
  });

program
  .command("judge")
  .description("計画のブックを判定します。--jsonl では目標と実績の組を1行1件で判定します")
  .argument("[file]", "計画のブック（.xlsx）")
  .option("--json", "結果を JSON で表示", false)
  .option("--jsonl", "標準入力の JSON Lines を判定", false)
  .option("--out <file>", "判定列・ダッシュボードを書き込んだブックの保存先")
  .option("--fail-on <statuses>", "この状態があれば終了コード 1（例: 未達成,要確認）")
  .action(
    async (
      file: string | undefined,
      options: { json: boolean; jsonl: boolean; out?: string; failOn?: string },
    ) => {
      if (options.jsonl) {
        if (file !== undefined) throw new CliError("--jsonl ではファイル名を指定できません。");
        const { judgeJsonl } = await import("./jsonl/judgeJsonl");
        await judgeJsonl(process.stdin, process.stdout);
        return;
      }
      if (file === undefined) throw new CliError("判定するブック（.xlsx）を指定してください。");
      const { judgeFile } = await import("./judgeFile");
      process.exitCode = await judgeFile(file, options, print);
    },
  );

program
  .command("remove")
  .description("このアドインが書き込んだものだけを取り除きます")
  .argument("<file>", "計画のブック（.xlsx）")
  .requiredOption("--out <file>", "取り除いたブックの保存先")
  .option("--keep-history", "判定の記録（KPI履歴のシート）は残す", false)
  .action(async (file: string, options: { out: string; keepHistory: boolean }) => {
    const { removeFile } = await import("./removeFile");
    process.exitCode = await removeFile(file, options.out, options, print);
  });

program
  .command("template")
  .description("標準の計画の様式か台帳を新しいブックに書き出します")
  .option(
    "--form <form>",
    "様式（list: 指標一覧、youshiki3: 様式3、collection-rate: 収納率台帳、revenue: 歳入台帳）",
    "list",
  )
  .requiredOption("--out <file>", "ブックの保存先（.xlsx）")
  .action(async (options: { form: string; out: string }) => {
    const { templateFile } = await import("./templateFile");
    process.exitCode = await templateFile(options, print);
  });

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.failed;
      return;
    }
    if (!(error instanceof CliError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT.failed;
  }
}

void main();
