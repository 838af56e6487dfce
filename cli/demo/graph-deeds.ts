import type { FrontDoor, Outcome } from '../../examples/systems/front-door.ts';
import type { HumanResources } from '../../examples/systems/human-resources.ts';
import { APPLICATION, type ReportedCase } from '../../examples/systems/reported-case.ts';
import type { Fields } from '../../examples/systems/system.ts';
import { PERIOD } from '../../examples/systems/the-month.ts';

const OUTCOME = 'verdict ledger { offered accepted revised duplicate superseded rejected unread }';

/** Sends one case through the graph: base, stages, result, in one operation, whose deeds the graph does in their order. */
export async function submitCase(door: FrontDoor, department: string, one: ReportedCase): Promise<readonly Outcome[]> {
  const { base, stages, result } = one;
  const submit = (alias: string): string => `${alias}: submitCases(input: $${alias}) { ${OUTCOME} }`;
  const input = (recordType: string, records: readonly Fields[]) => ({
    ...{ department, period: PERIOD, recordType, records },
  });
  const variables = {
    base: input(APPLICATION.base, [base]),
    stages: input(APPLICATION.stage, stages),
    ...(result === undefined ? {} : { result: input(APPLICATION.result, [result]) }),
  };
  const names = Object.keys(variables);
  const declared = names.map((name) => `$${name}: CasesInput!`).join(', ');
  const done = await door.graph<Record<string, Outcome>>(
    `mutation SubmitCase(${declared}) { ${names.map(submit).join(' ')} }`,
    variables,
  );
  return names.flatMap((name) => done[name] ?? []);
}

/** Declares the month to be without cases 本月无办件. */
export async function declareNoCases(door: FrontDoor, department: string): Promise<Outcome> {
  const { declareNoCases: outcome } = await door.graph<{ declareNoCases: Outcome }>(
    `mutation DeclareNoCases($department: String!, $period: Month!) {
      declareNoCases(department: $department, period: $period) { ${OUTCOME} }
    }`,
    { department, period: PERIOD },
  );
  return outcome;
}

interface Waiting {
  readonly quarantine: { readonly nodes: readonly { readonly id: string; readonly fields: Fields }[] };
}

/** Mends what waits in quarantine 待改区, oldest first, so that bases are there again before their stages. */
export async function correctRejected(door: FrontDoor, { mend }: HumanResources): Promise<readonly Outcome[]> {
  const { quarantine } = await door.graph<Waiting>(
    `query Waiting($period: Month!) {
      quarantine(filter: { period: $period, waiting: true }, first: 200) { nodes { id fields } }
    }`,
    { period: PERIOD },
  );
  const outcomes: Outcome[] = [];
  for (const { id, fields } of quarantine.nodes) {
    const { correctRecord } = await door.graph<{ correctRecord: Outcome }>(
      `mutation Correct($id: ID!, $set: JSON!) { correctRecord(quarantined: $id, set: $set) { ${OUTCOME} } }`,
      { id, set: mend(fields) },
    );
    outcomes.push(correctRecord);
  }
  return outcomes;
}
