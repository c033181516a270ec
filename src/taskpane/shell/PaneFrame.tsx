import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { JSX, ReactNode } from "react";

import { languageOf, messagesOf } from "../i18n/language";
import { LocalizationProvider } from "../i18n/MessagesContext";
import type { OfficeThemeColors } from "../theme/hostTheme";
import { THEMES } from "../theme/themes";
import { useHostTheme } from "../theme/useHostTheme";

import { ErrorBoundary } from "./ErrorBoundary";

interface PaneFrameProps {
  /** BCP 47 tag of the language that the host shows. */
  readonly displayLanguage: string;
  readonly readOfficeTheme: () => OfficeThemeColors | undefined;
  readonly children: ReactNode;
}

/** What every screen stands in: language, theme, and the net that catches defects. */
export function PaneFrame(props: PaneFrameProps): JSX.Element {
  const language = languageOf(props.displayLanguage);
  const theme = useHostTheme(props.readOfficeTheme);
  const localization = useMemo(() => ({ language, messages: messagesOf(language) }), [language]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = localization.messages.product.name;
  }, [language, localization]);

  return (
    <FluentProvider theme={THEMES[theme]}>
      <LocalizationProvider value={localization}>
        <ErrorBoundary>{props.children}</ErrorBoundary>
      </LocalizationProvider>
    </FluentProvider>
  );
}
