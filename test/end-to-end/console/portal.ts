import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { ConsoleInBrowser } from '../../support/console-in-browser.ts';

/** 阳光大厅: what a citizen does. */
export function portalInBrowser(at: ConsoleInBrowser): void {
  it('lets a citizen find a power by a word of its name and read its basis', async () => {
    await at.open('/');
    await at.page.getByRole('heading', { level: 1, name: '阳光大厅' }).waitFor();
    expect(await at.page.getByRole('navigation', { name: '阳光汇' }).getByRole('link').allInnerTexts()).toEqual([
      '阳光大厅',
      '数据字典',
    ]);
    await at.page.getByRole('button', { name: '行政处罚' }).click();
    await at.row('擅自占用城市道路的处罚').waitFor();
    await at.row('城市建筑垃圾处置核准').waitFor({ state: 'detached' });
    await at.picture('portal');
    expect(await at.seriousViolations()).toEqual([]);
    await at.page.getByRole('link', { name: '擅自占用城市道路的处罚' }).click();
    await at.page.getByText('《城市道路管理条例》第四十二条').waitFor();
    expect(await at.seriousViolations()).toEqual([]);
  }, 60_000);

  it('finds powers by the first letters of their pinyin and shows where they match', async () => {
    await at.open('/portal');
    await at.page.getByRole('textbox', { name: '查询权力事项' }).fill('jsgc');
    await at.page.getByRole('button', { name: '查询' }).click();
    await at.row('建设工程规划许可').locator('mark').getByText('建设工程').waitFor();
    expect(await at.row('残疾人证核发').count()).toBe(0);
  }, 60_000);

  it('shows everybody the scores as a chart and as its table, in both languages, and hands them over as CSV', async () => {
    await at.open('/portal/scorecards');
    await at.page.getByRole('img', { name: '数据对接得分 · 2010年9月' }).locator('canvas').waitFor();
    await at.picture('scorecards');
    expect(await at.seriousViolations()).toEqual([]);
    await at.page.getByRole('button', { name: '以表格查看' }).click();
    expect(await at.row('无锡市国土资源局').first().innerText()).toMatch(/无锡市国土资源局\s+0\s+5/);
    const [download] = await Promise.all([
      at.page.waitForEvent('download'),
      at.page.getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.split('\r\n')[0]).toBe('\ufeff部门,得分,及时,合规,排名说明,得分说明');
    expect(csv).toContain('无锡市建设局,5,按期,不合规,参与排名');
    await at.page.getByRole('button', { name: 'English' }).click();
    await at.page.getByRole('heading', { level: 1, name: 'Scorecards' }).waitFor();
    await at.row('Reported late: 5 points off. The data conform.').waitFor();
  }, 60_000);

  it('says what failed when the hub cannot be reached, goes on when it can, and says which part of an answer is missing', async () => {
    await at.page.route('**/graphql', (route) => route.abort());
    await at.open('/portal/scorecards?month=2010-09');
    await at.page.getByRole('alert').getByText('无法连接枢纽').waitFor();
    await at.page.unroute('**/graphql');
    await at.page.getByRole('button', { name: '重试' }).click();
    await at.row('无锡市建设局').first().waitFor();
    await at.page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const missing = [{ subgraph: 'supervision', code: 'SUBGRAPH_UNREACHABLE', fields: ['docking'] }];
      const whole = (await response.json()) as object;
      await route.fulfill({ response, json: { ...whole, extensions: { standing: { complete: false, missing } } } });
    });
    await at.page.reload();
    await at.page.getByRole('alert').getByText('部分数据未能取得').waitFor();
    await at.page.getByRole('alert').getByText('监督：docking').waitFor();
    // The browser itself writes each aborted request to its console.
    at.complaints = at.complaints.filter((text) => !text.includes('net::ERR_FAILED'));
  }, 60_000);

  it('is used by keyboard: the skip link, the search and a result, without a mouse', async () => {
    await at.open('/portal');
    await at.row('残疾人证核发').waitFor();
    await at.page.keyboard.press('Tab');
    expect(await at.page.evaluate('document.activeElement.textContent')).toBe('跳到正文');
    await at.page.keyboard.press('Enter');
    await at.page.keyboard.press('Tab');
    expect(await at.page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('查询权力事项');
    await at.page.getByRole('link', { name: '残疾人证核发' }).focus();
    await at.page.keyboard.press('Enter');
    await at.page.getByRole('heading', { level: 1, name: '残疾人证核发' }).waitFor();
  }, 60_000);

  it('lets a citizen follow a case by the number on the receipt, without a name to read, and see what was decided', async () => {
    await at.open('/portal/follow');
    await at.page.getByRole('textbox', { name: '受理编号' }).fill('锡房许2010-0027');
    await at.page.getByRole('button', { name: '查询' }).click();
    await at.row('锡房许2010-0027').getByRole('link').click();
    await at.page.getByText('8 个工作日').waitFor();
    await at.page.getByText('应于何日前办结').waitFor();
    await at.page.getByText('2010年9月20日').waitFor();
    await at.page.getByText('审查', { exact: true }).waitFor();
    expect(await at.page.getByText('无锡锡北物流有限公司').count()).toBe(0);
    expect(await at.seriousViolations()).toEqual([]);
    await at.picture('follow');
    await at.page.getByRole('link', { name: '许可与处罚公示' }).click();
    await at.page.getByRole('button', { name: '行政处罚' }).click();
    await at.row('无锡市食品药品监督管理局').first().waitFor();
    expect(await at.seriousViolations()).toEqual([]);
  }, 60_000);

  it('offers figures to everybody, by department and by type, as a chart, a table and a workbook', async () => {
    await at.open('/portal/statistics');
    await at.page.getByRole('img', { name: '办件量 · 2010年9月' }).locator('canvas').waitFor();
    expect(await at.row('无锡市规划局').innerText()).toMatch(/110\s+86/);
    expect(await at.seriousViolations()).toEqual([]);
    await at.picture('statistics');
    await at.page.getByRole('button', { name: '权力类型' }).click();
    await at.row('行政处罚').waitFor();
    const [workbook] = await Promise.all([
      at.page.waitForEvent('download'),
      at.page.getByRole('button', { name: '导出 Excel' }).first().click(),
    ]);
    expect(workbook.suggestedFilename()).toBe('统计-2010-09-type.xlsx');
  }, 60_000);
}
