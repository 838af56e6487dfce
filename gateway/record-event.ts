import type { AuditSink } from '../kernel/audit/audit-trail.ts';
import type { AuditEventName } from '../kernel/audit/events.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Principal } from '../kernel/principal.ts';

/** What it takes to write into the audit trail. */
export interface TrailMeans {
  readonly audit: AuditSink;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Writes an event of the gateway into the audit trail; resolves when it is durable. */
export function recordEvent(
  { audit, clock, newId }: TrailMeans,
  name: AuditEventName,
  actor: Principal,
  requestId: string | undefined,
  facts: { readonly outcome: 'success' | 'failure'; readonly data: Readonly<Record<string, unknown>> },
): Promise<void> {
  const at = clock.now().toISOString();
  return audit.append({ id: newId(), name, at, actor, ...(requestId === undefined ? {} : { requestId }), ...facts });
}
