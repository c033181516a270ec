/** Less is better, in English names of indicators. */
const LESS = new RegExp(
  `\\b(?:${[
    "complaints?|grievances?|errors?|mistakes?|defects?|violations?|breach(?:es)?|misconduct|fraud",
    "accidents?|incidents?|injur(?:y|ies)|deaths?|fatalit(?:y|ies)|mortality|suicides?|fires?|crimes?|offen[cs]es?",
    "thefts?|burglar(?:y|ies)|robber(?:y|ies)|assaults?|abuse|bullying|damages?|casualt(?:y|ies)|collisions?",
    "wait(?:ing)?|waitlists?|delays?|delayed|backlogs?|overdue|late|arrears|unpaid|uncollected|debts?|deficits?",
    "response times?|processing times?|turnaround|downtime|outages?|failures?|leak(?:s|age)|losses",
    "overtime|absen(?:ce|ces|teeism|tees?)|dropouts?|turnover|vacanc(?:y|ies)|vacant|unemploy(?:ed|ment)|poverty",
    "homeless(?:ness)?|smok(?:ers|ing)|obes(?:e|ity)|infections?|relapse|reoffending|hospitali[sz]ations?",
    "emissions?|pollution|waste|landfill(?:ed)?|litter|noise|consumption|costs?|expenses?|expenditures?|spending",
    "dissatisf(?:ied|action)|unsatisfied|anxi(?:ous|ety)|abandoned|illegal|dumping",
  ].join("|")})\\b`,
  "iu",
);

/** What is done about such things, or counts something else: "complaints resolved", "waste recycled". */
const MENDED =
  /\b(?:resol(?:ved|ution)|answered|handled|closed|settled|responded|investigated|prevent(?:ed|ion|ing)|avoid(?:ed|ance)|reduc(?:ed|tion|ing)|decreas(?:ed|e)|removed|recycl(?:ed|ing)|diverted|recovered|collected|training|drills?|trained|awareness|inspect(?:ed|ions?)|within|on time|free|without|no longer|programmes?|programs?|campaigns?|visits?|smoke detectors?)\b/iu;

/** Whether an English name counts what should become less; `null` where no word of it says so. */
export function englishWanted(name: string): "more" | "less" | null {
  if (!LESS.test(name)) return null;
  return MENDED.test(name) ? "more" : "less";
}
