import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import { globalId } from '../../../kernel/global-id.ts';
import type { SubgraphLink } from '../../link.ts';
import { defineQuestion } from '../ask-subgraph.ts';
import { EVIDENCE_FORMAT, type EvidenceHead, type ReceiptLine } from './evidence-file.ts';
import type { ScoreEvidence } from './evidence-desk.ts';

/** What a file of evidence is written with. */
export interface ExportMeans {
  readonly cases: SubgraphLink;
  /** Signs canonical JSON with the hub's receipt key. */
  readonly sign: (canonicalJson: string) => string;
  /** Scorecard, version and digest in use. */
  readonly sheet: string;
}

const STRETCH = 200;

/** The file of evidence of a score item, line by line; a stretch in memory. Throws SUPERVISION_NO_ANSWER. */
export async function* exportEvidence(
  { cases, sign, sheet }: ExportMeans,
  evidence: ScoreEvidence,
  requestId: string,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (value: object): string => {
    const text = `${canonicalJson(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line(headOf(evidence, sheet));
  const submissions = new Set<string>();
  let lines = 0;
  for (const figure of Object.keys(evidence.score.inputs)) {
    const list = await evidence.lines(figure);
    for (let from = 0; from < list.total; from += STRETCH)
      for (const each of await list.slice(from, from + STRETCH)) {
        for (const { submission } of each.sources) submissions.add(submission);
        lines += 1;
        yield line(each);
      }
  }
  const numbers = [...submissions].sort();
  let receipts = 0;
  for (let from = 0; from < numbers.length; from += STRETCH)
    for (const each of await receiptsOf(cases, numbers.slice(from, from + STRETCH), requestId)) {
      receipts += 1;
      yield line(each);
    }
  const sealed = { lines, receipts, digest: hash.digest('hex') };
  yield `${canonicalJson({ ...sealed, signature: sign(canonicalJson(sealed)) })}\n`;
}

function headOf({ department, period, docking, score }: ScoreEvidence, sheet: string): EvidenceHead {
  const { id, title, max, inputs, asWritten, asIntended, empty } = score.item;
  const { kind, deadline, asOf, standing } = docking;
  return {
    ...{ format: EVIDENCE_FORMAT, department, period, asOf, sheet },
    item: {
      ...{ id, title, max, inputs, asWritten: asWritten.text, empty: empty ?? null },
      asIntended: asIntended === undefined ? null : { formula: asIntended.formula.text, why: asIntended.why },
    },
    inputs: score.inputs,
    points: { asWritten: score.asWritten, asIntended: score.asIntended },
    docking: 'docking' in inputs ? { department, kind, period, deadline, asOf, standing } : null,
  };
}

const receiptsQuestion = defineQuestion<
  { readonly submissions: readonly object[] },
  {
    readonly _entities: readonly ({
      readonly receipt: { readonly document: object; readonly signature: string };
    } | null)[];
  }
>(
  `query SupervisionReceipts($submissions: [_Any!]!) {
    _entities(representations: $submissions) { ... on Submission { receipt { document signature } } }
  }`,
  { type: 'object', required: ['_entities'], properties: { _entities: { type: 'array' } } },
);

/** Signed receipts of submissions by their numbers, as far as `cases` still knows them. */
async function receiptsOf(
  cases: SubgraphLink,
  numbers: readonly string[],
  requestId: string,
): Promise<readonly ReceiptLine[]> {
  const submissions = numbers.map((number) => ({ __typename: 'Submission', id: globalId('Submission', number) }));
  const { _entities } = await receiptsQuestion.ask(cases, { submissions }, requestId);
  return _entities.flatMap((found) =>
    found === null ? [] : [{ receipt: { ...found.receipt.document }, signature: found.receipt.signature }],
  );
}
