import {
  requireBoolean,
  requireNumber,
  requireOneOf,
  requireText,
} from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { toColorOrEmpty, toColor } from "./color";
import type { RangeRef } from "./rangeRef";
import { changeStyle, DEFAULT_FONT_NAME, DEFAULT_FONT_SIZE, sharedStyle } from "./rangeStyle";

const UNDERLINES = ["None", "Single", "Double"] as const;

export const rangeFillMembers: ObjectMembers<RangeRef> = {
  get: {
    /** A cell without fill is white for the API. */
    color: (range) => sharedStyle(range, ({ fillColor }) => fillColor ?? "#FFFFFF"),
  },
  set: {
    color: (range, value) => {
      const color = toColorOrEmpty(value);
      changeStyle(range, { fillColor: color === "" ? undefined : color });
    },
  },
  call: {
    clear: (range) => {
      changeStyle(range, { fillColor: undefined });
      return null;
    },
  },
};

export const rangeFontMembers: ObjectMembers<RangeRef> = {
  get: {
    name: (range) => sharedStyle(range, ({ fontName }) => fontName ?? DEFAULT_FONT_NAME),
    size: (range) => sharedStyle(range, ({ fontSize }) => fontSize ?? DEFAULT_FONT_SIZE),
    color: (range) => sharedStyle(range, ({ fontColor }) => fontColor ?? "#000000"),
    bold: (range) => sharedStyle(range, ({ bold }) => bold ?? false),
    italic: (range) => sharedStyle(range, ({ italic }) => italic ?? false),
    underline: (range) => sharedStyle(range, ({ underline }) => underline ?? "None"),
    strikethrough: (range) => sharedStyle(range, ({ strikethrough }) => strikethrough ?? false),
  },
  set: {
    name: (range, value) => {
      changeStyle(range, { fontName: requireText(value) });
    },
    size: (range, value) => {
      changeStyle(range, { fontSize: requireNumber(value) });
    },
    color: (range, value) => {
      changeStyle(range, { fontColor: toColor(value) });
    },
    bold: (range, value) => {
      changeStyle(range, { bold: requireBoolean(value) });
    },
    italic: (range, value) => {
      changeStyle(range, { italic: requireBoolean(value) });
    },
    underline: (range, value) => {
      changeStyle(range, { underline: requireOneOf(value, UNDERLINES) });
    },
    strikethrough: (range, value) => {
      changeStyle(range, { strikethrough: requireBoolean(value) });
    },
  },
};

export const formatProtectionMembers: ObjectMembers<RangeRef> = {
  get: { locked: (range) => sharedStyle(range, ({ locked }) => locked ?? true) },
  set: {
    locked: (range, value) => {
      changeStyle(range, { locked: requireBoolean(value) });
    },
  },
};
