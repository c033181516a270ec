import { BUILT_IN_SCALES } from "../../../../src/domain/judgement/scales/builtInScales";
import { checkScale, type ScaleCheck } from "../../../../src/domain/judgement/scales/scaleSchema";

const WARD_SCALE = {
  id: "ward",
  name: { ja: "区の尺度", en: "ward scale" },
  basis: "attainment",
  lowerIsBetter: "mirror",
  bands: [
    { mark: "◎", words: { ja: "達成", en: "achieved" }, from: { percent: 100, inclusive: true } },
    { mark: "△", words: { ja: "もう少し", en: "nearly" }, from: { percent: 80, inclusive: true } },
    { mark: "×", words: { ja: "未達成", en: "missed" }, from: null },
  ],
  without: {
    target: { mark: "－", words: { ja: "目標なし", en: "no target" } },
    actual: { mark: "－", words: { ja: "実績なし", en: "no value" } },
    measure: { mark: "－", words: { ja: "評価不能", en: "not measurable" } },
  },
};

function paths(check: ScaleCheck): readonly string[] {
  return check.ok ? [] : check.problems.map(({ path }) => path);
}

describe("checkScale", () => {
  it("accepts a ward's own scale", () => {
    expect(checkScale(WARD_SCALE)).toEqual({ ok: true, scale: WARD_SCALE });
  });

  it.each(BUILT_IN_SCALES.map((scale) => [scale.id, scale] as const))(
    "accepts the built-in scale %s",
    (_id, scale) => {
      expect(paths(checkScale(JSON.parse(JSON.stringify(scale))))).toEqual([]);
    },
  );

  it("has scales with different ids", () => {
    const ids = BUILT_IN_SCALES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([null, undefined, 1, "A", [], true])("refuses %p", (json) => {
    expect(checkScale(json).ok).toBe(false);
  });

  it("names every problem with its place", () => {
    const [first, second, third] = WARD_SCALE.bands;
    const check = checkScale({
      ...WARD_SCALE,
      id: "",
      basis: "percent",
      bands: [
        { ...first, from: { percent: "100", inclusive: true } },
        { ...second, words: { ja: "もう少し" } },
        { ...third, from: { percent: 0, inclusive: true } },
      ],
      without: { target: WARD_SCALE.without.target },
    });
    expect(paths(check)).toEqual([
      "id",
      "basis",
      "bands[0].from.percent",
      "bands[1].words.en",
      "bands[2].from",
      "without.actual",
      "without.measure",
    ]);
  });

  it("asks for bands from best to worst", () => {
    const [first, second, third] = WARD_SCALE.bands;
    const check = checkScale({ ...WARD_SCALE, bands: [second, first, third] });
    expect(check).toMatchObject({
      ok: false,
      problems: [
        {
          path: "bands[1].from.percent",
          message: {
            ja: "bands[1].from.percent：前の段階（bands[0] の80）より小さくしてください。良い段階から順に並べます。",
          },
        },
      ],
    });
  });

  it("allows a baseline only where levels are compared", () => {
    const [first, , third] = WARD_SCALE.bands;
    const bands = [{ ...first, from: { percent: 100, inclusive: true, of: "baseline" } }, third];
    expect(paths(checkScale({ ...WARD_SCALE, bands }))).toEqual(["bands[0].from.of"]);
    expect(checkScale({ ...WARD_SCALE, basis: "comparison", bands }).ok).toBe(true);
  });
});
