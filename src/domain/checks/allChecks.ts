import type { Check } from "./check";
import { activityCancelled } from "./rules/activityCancelled";
import { activityShortfall } from "./rules/activityShortfall";
import { activityTextDiffers } from "./rules/activityTextDiffers";
import { actualCopied } from "./rules/actualCopied";
import { breakdownSum } from "./rules/breakdownSum";
import { duplicateIndicator } from "./rules/duplicateIndicator";
import { forecastAsResult } from "./rules/forecastAsResult";
import { improvementMissing } from "./rules/improvementMissing";
import { ledgerDiffers } from "./rules/ledgerDiffers";
import { lockedFigureChanged } from "./rules/lockedFigureChanged";
import { legendAsAnswer } from "./rules/legendAsAnswer";
import { markContradictsNumbers } from "./rules/markContradictsNumbers";
import { markLost } from "./rules/markLost";
import { mixedWidth } from "./rules/mixedWidth";
import { numberGap } from "./rules/numberGap";
import { numberMisprint } from "./rules/numberMisprint";
import { ownerEnteredNothing } from "./rules/ownerEnteredNothing";
import { percentOrPoint } from "./rules/percentOrPoint";
import { printedRate } from "./rules/printedRate";
import { referenceBroken } from "./rules/referenceBroken";
import { referenceCountedTwice } from "./rules/referenceCountedTwice";
import { referenceValueMissing } from "./rules/referenceValueMissing";
import { resultMissing } from "./rules/resultMissing";
import { reviewTurned } from "./rules/reviewTurned";
import { roundedRate } from "./rules/roundedRate";
import { sameAsLastYear } from "./rules/sameAsLastYear";
import { sharedStatus } from "./rules/sharedStatus";
import { surveyWording } from "./rules/surveyWording";
import { targetBelowBaseline } from "./rules/targetBelowBaseline";
import { targetUnfilled } from "./rules/targetUnfilled";
import { unitDiffers } from "./rules/unitDiffers";
import { withdrawalNotMarked } from "./rules/withdrawalNotMarked";
import { yearMismatch } from "./rules/yearMismatch";

/**
 * Every rule, in the order in which findings are listed: what changed after it was closed and
 * what contradicts the marks first, then what is missing, then
 * results, activities, targets, and last how things are written.
 */
export const ALL_CHECKS: readonly Check[] = [
  lockedFigureChanged,
  ledgerDiffers,
  markContradictsNumbers,
  withdrawalNotMarked,
  improvementMissing,
  legendAsAnswer,
  reviewTurned,
  sharedStatus,
  ownerEnteredNothing,
  resultMissing,
  forecastAsResult,
  unitDiffers,
  breakdownSum,
  printedRate,
  roundedRate,
  sameAsLastYear,
  actualCopied,
  activityShortfall,
  activityCancelled,
  activityTextDiffers,
  targetUnfilled,
  referenceValueMissing,
  percentOrPoint,
  yearMismatch,
  targetBelowBaseline,
  markLost,
  numberMisprint,
  mixedWidth,
  duplicateIndicator,
  referenceBroken,
  referenceCountedTwice,
  numberGap,
  surveyWording,
];
