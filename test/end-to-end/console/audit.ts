import { expect, it } from '@jest/globals';
import type { ConsoleInBrowser } from '../../support/console-in-browser.ts';

/** 监察台: what an auditor does. */
export function auditInBrowser(at: ConsoleInBrowser): void {
  it('lets an auditor go from a figure to the department, the delivery, the finding, its cell and the signed receipt', async () => {
    await at.open('/audit');
    await at.page.getByRole('heading', { name: '本页面需要登录' }).waitFor();
    await at.page.getByRole('main').getByRole('button', { name: '登录' }).click();
    await at.page.getByRole('tab', { name: '令牌' }).click();
    await at.page.getByLabel('令牌（Bearer）').fill(at.tokens.auditor);
    await at.page.getByRole('dialog').getByRole('button', { name: '登录' }).click();
    await at.page.getByRole('heading', { level: 1, name: '监察台 · 2010年9月' }).waitFor();
    await at.page.getByRole('button', { name: '只看逾期' }).click();
    await at.page.getByRole('link', { name: '无锡市国土资源局' }).waitFor();
    expect(await at.page.getByRole('link', { name: '无锡市建设局' }).count()).toBe(0);
    await at.page.getByRole('button', { name: '全部' }).click();
    await at.page.getByRole('link', { name: 'JS10-091' }).waitFor();
    await at.picture('audit-overview');
    expect(await at.seriousViolations()).toEqual([]);
    await at.page.getByRole('link', { name: '无锡市建设局' }).click();
    await at.page.getByText('有退回记录未改正，扣 5 分').waitFor();
    await at.page.getByRole('link', { name: 'construction' }).click();
    await at.page.getByRole('img', { name: /^报送 569，接收 533/ }).waitFor();
    await at.picture('submission');
    expect(await at.seriousViolations()).toEqual([]);
    await at.page.getByRole('button', { name: 'JS10-091' }).click();
    expect(await at.row('INF_PUNISH_PROCESS · 行').first().innerText()).toContain('JS10-091');
    expect(await at.seriousViolations()).toEqual([]);
    await at.page.getByRole('tab', { name: '待改记录（36）' }).click();
    await at.page.getByRole('button', { name: '查看' }).first().click();
    await at.page.getByRole('dialog').getByText('改正方法').first().waitFor();
    await at.page.getByRole('dialog').getByRole('button', { name: '关闭', exact: true }).click();
    await at.page.getByRole('tab', { name: '回执' }).click();
    await at.page.getByText(/ed25519:[\w-]+:/).waitFor();
  }, 90_000);

  it('shows an auditor the trail, newest first, with its entries linked by their hashes', async () => {
    await at.open('/audit/trail', at.tokens.auditor);
    await at.page.getByText('本页 50 条记录的哈希首尾相连').waitFor();
    await at.page.getByRole('button', { name: '核对全部记录' }).click();
    await at.page.getByText(/全部 [\d,]+ 条记录首尾相连，直至末条锚点/).waitFor();
    expect(await at.seriousViolations()).toEqual([]);
    await at.picture('trail');
  }, 60_000);

  it('loads less than 350 kB, as it comes over the line, to show the first page; charts come when they are shown', async () => {
    let bytes = 0;
    const names: string[] = [];
    const session = await at.context.newCDPSession(at.page);
    await session.send('Network.enable');
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    at.page.on('request', (request) => names.push(request.url()));
    await at.open('/audit', at.tokens.auditor);
    await at.page.getByRole('link', { name: 'JS10-091' }).waitFor();
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(350_000);
    expect(names.filter((name) => name.includes('/assets/bars-'))).toEqual([]);
    const interactive = (await at.page.evaluate('performance.now()')) as number;
    process.stdout.write(
      `The console's first load: ${String(Math.round(bytes / 1024))} KiB, overview after ${String(Math.round(interactive))} ms\n`,
    );
  }, 60_000);
}
