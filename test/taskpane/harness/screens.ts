import type { Screen } from "./screen";
import { FINANCE_SCREENS } from "./screens/financeScreens";
import { FINDING_SCREENS } from "./screens/findingScreens";
import { HISTORY_SCREENS } from "./screens/historyScreens";
import { RESULT_SCREENS } from "./screens/resultScreens";
import { SETTING_SCREENS } from "./screens/settingScreens";
import { SHELL_SCREENS } from "./screens/shellScreens";

/** Every screen of the pane. */
export const SCREENS: readonly Screen[] = [
  ...SHELL_SCREENS,
  ...RESULT_SCREENS,
  ...FINDING_SCREENS,
  ...HISTORY_SCREENS,
  ...FINANCE_SCREENS,
  ...SETTING_SCREENS,
];
