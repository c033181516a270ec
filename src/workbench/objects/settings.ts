import { invalidArgument, itemNotFound } from "../model/hostError";
import { HostObject, type ObjectMembers } from "../interpreter/hostObject";
import type { ArgumentValue } from "../interpreter/callArguments";
import type { WireValue } from "../protocol/richApi";
import { collectionMembers, type CollectionSource } from "./collectionMembers";
import type { SessionTarget, SettingTarget } from "./objectTargets";

const source: CollectionSource<SessionTarget, string> = {
  list: ({ session }) => [...session.model.settings.keys()],
  // Keys are compared exactly: the add-in stores under several prefixes that differ in case.
  matches: (settingKey, key) => settingKey === key,
  wrap: ({ session }, key) => session.make("Setting", { session, key }),
};
const collection = collectionMembers(source);

export const settingCollectionMembers: ObjectMembers<SessionTarget> = {
  ...collection,
  call: {
    ...collection.call,
    add: ({ session }, args) => {
      const key = args.text(0);
      session.model.settings.set(key, JSON.stringify(asJson(args.value(1))));
      return session.make("Setting", { session, key });
    },
  },
};

export const settingMembers: ObjectMembers<SettingTarget> = {
  hiddenId: ({ key }) => key,
  get: {
    key: ({ key }) => key,
    value: ({ session, key }) => {
      const text = session.model.settings.get(key);
      if (text === undefined) throw itemNotFound();
      return JSON.parse(text) as WireValue;
    },
  },
  set: {
    value: ({ session, key }, value) => {
      session.model.settings.set(key, JSON.stringify(asJson(value)));
    },
  },
  call: {
    delete: ({ session, key }) => {
      session.model.settings.delete(key);
      return null;
    },
  },
};

/** Settings hold plain JSON; an Excel object cannot be stored. */
function asJson(value: ArgumentValue): ArgumentValue {
  if (value instanceof HostObject) throw invalidArgument();
  return value;
}
