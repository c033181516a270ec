import { CommandLineError, parseCommandLine } from "../../../src/workbench/server/commandLine";

test("without arguments it listens on port 3000 of this machine only", () => {
  expect(parseCommandLine([])).toEqual({ port: 3000, host: "127.0.0.1", help: false });
});

test("port and host can be chosen", () => {
  expect(parseCommandLine(["--port", "3001", "--host", "0.0.0.0"])).toEqual({
    port: 3001,
    host: "0.0.0.0",
    help: false,
  });
});

test.each([
  [["--port", "abc"]],
  [["--port", "0"]],
  [["--port", "65536"]],
  [["--port"]],
  [["--prot", "3001"]],
  [["3001"]],
])("%j is refused with a sentence", (args) => {
  expect(() => parseCommandLine(args)).toThrow(CommandLineError);
});
