/** The page that a browser shows, and reloads by itself, until the first build is done. */
export function waitingPage(failed: boolean): string {
  const title = failed ? "ビルドに失敗しました" : "準備しています";
  const text = failed
    ? "画面のプログラムを作れませんでした。起動した端末に表示されている内容を直すと、自動でやり直します。"
    : "画面のプログラムを作っています。初回は1分ほどかかることがあります。できあがると自動で表示されます。";
  const english = failed
    ? "The build failed; see the terminal. This page reloads itself."
    : "Building; this page reloads itself.";
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta http-equiv="refresh" content="2">
<title>${title}</title>
<style>body{font:16px/1.8 system-ui,"Noto Sans JP",sans-serif;margin:20vh auto;max-width:34em;padding:0 1em;color:#242424}</style>
<h1>${title}</h1>
<p>${text}</p>
<p lang="en">${english}</p>
</html>
`;
}
