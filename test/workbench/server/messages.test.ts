import {
  portInUseMessage,
  startMessage,
  type StartSituation,
} from "../../../src/workbench/server/messages";

const situation: StartSituation = {
  origin: "https://localhost:3001",
  port: 3001,
  trusted: true,
  remote: false,
  login: "staff@server",
};

test("it begins with the address, in Japanese first", () => {
  const message = startMessage(situation);
  expect(message).toContain("    https://localhost:3001/workbench/\n");
  expect(message.search(/[ぁ-ん]/)).toBeLessThan(message.search(/Workbench ready/));
});

test("what the browser will show is told only where it shows it", () => {
  expect(startMessage(situation)).not.toContain("警告");
  const untrusted = startMessage({ ...situation, trusted: false, certificateProblem: "拒否" });
  expect(untrusted).toContain("［localhost にアクセスする（安全ではありません）］");
  expect(untrusted).toContain("証明書を信頼済みにできませんでした: 拒否");
});

test("without a screen it says how to see the page from another computer", () => {
  expect(startMessage(situation)).not.toContain("ssh");
  expect(startMessage({ ...situation, remote: true })).toContain(
    "    ssh -L 3001:localhost:3001 staff@server\n",
  );
});

test("a port in use comes with the way out", () => {
  expect(portInUseMessage(3000)).toContain("npm start -- --port 3001");
  expect(portInUseMessage(65535)).toContain("npm start -- --port 65534");
});
