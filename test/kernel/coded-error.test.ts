import { describe, expect, it } from '@jest/globals';
import { CodedError, defineErrors, isCodedError } from '../../kernel/coded-error.ts';

const trainError = defineErrors({
  TRAIN_LATE: {
    kind: 'source',
    retryable: true,
    message: { zh: '{train} 次列车晚点。', en: 'Train {train} is late.' },
    remedy: { zh: '请等候 {train} 次。', en: 'Wait for {train}.' },
  },
});

describe('a coded error', () => {
  it('says code, message and remedy in both languages', () => {
    const error = trainError.TRAIN_LATE({ train: 'G1' }, new Error('snow'));
    expect(error).toBeInstanceOf(CodedError);
    expect(error).toMatchObject({
      code: 'TRAIN_LATE',
      kind: 'source',
      retryable: true,
      message: 'Train G1 is late.',
      text: { zh: 'G1 次列车晚点。' },
      remedy: { zh: '请等候 G1 次。', en: 'Wait for G1.' },
      details: { train: 'G1' },
      cause: new Error('snow'),
    });
  });

  it('is told apart from a bug, and from another code', () => {
    const error = trainError.TRAIN_LATE({ train: 'G1' });
    expect([isCodedError(error), isCodedError(error, 'TRAIN_LATE'), isCodedError(error, 'OTHER')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isCodedError(new Error('TRAIN_LATE'))).toBe(false);
    expect('cause' in error).toBe(false);
  });

  it('shows its entry in the catalogue, for the generated page', () => {
    expect(trainError.TRAIN_LATE.entry.message.en).toBe('Train {train} is late.');
  });
});
