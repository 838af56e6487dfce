import { connection, pageArguments } from '../../../kernel/connection.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { instantOf } from '../clock/moment.ts';
import { FILING_RULE } from '../office/filing-desk.ts';
import { requireDepartment } from '../office/office.ts';
import { aboutRecord } from '../subsystems/cards-of-group.ts';
import { departmentsOf } from './alert-resolvers.ts';
import type { GraphMeans } from './means.ts';

/** Questions about subsystems and filings. */
export function subsystemQueries({
  store,
  listed,
}: GraphMeans): Pick<QueryResolvers, 'subsystems' | 'subsystemRecords' | 'penaltyFilings'> {
  return {
    subsystems: () => [...listed],
    subsystemRecords: async (_, { subsystem, department, period, ...page }, { principal }) => {
      requireDepartment(principal, department);
      const asked = pageArguments(page, { maximum: 200, standard: 20 });
      const group = { subsystem, department, period };
      const records = await store.pageOfRecords(group, asked);
      return { ...connection(asked, records, ({ key }) => [key]), count: () => store.recordCount(group) };
    },
    penaltyFilings: async (_, { department, period, ...page }, { principal }) => {
      const asked = pageArguments(page, { maximum: 200, standard: 20 });
      const selection = { departments: departmentsOf(principal, department), period, rule: FILING_RULE };
      const cards = await store.cards(selection, asked);
      return {
        ...connection(asked, cards, ({ raisedAt, id }) => [raisedAt, id]),
        count: () => store.cardCount(selection),
      };
    },
  };
}

/** Reports of records, reviews of filings. */
export function subsystemMutations({
  subsystems,
  filings,
}: GraphMeans): Pick<MutationResolvers, 'reportSubsystemRecords' | 'reviewPenaltyFiling'> {
  return {
    reportSubsystemRecords: (_, { subsystem, department, records }, { principal }) =>
      subsystems.report(principal, subsystem, department, records),
    reviewPenaltyFiling: (_, { filing, opinion, objection }, { principal }) =>
      filings.review(principal, filing, opinion, objection),
  };
}

type Types =
  | 'SubsystemReceipt'
  | 'SubsystemRecord'
  | 'SubsystemRecordConnection'
  | 'PenaltyFiling'
  | 'PenaltyFilingConnection'
  | 'FilingReview';

/** Types of subsystems and filings. */
export function subsystemTypes({ store, filings }: GraphMeans): Pick<Resolvers, Types> {
  return {
    SubsystemReceipt: { department: ({ department }) => ({ code: department }) },
    SubsystemRecord: {
      department: ({ department }) => ({ code: department }),
      reportedAt: ({ at }) => instantOf(at),
      alerts: async ({ subsystem, key }) => [...(await store.cardsAbout([aboutRecord(subsystem, key)]))],
    },
    SubsystemRecordConnection: { totalCount: (page) => page.count() },
    PenaltyFiling: {
      key: ({ id }) => id,
      case: ({ about }) => about,
      department: ({ department }) => ({ code: department }),
      filedAt: ({ raisedAt }) => instantOf(raisedAt),
      fine: ({ evidence }) => numberOf(evidence['fine']),
      procedure: ({ evidence }) => (typeof evidence['procedure'] === 'string' ? evidence['procedure'] : null),
      grave: ({ evidence }) => (Array.isArray(evidence['grave']) ? evidence['grave'].map(String) : []),
      filedByDepartment: ({ evidence }) => evidence['filedByDepartment'] === true,
      alert: (card) => card,
      review: async ({ id }) => (await filings.reviewOf(id)) ?? null,
    },
    PenaltyFilingConnection: { totalCount: (page) => page.count() },
    FilingReview: { at: ({ at }) => instantOf(at) },
  };
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
