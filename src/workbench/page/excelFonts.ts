/** Fonts that Excel workbooks name; few computers outside Windows have them. */
const GOTHIC_NAMES = [
  "Calibri",
  "Aptos",
  "Aptos Narrow",
  "Segoe UI",
  "游ゴシック",
  "Yu Gothic",
  "Yu Gothic UI",
  "ＭＳ Ｐゴシック",
  "MS PGothic",
  "ＭＳ ゴシック",
  "MS Gothic",
  "MS UI Gothic",
  "メイリオ",
  "Meiryo",
  "Meiryo UI",
  "BIZ UDゴシック",
  "BIZ UDPゴシック",
  "HG丸ｺﾞｼｯｸM-PRO",
] as const;

const MINCHO_NAMES = [
  "ＭＳ Ｐ明朝",
  "MS PMincho",
  "ＭＳ 明朝",
  "MS Mincho",
  "游明朝",
  "Yu Mincho",
  "BIZ UD明朝",
] as const;

/** Stand-ins in order of preference, as full and PostScript names: regular and bold face. */
const GOTHIC_FACES = {
  normal: [
    "YuGothic-Regular",
    "HiraginoSans-W3",
    "Noto Sans CJK JP",
    "NotoSansCJKjp-Regular",
    "IPAexGothic",
  ],
  bold: ["YuGothic-Bold", "HiraginoSans-W6", "Noto Sans CJK JP Bold", "NotoSansCJKjp-Bold"],
} as const;

const MINCHO_FACES = {
  normal: [
    "YuMincho-Regular",
    "HiraMinProN-W3",
    "Noto Serif CJK JP",
    "NotoSerifCJKjp-Regular",
    "IPAexMincho",
  ],
  bold: ["YuMincho-Demibold", "HiraMinProN-W6", "Noto Serif CJK JP Bold", "NotoSerifCJKjp-Bold"],
} as const;

/**
 * Height of a line in the stand-ins, as share of the font size: that of Calibri, which row heights in files
 * were made for. Noto's own is a third more and would cut off the last line of a cell.
 */
const LINE_METRICS = {
  ascentOverride: "93%",
  descentOverride: "25%",
  lineGapOverride: "0%",
} as const;

/**
 * Gives the fonts that workbooks name a stand-in from this computer where they are missing. The grid is a
 * canvas, which takes the browser's default font, a serif, for every name that it does not know. Nothing is
 * downloaded.
 *
 * @returns resolves when the fonts can be drawn with; a canvas does not redraw when a font comes late
 */
export async function provideExcelFonts(): Promise<void> {
  await Promise.all([
    ...GOTHIC_NAMES.map((name) => provide(name, GOTHIC_FACES)),
    ...MINCHO_NAMES.map((name) => provide(name, MINCHO_FACES)),
  ]);
}

interface StandIns {
  readonly normal: readonly string[];
  readonly bold: readonly string[];
}

async function provide(name: string, standIns: StandIns): Promise<void> {
  if (await loads(new FontFace(name, local([name])))) return;
  const faces = [
    new FontFace(name, local(standIns.normal), { weight: "400", ...LINE_METRICS }),
    new FontFace(name, local(standIns.bold), { weight: "700", ...LINE_METRICS }),
  ];
  for (const face of faces) if (await loads(face)) document.fonts.add(face);
}

function local(names: readonly string[]): string {
  return names.map((name) => `local("${name}")`).join(", ");
}

/** Whether one of the face's local fonts exists. */
async function loads(face: FontFace): Promise<boolean> {
  try {
    await face.load();
    return true;
  } catch {
    // That is how the browser says that there is none.
    return false;
  }
}
