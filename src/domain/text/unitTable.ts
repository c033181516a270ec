/**
 * The units of Japanese administrative texts. This table is the whole knowledge about units: to teach
 * the program a new one, add one line.
 *
 * `unit`      the form that answers use
 * `spelled`   other spellings that mean the same (widths need no entry)
 * `kind`      units of one kind can be converted into each other; left out for counters, which are a
 *             kind of their own (件 can only be compared with 件)
 * `factor`    how many base units of the kind one unit is, as exact decimal text
 * `notBefore` what must not follow, because the character then belongs to another word
 *             (「割合」 holds no 割, 「人口」 no 人)
 */
export interface UnitEntry {
  readonly unit: string;
  readonly spelled?: readonly string[];
  readonly kind?: UnitKindName;
  readonly factor?: string;
  readonly notBefore?: string;
}

/** Kinds that hold more than one unit, or a unit that is not a counter. */
export type UnitKindName =
  | "ratio"
  | "point"
  | "money"
  | "mass"
  | "length"
  | "area"
  | "volume"
  | "clock"
  | "calendar"
  | "energy"
  | "power"
  | "times"
  | "score"
  | "rank"
  | "age"
  | "star"
  | "grade"
  | "per100000";

/** Units that measure: they convert within their kind. */
export const MEASURES: readonly UnitEntry[] = [
  // 「８０％」「80パーセント」
  { unit: "%", spelled: ["パーセント", "percent"], kind: "ratio", factor: "1" },
  { unit: "‰", spelled: ["パーミル"], kind: "ratio", factor: "0.1" },
  // 「＋2pt」「0.3％ポイント」「0.3パーセントポイント」
  {
    unit: "ポイント",
    spelled: ["%ポイント", "パーセントポイント", "%pt", "%Pt", "%PT", "pt", "Pt", "PT", "pts"],
    kind: "point",
    factor: "1",
  },
  // Money. Amounts keep the printed unit: 「1,240千円」 is 1240 千円.
  { unit: "円", spelled: ["yen"], kind: "money", factor: "1" },
  { unit: "十円", kind: "money", factor: "10" },
  { unit: "百円", kind: "money", factor: "100" },
  { unit: "千円", kind: "money", factor: "1000" },
  { unit: "万円", kind: "money", factor: "10000" },
  { unit: "十万円", kind: "money", factor: "100000" },
  { unit: "百万円", kind: "money", factor: "1000000" },
  { unit: "千万円", kind: "money", factor: "10000000" },
  { unit: "億円", kind: "money", factor: "100000000" },
  { unit: "十億円", kind: "money", factor: "1000000000" },
  { unit: "百億円", kind: "money", factor: "10000000000" },
  { unit: "兆円", kind: "money", factor: "1000000000000" },
  // Mass
  { unit: "mg", spelled: ["ミリグラム"], kind: "mass", factor: "0.001" },
  { unit: "g", spelled: ["グラム"], kind: "mass", factor: "1", notBefore: "oOrR" },
  { unit: "kg", spelled: ["キログラム", "キロ", "Kg", "KG"], kind: "mass", factor: "1000" },
  { unit: "t", spelled: ["トン", "屯", "ton"], kind: "mass", factor: "1000000", notBefore: "oO" },
  { unit: "千t", spelled: ["千トン"], kind: "mass", factor: "1000000000" },
  { unit: "万t", spelled: ["万トン"], kind: "mass", factor: "10000000000" },
  { unit: "t-CO2", spelled: ["tCO2", "t-co2", "トンCO2", "トン-CO2", "t-CO₂", "tCO₂"] },
  { unit: "千t-CO2", spelled: ["千tCO2", "千トンCO2", "千トン-CO2", "kt-CO2", "ktCO2"] },
  { unit: "万t-CO2", spelled: ["万tCO2", "万トンCO2", "万トン-CO2"] },
  { unit: "kg-CO2", spelled: ["kgCO2"] },
  // Length
  { unit: "mm", spelled: ["ミリメートル", "ミリ"], kind: "length", factor: "0.001" },
  { unit: "cm", spelled: ["センチメートル", "センチ"], kind: "length", factor: "0.01" },
  { unit: "m", spelled: ["メートル"], kind: "length", factor: "1", notBefore: "iIoO" },
  { unit: "km", spelled: ["キロメートル", "Km", "KM"], kind: "length", factor: "1000" },
  // Area
  { unit: "㎡", spelled: ["m2", "m²", "平方メートル", "平米"], kind: "area", factor: "1" },
  {
    unit: "a",
    spelled: ["アール"],
    kind: "area",
    factor: "100",
    notBefore: "abcdefghijklmnopqrstuvwxyz",
  },
  { unit: "ha", spelled: ["ヘクタール", "Ha", "HA"], kind: "area", factor: "10000" },
  {
    unit: "㎢",
    spelled: ["km2", "km²", "k㎡", "平方キロメートル", "平方キロ"],
    kind: "area",
    factor: "1000000",
  },
  // Volume
  { unit: "mL", spelled: ["ml", "ミリリットル"], kind: "volume", factor: "0.001" },
  {
    unit: "L",
    spelled: ["ℓ", "l", "リットル"],
    kind: "volume",
    factor: "1",
    notBefore: "abcdefghijklmnopqrstuvwxyzED",
  },
  { unit: "kL", spelled: ["kl", "kℓ", "KL", "キロリットル"], kind: "volume", factor: "1000" },
  {
    unit: "㎥",
    spelled: ["m3", "m³", "立方メートル", "立米", "リューベ"],
    kind: "volume",
    factor: "1000",
  },
  // Time by the clock
  { unit: "秒", spelled: ["秒間"], kind: "clock", factor: "1" },
  {
    unit: "分",
    spelled: ["分間"],
    kind: "clock",
    factor: "60",
    notBefore: "のい野類割析別担離散譲布け",
  },
  { unit: "時間", kind: "clock", factor: "3600", notBefore: "外帯" },
  // Time by the calendar
  {
    unit: "か月",
    spelled: [
      "ヶ月",
      "ケ月",
      "カ月",
      "ヵ月",
      "ゖ月",
      "箇月",
      "個月",
      "か月間",
      "ヶ月間",
      "ケ月間",
      "カ月間",
      "ヵ月間",
    ],
    kind: "calendar",
    factor: "1",
  },
  {
    unit: "年",
    spelled: ["か年", "ヶ年", "カ年", "ヵ年", "ケ年", "箇年"],
    kind: "calendar",
    factor: "12",
    notBefore: "生齢代度次",
  },
  // Energy and power
  { unit: "kWh", spelled: ["KWh", "kwh", "KWH", "キロワット時"], kind: "energy", factor: "1" },
  { unit: "MWh", spelled: ["Mwh", "メガワット時"], kind: "energy", factor: "1000" },
  { unit: "GWh", kind: "energy", factor: "1000000" },
  { unit: "千kWh", kind: "energy", factor: "1000" },
  { unit: "万kWh", kind: "energy", factor: "10000" },
  { unit: "TJ", kind: "energy", factor: "277777.77777777777778" },
  { unit: "GJ", kind: "energy", factor: "277.77777777777778" },
  { unit: "MJ", kind: "energy", factor: "0.27777777777777778" },
  { unit: "kW", spelled: ["KW", "kw", "キロワット"], kind: "power", factor: "1" },
  { unit: "MW", spelled: ["メガワット"], kind: "power", factor: "1000" },
  { unit: "万kW", kind: "power", factor: "10000" },
  // Others that measure something of their own
  {
    unit: "mg/L",
    spelled: [
      "mg/l",
      "mg/ℓ",
      "ミリグラム/リットル",
      "ミリグラム/L",
      "mg/リットル",
      "ミリグラム毎リットル",
    ],
  },
  // Concentrations and doses of the environment plans
  { unit: "μg/㎥", spelled: ["μg/m3", "µg/㎥", "マイクログラム/立方メートル"] },
  { unit: "mg/㎥", spelled: ["mg/m3"] },
  { unit: "pg-TEQ/㎥", spelled: ["pg-TEQ/m3", "pgTEQ/㎥"] },
  { unit: "pg-TEQ/L", spelled: ["pg-TEQ/l", "pgTEQ/L"] },
  { unit: "μg/L", spelled: ["μg/l"] },
  { unit: "ppm" },
  { unit: "ppb" },
  { unit: "MPN/100mL", spelled: ["MPN/100ml"] },
  { unit: "CFU/mL", spelled: ["CFU/ml"] },
  { unit: "Bq/kg", spelled: ["ベクレル/kg", "ベクレル/キログラム"] },
  { unit: "μSv/h", spelled: ["マイクロシーベルト/時", "μSv/時"] },
  { unit: "mSv", spelled: ["ミリシーベルト"] },
  { unit: "lx", spelled: ["ルクス"] },
  { unit: "円/㎥", spelled: ["円/m3"] },
  { unit: "人/㎢", spelled: ["人/km2"] },
  { unit: "kcal", spelled: ["キロカロリー", "Kcal"] },
  { unit: "dB", spelled: ["デシベル", "db", "dB(A)"] },
  { unit: "℃", spelled: ["度C", "°C"] },
  { unit: "mmHg" },
  { unit: "人口10万対", spelled: ["人口十万対", "10万対"], kind: "per100000", factor: "1" },
  // 「有効求人倍率 1.1倍」
  { unit: "倍", kind: "times", factor: "1", notBefore: "増率" },
  // 「3.5点以上」
  { unit: "点", kind: "score", factor: "1", notBefore: "検字" },
  // 「政令市中10位以内」
  { unit: "位", kind: "rank", factor: "1", notBefore: "置" },
  { unit: "歳", spelled: ["才"], kind: "age", factor: "1", notBefore: "児" },
  // 「★★」「二つ星」
  { unit: "★", spelled: ["つ星", "星", "ツ星"], kind: "star", factor: "1" },
  // 「Ａランク」
  { unit: "ランク", kind: "grade", factor: "1" },
];

