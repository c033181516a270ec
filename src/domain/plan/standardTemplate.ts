import form from "../../../seeds/template/youshiki3.json";
import list from "../../../seeds/template/list.json";
import type { FormTemplate } from "./formTemplate";
import type { ListTemplate } from "./listTemplate";

/**
 * The standard plan template in its two shapes. The words are data in seeds/template; tests hold them to these types.
 *
 * Source of the form: 【様式3】 of 市政改革プラン2.0 as published by a ward for 令和元年度, with its legends
 * (ⅰ)(ⅱ) and ①②. One print has 「③」 in the note on 課題と改善策 at the year-end although only ①② exist; the
 * template says 「②」. By the printed note ② alone asks for the text; (ⅱ) is added because the same office explains
 * every initiative that is unfavourable on either axis.
 *
 * Source of the list: headings of 様式2 and 様式3. The two year-end words of 取組状況 are the usual ones and were
 * not seen in print.
 */
export const STANDARD_LIST = list as ListTemplate;

export const STANDARD_FORM = form as FormTemplate;
