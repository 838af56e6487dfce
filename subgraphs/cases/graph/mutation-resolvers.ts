import { parseGlobalId } from '../../../kernel/global-id.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { MutationResolvers } from '../__generated__/resolvers.ts';
import { casesError } from '../errors.ts';
import type { Receipt } from '../intake/intake.ts';
import { once } from '../intake/report-counts.ts';
import type { Submission } from '../stored.ts';
import type { ResolverMeans } from './resolver-means.ts';

/** Records that a mutation takes at most; more go through POST /intake. */
const MOST_RECORDS = 1000;

/** Resolvers of the deeds; all of them go through the intake, which says who may. */
export function mutationResolvers({ intake, store }: ResolverMeans): MutationResolvers {
  const settled = async ({ submission }: Receipt): Promise<Submission> => {
    const found = await store.submission(submission);
    if (found === undefined) throw new Error(`Submission ${submission} has vanished.`);
    return found;
  };
  return {
    submitCases: async (_, { input }, context) => {
      const { department, period, recordType, records, idempotencyKey, rehearsal } = input;
      if (records.length === 0 || records.length > MOST_RECORDS || !records.every(isRecord))
        throw casesError.RECORDS_INVALID({ most: MOST_RECORDS });
      const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
      const received = await intake.receive(
        {
          ...asked(context),
          department,
          period,
          recordType,
          channel: 'PUSH',
          name: 'submitCases',
          reading: { format: 'ndjson' },
          announced: records.length,
          ...(idempotencyKey == null ? {} : { idempotencyKey }),
          ...(rehearsal == null ? {} : { rehearsal }),
        },
        once(Buffer.from(lines)),
      );
      return settled(await intake.settle(received.submission));
    },
    correctRecord: async (_, { quarantined, set }, { principal, requestId }) => {
      if (!isRecord(set)) throw casesError.RECORDS_INVALID({ most: MOST_RECORDS });
      return settled(await intake.correct(parseGlobalId(quarantined, 'QuarantinedRecord'), set, principal, requestId));
    },
    reportCounts: async (_, { department, period, counts, idempotencyKey }, context) =>
      settled(
        await intake.reportCounts(
          { ...asked(context), department, period, ...(idempotencyKey == null ? {} : { idempotencyKey }) },
          counts.map(({ power, count }) => ({ powerCode: power, count })),
        ),
      ),
    declareNoCases: async (_, { department, period }, context) =>
      settled(await intake.reportCounts({ ...asked(context), department, period }, [])),
    announceDelivery: (_, offer, context) => intake.announce({ ...offer, ...asked(context) }),
  };
}

const asked = ({ principal, requestId }: SubgraphContext): Pick<SubgraphContext, 'principal' | 'requestId'> => ({
  principal,
  requestId,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
