import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { examTasks } from '../../../conformity/exam/exam-tasks.ts';
import type { ExamReport } from '../../../conformity/exam/judge-exam.ts';
import { shippedPack } from '../../support/checking.ts';
import { heliograph } from '../run.ts';

describe('the exam of a reporting system', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heliograph-exam-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const tasks = examTasks(shippedPack('credit-publicity-2018'));

  it('is handed out for people and for systems, and judged in words, as JSON and as a page, alike each time', async () => {
    const handedOut = await heliograph('exam', folder, '--write', '--specification', 'credit-publicity-2018');
    expect({ code: handedOut.code, err: handedOut.err }).toEqual({ code: 0, err: '' });
    expect(handedOut.out).toContain(`${tasks.length} tasks`);
    expect(readdirSync(join(folder, 'tasks'))).toContain('PENALTY.ndjson');
    const handout = readFileSync(join(folder, 'tasks.html'), 'utf8');
    expect(handout).toContain('不得原样报出');
    for (const type of ['LICENCE', 'PENALTY']) {
      const records = tasks.filter(({ aim }) => aim === 'convey').flatMap((task) => task.records);
      const lines = records.filter(({ recordType }) => recordType === type).map(({ fields }) => JSON.stringify(fields));
      writeFileSync(join(folder, 'answers', `${type}.ndjson`), lines.join('\n'));
    }
    const { code, out } = await heliograph('exam', folder, '--format', 'json');
    expect({ code, report: JSON.parse(out) as ExamReport }).toMatchObject({
      code: 0,
      report: { form: 'heliograph-exam/1', tasks: tasks.length, passed: tasks.length },
    });
    writeFileSync(join(folder, 'answers', 'PENALTY.ndjson'), '');
    const page = await heliograph('exam', folder, '--format', 'html');
    expect((await heliograph('exam', folder, '--format', 'html')).out).toBe(page.out);
    expect(page.out).toContain('未报出');
    for (const html of [handout, page.out]) expect(html).not.toMatch(/<script|https?:\/\//);
    const told = await heliograph('exam', folder, '--language', 'en');
    expect({ code: told.code, out: told.out }).toEqual({
      code: 1,
      out: expect.stringMatching(/tasks, \d+ passed[\s\S]*not reported/),
    });
  });

  it('says what is missing: no exam, a file of no record type, another specification, a folder that is taken', async () => {
    expect((await heliograph('exam', folder)).err).toContain('CLI_EXAM_UNKNOWN');
    await heliograph('exam', folder, '--write', '--specification', 'credit-publicity-2018');
    const again = await heliograph('exam', folder, '--write', '--specification', 'credit-publicity-2018');
    expect(again.err).toContain('CLI_EXAM_TAKEN');
    writeFileSync(join(folder, 'answers', 'OTHER.csv'), 'a\n1\n');
    expect((await heliograph('exam', folder)).err).toContain('CLI_SPECIFICATION_UNKNOWN');
    const manifest = join(folder, 'exam.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"digest": "./, '"digest": "x'));
    expect((await heliograph('exam', folder)).err).toContain('CLI_EXAM_UNKNOWN');
  });
});
