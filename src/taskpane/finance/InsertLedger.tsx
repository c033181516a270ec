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

import type { LedgerKind } from "../../workbook/ledgers/ledgerKind";
import { LEDGER_SAMPLE_IDS, type LedgerSampleId } from "../../workbook/ledgers/ledgerSampleIds";
import type { FinanceTexts } from "./texts/financeTexts";

interface InsertLedgerProps {
  readonly texts: FinanceTexts;
  readonly busy: boolean;
  readonly primary: boolean;
  readonly onInsert: (kind: LedgerKind) => void;
  readonly onSample: (id: LedgerSampleId) => void;
}

/** The ledgers that can be added to the workbook, empty or as a sample. */
export function InsertLedger(props: InsertLedgerProps): JSX.Element {
  const { texts, busy, primary, onInsert, onSample } = props;
  return (
    <Menu inline positioning={{ strategy: "fixed", overflowBoundary: "window", autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance={primary ? "primary" : "secondary"} disabledFocusable={busy}>
          {texts.insertMenu}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            onClick={() => {
              onInsert("collection-rate");
            }}
          >
            {texts.insertCollection}
          </MenuItem>
          <MenuItem
            onClick={() => {
              onInsert("revenue");
            }}
          >
            {texts.insertRevenue}
          </MenuItem>
          <MenuGroup>
            <MenuGroupHeader>{texts.samples}</MenuGroupHeader>
            {LEDGER_SAMPLE_IDS.map((id) => (
              <MenuItem
                key={id}
                onClick={() => {
                  onSample(id);
                }}
              >
                {texts.sampleNames[id]}
              </MenuItem>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
