import { chooseTheme } from "../../../src/taskpane/theme/hostTheme";

const LIGHT = { dark: false, forcedColors: false };
const DARK = { dark: true, forcedColors: false };

test("forced colours win over everything", () => {
  expect(chooseTheme({ isDarkTheme: true }, { dark: true, forcedColors: true })).toBe(
    "highContrast",
  );
});

test("Office's own word wins over the operating system", () => {
  expect(chooseTheme({ isDarkTheme: true }, LIGHT)).toBe("dark");
  expect(chooseTheme({ isDarkTheme: false, bodyBackgroundColor: "#000000" }, DARK)).toBe("light");
});

test.each([
  ["#FFFFFF", "light"],
  ["#e6e6e6", "light"],
  ["#262626", "dark"],
  ["0a0a0a", "dark"],
])("an Office background of %s means %s", (bodyBackgroundColor, theme) => {
  expect(chooseTheme({ bodyBackgroundColor }, theme === "light" ? DARK : LIGHT)).toBe(theme);
});

test.each([[undefined], [{}], [{ bodyBackgroundColor: "white" }]])(
  "without a theme from Office (%j) the operating system decides",
  (office) => {
    expect(chooseTheme(office, LIGHT)).toBe("light");
    expect(chooseTheme(office, DARK)).toBe("dark");
  },
);
