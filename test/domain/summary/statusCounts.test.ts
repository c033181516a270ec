import { countByStatus } from "../../../src/domain/summary/statusCounts";

describe("countByStatus", () => {
  it("counts every status, also those that nobody has", () => {
    expect(countByStatus(["achieved", "noActual", "achieved"])).toEqual({
      achieved: 2,
      notAchieved: 0,
      onTrack: 0,
      atRisk: 0,
      noActual: 1,
      needsReview: 0,
      excluded: 0,
    });
  });
});
