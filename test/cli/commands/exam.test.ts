import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { examTasks } from '../../../conformity/exam/exam-tasks.ts';
import type { ExamReport } from '../../../conformity/exam/judge-exam.ts';
import { shippedPack, shippedPacks } from '../../support/checking.ts';
import { heliograph } from '../run.ts';

type Fields = Record<string, unknown>;

describe('an exam', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heliograph-exam-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const handOut = (specification = 'jiangsu-2010') =>
    heliograph('exam', folder, '--write', '--specification', specification);
  const tasksOf = (pack: string) => examTasks(shippedPack(pack));
  /** What a system makes of the tasks: by default it reports what is right and stops what is wrong. */
  const answer = (
    pack: string,
    make: (fields: Fields, rule: string) => Fields | undefined = (fields) => fields,
    also = false,
  ) => {
    const files = new Map<string, string[]>();
    for (const { aim, rule, records } of tasksOf(pack))
      for (const { recordType, fields } of aim === 'convey' || also ? records : []) {
        const made = make({ ...fields }, rule);
        if (made !== undefined) files.set(recordType, [...(files.get(recordType) ?? []), JSON.stringify(made)]);
      }
    for (const [type, lines] of files) writeFileSync(join(folder, 'answers', `${type}.ndjson`), lines.join('\n'));
  };
  const judged = async (): Promise<{ code: number; report: ExamReport }> => {
    const { code, out } = await heliograph('exam', folder, '--format', 'json');
    return { code, report: JSON.parse(out) as ExamReport };
  };

  it.each(shippedPacks.map(({ id }) => id))(
    'of %s is passed by a system that reports what is right alone',
    async (id) => {
      expect((await handOut(id)).code).toBe(0);
      answer(id);
      const { code, report } = await judged();
      expect(report.results.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
      expect({ code, strangers: report.strangers }).toEqual({ code: 0, strangers: 0 });
      const asked = new Set(report.results.map(({ rule }) => rule));
      expect(asked.size / shippedPack(id).rules.length).toBeGreaterThan(0.6);
    },
  );

  it('is handed out for people and for systems, once', async () => {
    const { out } = await handOut();
    expect(out).toContain(`${tasksOf('jiangsu-2010').length} tasks`);
    expect(readdirSync(join(folder, 'tasks'))).toContain('INF_PUNISH.ndjson');
    const html = readFileSync(join(folder, 'tasks.html'), 'utf8');
    expect(html).toContain('不得原样报出');
    expect(html).not.toMatch(/<script|https?:\/\//);
    expect((await handOut()).err).toContain('CLI_EXAM_TAKEN');
  });

  it('tells a system that reports nothing, one that lets mistakes through, and one that changes values', async () => {
    await handOut();
    expect((await judged()).report.outcomes.missing).toBeGreaterThan(50);
    answer('jiangsu-2010', undefined, true);
    const careless = await judged();
    const wrong = tasksOf('jiangsu-2010').filter(({ aim }) => aim === 'withhold').length;
    expect({ code: careless.code, let: careless.report.outcomes['let-through'] }).toEqual({ code: 1, let: wrong });
    answer('jiangsu-2010', (fields) => ({ ...fields, ...(fields['PROMISE'] === undefined ? {} : { PROMISE: 3 }) }));
    const changed = (await judged()).report.results.filter(({ outcome }) => outcome === 'differs');
    expect(changed[0]?.differences).toMatchObject([{ field: 'PROMISE', found: 3 }]);
    answer('jiangsu-2010', (fields) => ({ ...fields, ORG_ID: 'JS02' }));
    expect((await judged()).report.outcomes.breaks).toBeGreaterThan(50);
  });

  it('prints a report to hand in, the same each time, in words and as a page', async () => {
    await handOut();
    answer('jiangsu-2010', (fields) => ({ ...fields, ORG_ID: 'JS02' }));
    const html = await heliograph('exam', folder, '--format', 'html');
    expect((await heliograph('exam', folder, '--format', 'html')).out).toBe(html.out);
    expect(html.out).toMatch(/违反规范[\s\S]*ORG_ID/);
    expect(html.out).not.toMatch(/<script|https?:\/\//);
    expect((await heliograph('exam', folder, '--language', 'en')).out).toMatch(
      /tasks, \d+ passed[\s\S]*breaks the specification/,
    );
  });

  it('says what is missing: no exam, a file of no record type, another specification', async () => {
    expect((await heliograph('exam', folder)).err).toContain('CLI_EXAM_UNKNOWN');
    await handOut();
    writeFileSync(join(folder, 'answers', 'OTHER.csv'), 'a\n1\n');
    expect((await heliograph('exam', folder)).err).toContain('CLI_SPECIFICATION_UNKNOWN');
    const manifest = join(folder, 'exam.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"digest": "./, '"digest": "x'));
    expect((await heliograph('exam', folder)).err).toContain('CLI_EXAM_UNKNOWN');
  });
});
