import type { AuditSink } from '../../../kernel/audit/audit-trail.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { globalId } from '../../../kernel/global-id.ts';
import { theHub } from '../../../kernel/principal.ts';
import { perRequest } from '../../per-request.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import { auditEvent } from '../audit-outbox.ts';

/** A case whose fields are shown as they are. */
export interface ReadCase {
  readonly id: number;
  readonly department: string;
}

/** Tells in the trail, once for each request and case, that personal data were read; resolves when it is told. */
export type PersonalReads = (context: SubgraphContext, of: ReadCase) => Promise<void>;

/**
 * Reading is told before anything is shown. A department that reads its own is not told, nor the hub's own work: it shows
 * nothing to anybody.
 */
export function personalReads(audit: AuditSink, clock: Clock): PersonalReads {
  const told = perRequest(() => new Map<number, Promise<void>>());
  return (context, of) => {
    const { principal, requestId } = context;
    const isOwn = principal.role === 'department' && principal.department === of.department;
    if (isOwn || principal.subject === theHub.subject) return Promise.resolve();
    const already = told(context);
    let telling = already.get(of.id);
    if (telling === undefined) {
      const data = { case: globalId('Case', String(of.id)), department: of.department };
      const facts = { at: clock.now().toISOString(), actor: principal, requestId, data };
      telling = audit.append(auditEvent('PERSONAL_DATA_READ', `${requestId}|${String(of.id)}`, facts));
      already.set(of.id, telling);
    }
    return telling;
  };
}
