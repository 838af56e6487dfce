import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { CheckInput } from '../../conformity/check-input.ts';
import { examHtml, tasksHtml } from '../../conformity/exam/exam-html.ts';
import { examTasks } from '../../conformity/exam/exam-tasks.ts';
import { examText } from '../../conformity/exam/exam-text.ts';
import { judgeExam, type ExamReport } from '../../conformity/exam/judge-exam.ts';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import type { Language } from '../../kernel/bilingual.ts';
import { createCalendar } from '../../kernel/calendar.ts';
import { optionalText, text, type CommandInput, type CommandIo } from '../command.ts';
import { cliError } from '../errors.ts';
import { readRecords } from '../read-records.ts';
import { referencesOffline } from '../references-offline.ts';
import { packTyped, readPacksFrom } from '../specification/shipped-packs.ts';

const MANIFEST = 'exam.json';
const ANSWERS = 'answers';

/** What an exam's folder remembers: the specification that its tasks were made from. */
interface Manifest {
  readonly specification: string;
  readonly digest: string;
}

/** Hands out the tasks: for people as HTML, for systems as NDJSON by record type. Throws CLI_EXAM_TAKEN. */
export async function writeExam(input: CommandInput, io: CommandIo): Promise<number> {
  const folder = input.arguments[0] ?? '';
  const pack = packTyped(await readPacksFrom(optionalText(input, 'specifications')), text(input, 'specification'));
  if (existsSync(join(folder, MANIFEST))) throw cliError.CLI_EXAM_TAKEN({ folder });
  const tasks = examTasks(pack);
  mkdirSync(join(folder, ANSWERS), { recursive: true });
  mkdirSync(join(folder, 'tasks'), { recursive: true });
  const lines = new Map<string, string[]>();
  for (const { records } of tasks)
    for (const { recordType, fields } of records)
      lines.set(recordType, [...(lines.get(recordType) ?? []), JSON.stringify(fields)]);
  for (const [recordType, rows] of lines)
    writeFileSync(join(folder, 'tasks', `${recordType}.ndjson`), `${rows.join('\n')}\n`);
  writeFileSync(join(folder, 'tasks.html'), tasksHtml(pack, tasks));
  const manifest: Manifest = { specification: `${pack.id}/${pack.version}`, digest: pack.digest };
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
  io.out(
    `已发出 ${tasks.length} 道考题：${join(folder, 'tasks.html')}；系统的输出请放入 ${join(folder, ANSWERS)}。\n` +
      `${tasks.length} tasks: ${join(folder, 'tasks.html')}; put what the system makes into ${join(folder, ANSWERS)}.\n`,
  );
  return 0;
}

/** Judges what came back. Throws CLI_EXAM_UNKNOWN, and what reading files and mappings throws. */
export async function judgeFolder(input: CommandInput, io: CommandIo): Promise<number> {
  const folder = input.arguments[0] ?? '';
  const { specification, digest } = manifestOf(folder);
  const pack = packTyped(await readPacksFrom(optionalText(input, 'specifications')), specification);
  if (pack.digest !== digest) throw cliError.CLI_EXAM_UNKNOWN({ folder, reason: `digest ${digest.slice(0, 12)}…` });
  const answers = await answersIn(folder, pack, optionalText(input, 'mapping'));
  const means = { pack, references: referencesOffline, calendar: createCalendar() };
  const report = judgeExam(means, examTasks(pack), answers);
  io.out(written(report, text(input, 'format'), text(input, 'language') as Language));
  return report.passed === report.tasks ? 0 : 1;
}

function manifestOf(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
  } catch (cause) {
    throw cliError.CLI_EXAM_UNKNOWN({ folder, reason: (cause as NodeJS.ErrnoException).code ?? 'JSON' }, cause);
  }
}

/** The records of all files whose names are those of record types. */
async function answersIn(folder: string, pack: SpecificationPack, mapping: string | undefined): Promise<CheckInput[]> {
  const answers: CheckInput[] = [];
  for (const file of readdirSync(join(folder, ANSWERS)).sort()) {
    const recordType = parse(file.replace(/\.gz$/, '')).name;
    if (!Object.hasOwn(pack.recordTypes, recordType))
      throw cliError.CLI_SPECIFICATION_UNKNOWN({
        specification: `${pack.id}/${pack.version}`,
        recordType,
        known: Object.keys(pack.recordTypes).join(', '),
      });
    const path = join(folder, ANSWERS, file);
    for await (const { input } of readRecords({ path, recordType, mapping })) answers.push(input);
  }
  return answers;
}

function written(report: ExamReport, format: string, language: Language): string {
  if (format === 'json') return `${JSON.stringify(report, undefined, 2)}\n`;
  return format === 'html' ? examHtml(report) : examText(report, language);
}