/**
 * Units that count. They stay as printed; the entries say how to spell them, which words are one unit
 * (「校区」 is not 校 + 区) and what must not follow.
 */
export const COUNTERS: readonly UnitEntry[] = [
  // people
  { unit: "人", spelled: ["名"], notBefore: "口ひ材権格気々当あ間工事員" },
  { unit: "人日" },
  { unit: "人泊" },
  { unit: "人組" },
  { unit: "人/日", spelled: ["人/1日"] },
  { unit: "世帯" },
  { unit: "家族" },
  { unit: "家庭" },
  { unit: "組", notBefore: "みむ" },
  { unit: "組織" },
  { unit: "団体" },
  { unit: "団体・個人", spelled: ["団体/個人", "団体、個人"] },
  { unit: "団体・グループ" },
  { unit: "個人" },
  { unit: "グループ" },
  { unit: "チーム" },
  { unit: "クラブ" },
  { unit: "サークル" },
  { unit: "経営体" },
  { unit: "農家" },
  { unit: "法人" },
  { unit: "企業" },
  { unit: "社", notBefore: "会" },
  { unit: "者", notBefore: "数" },
  { unit: "事業者" },
  { unit: "事業所" },
  { unit: "事業" },
  { unit: "店", notBefore: "頭" },
  { unit: "店舗" },
  { unit: "商店" },
  { unit: "商店街" },
  // cases and doings
  { unit: "件", notBefore: "名数費" },
  { unit: "回", notBefore: "答収復転避線覧" },
  { unit: "回線" },
  { unit: "度", notBefore: "合" },
  { unit: "例" },
  { unit: "症例" },
  { unit: "事例" },
  { unit: "事案" },
  { unit: "案件" },
  { unit: "問" },
  { unit: "項目" },
  { unit: "指標" },
  { unit: "施策" },
  { unit: "取組" },
  { unit: "プログラム" },
  { unit: "メニュー" },
  { unit: "講座" },
  { unit: "コース" },
  { unit: "コマ" },
  { unit: "科目" },
  { unit: "教室" },
  { unit: "学級" },
  { unit: "クラス" },
  { unit: "学年" },
  { unit: "会場" },
  { unit: "会議" },
  { unit: "分野" },
  { unit: "部門" },
  { unit: "部署" },
  { unit: "部局" },
  { unit: "課", notBefore: "題" },
  { unit: "所属" },
  { unit: "職場" },
  { unit: "計画" },
  { unit: "プラン" },
  { unit: "制度" },
  { unit: "協定" },
  { unit: "種類" },
  { unit: "種" },
  { unit: "品", notBefore: "質" },
  { unit: "品目" },
  { unit: "品種" },
  { unit: "商品" },
  { unit: "作品" },
  { unit: "銘柄" },
  { unit: "ブランド" },
  // places
  { unit: "か所", spelled: ["箇所", "個所", "ヶ所", "ケ所", "カ所", "ヵ所", "か処", "ゕ所"] },
  { unit: "地点" },
  { unit: "地区" },
  { unit: "地域" },
  { unit: "圏域" },
  { unit: "区域" },
  { unit: "区間" },
  { unit: "区画" },
  { unit: "区", notBefore: "分民役" },
  { unit: "市町村" },
  { unit: "市町" },
  { unit: "市", notBefore: "民内場街" },
  { unit: "町", notBefore: "内" },
  { unit: "町会" },
  { unit: "町内会" },
  { unit: "自治会" },
  { unit: "町内" },
  { unit: "村" },
  { unit: "都道府県" },
  { unit: "県" },
  { unit: "自治体" },
  { unit: "集落" },
  { unit: "拠点" },
  { unit: "か国", spelled: ["ヶ国", "ケ国", "カ国", "ヵ国", "箇国"] },
  { unit: "か国語", spelled: ["ヶ国語", "ケ国語", "カ国語", "ヵ国語", "箇国語"] },
  { unit: "言語" },
  { unit: "時限" },
  { unit: "分団" },
  { unit: "組合" },
  { unit: "町丁目" },
  { unit: "条例" },
  { unit: "校", notBefore: "長" },
  { unit: "校区" },
  { unit: "学区" },
  { unit: "小学校区" },
  { unit: "中学校区" },
  { unit: "小学校" },
  { unit: "中学校" },
  { unit: "学校" },
  { unit: "園", notBefore: "芸児" },
  { unit: "校園" },
  { unit: "館" },
  { unit: "室" },
  { unit: "施設" },
  { unit: "病院" },
  { unit: "医療機関" },
  { unit: "機関" },
  { unit: "診療科" },
  { unit: "外来" },
  { unit: "床" },
  { unit: "病床" },
  { unit: "ベッド" },
  { unit: "公園" },
  { unit: "路線" },
  { unit: "系統" },
  { unit: "橋" },
  { unit: "河川" },
  { unit: "航路" },
  { unit: "便" },
  { unit: "バース" },
  { unit: "窓口" },
  // things
  { unit: "戸" },
  { unit: "棟" },
  { unit: "軒" },
  { unit: "台" },
  { unit: "両" },
  { unit: "隻" },
  { unit: "基", notBefore: "準本礎" },
  { unit: "灯" },
  { unit: "本", notBefore: "市県町村区校人社" },
  { unit: "株", notBefore: "式" },
  { unit: "頭" },
  { unit: "羽" },
  { unit: "匹" },
  { unit: "尾" },
  { unit: "冊" },
  { unit: "部", notBefore: "長局分会" },
  { unit: "枚" },
  { unit: "通" },
  { unit: "点数" },
  { unit: "個" },
  { unit: "口", notBefore: "座" },
  { unit: "筆" },
  { unit: "票" },
  { unit: "席" },
  { unit: "号", notBefore: "線" },
  { unit: "セット" },
  { unit: "パック" },
  { unit: "箱" },
  { unit: "袋" },
  { unit: "杯" },
  { unit: "皿" },
  { unit: "食", notBefore: "品生" },
  { unit: "泊" },
  { unit: "歩" },
  { unit: "字" },
  { unit: "文字" },
  { unit: "ページ", spelled: ["頁"] },
  { unit: "アクセス" },
  { unit: "PV", spelled: ["ページビュー"] },
  { unit: "ビュー" },
  { unit: "フォロワー" },
  { unit: "いいね" },
  { unit: "ダウンロード", spelled: ["DL"] },
  { unit: "タイトル" },
  { unit: "データセット" },
  { unit: "データ" },
  { unit: "システム" },
  { unit: "サイト" },
  { unit: "単位", notBefore: "当" },
  { unit: "段階" },
  { unit: "級" },
  { unit: "つ" },
  { unit: "日", notBefore: "本常当あ程時" },
  { unit: "日間" },
  { unit: "営業日" },
  { unit: "開庁日" },
  { unit: "週", notBefore: "末" },
  { unit: "週間" },
  { unit: "晩" },
  { unit: "ドル" },
];
