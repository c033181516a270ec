import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ComponentType, JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";
import { loadPart } from "../services/lazyPlanService";

import { RunningScreen } from "./RunningScreen";
import type { LazyViewName, ViewProps } from "./viewProps";

interface ViewModule {
  readonly default: ComponentType<ViewProps>;
}

const LOADERS: Readonly<Record<LazyViewName, () => Promise<ViewModule>>> = {
  findings: () => import("../findings/FindingsScreen"),
  history: () => import("../history/HistoryScreen"),
  finance: () => import("../finance/FinanceScreen"),
  settings: () => import("../settings/SettingsScreen"),
  mapping: () => import("../mapping/MappingScreen"),
};

/** Screens that were fetched: going back to one shows it at once. */
const loaded = new Map<LazyViewName, ComponentType<ViewProps>>();

const useStyles = makeStyles({
  missing: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: {
    margin: 0,
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: 0 },
});

/** In place of a screen whose program could not be fetched: why, and the button that tries again. */
function MissingView({ onRetry }: { readonly onRetry: () => void }): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  return (
    <main className={styles.missing}>
      <h1 tabIndex={-1} className={styles.title}>
        {t.views.missing}
      </h1>
      <p role="alert" className={styles.text}>
        {t.failure.partMissing}
      </p>
      <Button onClick={onRetry}>{t.actions.retry}</Button>
    </main>
  );
}

interface LazyViewProps extends ViewProps {
  readonly view: LazyViewName;
}

/** A screen that is fetched when it is first opened. Give it its name as key. */
export function LazyView({ view, ...props }: LazyViewProps): JSX.Element {
  const [View, setView] = useState<ComponentType<ViewProps> | null>(() => loaded.get(view) ?? null);
  const [attempt, setAttempt] = useState(0);
  const [failedAttempt, setFailedAttempt] = useState<number | null>(null);

  useEffect(() => {
    if (View !== null) {
      return undefined;
    }
    let wanted = true;
    loadPart(LOADERS[view]).then(
      ({ default: component }) => {
        loaded.set(view, component);
        if (wanted) {
          setView(() => component);
        }
      },
      () => {
        if (wanted) {
          setFailedAttempt(attempt);
        }
      },
    );
    return () => {
      wanted = false;
    };
  }, [view, View, attempt]);

  if (View !== null) {
    return <View {...props} />;
  }
  return failedAttempt === attempt ? (
    <MissingView
      onRetry={() => {
        setAttempt(attempt + 1);
      }}
    />
  ) : (
    <RunningScreen />
  );
}
