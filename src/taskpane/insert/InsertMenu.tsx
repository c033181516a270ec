import { Button } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { Suspense, lazy, useState } from "react";
import type { JSX } from "react";

import type { InsertMenuProps } from "./insertMenuProps";

const LoadedMenu = lazy(() => import("./LoadedMenu"));

/** A button that opens a menu of what can be inserted. The menu is fetched when somebody first wants it. */
export function InsertMenu(props: InsertMenuProps): JSX.Element {
  const { busy, icon, label } = props;
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button
      {...(icon
        ? { icon, "aria-label": label }
        : { icon: <ChevronDown12Regular />, iconPosition: "after" as const, children: label })}
      aria-haspopup="menu"
      aria-expanded={false}
      disabledFocusable={busy}
      onClick={() => {
        setWanted(true);
      }}
    />
  );
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <LoadedMenu {...props} />
    </Suspense>
  );
}
