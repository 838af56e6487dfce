import { connection, type PageArguments } from '../../../kernel/connection.ts';
import { globalId, parseGlobalId } from '../../../kernel/global-id.ts';
import { maySeeDepartment, type Principal } from '../../../kernel/principal.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type {
  QuarantineFilter as QuarantineFilterInput,
  Resolvers,
  SubmissionFilter as SubmissionFilterInput,
} from '../__generated__/resolvers.ts';
import { departmentsVisible } from '../access.ts';
import { receiptOf } from '../intake/receipt.ts';
import { recordProof } from '../intake/record-proof.ts';
import { COUNT_RECORD_TYPE } from '../intake/report-counts.ts';
import { emptyLedger } from '../settling.ts';
import type { QuarantineFilter, Submission, SubmissionFilter } from '../stored.ts';
import { severitiesOf } from './graph-words.ts';
import { BY_ORDINAL, BY_PERIOD, BY_ROW, counted, pageOf, stretchOf } from './pages.ts';
import type { QuarantinePage, SubmissionPage } from './parents.ts';
import { distributionFor } from './distribution-resolvers.ts';
import type { ResolverMeans } from './resolver-means.ts';

type SubmissionResolvers = Pick<
  Resolvers,
  'Submission' | 'SubmissionConnection' | 'PointsPreview' | 'RepairStep' | 'LedgerLine' | 'Receipt' | 'RecordProof'
>;

/** Resolvers of submissions and what hangs on them; whoever is handed one may see it. */
export function submissionResolvers(means: ResolverMeans): SubmissionResolvers {
  const { store, sign } = means;
  return {
    Submission: {
      __resolveReference: ({ id }, context) => submissionById(means, id, context),
      id: ({ id }) => globalId('Submission', id),
      number: ({ id }) => id,
      department: ({ department }) => ({ code: department }),
      refusal: ({ refusal }) => refusal ?? null,
      announced: ({ announced }) => announced ?? null,
      specification: ({ recordType, specification }) => (recordType === COUNT_RECORD_TYPE ? null : specification),
      ledgerLines: ({ id }) => store.ledgerLines(id),
      receipt: (submission) => receiptOf(store, sign, submission),
      distribution: ({ department, period }, _, context) => distributionFor(means, department, period, context),
      recordProof: (submission, { sequence }) => recordProof(store, submission, sequence),
      findingTotals: ({ id }) => store.findingTotals(id),
      findings: async ({ id }, { filter, ...page }) => {
        const asked = pageOf(page);
        const { rule, severities } = filter ?? {};
        const rows = await store.findings(
          id,
          {
            ...(rule == null ? {} : { rule }),
            ...(severities == null ? {} : { severities: severitiesOf(severities) }),
          },
          stretchOf(asked, BY_ROW),
        );
        const findings = rows.map((row) => ({ ...row, submission: id }));
        return connection(asked, findings, ({ sequence, ordinal }) => [sequence, ordinal]);
      },
      pointsPreview: async (submission) => (await means.points(submission)) ?? null,
      returnedFile: ({ id, state, reading: { format } }) =>
        (state === 'BALANCED' || state === 'UNBALANCED') && (format === 'csv' || format === 'xlsx')
          ? `/intake/submissions/${id}/returned`
          : null,
      returns: async ({ reading: { returns } }, _, context) =>
        returns === undefined ? null : ((await means.loaders(context).submission.load(returns)) ?? null),
      quarantine: ({ id }, { filter, ...page }) =>
        quarantinePage(means, { ...quarantineFilter(filter), submission: id }, page),
    },
    PointsPreview: {
      title: ({ rule }) => rule.title,
      basis: ({ rule }) => rule.basis,
      recordsExamined: ({ examined }) => examined.records,
    },
    RepairStep: {
      recordType: ({ recordType }) => recordType ?? null,
      fix: ({ fix }) => fix ?? null,
    },
    SubmissionConnection: { totalCount: (page) => page.count() },
    LedgerLine: {
      power: ({ power }) => (power === '' ? null : { code: power }),
      day: ({ day }) => (day === '' ? null : day),
      ledger: (line) => ({ ...emptyLedger, ...line }),
    },
    Receipt: {
      document: (receipt) => Object.fromEntries(Object.entries(receipt).filter(([name]) => name !== 'signature')),
      signature: ({ signature }) => signature,
    },
    RecordProof: { content: ({ content }) => content ?? null },
  };
}

/** A submission that the caller may see, by its id or the number on its receipt; null for any other. */
export async function submissionById(
  { loaders }: ResolverMeans,
  id: string,
  context: SubgraphContext,
): Promise<Submission | null> {
  const number = /^[0-9a-f]{24}$/.test(id) ? id : parseGlobalId(id, 'Submission');
  const submission = await loaders(context).submission.load(number);
  return submission !== undefined && maySeeDepartment(context.principal, submission.department) ? submission : null;
}

/** A page of the submissions that the caller may see. */
export async function submissionPage(
  { store, loaders }: ResolverMeans,
  input: SubmissionFilterInput | null | undefined,
  page: PageArguments,
  context: SubgraphContext,
): Promise<SubmissionPage> {
  const asked = pageOf(page);
  const { period, recordType, channels, states, verdicts } = input ?? {};
  const departments = visible(context.principal, input?.department);
  const filter: SubmissionFilter = {
    ...(departments === undefined ? {} : { departments }),
    ...(period == null ? {} : { period }),
    ...(recordType == null ? {} : { recordType }),
    ...(channels == null ? {} : { channels }),
    ...(states == null ? {} : { states }),
    ...(verdicts == null ? {} : { verdicts }),
  };
  const rows = await loaders(context).submissionPage(filter, stretchOf(asked, BY_PERIOD));
  return counted(
    asked,
    rows,
    ({ period: month, number }) => [month, number],
    () => store.submissionCount(filter),
  );
}

/** Departments to look through; asking for another's finds nothing, just as if there were nothing. */
export function visible(principal: Principal, department: string | null | undefined): readonly string[] | undefined {
  if (department != null) return maySeeDepartment(principal, department) ? [department] : [];
  return departmentsVisible(principal, undefined);
}

export function quarantineFilter(input: QuarantineFilterInput | null | undefined): QuarantineFilter {
  const { period, rule, waiting } = input ?? {};
  return {
    ...(period == null ? {} : { period }),
    ...(rule == null ? {} : { rule }),
    ...(waiting == null ? {} : { open: waiting }),
  };
}

/** A page of quarantined records; `filter` says already whose may be seen. */
export async function quarantinePage(
  { store }: ResolverMeans,
  filter: QuarantineFilter,
  page: PageArguments,
): Promise<QuarantinePage> {
  const asked = pageOf(page);
  const rows = await store.quarantinePage(filter, stretchOf(asked, BY_ORDINAL));
  return counted(
    asked,
    rows,
    ({ id }) => [id],
    () => store.quarantineCount(filter),
  );
}
