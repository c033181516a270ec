import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { JSX } from "react";

import type { InsertMenuProps } from "./InsertMenu";

/** The menu itself: keyboard and screen readers use it as any menu of Windows. */
export default function LoadedMenu(props: InsertMenuProps): JSX.Element {
  const { busy, groups, icon, label, onRun } = props;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        {icon ? (
          <MenuButton icon={icon} menuIcon={null} aria-label={label} disabledFocusable={busy} />
        ) : (
          <MenuButton disabledFocusable={busy}>{label}</MenuButton>
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {groups.map(({ choices, heading }) => (
            <MenuGroup key={heading}>
              {groups.length > 1 && <MenuGroupHeader>{heading}</MenuGroupHeader>}
              {choices.map(({ label: choice, task }) => (
                <MenuItem
                  key={task}
                  onClick={() => {
                    onRun(task);
                  }}
                >
                  {choice}
                </MenuItem>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
