import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { JSX, ReactNode } from "react";

import type { Language } from "../../domain/text/localizedText";
import { LanguageChoiceProvider } from "../i18n/LanguageChoice";
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
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? languageOf(props.displayLanguage);
  const theme = useHostTheme(props.readOfficeTheme);
  const localization = useMemo(() => ({ language, messages: messagesOf(language) }), [language]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = localization.messages.product.name;
  }, [language, localization]);

  return (
    <FluentProvider theme={THEMES[theme]}>
      <LocalizationProvider value={localization}>
        <LanguageChoiceProvider value={setChosen}>
          <ErrorBoundary>{props.children}</ErrorBoundary>
        </LanguageChoiceProvider>
      </LocalizationProvider>
    </FluentProvider>
  );
}
