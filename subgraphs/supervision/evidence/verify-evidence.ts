import { createHash } from 'node:crypto';
import { splitLines } from '../../../kernel/audit/trail-export.ts';
import type { Bilingual } from '../../../kernel/bilingual.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import { scoreDocking } from '../docking-score.ts';
import { parseFormula } from '../scorecards/formula.ts';
import { scoreItem, type SheetItem } from '../scorecards/score-sheet.ts';
import { EVIDENCE_FORMAT, type EvidenceHead, type EvidenceSeal, type ReceiptLine } from './evidence-file.ts';
import type { EvidenceLine } from './evidence-line.ts';

/** What can be wrong with a file of evidence; a closed set. */
export const evidenceFaults = {
  unreadable: { zh: '不是考评依据文件', en: 'It is no file of evidence' },
  incomplete: { zh: '文件不完整：没有封签，或行数不符', en: 'It is not whole: the seal is missing, or lines are' },
  changed: { zh: '内容与摘要值不符，已被改动', en: 'It differs from its digest: it was changed' },
  signature: { zh: '封签不是该枢纽所签', en: 'The seal was not signed by this hub' },
  sum: { zh: '各行相加不等于公式所用数值', en: 'The lines do not add up to the figure in the formula' },
  score: { zh: '按公式重新计算，得分不同', en: 'Computed anew by the formula, the score is another' },
  docking: {
    zh: '按报送情况重新计算，数据对接得分不同',
    en: 'Computed anew from the standing, the docking score is another',
  },
  'receipt-missing': { zh: '所依据的报送没有回执', en: 'A delivery that it rests on is without its receipt' },
  'receipt-signature': {
    zh: '回执不是该枢纽所签，或已被改动',
    en: 'A receipt was not signed by this hub, or was changed',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type EvidenceFault = keyof typeof evidenceFaults;

/** What came out of verifying; `about` names the figure or the submission, where it is one. */
export type EvidenceVerdict =
  | { readonly ok: true; readonly head: EvidenceHead; readonly lines: number; readonly receipts: number }
  | { readonly ok: false; readonly reason: EvidenceFault; readonly about: string; readonly text: Bilingual };

/**
 * Proves a file of evidence without the hub: that it is what was signed, that the lines add up to the figures, that the
 * figures give the score by the formula, and that every delivery named has a signed receipt. One line in memory.
 */
export async function verifyEvidence(
  bytes: AsyncIterable<Uint8Array>,
  isSigned: (canonicalJson: string, signature: string) => boolean,
): Promise<EvidenceVerdict> {
  const hash = createHash('sha256');
  const broken = (reason: EvidenceFault, about = ''): EvidenceVerdict => ({
    ...{ ok: false, reason, about, text: evidenceFaults[reason] },
  });
  let head: EvidenceHead | undefined;
  let seal: EvidenceSeal | undefined;
  const tally = { lines: 0, receipts: 0 };
  const sums = new Map<string, number>();
  const named = new Set<string>();
  const received = new Set<string>();
  for await (const raw of splitLines(bytes)) {
    const line = raw === undefined ? undefined : parse(Buffer.from(raw).toString('utf8'));
    if (raw === undefined || line === undefined) return broken('unreadable');
    if (seal !== undefined) return broken('incomplete');
    if (head === undefined) {
      if (!isHead(line)) return broken('unreadable');
      head = line;
    } else if (isSeal(line)) {
      seal = line;
      continue;
    } else if (isReceipt(line)) {
      tally.receipts += 1;
      const submission = String(line.receipt['submission']);
      if (!isSigned(canonicalJson(line.receipt), line.signature)) return broken('receipt-signature', submission);
      received.add(submission);
    } else {
      const { figure, counts, sources } = line as EvidenceLine;
      tally.lines += 1;
      sums.set(figure, (sums.get(figure) ?? 0) + counts);
      for (const { submission } of sources) named.add(submission);
    }
    hash.update(raw).update('\n');
  }
  if (head === undefined) return broken('unreadable');
  if (seal === undefined || seal.lines !== tally.lines || seal.receipts !== tally.receipts) return broken('incomplete');
  const { signature, ...sealed } = seal;
  if (hash.digest('hex') !== sealed.digest) return broken('changed');
  if (!isSigned(canonicalJson(sealed), signature)) return broken('signature');
  const missing = [...named].find((submission) => !received.has(submission));
  if (missing !== undefined) return broken('receipt-missing', missing);
  const fault = faultOfScore(head, sums);
  return fault === undefined ? { ok: true, head, ...tally } : broken(...fault);
}

/** The three steps from lines to points, each made again. */
function faultOfScore(
  { item, inputs, points, docking }: EvidenceHead,
  sums: ReadonlyMap<string, number>,
): readonly [EvidenceFault, string] | undefined {
  for (const [name, input] of Object.entries(inputs))
    if (name !== 'docking' && 'value' in input && !isSame(sums.get(name) ?? 0, input.value)) return ['sum', name];
  const said = inputs['docking'];
  if (docking !== null && said !== undefined) {
    const { score } = scoreDocking(docking);
    if (score !== ('value' in said ? said.value : null)) return ['docking', 'docking'];
  }
  const sheetItem: SheetItem = {
    ...{ id: item.id, title: item.title, max: item.max, inputs: item.inputs, asWritten: parseFormula(item.asWritten) },
    ...(item.asIntended === null
      ? {}
      : { asIntended: { formula: parseFormula(item.asIntended.formula), why: item.asIntended.why } }),
    ...(item.empty === null ? {} : { empty: item.empty }),
  };
  const { asWritten, asIntended } = scoreItem(sheetItem, inputs);
  return asWritten === points.asWritten && asIntended === points.asIntended ? undefined : ['score', item.id];
}

/** Points taken off have decimals, and sums of them the error of the machine. */
const isSame = (sum: number, value: number): boolean => Math.abs(sum - value) < 1e-9;

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const isHead = (line: object): line is EvidenceHead => 'format' in line && line.format === EVIDENCE_FORMAT;
const isSeal = (line: object): line is EvidenceSeal => 'digest' in line && 'signature' in line && 'lines' in line;
const isReceipt = (line: object): line is ReceiptLine => 'receipt' in line && 'signature' in line;
