import { defineCaseRule } from '../alert-rule.ts';

/** CORRECTION_AFTER_ACCEPT: corrections were asked for after acceptance 受理后补正. */
export const correctionAfterAccept = defineCaseRule({
  code: 'CORRECTION_AFTER_ACCEPT',
  class: 'PROCEDURE',
  family: 'application',
  title: { zh: '受理后补正', en: 'Correction asked for after acceptance' },
  condition: { zh: '受理之后又要求补正', en: 'A stage of correction follows a stage of acceptance' },
  test: ({ stages }) => {
    const accepted = stages.find(({ state }) => state === 'ACCEPTED')?.ordinal;
    return stages
      .filter(({ state, ordinal }) => accepted !== undefined && state === 'CORRECTION' && ordinal > accepted)
      .map(({ ordinal }) => ({ subject: String(ordinal), evidence: { accepted, correction: ordinal } }));
  },
});
