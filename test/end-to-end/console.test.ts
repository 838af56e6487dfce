import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const BUILT = 'console/dist/index.html';
const PICTURES = '.heliograph/console-pictures';
const missing = [CHROMIUM, BUILT].filter((path) => !existsSync(path));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

if (missing.length > 0)
  it.skip(`the console: skipped, since there is no ${missing.join(', no ')} (.ci/browser; npm run build:console)`, () =>
    undefined);

(missing.length > 0 ? describe.skip : describe)('the console on the demo month', () => {
  let demo: ChildProcess;
  let browser: Browser | undefined;
  let context: BrowserContext;
  let page: Page;
  let port: number;
  let url: string;
  let tokens: { readonly auditor: string; readonly construction: string };
  let complaints: string[];
  let elsewhere: string[];

  beforeAll(async () => {
    port = await freePort();
    demo = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'demo', '--port', String(port)], {
      stdio: 'pipe',
    });
    const told = await saidUntil(demo, 'Ctrl-C');
    const [auditor = '', construction = ''] = [...told.matchAll(/Bearer ([\w.-]+)/g)].map(([, token]) => token ?? '');
    tokens = { auditor, construction };
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
    [complaints, elsewhere] = [[], []];
    context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    context.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) elsewhere.push(request.url());
    });
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(String(error.error())));
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
  });

  afterEach(async () => {
    await context.close();
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  });

  const open = async (path: string, token?: string): Promise<void> => {
    if (token !== undefined)
      await page.addInitScript(
        `sessionStorage.getItem('heliograph.token') ?? sessionStorage.setItem('heliograph.token', '${token}')`,
      );
    await page.goto(url + path);
  };
  const picture = async (name: string): Promise<void> => {
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  };
  const seriousViolations = async (): Promise<readonly string[]> => {
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
  };
  const row = (text: string) => page.getByRole('row').filter({ hasText: text });

  it('lets a citizen find a power by a word of its name and read its basis', async () => {
    await open('/');
    await page.getByRole('heading', { level: 1, name: '阳光大厅' }).waitFor();
    expect(await page.getByRole('navigation', { name: '阳光汇' }).getByRole('link').allInnerTexts()).toEqual([
      '阳光大厅',
      '数据字典',
    ]);
    await page.getByRole('button', { name: '行政处罚' }).click();
    await row('擅自占用城市道路的处罚').waitFor();
    expect(await row('城市建筑垃圾处置核准').count()).toBe(0);
    await picture('portal');
    expect(await seriousViolations()).toEqual([]);
    await page.getByRole('link', { name: '擅自占用城市道路的处罚' }).click();
    await page.getByText('《城市道路管理条例》第四十二条').waitFor();
    expect(await seriousViolations()).toEqual([]);
  }, 60_000);

  it('finds powers by the first letters of their pinyin and shows where they match', async () => {
    await open('/portal');
    await page.getByRole('textbox', { name: '查询权力事项' }).fill('jsgc');
    await page.getByRole('button', { name: '查询' }).click();
    await row('建设工程规划许可').locator('mark').getByText('建设工程').waitFor();
    expect(await row('残疾人证核发').count()).toBe(0);
  }, 60_000);

  it('loads less than 350 kB, as it comes over the line, to show the first page; charts come when they are shown', async () => {
    let bytes = 0;
    const names: string[] = [];
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    page.on('request', (request) => names.push(request.url()));
    await open('/audit', tokens.auditor);
    await page.getByRole('link', { name: 'JS10-091' }).waitFor();
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(350_000);
    expect(names.filter((name) => name.includes('/assets/bars-'))).toEqual([]);
    const interactive = (await page.evaluate('performance.now()')) as number;
    process.stdout.write(
      `The console's first load: ${String(Math.round(bytes / 1024))} KiB, overview after ${String(Math.round(interactive))} ms\n`,
    );
  }, 60_000);

  it('shows everybody the scores as a chart and as its table, in both languages, and hands them over as CSV', async () => {
    await open('/portal/scorecards');
    await page.getByRole('img', { name: '数据对接得分 · 2010年9月' }).locator('canvas').waitFor();
    await picture('scorecards');
    expect(await seriousViolations()).toEqual([]);
    await page.getByRole('button', { name: '以表格查看' }).click();
    expect(await row('无锡市国土资源局').first().innerText()).toMatch(/无锡市国土资源局\s+0\s+5/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.split('\r\n')[0]).toBe('\ufeff部门,得分,及时,合规,排名说明,得分说明');
    expect(csv).toContain('无锡市建设局,5,按期,不合规,参与排名');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Scorecards' }).waitFor();
    await row('Reported late: 5 points off. The data conform.').waitFor();
  }, 60_000);

  it('lets an auditor go from a figure to the department, the delivery, the finding, its cell and the signed receipt', async () => {
    await open('/audit');
    await page.getByRole('heading', { name: '本页面需要登录' }).waitFor();
    await page.getByRole('main').getByRole('button', { name: '登录' }).click();
    await page.getByRole('tab', { name: '令牌' }).click();
    await page.getByLabel('令牌（Bearer）').fill(tokens.auditor);
    await page.getByRole('dialog').getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { level: 1, name: '监察台 · 2010年9月' }).waitFor();
    await page.getByRole('button', { name: '只看逾期' }).click();
    await page.getByRole('link', { name: '无锡市国土资源局' }).waitFor();
    expect(await page.getByRole('link', { name: '无锡市建设局' }).count()).toBe(0);
    await page.getByRole('button', { name: '全部' }).click();
    await page.getByRole('link', { name: 'JS10-091' }).waitFor();
    await picture('audit-overview');
    expect(await seriousViolations()).toEqual([]);
    await page.getByRole('link', { name: '无锡市建设局' }).click();
    await page.getByText('有退回记录未改正，扣 5 分').waitFor();
    await page.getByRole('link', { name: 'construction' }).click();
    await page.getByRole('img', { name: /^报送 569，接收 533/ }).waitFor();
    await picture('submission');
    expect(await seriousViolations()).toEqual([]);
    await page.getByRole('button', { name: 'JS10-091' }).click();
    expect(await row('INF_PUNISH_PROCESS · 行').first().innerText()).toContain('JS10-091');
    expect(await seriousViolations()).toEqual([]);
    await page.getByRole('tab', { name: '待改记录（36）' }).click();
    await page.getByRole('button', { name: '查看' }).first().click();
    await page.getByRole('dialog').getByText('改正方法').first().waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '关闭', exact: true }).click();
    await page.getByRole('tab', { name: '回执' }).click();
    await page.getByText(/ed25519:[\w-]+:/).waitFor();
  }, 90_000);

  it('shows an auditor the trail, newest first, with its entries linked by their hashes', async () => {
    await open('/audit/trail', tokens.auditor);
    await page.getByText('本页 50 条记录的哈希首尾相连').waitFor();
    expect(await seriousViolations()).toEqual([]);
    await picture('trail');
  }, 60_000);

  it('lets a department mend a rejected record in the form of the specification', async () => {
    await open('/', tokens.construction);
    await page.getByRole('heading', { level: 1, name: '部门工作台' }).waitFor();
    expect(await page.getByRole('navigation', { name: '阳光汇' }).getByRole('link').allInnerTexts()).not.toContain(
      '监察台',
    );
    await page.getByText('应于 2010年10月5日 24:00 前报送').waitFor();
    await page.getByRole('img', { name: /^报送 569，接收 533/ }).waitFor();
    await picture('desk');
    expect(await seriousViolations()).toEqual([]);
    await page.getByRole('link', { name: '有 36 条退回记录待改正。' }).click();
    await row('“业务处室”(DEPARTMENT)没有填写').first().getByRole('link', { name: '改正' }).click();
    await page.getByLabel('业务处室').fill('建设监察支队');
    await page.getByText('已修改 1 个字段').waitFor();
    await picture('correct');
    expect(await seriousViolations()).toEqual([]);
    await page.getByRole('button', { name: '保存并重新校验' }).click();
    await page.getByRole('heading', { name: '改正成功，记录已入库。' }).waitFor();
    await page.getByRole('link', { name: '← 待改记录' }).click();
    await page.getByText(/共 35 条/).waitFor();
  }, 90_000);

  it('lets a department sign in by its secret and rehearse a bad file, and tells what is wrong with which column', async () => {
    await open('/desk');
    await page.getByRole('main').getByRole('button', { name: '登录' }).click();
    await page.getByLabel('客户端标识').fill('food-and-drug');
    await page.getByLabel('密钥', { exact: true }).fill('demo-secret-of-food-and-drug');
    await page.getByRole('dialog').getByRole('button', { name: '登录' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: '部门工作台' }).waitFor();
    await page.getByRole('link', { name: '上传文件' }).click();
    await page.getByLabel('记录类型').selectOption('INF_APPLY');
    const csv =
      'NO,ORG_ID,INTERNAL_NO,ITEM_ID,NAME\nJS020000SY9999999999,JS020000SY,锡食药2010-9999,JS020000SY-XK-0001,某单位\n';
    await page
      .getByLabel(/将文件拖到此处/)
      .setInputFiles({ name: '试报.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByText('试报（只校验').click();
    expect(await seriousViolations()).toEqual([]);
    await picture('upload');
    await page.getByRole('button', { name: '开始上传' }).click();
    await page.getByRole('img', { name: /报送 1，接收 0.*退回 1/ }).waitFor();
    await page.getByRole('link', { name: '查看校验结果' }).click();
    await page.getByRole('heading', { name: '报送详情：试报.csv' }).waitFor();
    await page.getByRole('button', { name: 'JS10-001' }).click();
    await row('JS10-001').first().waitFor();
  }, 90_000);

  it('lets a vertical department report its counts, and asks twice before a month is declared without cases', async () => {
    await open('/desk/declare');
    await page.getByRole('main').getByRole('button', { name: '登录' }).click();
    await page.getByLabel('客户端标识').fill('industry-and-commerce');
    await page.getByLabel('密钥', { exact: true }).fill('demo-secret-of-industry-and-commerce');
    await page.getByRole('dialog').getByRole('button', { name: '登录' }).click();
    await page.getByLabel('企业设立登记').fill('321');
    expect(await seriousViolations()).toEqual([]);
    await page.getByRole('button', { name: '上报件数' }).click();
    await page.getByText('件数已上报，回执如下。').waitFor();
    await page.getByRole('button', { name: '申报本月无办件' }).click();
    await page.getByRole('button', { name: '确认' }).waitFor();
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '申报本月无办件' }).waitFor();
  }, 60_000);

  it('lets anybody look a field up in either language, with its rules and their examples', async () => {
    await open('/explorer');
    await page.getByRole('textbox', { name: '检索字段、规则或代码' }).fill('承诺时限单位');
    await row('PROMISE_TYPE').first().waitFor();
    await picture('explorer');
    expect(await seriousViolations()).toEqual([]);
    await open('/explorer?rule=JS10-110');
    await page.getByText('不合格示例').first().waitFor();
    expect(await seriousViolations()).toEqual([]);
  }, 60_000);

  it('says what failed when the hub cannot be reached, and goes on when it can', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await open('/portal/scorecards?month=2010-09');
    await page.getByRole('alert').getByText('无法连接枢纽').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '重试' }).click();
    await row('无锡市建设局').first().waitFor();
    // The browser itself writes each aborted request to its console.
    complaints = complaints.filter((text) => !text.includes('net::ERR_FAILED'));
  }, 60_000);

  it('is used by keyboard: the skip link, the search and a result, without a mouse', async () => {
    await open('/portal');
    await row('残疾人证核发').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('查询权力事项');
    await page.getByRole('link', { name: '残疾人证核发' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '残疾人证核发' }).waitFor();
  }, 60_000);
});

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
