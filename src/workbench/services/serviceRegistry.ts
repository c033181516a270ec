import { HostObject, type ObjectMembers } from "../interpreter/hostObject";
import { addinInternalServiceMembers } from "./addinInternalService";
import { dynamicRibbonMembers, RibbonState } from "./dynamicRibbon";
import { AddinVisibility, appRuntimeMembers, appRuntimePersistenceMembers } from "./appRuntime";

/** Services that the library reaches by `new` paths, by the type name it uses on the wire. */
export class ServiceRegistry {
  readonly visibility = new AddinVisibility();
  readonly ribbon = new RibbonState();
  private readonly services: ReadonlyMap<string, HostObject>;

  constructor() {
    const { visibility } = this;
    this.services = new Map([
      service("Microsoft.InternalService.AddinInternalService", {}, addinInternalServiceMembers),
      service("Microsoft.AppRuntime.AppRuntimeService", visibility, appRuntimeMembers),
      service(
        "Microsoft.AppRuntime.AppRuntimePersistenceService",
        visibility,
        appRuntimePersistenceMembers,
      ),
      service("Microsoft.DynamicRibbon.DynamicRibbon", this.ribbon, dynamicRibbonMembers),
    ]);
  }

  find(typeName: string): HostObject | undefined {
    return this.services.get(typeName);
  }
}

function service<T extends object>(
  typeName: string,
  target: T,
  members: ObjectMembers<T>,
): [string, HostObject] {
  const className = typeName.slice(typeName.lastIndexOf(".") + 1);
  return [typeName, new HostObject(className, target, members)];
}
