import type { AuditSink } from '../../../kernel/audit/audit-trail.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { globalId } from '../../../kernel/global-id.ts';
import { theHub } from '../../../kernel/principal.ts';
import { perRequest } from '../../per-request.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import { auditEvent } from '../audit-outbox.ts';

/** A case or a rejected record whose fields are shown as they are. */
export interface ThingRead {
  readonly kind: 'Case' | 'QuarantinedRecord';
  readonly id: number;
  readonly department: string;
}

/** Tells in the trail, once for each request and thing, that personal data were read; resolves when it is told. */
export type PersonalReads = (context: SubgraphContext, of: ThingRead) => Promise<void>;

/**
 * Reading is told before anything is shown. A department that reads its own is not told, nor the hub's own work: it shows
 * nothing to anybody.
 */
export function personalReads(audit: AuditSink, clock: Clock): PersonalReads {
  const told = perRequest(() => new Map<string, Promise<void>>());
  return (context, of) => {
    const { principal, requestId } = context;
    const isOwn = principal.role === 'department' && principal.department === of.department;
    if (isOwn || principal.subject === theHub.subject) return Promise.resolve();
    const already = told(context);
    const id = globalId(of.kind, String(of.id));
    let telling = already.get(id);
    if (telling === undefined) {
      const data = { [of.kind === 'Case' ? 'case' : 'rejectedRecord']: id, department: of.department };
      const facts = { at: clock.now().toISOString(), actor: principal, requestId, data };
      telling = audit.append(auditEvent('PERSONAL_DATA_READ', `${requestId}|${id}`, facts));
      already.set(id, telling);
    }
    return telling;
  };
}
