import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { demo } from '../../cli/commands/demo.ts';
import { runProgram } from '../../cli/program.ts';
import { systemClock } from '../../kernel/clock.ts';
import type { Ledger } from '../../subgraphs/cases/intake/intake.ts';

interface Report {
  readonly secondOpinion: { readonly rows: number; readonly disagreed: number };
  readonly period: string;
  readonly departments: readonly {
    readonly code: string;
    readonly name: string;
    readonly ledger: Ledger;
    readonly verdict: string;
    readonly timely: boolean;
    readonly conforming: boolean;
    readonly score: number;
  }[];
}

const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function start(...options: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'demo', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

async function toItsEnd(...options: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const child = start(...options);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: code as number, out, err };
}

/** Waits until the child has said something on standard error; rejects when it ends before. */
async function said(child: ReturnType<typeof start>, words: RegExp): Promise<RegExpExecArray> {
  let heard = '';
  for await (const chunk of child.stderr.setEncoding('utf8')) {
    heard += String(chunk);
    const found = words.exec(heard);
    if (found) return found;
  }
  throw new Error(`The demo ended and had said:\n${heard}`);
}

describe('the demo month', () => {
  // That it tells the same story twice, byte for byte, is shown by .ci/demo-twice.
  it('ends with one JSON object, ledgers that balance, scores of every kind', async () => {
    const first = await toItsEnd('--once', '--json');
    expect({ code: first.code, err: first.err.split('\n').filter((line) => /error/i.test(line)) }).toEqual({
      code: 0,
      err: [],
    });

    const { period, departments, secondOpinion } = JSON.parse(first.out) as Report;
    expect(secondOpinion.rows).toBeGreaterThan(100);
    expect(secondOpinion.disagreed).toBe(0);
    expect(period).toBe('2010-09');
    for (const { code, ledger } of departments) {
      const { offered, accepted, revised, duplicate, superseded, rejected, unread } = ledger;
      const settled = accepted + revised + duplicate + superseded + rejected + unread;
      expect({ code, settled }).toEqual({ code, settled: offered });
    }
    const outcome = departments.map(({ code, verdict, timely, conforming, score }) => [
      code.slice(8),
      verdict,
      timely,
      conforming,
      score,
    ]);
    expect(outcome).toEqual([
      ['CG', 'CONFORMS', true, true, 10],
      ['CL', 'CONFORMS', true, true, 10],
      ['FC', 'DOES_NOT_CONFORM', false, false, 0],
      ['FG', 'CONFORMS', true, true, 10],
      ['GH', 'CONFORMS', true, true, 10],
      ['GT', 'CONFORMS', false, true, 5],
      ['JS', 'DOES_NOT_CONFORM', true, false, 5],
      ['JT', 'CONFORMS', true, true, 10],
      ['MZ', 'DOES_NOT_CONFORM', true, false, 5],
      ['RS', 'CONFORMS', true, true, 10],
      ['SY', 'CONFORMS', true, true, 10],
    ]);
    const ledgerOf = (letters: string): Ledger | undefined =>
      departments.find(({ code }) => code.endsWith(letters))?.ledger;
    expect(ledgerOf('CG')?.revised).toBeGreaterThan(0);
    expect(ledgerOf('CG')?.duplicate).toBeGreaterThan(0);
    expect(ledgerOf('CL')?.offered).toBe(0);
  }, 180_000);

  it('stays up without --once: every query that it names is answered with the token beside it; Ctrl-C ends it in good order', async () => {
    const child = start('--port', '0');
    const ended = once(child, 'close');
    const [words] = await said(child, /http:\/\/localhost:\d+\/graphql[\s\S]*Ctrl-C/);
    const url = /^[^/]+\/\/[^/]+/.exec(words)?.[0] ?? '';
    let headers: Record<string, string> = {};
    const answers: unknown[] = [];
    for (const line of words.split('\n').map((each) => each.trim())) {
      if (line.startsWith('{ "authorization"')) headers = JSON.parse(line) as Record<string, string>;
      else if (line.startsWith('{ ')) answers.push(await ask(url, line, headers));
    }
    expect(answers).toEqual(Array.from({ length: 4 }, () => ({ data: expect.anything() })));
    expect(JSON.stringify(answers.at(-1))).toContain('JS10-001');
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    child.kill('SIGINT');
    expect((await ended)[0]).toBe(0);
  }, 180_000);
});

async function ask(url: string, query: string, headers: Readonly<Record<string, string>>): Promise<unknown> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
  return (await fetch(`${url}/graphql`, { ...request, body: JSON.stringify({ query }) })).json();
}

describe('what the demo refuses', () => {
  async function refusalOf(...options: readonly string[]): Promise<{ code: number; said: string }> {
    let heard = '';
    const code = await runProgram([demo], ['demo', ...options], {
      out: () => undefined,
      err: (words) => void (heard += words),
      interactive: false,
      clock: systemClock,
      signal: new AbortController().signal,
    });
    return { code, said: heard };
  }

  it('is a port or a seed that is no number', async () => {
    for (const options of [
      ['--port', 'four'],
      ['--port', '65536'],
      ['--seed', '-1'],
    ]) {
      const { code, said: words } = await refusalOf(...options);
      expect({ code, refusal: words.split('\n')[0] }).toEqual({ code: 2, refusal: 'CLI_NUMBER_INVALID' });
    }
  });

  it('is a port that something else listens on, before it touches a file', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { code, said: words } = await refusalOf('--port', String((server.address() as AddressInfo).port));
      expect({ code, refusal: words.split('\n')[0] }).toEqual({ code: 2, refusal: 'CLI_PORT_TAKEN' });
    } finally {
      server.close();
    }
  });
});
