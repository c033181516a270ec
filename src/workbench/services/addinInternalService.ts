import type { ObjectMembers } from "../interpreter/hostObject";

/** Start-up handshake of the library: it tells the host that ribbon actions can be sent. */
export const addinInternalServiceMembers: ObjectMembers<object> = {
  call: { notifyActionHandlerReady: () => null },
};
