import { registrations } from "../events/eventTable";
import { requireText } from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import type { ChartModel } from "../model/chartModel";
import { placeArgument } from "./addressArgument";
import {
  collectionMembers,
  indexedMembers,
  sameName,
  type CollectionSource,
} from "./collectionMembers";
import { chartType, SERIES_BY } from "./chartWords";
import { requireAllowed } from "./editRights";
import type { SheetTarget } from "./objectTargets";

const source: CollectionSource<SheetTarget, ChartModel> = {
  list: ({ sheet }) => sheet.charts(),
  matches: (chart, key) => chart.id === key || sameName(chart.state.name, key),
  wrap: ({ session }, chart) => session.make("Chart", { session, chart }),
};
const collection = collectionMembers(source);
const indexed = indexedMembers(source);

export const chartCollectionMembers: ObjectMembers<SheetTarget> = {
  ...collection,
  get: indexed.get,
  call: {
    ...registrations("ChartCollection"),
    ...collection.call,
    ...indexed.call,
    add: (target, args) => {
      const { session, sheet } = target;
      const type = chartType(requireText(args.value(0)));
      const place = placeArgument(session, sheet, args.value(1));
      requireAllowed(sheet, "allowEditObjects");
      const chart = sheet.addChart({
        chartType: type,
        source: { sheetId: place.sheet.id, rect: place.rect },
        seriesBy: args.oneOfOr(2, SERIES_BY, "Auto"),
      });
      return source.wrap(target, chart);
    },
  },
};
