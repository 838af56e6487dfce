import { expect, it } from '@jest/globals';
import type { ConsoleInBrowser } from '../../support/console-in-browser.ts';

/** Cards, appeals, orders, scorecards, samples: what departments and auditors do with each other. */
export function supervisionInBrowser(at: ConsoleInBrowser): void {
  it('lets a department appeal a red card, and an auditor replay it, decide, and order what is left', async () => {
    await at.open('/desk/cards', await at.tokenOf('housing'));
    await at.row('红牌').first().getByRole('link', { name: '办件超期 2 个工作日以上' }).click();
    await at.page.getByText('超过承诺时限 2 个工作日以上而未办结').waitFor();
    await at.page.getByRole('heading', { name: '办件经过' }).waitFor();
    await at.page.getByLabel('申诉理由').fill('申请人 9 月 14 日书面申请中止办理。');
    expect(await at.seriousViolations()).toEqual([]);
    await at.page.getByRole('button', { name: '提交申诉' }).click();
    await at.page.getByText('待裁决').first().waitFor();
    const card = new URL(at.page.url()).pathname.replace('/desk/', '/audit/');

    await at.page.evaluate('sessionStorage.clear()');
    await at.open(card, at.tokens.auditor);
    await at.page.evaluate(`sessionStorage.setItem('heliograph.token', '${at.tokens.auditor}')`);
    await at.page.reload();
    await at.page.getByRole('button', { name: '由原始报送重放' }).click();
    await at.page.getByText(/重放得出 \d 张牌，与留存的完全一致/).waitFor();
    await at.page.getByLabel('裁决理由').fill('已核对中止申请书，情况属实。');
    expect(await at.seriousViolations()).toEqual([]);
    await at.picture('card');
    await at.page.getByRole('button', { name: '申诉成立，撤销预警' }).click();
    await at.page.getByText('申诉成立，已撤销').first().waitFor();
    await at.page.getByRole('link', { name: '← 预警' }).click();
    await at.row('民政局').filter({ hasText: '红牌' }).getByRole('link', { name: '办件超期 2 个工作日以上' }).click();
    await at.page.getByRole('link', { name: '就此发出督办 →' }).click();
    await at.page.getByLabel('督办意见').fill('请说明超期原因并于三日内办结。');
    expect(await at.seriousViolations()).toEqual([]);
    await at.page.locator('form').getByRole('button', { name: '发出督办' }).click();
    await at.page.getByRole('article').getByText('待回复').waitFor();
  }, 90_000);

  it('shows scorecards item by item with their figures, and freezes a month with its bulletin', async () => {
    await at.open('/audit/scores', at.tokens.auditor);
    await at.page.getByRole('link', { name: '无锡市建设局' }).waitFor();
    expect(await at.seriousViolations()).toEqual([]);
    await at.picture('scores');
    await at.page.getByRole('button', { name: '期限届满时' }).click();
    await at.page.getByRole('button', { name: '冻结该时点的考评' }).click();
    await at.page.getByText('摘要值（SHA-256）').waitFor();
    const [bulletin] = await Promise.all([
      at.page.waitForEvent('download'),
      at.page.getByRole('button', { name: '下载通报（HTML）' }).click(),
    ]);
    expect(bulletin.suggestedFilename()).toBe('bulletin-2010-09.html');
    await at.page.getByRole('link', { name: '无锡市建设局' }).click();
    await at.page.getByText('30 * (online / (static - suspended)) - 0.2 * m').waitFor();
    expect(await at.seriousViolations()).toEqual([]);
    await at.page.getByRole('button', { name: /^数据对接得分.* · 依据$/ }).click();
    await at
      .row('退回记录')
      .first()
      .getByRole('link', { name: /^construction · 第 \d+ 条/ })
      .waitFor();
    expect(await at.seriousViolations()).toEqual([]);
    const [evidence] = await Promise.all([
      at.page.waitForEvent('download'),
      at.page.getByRole('button', { name: '下载签名文件' }).click(),
    ]);
    expect(evidence.suggestedFilename()).toBe('evidence-JS020000JS-2010-09-docking.ndjson');
    await at.picture('evidence');
    await at.page.getByRole('link', { name: '报送与问题 →' }).click();
    await at.page.getByText('有退回记录未改正，扣 5 分').waitFor();
  }, 60_000);

  it('draws a sample in two steps and leads to the cases that it drew', async () => {
    await at.open('/audit/samples', at.tokens.auditor);
    await at.page.getByLabel('部门').selectOption('无锡市规划局');
    await at.page.getByRole('button', { name: '固定该部门本月办件为总体' }).click();
    await at.page.getByText('总体 110 件').waitFor();
    await at.page.getByLabel('公开随机数').fill('2010-10-06 双色球 03 11 17 22 28 31 + 09');
    expect(await at.seriousViolations()).toEqual([]);
    await at.page.getByRole('button', { name: '抽取', exact: true }).click();
    await at.page.getByRole('heading', { name: '抽中的办件（5）' }).waitFor();
    await at.page.getByRole('listitem').getByRole('link').first().click();
    await at.page.getByRole('heading', { name: '办件经过' }).waitFor();
    await at.page
      .getByText(/出处：/)
      .first()
      .waitFor();
    expect(await at.seriousViolations()).toEqual([]);
  }, 60_000);
}
