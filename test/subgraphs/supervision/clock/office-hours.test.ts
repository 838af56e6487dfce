import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../../../kernel/calendar.ts';
import {
  addOfficeMinutes,
  minutesOfOffice,
  officeMinutes,
} from '../../../../subgraphs/supervision/clock/office-hours.ts';
import { instantOf, momentAt, momentOf, secondsBetween } from '../../../../subgraphs/supervision/clock/moment.ts';

const calendar = createCalendar();
const HOURS = [
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '17:30' },
];

it('makes seven hours a day', () => {
  expect(minutesOfOffice(HOURS)).toBe(420);
});

it.each([
  ['within a morning', '2010-10-08 09:15:00', '2010-10-08 10:00:00', 45],
  ['over the lunch hour', '2010-10-08 11:00:00', '2010-10-08 14:00:00', 90],
  ['over a night', '2010-10-08 17:00:00', '2010-10-09 09:30:00', 60],
  ['over the holidays', '2010-09-30 16:30:00', '2010-10-08 10:00:00', 120],
  ['from before opening', '2010-10-08 06:00:00', '2010-10-08 09:30:00', 30],
  ['on a day off', '2010-10-03 09:00:00', '2010-10-04 17:00:00', 0],
  ['backwards', '2010-10-08 10:00:00', '2010-10-08 09:00:00', 0],
])('counts office minutes %s', (_, from, to, minutes) => {
  expect(officeMinutes(from, to, HOURS, calendar)).toBe(minutes);
});

it.each([
  ['2010-10-08 09:15:00', 45, '2010-10-08 10:00:00'],
  ['2010-10-08 11:00:00', 90, '2010-10-08 14:00:00'],
  ['2010-09-30 16:30:00', 120, '2010-10-08 10:00:00'],
  ['2010-10-08 20:00:00', 420, '2010-10-09 17:30:00'],
])('from %s, %i office minutes have passed at %s', (from, minutes, reached) => {
  expect(addOfficeMinutes(from, minutes, HOURS, calendar)).toBe(reached);
});

it('adds what it counts', () => {
  const moment = fc
    .record({ day: fc.integer({ min: 1, max: 28 }), minutes: fc.integer({ min: 0, max: 1439 }) })
    .map(({ day, minutes }) => momentAt(`2010-10-${String(day).padStart(2, '0')}`, minutes));
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 20_000 }), (from, minutes) => {
      expect(officeMinutes(from, addOfficeMinutes(from, minutes, HOURS, calendar), HOURS, calendar)).toBe(minutes);
    }),
  );
});

it('turns moments into instants and back', () => {
  expect(instantOf('2010-10-08 09:00:00')).toBe('2010-10-08T01:00:00.000Z');
  expect(momentOf('2010-10-08T01:00:00.000Z')).toBe('2010-10-08 09:00:00');
  expect(instantOf('2010-10-08')).toBe('2010-10-07T16:00:00.000Z');
  expect(secondsBetween('2010-10-08 23:59:50', '2010-10-09 00:00:05')).toBe(15);
});
