import type { StoryLine } from '../diff/tell-difference.ts';
import { say } from '../texts.ts';
import type { CauseReport, ProbableCause } from './probable-causes.ts';

/** Tells the causes, the most telling first, each with its share, how sure it is, and whether a mapping can mend it. */
export function tellCauses({ findings, causes, unexplained }: CauseReport): readonly StoryLine[] {
  return [
    {
      depth: 0,
      text: say(
        `${findings} 个问题,归为 ${causes.length} 个可能原因,另有 ${unexplained} 个零散问题`,
        `${findings} findings come to ${causes.length} probable causes; ${unexplained} stand alone`,
      ),
    },
    ...causes.flatMap((cause) => [
      { depth: 1 as const, text: causeText(cause) },
      { depth: 2 as const, text: fixText(cause) },
    ]),
  ];
}

function causeText({ label, told, recordType, findings, share, confidence }: ProbableCause) {
  const [part, sure] = [Math.round(share * 100), Math.round(confidence * 100)];
  return say(
    `${recordType} ${label.zh}:${told.zh}。占 ${part} %(${findings} 个),把握 ${sure} %`,
    `${recordType}, ${label.en}: ${told.en}. ${part} % of the findings (${findings}), confidence ${sure} %`,
  );
}

function fixText({ fix }: ProbableCause) {
  if (fix === undefined)
    return say(
      '对照文件改不了,须由业务系统改正后重报',
      'no mapping can mend this; correct it in your system and report again',
    );
  const change = JSON.stringify(fix);
  return say(`对照文件可改为:${change}`, `the mapping can be changed: ${change}`);
}
