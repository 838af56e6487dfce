import { describe, expect, it } from '@jest/globals';
import { auditEventNames, auditEvents } from '../../../kernel/audit/events.ts';

describe('the catalogue of audit events', () => {
  it('names every event in both languages', () => {
    for (const name of auditEventNames) {
      expect(name).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
      expect(auditEvents[name].zh).toMatch(/\p{Script=Han}/u);
      expect(auditEvents[name].en).toMatch(/^[A-Z][a-z ]+$/);
    }
  });

  it('gives no two events the same words', () => {
    const texts = auditEventNames.flatMap((name) => [auditEvents[name].zh, auditEvents[name].en]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
