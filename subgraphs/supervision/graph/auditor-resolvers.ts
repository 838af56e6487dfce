import { encodeCursor, pageArguments } from '../../../kernel/connection.ts';
import { verifyTrail, type TrailAnchor } from '../../../kernel/audit/verify-trail.ts';
import type { AuditEntry } from '../../../kernel/audit/audit-trail.ts';
import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import { instantOf } from '../clock/moment.ts';
import { supervisionError } from '../errors.ts';
import { caseTimeline } from '../evidence/case-timeline.ts';
import { requireDepartment, requireSupervisor } from '../office/office.ts';
import type { Deed, WatchStore } from '../watch/watch-store.ts';
import { departmentsOf } from './alert-resolvers.ts';
import type { GraphMeans } from './means.ts';

type AuditorQueries = 'auditVerification' | 'appeals' | 'samples' | 'caseTimeline';

/** What an auditor looks through. */
export function auditorQueries(means: GraphMeans, audit: AuditStore): Pick<QueryResolvers, AuditorQueries> {
  const { store, appeals } = means;
  return {
    auditVerification: async (_, { sequence, hash }, { principal }) => {
      requireSupervisor(principal);
      const anchor: TrailAnchor = sequence == null || hash == null ? await audit.head() : { sequence, hash };
      const verdict = await verifyTrail(entriesOf(audit), anchor);
      return verdict.ok
        ? { whole: true, head: verdict.head, brokenAt: null, fault: null }
        : { whole: false, head: await audit.head(), brokenAt: verdict.sequence, fault: verdict.text };
    },
    appeals: async (_, { state, department }, { principal }) => {
      const [one] = departmentsOf(principal, department) ?? [];
      const deeds = await store.deeds({ topic: 'appeal', ...(one === undefined ? {} : { department: one }) });
      const filed = deeds.filter(({ name }) => name === 'FILED').map(({ subject }) => subject);
      const found = await Promise.all(
        filed.map(async (id) => ({ card: await store.card(id), appeal: await appeals.appeal(id) })),
      );
      return found.flatMap(({ card, appeal }) =>
        card !== undefined && (state == null || appeal?.state === state) ? [card] : [],
      );
    },
    samples: async (_, { department, period }, { principal }) => {
      requireSupervisor(principal);
      const selection = { topic: 'sample' as const, ...(department == null ? {} : { department }) };
      return samplesOf(await store.deeds({ ...selection, ...(period == null ? {} : { periods: [period] }) }));
    },
    caseTimeline: async (_, { case: id }, { principal }) => {
      const [watched] = await store.cases([id]);
      if (watched === undefined)
        throw supervisionError.SUPERVISION_UNKNOWN({ thing: '受监督办件 case under watch', id });
      requireDepartment(principal, watched.file.department);
      return [
        ...caseTimeline(
          watched,
          await deedsAbout(store, [id, ...watched.cards.map((card) => card.id)], watched.file.department),
        ),
      ];
    },
  };
}

const STRETCH = 1000;

/** The whole trail, a stretch in memory. */
async function* entriesOf(audit: AuditStore): AsyncGenerator<AuditEntry> {
  for (let sequence = 0; ;) {
    const asked = { first: STRETCH, after: encodeCursor([sequence]) };
    const entries = (await audit.page({}, pageArguments(asked, { maximum: STRETCH, standard: STRETCH }))).slice(
      0,
      STRETCH,
    );
    yield* entries;
    const last = entries.at(-1);
    if (last === undefined) return;
    sequence = last.sequence;
  }
}

/** Samples as they stand: committed, and drawn if they were. */
function samplesOf(deeds: readonly Deed[]) {
  return deeds
    .filter(({ name }) => name === 'COMMITTED')
    .map(({ subject, data }) => {
      const drawn = deeds.find((deed) => deed.subject === subject && deed.name === 'DRAWN')?.data;
      return {
        ...{ id: subject, populationDigest: String(data['digest']), population: Number(data['size']) },
        seed: drawn === undefined ? null : String(drawn['seed']),
        drawn: (drawn?.['drawn'] ?? []) as readonly string[],
      };
    });
}

/** What people did about cards or a case: appeals name the card, orders name either. */
async function deedsAbout(store: WatchStore, ids: readonly string[], department: string): Promise<readonly Deed[]> {
  const appeals = await Promise.all(ids.map((subject) => store.deeds({ topic: 'appeal', subject })));
  const orders = await store.deeds({ topic: 'order', department });
  const about = new Set(orders.filter(({ data }) => ids.includes(String(data['about']))).map(({ subject }) => subject));
  return [...appeals.flat(), ...orders.filter(({ subject }) => about.has(subject))];
}

/** Types of what an auditor looks through. */
export function auditorTypes(): Pick<Resolvers, 'TimelineEvent'> {
  return {
    TimelineEvent: {
      at: ({ at }) => instantOf(at),
      alert: ({ card }) => card ?? null,
      source: ({ source }) => source ?? null,
    },
  };
}
