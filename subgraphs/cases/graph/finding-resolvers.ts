import { globalId } from '../../../kernel/global-id.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { SEVERITIES } from './graph-words.ts';
import type { ResolverMeans } from './resolver-means.ts';

type FindingResolvers = Pick<Resolvers, 'Finding' | 'FindingTotal' | 'QuarantinedRecord' | 'QuarantineConnection'>;

/** Resolvers of findings and quarantined records; whoever is handed one may see it. */
export function findingResolvers({ store, loaders, personal, reads }: ResolverMeans): FindingResolvers {
  return {
    FindingTotal: {
      rule: ({ rule }) => ({ code: rule }),
      severity: ({ severity }) => SEVERITIES[severity],
    },
    Finding: {
      id: ({ submission, sequence, ordinal }) =>
        globalId('Finding', `${submission}/${String(sequence)}/${String(ordinal)}`),
      rule: ({ finding }) => ({ code: finding.rule }),
      severity: ({ finding }) => SEVERITIES[finding.severity],
      recordType: ({ finding }) => finding.recordType,
      pointer: ({ finding: { pointer } }) => ({
        file: pointer.file ?? null,
        sheet: pointer.sheet ?? null,
        table: pointer.table ?? null,
        row: pointer.row,
        field: pointer.field ?? null,
        column: pointer.column ?? null,
        path: pointer.path ?? null,
      }),
      value: ({ finding }) => finding.value ?? null,
      expected: ({ finding }) => finding.expected,
      difference: ({ finding }) => finding.difference ?? null,
      message: ({ finding }) => finding.message,
      remedy: ({ finding }) => finding.remedy,
    },
    QuarantinedRecord: {
      id: ({ id }) => globalId('QuarantinedRecord', String(id)),
      submission: async ({ submission }, _, context) => {
        const found = await loaders(context).submission.load(submission);
        if (found === undefined) throw new Error(`Submission ${submission} of a quarantined record is missing.`);
        return found;
      },
      fields: async ({ id, department, recordType, fields }, _, context) => {
        if (personal.holds(recordType)) await reads(context, { kind: 'QuarantinedRecord', id, department });
        return fields;
      },
      table: ({ table }) => table ?? null,
      rules: ({ rules }) => rules.map((code) => ({ code })),
      findings: async ({ id, submission }) => {
        const [findings = []] = await store.findingsOfQuarantined([id]);
        return findings.map((finding) => ({ ...finding, submission }));
      },
      closedAt: ({ closedAt }) => closedAt ?? null,
      closedBy: async ({ closedBy }, _, context) =>
        closedBy === undefined ? null : ((await loaders(context).submission.load(closedBy)) ?? null),
    },
    QuarantineConnection: { totalCount: (page) => page.count() },
  };
}
