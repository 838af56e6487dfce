import type { Bilingual } from '../../kernel/bilingual.ts';
import type { CodeList, PackRule, RecordType } from '../pack/pack.ts';
import { say } from '../texts.ts';
import type { CodeListDifference, PackDifference, PackName, RecordTypeDifference } from './pack-difference.ts';
import { fieldText, tellField } from './tell-field.ts';

/** One line of a story; `depth` 0 is a heading, each further one stands under the line before it. */
export interface StoryLine {
  readonly depth: 0 | 1 | 2;
  readonly text: Bilingual;
}

/** Tells what changed as a person would: which tables, in them which columns, which codes, which rules and how grave. */
export function tellDifference(difference: PackDifference): readonly StoryLine[] {
  const { from, to, recordTypes, codeLists } = difference;
  const story = [
    line(0, say(`由 ${packText(from)} 到 ${packText(to)}`, `From ${packText(from)} to ${packText(to)}`)),
    ...recordTypes.flatMap(tellRecordType),
    ...codeLists.map(tellCodeList),
    ...tellRules(difference),
  ];
  return story.length === 1 ? [...story, line(1, say('没有变化。', 'Nothing changed.'))] : story;
}

const line = (depth: StoryLine['depth'], text: Bilingual): StoryLine => ({ depth, text });

const packText = ({ id, version, effective }: PackName): string =>
  `${id}/${version} (${effective.from} – ${effective.to ?? ''})`;

function tellRecordType(difference: RecordTypeDifference): readonly StoryLine[] {
  const { from, to, added, removed, renamed, changed, unchanged } = difference;
  const pureRenames = renamed.filter((pair) => !changed.some((change) => change.from === pair.from));
  return [
    line(1, headingOf(from, to, unchanged)),
    ...(from === undefined || to === undefined
      ? []
      : [
          ...pureRenames.map((pair) =>
            line(
              2,
              say(
                `改名 ${pair.from.name} → ${pair.to.name} ${pair.to.label.zh}`,
                `renamed ${pair.from.name} → ${pair.to.name} (${pair.to.label.en})`,
              ),
            ),
          ),
          ...changed.map((change) => line(2, prefixed('改', 'changed', tellField(change)))),
          ...added.map((field) => line(2, prefixed('增', 'added', fieldText(field)))),
          ...removed.map((field) => line(2, prefixed('删', 'removed', fieldText(field)))),
        ]),
  ];
}

function headingOf(from: RecordType | undefined, to: RecordType | undefined, unchanged: number): Bilingual {
  if (from === undefined)
    return say(
      `新表 ${to?.name} ${to?.label.zh},${to?.fields.length} 列`,
      `New table ${to?.name} (${to?.label.en}), ${to?.fields.length} columns`,
    );
  if (to === undefined) return say(`不再有 ${from.name} ${from.label.zh}`, `No more ${from.name} (${from.label.en})`);
  const name = from.name === to.name ? from.name : `${from.name} → ${to.name}`;
  return say(`${name} ${to.label.zh}:${unchanged} 列未变`, `${name} (${to.label.en}): ${unchanged} columns unchanged`);
}

function tellCodeList({ from, to, added, removed, redefined }: CodeListDifference): StoryLine {
  const list = to ?? from;
  const name =
    from === undefined || to === undefined || listName(from) === listName(to)
      ? listName(list)
      : `${listName(from)} → ${listName(to)}`;
  if (from === undefined)
    return line(1, say(`新代码表 ${name} ${to?.label.zh}`, `New code list ${name} (${to?.label.en})`));
  if (to === undefined)
    return line(1, say(`不再有代码表 ${name} ${from.label.zh}`, `No more code list ${name} (${from.label.en})`));
  const parts = [
    ...redefined.map((code) =>
      say(
        `${code} 由“${from.codes[code]?.zh}”改指“${to.codes[code]?.zh}”`,
        `${code} meant "${from.codes[code]?.en}" and means "${to.codes[code]?.en}"`,
      ),
    ),
    ...added.map((code) => say(`增 ${code} ${to.codes[code]?.zh}`, `added ${code} ${to.codes[code]?.en}`)),
    ...removed.map((code) => say(`删 ${code} ${from.codes[code]?.zh}`, `removed ${code} ${from.codes[code]?.en}`)),
  ];
  return line(
    1,
    say(
      `代码表 ${name} ${to.label.zh}:${parts.map(({ zh }) => zh).join(';')}`,
      `Code list ${name} (${to.label.en}): ${parts.map(({ en }) => en).join('; ')}`,
    ),
  );
}

const listName = (list: CodeList | undefined): string => (list === undefined ? '' : `${list.id} ${list.version}`);

function tellRules({ rules }: PackDifference): readonly StoryLine[] {
  const { added, removed, changed, unchanged } = rules;
  if (added.length + removed.length + changed.length === 0) return [];
  return [
    line(
      1,
      say(
        `规则:增 ${added.length},删 ${removed.length},改 ${changed.length},未变 ${unchanged}`,
        `Rules: ${added.length} added, ${removed.length} removed, ${changed.length} changed, ${unchanged} unchanged`,
      ),
    ),
    ...changed.map(({ from, to, aspects }) => {
      const name = from.code === to.code ? to.code : `${from.code} → ${to.code}`;
      const how = aspects.map((aspect) =>
        aspect === 'severity'
          ? say(`级别 ${from.severity} 改为 ${to.severity}`, `severity ${from.severity} becomes ${to.severity}`)
          : aspect === 'recordTypes'
            ? say('适用的表有变', 'applies to other tables')
            : say('条件有变', 'other limits'),
      );
      return line(
        2,
        say(
          `改 ${name} ${to.summary.zh}:${how.map(({ zh }) => zh).join(',')}`,
          `changed ${name} ${to.summary.en}: ${how.map(({ en }) => en).join(', ')}`,
        ),
      );
    }),
    ...added.map((rule) => line(2, prefixed('增', 'added', ruleText(rule)))),
    ...removed.map((rule) => line(2, prefixed('删', 'removed', ruleText(rule)))),
  ];
}

const ruleText = ({ code, severity, summary }: PackRule): Bilingual =>
  say(`${code} ${severity} ${summary.zh}`, `${code} ${severity} ${summary.en}`);

const prefixed = (zh: string, en: string, text: Bilingual): Bilingual => say(`${zh} ${text.zh}`, `${en} ${text.en}`);
