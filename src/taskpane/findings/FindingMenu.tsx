import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { JSX } from "react";

/** Something that the menu offers. */
export interface MenuChoice {
  readonly key: string;
  readonly label: string;
  readonly onChoose: () => void;
}

interface FindingMenuProps {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly tabIndex: 0 | -1;
  readonly busy: boolean;
  /** Where the open menu goes: within the region of the screen, but outside of the list that moves. */
  readonly mountNode: HTMLElement | null;
}

/** What else can be done about a finding. */
export function FindingMenu(props: FindingMenuProps): JSX.Element {
  const { label, choices, tabIndex, busy, mountNode } = props;
  return (
    <Menu mountNode={mountNode} positioning={{ position: "below", align: "end" }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontal16Regular />}
          aria-label={label}
          tabIndex={tabIndex}
          disabledFocusable={busy}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(({ key, label: choice, onChoose }) => (
            <MenuItem key={key} onClick={onChoose}>
              {choice}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
