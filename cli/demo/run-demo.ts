import { once } from 'node:events';
import type { CommandIo } from '../command.ts';
import { opinionText } from '../opinion-text.ts';
import { askReport } from './ask-report.ts';
import { openDemo } from './open-demo.ts';
import { play } from './play.ts';
import { reportJson, reportText } from './report-text.ts';
import { stepText } from './step-text.ts';
import { whereToLook } from './where-to-look.ts';

/** What the person at the terminal chose. */
export interface DemoChoice {
  /** Stop when the story is told. */
  readonly once: boolean;
  readonly json: boolean;
  /** 0: any free port. */
  readonly port: number;
  readonly seed: number;
}

/** Tells the story and reports how the month went; without `once` the hub then stays up until the signal. Returns the exit code. */
export async function runDemo(choice: DemoChoice, io: CommandIo): Promise<number> {
  const demo = await openDemo({ ...choice, clock: io.clock });
  try {
    await play(demo, io.signal, (step, outcomes) => io.err(stepText(step, outcomes)));
    if (io.signal.aborted) return 2;
    const reports = await askReport(demo);
    const opinion = demo.hub.cases.secondOpinion({});
    io.out(
      choice.json
        ? `${JSON.stringify(reportJson(reports, opinion))}\n`
        : `${reportText(reports, demo.systems.all)}\n${opinionText(opinion, 'zh')}`,
    );
    if (choice.once) return 0;
    demo.clock.runOn();
    // The cards of the month are there when somebody who is told where to look does so.
    await demo.hub.supervision.tick();
    io.err(whereToLook(demo));
    if (!io.signal.aborted) await once(io.signal, 'abort');
    return 0;
  } finally {
    await demo.close();
  }
}
