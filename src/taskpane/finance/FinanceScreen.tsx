import type { JSX } from "react";

import { UnbuiltScreen } from "../shell/UnbuiltScreen";

/** Says that there is nothing here yet. */
export default function FinanceScreen(): JSX.Element {
  return <UnbuiltScreen view="finance" />;
}
