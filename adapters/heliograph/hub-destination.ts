import { globalId } from '../../kernel/global-id.ts';
import { causeError, causeOf } from '../causes.ts';
import type { Destination, OfferedRecord, RowVerdict, Secrets } from '../contract.ts';
import { createSendOperation, type SendOperation } from '../graphql/graphql-client.ts';
import { groupBy } from '../group-by.ts';
import { createAsk, reportedError, type Ask } from '../http-json/ask.ts';
import { withSlash } from '../http-json/authenticate.ts';
import type { HttpSurroundings } from '../http-json/http.ts';
import { at, isObject } from '../http-json/json-pointer.ts';
import { connectionOf } from './hub-connection.ts';
import type { HeliographSettings } from './settings.ts';

const ROWS_AT_ONCE = 2000;
const REFUSED = `query Refused($id: ID!, $after: String) {
  submission(id: $id) { quarantine(first: 200, after: $after) { nodes { sequence reason } pageInfo { endCursor hasNextPage } } }
}`;

/**
 * The hub above 上级阳光汇: records go to its intake as NDJSON, a delivery for each department, month and record type;
 * its receipt is the answer, and for what it refused, its quarantine says why. The same delivery sent again is answered
 * by the same receipt, so that a cut line costs nothing. The client must be one that may report for the departments.
 */
export function hubDestination(
  settings: HeliographSettings,
  secrets: Secrets,
  surroundings: HttpSurroundings,
): Destination {
  const connection = connectionOf(settings);
  const ask = createAsk(connection, secrets, surroundings, { isBusy: () => false, refuse: () => undefined });
  const graph = createSendOperation(connection, secrets, surroundings);
  return {
    check: async (signal) => {
      try {
        await createSendOperation(
          connection,
          secrets,
          surroundings,
          1,
        )('graphql', { query: '{ submissions(first: 1) { totalCount } }', variables: {} }, signal);
        return [];
      } catch (error) {
        const cause = causeOf(error);
        if (cause === undefined) throw error;
        return [cause];
      }
    },
    keyOf: ({ record }) => String(record),
    offer: async (records, signal) => {
      const verdicts: RowVerdict[] = [];
      const deliveries = groupBy(records, ({ table, department, period }) => `${table} ${department} ${period}`);
      for (const delivery of deliveries.values())
        for (let from = 0; from < delivery.length; from += ROWS_AT_ONCE)
          verdicts.push(
            ...(await deliver({ settings, ask, graph }, delivery.slice(from, from + ROWS_AT_ONCE), signal)),
          );
      return verdicts;
    },
    answers: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}

interface Way {
  readonly settings: HeliographSettings;
  readonly ask: Ask;
  readonly graph: SendOperation;
}

async function deliver(
  { settings, ask, graph }: Way,
  records: readonly OfferedRecord[],
  signal: AbortSignal,
): Promise<readonly RowVerdict[]> {
  const [first] = records;
  if (first === undefined) return [];
  const { table, department, period } = first;
  const url = new URL(`intake/${encodeURIComponent(table)}`, withSlash(settings.baseUrl));
  url.search = new URLSearchParams({ department, period }).toString();
  const body = records.map(({ values }) => `${JSON.stringify(values)}\n`).join('');
  const headers = { 'content-type': 'application/x-ndjson', 'x-rows': String(records.length) };
  // 422 carries a receipt too: a delivery that does not conform is answered, not refused.
  const { body: receipt } = await ask({ url, method: 'POST', headers, body, statuses: [409, 422] }, signal);
  const submission = at(receipt, '/submission');
  const state = at(receipt, '/state');
  if (typeof submission !== 'string' || state === 'REFUSED')
    throw reportedError(url.pathname, at(receipt, '/code') ?? at(receipt, '/verdict'));
  if (state !== 'BALANCED') throw causeError('answer-malformed', url.pathname);
  const refused =
    at(receipt, '/ledger/rejected') === 0 ? new Map<number, string>() : await reasons(graph, submission, signal);
  return records.map(({ key }, index) => {
    const reason = refused.get(index + 1);
    return { table, key, accepted: reason === undefined, reason: reason ?? '' };
  });
}

/** Why rows of a delivery are in the quarantine of the hub above, by their ordinal. */
async function reasons(graph: SendOperation, submission: string, signal: AbortSignal): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  const id = globalId('Submission', submission);
  let after: unknown = null;
  do {
    const { body } = await graph('submission', { query: REFUSED, variables: { id, after } }, signal);
    const page = at(body, '/data/submission/quarantine');
    const nodes = at(page, '/nodes');
    if (!Array.isArray(nodes)) throw causeError('answer-malformed', 'submission.quarantine');
    for (const node of nodes.filter(isObject)) found.set(Number(node['sequence']), String(node['reason'] ?? ''));
    after = at(page, '/pageInfo/hasNextPage') === true ? at(page, '/pageInfo/endCursor') : null;
  } while (typeof after === 'string');
  return found;
}
