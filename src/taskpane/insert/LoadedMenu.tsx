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
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useEffect, useState } from "react";
import type { JSX } from "react";

import type { InsertMenuProps } from "./insertMenuProps";

/** The menu itself, open as soon as it is there: it is only loaded because somebody pressed the button. */
export default function LoadedMenu(props: InsertMenuProps): JSX.Element {
  const { busy, groups, icon, label, onRun } = props;
  const [open, setOpen] = useState(false);
  // Opened after it is shown, so that the focus moves into it.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      setOpen(true);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
  return (
    <Menu
      // In its place in the page: screen readers meet it inside the region of its button.
      inline
      positioning={{ strategy: "fixed", overflowBoundary: "window", autoSize: true }}
      open={open}
      onOpenChange={(_event, data) => {
        setOpen(data.open);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        {icon ? (
          <MenuButton icon={icon} menuIcon={null} aria-label={label} disabledFocusable={busy} />
        ) : (
          <MenuButton menuIcon={<ChevronDown12Regular />} disabledFocusable={busy}>
            {label}
          </MenuButton>
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
