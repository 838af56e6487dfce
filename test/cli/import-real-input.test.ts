import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { ConformityReport } from '../../conformity/report/report.ts';
import type { Receipt } from '../../subgraphs/cases/intake/intake.ts';
import { aHubFolder, heliograph } from './run.ts';

const data = '../shared/data';
const there = existsSync(data);
if (!there) process.stdout.write(`${data} is not here: what was really published is not tried.\n`);
const onRealInput = there ? it : it.skip;

const hub = aHubFolder();
afterAll(() => hub.drop());

const licences = `${data}/inner_mongolia_licences/licences_joined.csv`;
const publicity = (recordType: string, mapping: string): string[] => [
  ...['--specification', 'credit-publicity-2018', '--record-type', recordType],
  ...['--period', '2019-01', '--mapping', mapping, '--format', 'json'],
];

describe('what public bodies really published', () => {
  onRealInput(
    'imports thousands of licences: no row lost, the ledger balances, a second import stores nothing',
    async () => {
      const argv = [
        'import',
        licences,
        '--department',
        'JS020000JS',
        '--record-type',
        'LICENCE',
        '--period',
        '2019-01',
      ];
      const first = await heliograph(...argv, '--mapping', 'inner-mongolia-licences', '--json', '--config', hub.config);
      const { ledger, state, submission } = JSON.parse(first.out) as Receipt;
      const { offered, accepted, revised, duplicate, superseded, rejected, unread } = ledger;
      expect(state).toBe('BALANCED');
      expect(offered).toBe(5040);
      expect(accepted + revised + duplicate + superseded + rejected + unread).toBe(offered);
      const again = await heliograph(...argv, '--mapping', 'inner-mongolia-licences', '--json', '--config', hub.config);
      expect((JSON.parse(again.out) as Receipt).submission).toBe(submission);
      expect((JSON.parse(again.out) as Receipt).ledger).toEqual(ledger);
    },
    120_000,
  );

  onRealInput(
    'does not call an 18-digit building permit a citizen number',
    async () => {
      const { out } = await heliograph('check', licences, ...publicity('LICENCE', 'inner-mongolia-licences'));
      const { findings, records } = JSON.parse(out) as ConformityReport;
      expect(records.checked).toBeGreaterThan(5000);
      const citizen = findings.filter(({ message }) => /身份证|citizen/i.test(message.zh + message.en));
      expect(citizen.filter(({ value }) => /^\d{18}$/.test(String(value)))).toEqual([]);
    },
    60_000,
  );

  onRealInput('names the swapped columns and the invalid credit code of a template’s sample row', async () => {
    const { code, out } = await heliograph(
      ...['check', `${data}/zhejiang_import_templates/xzcf.xlsx`],
      ...publicity('PENALTY', 'zhejiang-xzcf'),
    );
    const { findings } = JSON.parse(out) as ConformityReport;
    expect(code).toBe(1);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['CP18-010', 'CP18-038']));
    expect(findings.find(({ rule }) => rule === 'CP18-038')?.message.zh).toContain('颠倒');
  });

  onRealInput('refuses a broken header by its line', async () => {
    const { code, err } = await heliograph(
      ...['check', `${data}/tax_a_grade/heilongjiang.csv`],
      ...['--specification', 'credit-publicity-2018', '--record-type', 'LICENCE', '--period', '2019-01'],
    );
    expect(code).toBe(2);
    expect(err).toMatch(/^HEADER_GLUED[\s\S]*第 1 行/);
  });
});
