import type { Bilingual } from '../../kernel/bilingual.ts';
import type { PointsPreview, PointsStep } from '../points/points-preview.ts';
import { say } from '../texts.ts';

/** What is lost as it stands, in one sentence. */
export function tellLost({ lost, parts, rule }: PointsPreview): Bilingual {
  if (lost === 0) return say(`“${rule.title.zh}”不扣分`, `no points are lost for "${rule.title.en}"`);
  const lostParts = parts.filter((part) => part.lost > 0);
  const [zh, en] = [
    lostParts.map(({ title, lost: points, left, lostWhile }) =>
      lostWhile === 'unread-rows'
        ? `${title.zh} ${points} 分(${left} 行无法读取)`
        : `${title.zh} ${points} 分(${left} 条不接收)`,
    ),
    lostParts.map(({ title, lost: points, left, lostWhile }) =>
      lostWhile === 'unread-rows'
        ? `${title.en} ${points} (${left} rows unread)`
        : `${title.en} ${points} (${left} records rejected)`,
    ),
  ];
  return say(
    `如到期限仍未改正，“${rule.title.zh}”扣 ${lost} 分：${zh.join('、')}`,
    `if nothing is mended by the deadline, ${lost} points are lost for "${rule.title.en}": ${en.join(', ')}`,
  );
}

/** One step of repair, in one sentence. */
export function tellStep(step: PointsStep): Bilingual {
  const { label, told, recordType, mendings, frees, left, pointsBack, fix } = step;
  const where = recordType === undefined ? '' : `${recordType} `;
  const work =
    fix === undefined
      ? say(`须改 ${mendings} 处`, `${mendings} to be corrected`)
      : say(`改对照文件一处：${JSON.stringify(fix)}`, `one change of the mapping: ${JSON.stringify(fix)}`);
  const back = pointsBack > 0 ? say(`，挽回 ${pointsBack} 分`, `, ${pointsBack} points back`) : say('', '');
  const freed =
    step.kind === 'unread-rows'
      ? say('', '')
      : say(`；放行 ${frees} 条，还剩 ${left} 条`, `; ${frees} records accepted, ${left} left`);
  return say(
    `${where}${label.zh}：${told.zh}。${work.zh}${freed.zh}${back.zh}`,
    `${where}${label.en}: ${told.en}. ${work.en}${freed.en}${back.en}`,
  );
}

/** Where not all records were looked at for causes. */
export const tellExamined = ({ examined: { records, of } }: PointsPreview): Bilingual | undefined =>
  records >= of
    ? undefined
    : say(`改正顺序按其中 ${records} 条推算(共 ${of} 条)`, `the order of repair goes by ${records} of ${of} records`);
