/** What the start message depends on; passed in so that it can be tested. */
export interface StartSituation {
  readonly origin: string;
  readonly port: number;
  /** Whether browsers accept the certificate silently. */
  readonly trusted: boolean;
  /** Why it could not be made trusted, if that was tried. */
  readonly certificateProblem?: string;
  /** No screen here: the browser is on another computer. */
  readonly remote: boolean;
  /** `user@host` of this machine, for the tunnel. */
  readonly login: string;
}

/** What `npm start` prints once the page can be used. */
export function startMessage(situation: StartSituation): string {
  return [
    address(situation),
    ...(situation.trusted ? [] : [certificateWarning(situation)]),
    ...(situation.remote ? [tunnel(situation)] : []),
  ].join("\n");
}

function address({ origin }: StartSituation): string {
  return `
ワークベンチの準備ができました。ブラウザーで次のアドレスを開いてください。

    ${origin}/workbench/

終了するには Ctrl+C を押します。
(Workbench ready: open the address above; Ctrl+C stops it.)
`;
}

function certificateWarning({ certificateProblem }: StartSituation): string {
  const problem =
    certificateProblem === undefined
      ? ""
      : `
証明書を信頼済みにできませんでした: ${certificateProblem}
`;
  return `証明書について: このコンピューターの中だけで使う証明書のため、最初に一度だけ警告が出ます。次のように進んでください。
  Chrome  「この接続ではプライバシーが保護されません」 →［詳細設定］→［localhost にアクセスする（安全ではありません）］
  Edge    「接続がプライベートではありません」 →［詳細設定］→［localhost に進む (安全ではありません)］
  Firefox 「警告: 潜在的なセキュリティリスクあり」 →［詳細へ進む...］→［危険性を承知で続行］
(The certificate is for this machine only, so the browser warns once:
 Chrome/Edge "Advanced" → "Proceed/Continue to localhost (unsafe)"; Firefox "Advanced…" → "Accept the Risk and Continue".)
${problem}`;
}

function tunnel({ port, login }: StartSituation): string {
  const text = String(port);
  return `このコンピューターに画面がないときは、手元のコンピューターで次を実行してから、同じアドレスを手元のブラウザーで開いてください。

    ssh -L ${text}:localhost:${text} ${login}

(No screen here? Run the line above on your own computer, then open the same address there.)
`;
}

/** What is said when another program has the port. */
export function portInUseMessage(port: number): string {
  const other = port < 65535 ? port + 1 : port - 1;
  return `ポート ${String(port)} は、ほかのプログラム（起動したままのワークベンチなど）が使っています。それを終了するか、別のポートを指定してください。

    npm start -- --port ${String(other)}

(Port ${String(port)} is in use: stop the other program, or choose another port as shown.)
`;
}
