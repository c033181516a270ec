/** Category of an entry: which part of the library reads it. */
export const EventCategory = { CustomFunction: 1, Action: 2, ObjectEvent: 65536 } as const;

/**
 * One pushed event: category, type, id of the object it happened to, the arguments as JSON text,
 * an id that Excel leaves empty, and whether another author caused it.
 */
export type EventEntry = readonly [
  category: number,
  type: number,
  targetId: string,
  messageJson: string,
  id: string,
  isRemoteOverride: boolean,
];
