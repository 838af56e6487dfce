import type { RecordRole } from '../../../conformity/pack/pack.ts';
import type { PageArguments } from '../../../kernel/connection.ts';
import { globalId, parseGlobalId } from '../../../kernel/global-id.ts';
import { maySeeDepartment, type Principal } from '../../../kernel/principal.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { CaseFilter as CaseFilterInput, Resolvers } from '../__generated__/resolvers.ts';
import type { CaseFilter, CaseRecord, PowerCase } from '../stored.ts';
import { ROLES } from './graph-words.ts';
import { BY_PERIOD, counted, pageOf, stretchOf } from './pages.ts';
import type { CasePage, RecordOfCase } from './parents.ts';
import type { ResolverMeans } from './resolver-means.ts';
import { offersOfCase } from './upward-resolvers.ts';

type CaseResolvers = Pick<Resolvers, 'Case' | 'CaseConnection' | 'CaseRecord' | 'CaseReport'>;

/** Resolvers of cases and their records. */
export function caseResolvers(means: ResolverMeans): CaseResolvers {
  const { loaders, personal, reads } = means;
  const records = async (of: PowerCase, role: RecordRole, context: SubgraphContext): Promise<readonly RecordOfCase[]> =>
    (await loaders(context).records.load(of.id))
      .filter((record) => roleOf(means, record) === role)
      .map((record) => ({
        ...{ ...record, department: of.department },
        fields: maySeeDepartment(context.principal, of.department)
          ? record.fields
          : personal.masked(record.recordType, record.fields, of.party),
      }));
  const shown = (of: PowerCase, part: 'title' | 'party', principal: Principal): string | null => {
    const text = of[part];
    if (text === undefined || maySeeDepartment(principal, of.department)) return text ?? null;
    return personal.maskedShown(of.family, part, text, of.party);
  };
  return {
    Case: {
      __resolveReference: async ({ id }, context) => caseById(means, id, context),
      id: ({ id }) => globalId('Case', String(id)),
      department: ({ department }) => ({ code: department }),
      power: ({ powerCode }) => (powerCode === '' ? null : { code: powerCode }),
      type: ({ family }) => family,
      name: (of, _, { principal }) => shown(of, 'title', principal),
      applicant: (of, _, { principal }) => shown(of, 'party', principal),
      startedAt: ({ startedAt }) => startedAt ?? null,
      finishedAt: ({ finishedAt }) => finishedAt ?? null,
      outcome: ({ outcome }) => outcome ?? null,
      state: ({ finishedAt }) => (finishedAt === undefined ? 'OPEN' : 'FINISHED'),
      base: async (of, _, context) => (await records(of, 'base', context))[0] ?? null,
      stages: (of, _, context) => records(of, 'stage', context),
      result: async (of, _, context) => (await records(of, 'result', context))[0] ?? null,
      documents: (of, _, context) => records(of, 'document', context),
      upward: (of, _, context) => offersOfCase(means, of, context),
    },
    CaseConnection: { totalCount: (page) => page.count() },
    CaseRecord: {
      id: ({ id }) => globalId('CaseRecord', String(id)),
      role: (record) => ROLES[roleOf(means, record)],
      revision: ({ revision }) => revision ?? null,
      day: ({ day }) => (day === '' ? null : day),
      fields: async ({ fields, recordType, department, case: id }, _, context) => {
        if (maySeeDepartment(context.principal, department) && personal.holds(recordType))
          await reads(context, { kind: 'Case', id, department });
        return fields;
      },
      submission: async ({ department, submission }, _, context) =>
        maySeeDepartment(context.principal, department)
          ? ((await loaders(context).submission.load(submission)) ?? null)
          : null,
      history: async ({ id, department, recordType, case: of }, _, context) =>
        maySeeDepartment(context.principal, department)
          ? (await loaders(context).history.load(id)).map((report) => ({ ...report, department, recordType, case: of }))
          : [],
    },
    CaseReport: {
      fields: async ({ fields, recordType, department, case: id }, _, context) => {
        if (personal.holds(recordType)) await reads(context, { kind: 'Case', id, department });
        return fields;
      },
      revision: ({ revision }) => revision ?? null,
      day: ({ day }) => (day === '' ? null : day),
      submission: async ({ submission }, _, context) => (await loaders(context).submission.load(submission)) ?? null,
    },
  };
}

/** Roles are the specification's to say, not the store's. */
function roleOf({ packs }: ResolverMeans, { recordType }: Pick<CaseRecord, 'recordType'>): RecordRole {
  return packs.find((pack) => Object.hasOwn(pack.recordTypes, recordType))?.recordTypes[recordType]?.role ?? 'document';
}

/** A case that the caller may see: what lacks its base record is not for the public. */
export async function caseById(
  { loaders }: ResolverMeans,
  id: string,
  context: SubgraphContext,
): Promise<PowerCase | null> {
  const found = await loaders(context).caseById.load(Number(parseGlobalId(id, 'Case')));
  return found !== undefined && (found.hasBase || maySeeDepartment(context.principal, found.department)) ? found : null;
}

/** A page of the cases that the caller may see. */
export async function casePage(
  { store, loaders }: ResolverMeans,
  input: CaseFilterInput | null | undefined,
  within: Pick<CaseFilter, 'department' | 'power'>,
  page: PageArguments,
  context: SubgraphContext,
): Promise<CasePage> {
  const asked = pageOf(page);
  const filter = caseFilter({ ...input, ...within }, context.principal);
  const rows = await loaders(context).casePage(filter, stretchOf(asked, BY_PERIOD));
  return counted(
    asked,
    rows,
    ({ period, id }) => [period, id],
    () => store.caseCount(filter),
  );
}

function caseFilter(input: CaseFilterInput, principal: Principal): CaseFilter {
  const { department, power, period, type, state, text } = input;
  const seesAll =
    principal.role === 'administrator' ||
    principal.role === 'auditor' ||
    (department != null && maySeeDepartment(principal, department));
  return {
    ...(department == null ? {} : { department }),
    ...(power == null ? {} : { power }),
    ...(period == null ? {} : { period }),
    ...(type == null ? {} : { family: type }),
    ...(state == null ? {} : { finished: state === 'FINISHED' }),
    ...(text == null || text === '' ? {} : { text }),
    ...(seesAll ? {} : { complete: true }),
  };
}
