import type { AuditEventName } from '../kernel/audit/events.ts';
import type { Principal } from '../kernel/principal.ts';
import type { FrontDoor } from './http/front-door.ts';

/** Writes an event of the front door into the audit trail; resolves when it is durable. */
export function recordEvent(
  { audit, clock, newId }: Pick<FrontDoor, 'audit' | 'clock' | 'newId'>,
  name: AuditEventName,
  actor: Principal,
  requestId: string | undefined,
  facts: { readonly outcome: 'success' | 'failure'; readonly data: Readonly<Record<string, unknown>> },
): Promise<void> {
  const at = clock.now().toISOString();
  return audit.append({ id: newId(), name, at, actor, ...(requestId === undefined ? {} : { requestId }), ...facts });
}
