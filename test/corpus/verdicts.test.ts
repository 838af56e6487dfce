import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { itWithData } from '../kernel/shared-data.ts';
import { shippedPacks } from '../support/checking.ts';
import {
  generatedVerdicts,
  sharedRecords,
  sharedVerdict,
  mutantVerdicts,
  tellVerdictChanges,
  type CorpusVerdicts,
} from '../support/verdict-corpus.ts';

/**
 * What the checker said of the corpus when somebody last looked. A change of a rule shows here what it does to real and
 * to generated deliveries; when it is meant, `ACCEPT_VERDICTS=1 npm test -- test/corpus` accepts it, and the difference
 * of this file is part of the change.
 */
const GOLDEN = 'test/fixtures/corpus/verdicts.json';
/** Rules that nothing in the corpus breaks: their own examples alone try them. */
const SILENT = 'test/fixtures/corpus/silent-rules.json';
const accepting = process.env['ACCEPT_VERDICTS'] === '1';
const golden: CorpusVerdicts = existsSync(GOLDEN) ? (JSON.parse(readFileSync(GOLDEN, 'utf8')) as CorpusVerdicts) : {};
const accepted: Record<string, CorpusVerdicts[string]> = { ...golden };

function assertUnchanged(now: CorpusVerdicts, isMine: (name: string) => boolean): void {
  const before = Object.fromEntries(Object.entries(golden).filter(([name]) => isMine(name)));
  const changes = tellVerdictChanges(before, now);
  if (accepting) {
    for (const name of Object.keys(before)) Reflect.deleteProperty(accepted, name);
    Object.assign(accepted, now);
    process.stdout.write(`Accepted:\n${changes.join('\n')}\n`);
  } else expect(changes).toEqual([]);
}

afterAll(() => {
  if (!accepting) return;
  const inOrder = Object.entries(accepted).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = inOrder.map(([name, verdict]) => `  ${JSON.stringify(name)}: ${JSON.stringify(verdict)}`);
  writeFileSync(GOLDEN, `{\n${lines.join(',\n')}\n}\n`);
});

describe('verdicts over the corpus', () => {
  it('are those that were accepted, for fifty departments with seeded faults', () => {
    assertUnchanged(generatedVerdicts(), (name) => name.startsWith('generated: '));
  });

  it('are those that were accepted, for cases of every specification made wrong one field at a time', () => {
    assertUnchanged(mutantVerdicts(), (name) => name.startsWith('mutants: '));
  });

  for (const records of sharedRecords) {
    const name = `${records.folder}/${records.file}`;
    itWithData(records.folder, `are those that were accepted, for ${name}`, async () => {
      assertUnchanged({ [name]: await sharedVerdict(records) }, (other) => other === name);
    });
  }

  it('name the rules that never speak over the corpus, so that a rule that can no longer speak is noticed', () => {
    const spoken = new Set(
      Object.values(accepted).flatMap(({ rules } = { records: 0, rejected: 0, rules: {} }) => Object.keys(rules)),
    );
    const silent = shippedPacks.flatMap(({ rules }) =>
      rules.filter(({ code }) => !spoken.has(code)).map(({ code }) => code),
    );
    if (accepting) writeFileSync(SILENT, `${JSON.stringify(silent, undefined, 1)}\n`);
    expect(silent).toEqual(JSON.parse(readFileSync(SILENT, 'utf8')));
  });

  it('tell a change of rules as a story: by rule, then by delivery', () => {
    const verdict = { records: 10, rejected: 2, rules: { 'X-1': 2 } };
    const changed = { records: 10, rejected: 5, rules: { 'X-2': 5 } };
    expect(tellVerdictChanges({ a: verdict, b: verdict, c: verdict }, { a: changed, b: verdict, d: verdict })).toEqual([
      'X-1: found in 0 more records, in 2 fewer',
      'X-2: found in 5 more records, in 0 fewer',
      'a: rejected 2 -> 5, X-1 2 -> 0, X-2 0 -> 5',
      'c: no longer in the corpus',
      'd: new in the corpus, 10 records, 2 rejected',
    ]);
  });
});
