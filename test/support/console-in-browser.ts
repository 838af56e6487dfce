import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const BUILT = 'console/dist/index.html';
/** Where the pictures are kept that the tests take. */
const PICTURES = '.heliograph/console-pictures';
/** Pictures of the README, renewed by `TEST_PICTURES=docs/pictures npm test -- test/end-to-end/console`. */
const OF_README = new Set(['audit-overview', 'statistics']);
const readmePictures = process.env['TEST_PICTURES'];

/** The console of a hub with the demo month, in a browser; one page a test, which must not complain or ask elsewhere. */
export interface ConsoleInBrowser {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly tokens: { readonly auditor: string; readonly construction: string };
  /** Errors in the browser's console so far; a test takes out those that it caused on purpose. */
  complaints: string[];
  /** Goes to a path of the hub, signed in with a token if one is given. */
  open(path: string, token?: string): Promise<void>;
  /** Token of a client of the demo, whose secret everybody may read. */
  tokenOf(client: string): Promise<string>;
  picture(name: string): Promise<void>;
  /** What axe-core finds serious or critical on the page. */
  seriousViolations(): Promise<readonly string[]>;
  /** Rows of tables that hold a text. */
  row(text: string): Locator;
}

/** Describes the console on the demo month; where there is no browser, its tests are skipped with a word. */
export function describeConsole(tests: (at: ConsoleInBrowser) => void): void {
  const missing = [CHROMIUM, BUILT].filter((path) => !existsSync(path));
  if (missing.length === 0) describe('the console on the demo month', () => tests(openBrowser()));
  else
    it.skip(`the console: skipped, since there is no ${missing.join(', no ')} (.ci/browser; npm run build:console)`, () =>
      undefined);
}

function openBrowser(): ConsoleInBrowser {
  let demo: ChildProcess;
  let browser: Browser | undefined;
  let port: number;
  let url: string;
  let elsewhere: string[];
  const at = { complaints: [] as string[] } as Writable<ConsoleInBrowser>;

  beforeAll(async () => {
    port = await freePort();
    demo = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'demo', '--port', String(port)], {
      stdio: 'pipe',
    });
    const told = await saidUntil(demo, 'Ctrl-C');
    const [auditor = '', construction = ''] = [...told.matchAll(/Bearer ([\w.-]+)/g)].map(([, token]) => token ?? '');
    at.tokens = { auditor, construction };
    url = `http://127.0.0.1:${String(port)}`;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    mkdirSync(PICTURES, { recursive: true });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    if (demo.kill('SIGTERM')) await once(demo, 'exit');
    rmSync(join('.heliograph/demo', String(port)), { recursive: true, force: true });
  }, 30_000);

  beforeEach(async () => {
    [at.complaints, elsewhere] = [[], []];
    // Without motion: a colour on its way to another is no colour of the page.
    const window = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
    at.context = await browser!.newContext({ ...window, acceptDownloads: true });
    at.context.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) elsewhere.push(request.url());
    });
    at.context.on('console', (message) => {
      if (message.type() === 'error') at.complaints.push(message.text());
    });
    at.context.on('weberror', (error) => at.complaints.push(String(error.error())));
    at.page = await at.context.newPage();
    at.page.setDefaultTimeout(15_000);
  });

  afterEach(async () => {
    await at.context.close();
    expect({ complaints: at.complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  });

  return Object.assign(at, {
    open: async (path: string, token?: string) => {
      if (token !== undefined)
        await at.page.addInitScript(
          `sessionStorage.getItem('heliograph.token') ?? sessionStorage.setItem('heliograph.token', '${token}')`,
        );
      await at.page.goto(url + path);
    },
    tokenOf: async (client: string) => {
      const response = await fetch(`${url}/auth/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ client_id: client, client_secret: `demo-secret-of-${client}` }),
      });
      return ((await response.json()) as { access_token: string }).access_token;
    },
    picture: async (name: string) => {
      await at.page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
      if (readmePictures !== undefined && OF_README.has(name))
        await at.page.screenshot({ path: join(readmePictures, `${name}.png`) });
    },
    seriousViolations: () => seriousViolations(at.page),
    row: (text: string) => at.page.getByRole('row').filter({ hasText: text }),
  });
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function seriousViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as {
    violations: readonly Violation[];
  };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 160))
          .slice(0, 3)
          .join(' | ')}`,
    );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** What a child says until certain words; rejects when it ends before. */
function saidUntil(child: ChildProcess, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const listen = (chunk: Buffer): void => {
      heard += chunk.toString();
      if (heard.includes(words)) resolve(heard);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`The demo ended and had said:\n${heard}`)));
  });
}
