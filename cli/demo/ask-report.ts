import { openWithToken } from '../../examples/systems/front-door.ts';
import { PERIOD } from '../../examples/systems/the-month.ts';
import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Ledger, SubmissionVerdict } from '../../subgraphs/cases/intake/intake.ts';
import type { Demo } from './open-demo.ts';

/** How the month went for one department. */
export interface DepartmentReport {
  readonly code: string;
  readonly name: string;
  readonly kind: 'SELF_BUILT' | 'UNIFIED' | 'VERTICAL';
  readonly ledger: Ledger;
  readonly verdict: SubmissionVerdict;
  /** Null where the department is not scored. */
  readonly timely: boolean | null;
  readonly conforming: boolean | null;
  readonly score: number | null;
  readonly reason: Bilingual;
  /** Findings by rule, most severe and most frequent first. */
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly total: number;
    readonly summary: Bilingual;
  }[];
}

interface Scorecards {
  readonly scorecards: {
    readonly nodes: readonly {
      readonly department: Pick<DepartmentReport, 'code' | 'name' | 'kind'>;
      readonly docking: Pick<DepartmentReport, 'timely' | 'conforming' | 'score' | 'reason'>;
    }[];
  };
}

interface Standing {
  readonly department: string;
  readonly firstCompleteArrival: string | null;
  readonly rejectedOutstanding: number;
  readonly ledger: Ledger;
}

interface Totals {
  readonly submissions: {
    readonly nodes: readonly {
      readonly department: { readonly code: string };
      readonly findingTotals: readonly {
        readonly rule: { readonly code: string; readonly summary: Bilingual };
        readonly severity: string;
        readonly total: number;
      }[];
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** The scores with what made them: catalogue, cases and supervision in one answer. */
export const SCORES_QUERY = `query Scores($period: Month!) {
  scorecards(period: $period, first: 100) {
    nodes { department { code name kind } docking { score timely conforming reason { zh en } } }
  }
}`;

const STANDINGS_QUERY = `query Standings($period: Month!, $departments: [String!]!) {
  reportingStandings(period: $period, departments: $departments) {
    department firstCompleteArrival rejectedOutstanding
    ledger { offered accepted revised duplicate superseded rejected unread }
  }
}`;

const TOTALS_QUERY = `query Totals($period: Month!, $after: String) {
  submissions(filter: { period: $period }, first: 200, after: $after) {
    nodes { department { code } findingTotals { rule { code summary { zh en } } severity total } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Asks the graph, as an auditor, how the month went for every department that is in it. */
export async function askReport({ hub, url }: Demo): Promise<readonly DepartmentReport[]> {
  const door = openWithToken(url, hub.issueToken({ role: 'auditor', subject: 'demo-auditor' }));
  const { scorecards } = await door.graph<Scorecards>(SCORES_QUERY, { period: PERIOD });
  const departments = scorecards.nodes.map(({ department }) => department.code);
  const { reportingStandings } = await door.graph<{ reportingStandings: readonly Standing[] }>(STANDINGS_QUERY, {
    ...{ period: PERIOD, departments },
  });
  const findings = await totalsByDepartment((after) =>
    door.graph<Totals>(TOTALS_QUERY, { period: PERIOD, ...(after === undefined ? {} : { after }) }),
  );
  return scorecards.nodes.flatMap(({ department, docking }) => {
    const standing = reportingStandings.find((one) => one.department === department.code);
    if (standing === undefined) return [];
    const verdict = verdictOf(standing);
    const own = findings.get(department.code);
    return [
      { ...department, ...docking, ledger: standing.ledger, verdict, findings: ranked([...(own?.values() ?? [])]) },
    ];
  });
}

/** What the month's deliveries of a department come to, as they stand now. */
function verdictOf({ firstCompleteArrival, rejectedOutstanding, ledger }: Standing): SubmissionVerdict {
  if (firstCompleteArrival === null || ledger.unread > 0) return 'INCOMPLETE';
  return rejectedOutstanding > 0 ? 'DOES_NOT_CONFORM' : 'CONFORMS';
}

type Finding = DepartmentReport['findings'][number];

async function totalsByDepartment(
  page: (after: string | undefined) => Promise<Totals>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Finding>>> {
  const byDepartment = new Map<string, Map<string, Finding>>();
  let after: string | undefined;
  for (;;) {
    const { submissions } = await page(after);
    for (const { department, findingTotals } of submissions.nodes) {
      const own = byDepartment.get(department.code) ?? new Map<string, Finding>();
      byDepartment.set(department.code, own);
      for (const { rule, severity, total } of findingTotals) {
        const before = own.get(rule.code)?.total ?? 0;
        own.set(rule.code, { rule: rule.code, severity, total: before + total, summary: rule.summary });
      }
    }
    const { hasNextPage, endCursor } = submissions.pageInfo;
    if (!hasNextPage || endCursor === null) return byDepartment;
    after = endCursor;
  }
}

const SEVERITIES = ['FATAL', 'ERROR', 'WARNING', 'ADVICE'];

const ranked = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
      other.total - one.total ||
      (one.rule < other.rule ? -1 : 1),
  );
