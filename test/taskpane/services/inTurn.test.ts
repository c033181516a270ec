import { inTurn } from "../../../src/taskpane/services/inTurn";

function opened(): { readonly promise: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}

test("what is asked for meanwhile waits for its turn", async () => {
  const turn = inTurn();
  const gate = opened();
  const seen: string[] = [];
  const first = turn(async () => {
    seen.push("first begins");
    await gate.promise;
    seen.push("first ends");
    return 1;
  });
  const second = turn(() => {
    seen.push("second");
    return Promise.resolve(2);
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen).toEqual(["first begins"]);
  gate.open();
  expect(await Promise.all([first, second])).toEqual([1, 2]);
  expect(seen).toEqual(["first begins", "first ends", "second"]);
});

test("a failure is told to who asked, and the next has its turn", async () => {
  const turn = inTurn();
  const failing = turn(() => Promise.reject(new Error("protected")));
  const next = turn(() => Promise.resolve("done"));
  await expect(failing).rejects.toThrow("protected");
  expect(await next).toBe("done");
});
