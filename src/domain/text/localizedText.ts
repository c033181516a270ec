/** Languages of the product: Japanese first, English second. */
export type Language = "ja" | "en";

/** The same text in every language of the product. */
export type LocalizedText = Readonly<Record<Language, string>>;
