import type { AuditEvent, AuditSink } from '../../kernel/audit/audit-trail.ts';
import type { AuditEventName } from '../../kernel/audit/events.ts';
import { sha256 } from '../../kernel/canonical-json.ts';
import type { Log } from '../../kernel/log.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { CasesStore } from './store.ts';

const AT_ONCE = 200;

/** Makes an event; `about` names the thing it happened to, so that the same happening has the same id. */
export function auditEvent(
  name: AuditEventName,
  about: string,
  facts: {
    readonly at: string;
    readonly actor: Principal;
    readonly requestId: string;
    readonly outcome?: AuditEvent['outcome'];
    readonly data: AuditEvent['data'];
  },
): AuditEvent {
  return { id: sha256(`${name}|${about}`).slice(0, 32), name, outcome: 'success', ...facts };
}

/** Carries events from the store's outbox to the audit trail, in order. */
export interface OutboxCarrier {
  /** Hands over what waits; one run at a time. A sink that fails is tried again at the next call. */
  carry(): Promise<void>;
}

/** Events were written in the transaction of the deed; they are taken out only once the trail has them. */
export function outboxCarrier(store: CasesStore, sink: AuditSink, log: Log): OutboxCarrier {
  let running: Promise<void> | undefined;
  let again = false;
  const carryAll = async (): Promise<void> => {
    for (;;) {
      const events = await store.pendingEvents(AT_ONCE);
      if (events.length === 0) return;
      for (const event of events) await sink.append(event);
      await store.transact((unit) => unit.handedOver(events.map(({ id }) => id)));
    }
  };
  const run = async (): Promise<void> => {
    do {
      again = false;
      await carryAll();
    } while (again as boolean);
  };
  return {
    carry: () => {
      again = true;
      running ??= run()
        .catch((fault: unknown) => {
          log.error({ fault }, 'The audit trail takes no events; they wait in the outbox.');
        })
        .finally(() => {
          running = undefined;
        });
      return running;
    },
  };
}
