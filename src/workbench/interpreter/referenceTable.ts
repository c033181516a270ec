import { invalidReference } from "../model/hostError";
import type { HostObject } from "./hostObject";

/** Told when an object starts and stops to outlive its request, so that it can follow moving cells. */
export interface ReferenceListener {
  kept(object: HostObject): void;
  released(object: HostObject): void;
}

/** Objects that the client keeps beyond the request (`_KeepReference` … `_RemoveReference`). */
export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private nextId = 1;

  constructor(private readonly listener?: ReferenceListener) {}

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (object.referenceId !== undefined && this.objects.has(object.referenceId)) return;
    object.referenceId = `r${this.nextId++}`;
    this.objects.set(object.referenceId, object);
    this.listener?.kept(object);
  }

  /** Unknown ids are ignored: the client may release an object twice. */
  release(referenceId: string): void {
    const object = this.objects.get(referenceId);
    if (!object) return;
    this.objects.delete(referenceId);
    object.referenceId = undefined;
    this.listener?.released(object);
  }

  releaseAll(): void {
    for (const id of [...this.objects.keys()]) this.release(id);
  }

  /** @throws HostError InvalidReference when the id was released or never given */
  resolve(referenceId: string): HostObject {
    const object = this.objects.get(referenceId);
    if (!object) throw invalidReference();
    return object;
  }
}
