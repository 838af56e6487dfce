import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { ConsoleInBrowser } from '../../support/console-in-browser.ts';

/** 部门工作台: what a department does. */
export function deskInBrowser(at: ConsoleInBrowser): void {
  it('lets a department mend a rejected record in the form of the specification', async () => {
    await at.open('/', at.tokens.construction);
    await at.page.getByRole('heading', { level: 1, name: '部门工作台' }).waitFor();
    expect(await at.page.getByRole('navigation', { name: '阳光汇' }).getByRole('link').allInnerTexts()).not.toContain(
      '监察台',
    );
    await at.page.getByText('应于 2010年10月5日 24:00 前报送').waitFor();
    await at.page.getByRole('img', { name: /^报送 569，接收 533/ }).waitFor();
    await at.picture('desk');
    expect(await at.seriousViolations()).toEqual([]);
    await at.page.getByRole('link', { name: '有 36 条退回记录待改正。' }).click();
    await at.row('“业务处室”(DEPARTMENT)没有填写').first().getByRole('link', { name: '改正' }).click();
    await at.page.getByLabel('业务处室').fill('建设监察支队');
    await at.page.getByText('已修改 1 个字段').waitFor();
    await at.picture('correct');
    expect(await at.seriousViolations()).toEqual([]);
    await at.page.getByRole('button', { name: '保存并重新校验' }).click();
    await at.page.getByRole('heading', { name: '改正成功，记录已入库。' }).waitFor();
    await at.page.getByRole('link', { name: '← 待改记录' }).click();
    await at.page.getByText(/共 35 条/).waitFor();
  }, 90_000);

  it('lets a department sign in by its secret and rehearse a bad file, and tells what is wrong with which column', async () => {
    await at.open('/desk');
    await at.page.getByRole('main').getByRole('button', { name: '登录' }).click();
    await at.page.getByLabel('客户端标识').fill('food-and-drug');
    await at.page.getByLabel('密钥', { exact: true }).fill('demo-secret-of-food-and-drug');
    await at.page.getByRole('dialog').getByRole('button', { name: '登录' }).press('Enter');
    await at.page.getByRole('heading', { level: 1, name: '部门工作台' }).waitFor();
    await at.page.getByRole('link', { name: '上传文件' }).click();
    await at.page.getByLabel('记录类型').selectOption('INF_APPLY');
    const csv =
      'NO,ORG_ID,INTERNAL_NO,ITEM_ID,NAME\nJS020000SY9999999999,JS020000SY,锡食药2010-9999,JS020000SY-XK-0001,某单位\n';
    await at.page
      .getByLabel(/将文件拖到此处/)
      .setInputFiles({ name: '试报.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await at.page.getByText('试报（只校验').click();
    expect(await at.seriousViolations()).toEqual([]);
    await at.picture('upload');
    await at.page.getByRole('button', { name: '开始上传' }).click();
    await at.page.getByRole('img', { name: /报送 1，接收 0.*退回 1/ }).waitFor();
    await at.page.getByRole('link', { name: '查看校验结果' }).click();
    await at.page.getByRole('heading', { name: '报送详情：试报.csv' }).waitFor();
    await at.page.getByRole('button', { name: 'JS10-001' }).click();
    await at.row('JS10-001').first().waitFor();
  }, 90_000);

  it('lets a vertical department report its counts, and asks twice before a month is declared without cases', async () => {
    await at.open('/desk/declare');
    await at.page.getByRole('main').getByRole('button', { name: '登录' }).click();
    await at.page.getByLabel('客户端标识').fill('industry-and-commerce');
    await at.page.getByLabel('密钥', { exact: true }).fill('demo-secret-of-industry-and-commerce');
    await at.page.getByRole('dialog').getByRole('button', { name: '登录' }).click();
    await at.page.getByLabel('企业设立登记').fill('321');
    expect(await at.seriousViolations()).toEqual([]);
    await at.page.getByRole('button', { name: '上报件数' }).click();
    await at.page.getByText('件数已上报，回执如下。').waitFor();
    await at.page.getByRole('button', { name: '申报本月无办件' }).click();
    await at.page.getByRole('button', { name: '确认' }).waitFor();
    await at.page.getByRole('button', { name: '取消' }).click();
    await at.page.getByRole('button', { name: '申报本月无办件' }).waitFor();
  }, 60_000);

  it('lets a department fill in a record by the form of the specification, and marks what is wrong at its field', async () => {
    await at.open('/desk/fill', at.tokens.construction);
    await at.page.getByLabel('填报内容').selectOption('INF_PUNISH');
    await at.page.getByLabel('流水号').fill('JS020000JS9000000001');
    await at.page.getByRole('button', { name: '试校验' }).click();
    await at.page.getByText('尚不符合规范，问题已标在相应字段下。').waitFor();
    await at.page.locator('.field').filter({ hasText: '权力编码' }).locator('.finding').first().waitFor();
    expect(await at.seriousViolations()).toEqual([]);
    await at.picture('fill');
    await at.page.getByRole('link', { name: '回执' }).click();
    await at.page.getByText('填报', { exact: true }).waitFor();
  }, 60_000);

  it('shows a department how the pull of its source went, its ledger drawn as a flow', async () => {
    await at.open('/desk/sources', at.tokens.construction);
    await at.page.getByRole('img', { name: /^报送 569，接收 533/ }).waitFor();
    await at.page.getByText('等待 → 正在读取 → 正在校验 → 正在落账 → 已平').waitFor();
    await at.page.getByRole('link', { name: '查看报送与问题 →' }).click();
    await at.page.getByRole('heading', { name: '报送详情：construction' }).waitFor();
  }, 60_000);

  it('gives a department its file back with the errors marked, and takes it again when it is mended', async () => {
    await at.open('/desk', await at.tokenOf('housing'));
    await at.page.getByRole('link', { name: 'housing-INF_APPLY.csv' }).click();
    await at.page.getByRole('tab', { name: '待改记录（2）' }).click();
    const [returned] = await Promise.all([
      at.page.waitForEvent('download'),
      at.page.getByRole('button', { name: '下载退改文件' }).click(),
    ]);
    expect(returned.suggestedFilename()).toBe('housing-INF_APPLY.退改.csv');
    const csv = readFileSync(await returned.path(), 'utf8');
    expect(csv).toContain('【错误】ORG_ID：“部门名称”(ORG_ID)超过规定长度。');
    const mended = csv.replace(',XK,市住保房管局,', ',XK,JS020000FC,');
    expect(await at.seriousViolations()).toEqual([]);
    await at.page.getByLabel('传回改好的文件').setInputFiles({
      ...{ name: returned.suggestedFilename(), mimeType: 'text/csv', buffer: Buffer.from(mended) },
    });
    await at.page.getByText('已收到，只处理了改动过的行。').waitFor();
    await at.page.getByRole('tab', { name: '待改记录（2）' }).waitFor();
    await at.page.getByRole('link', { name: '查看结果' }).click();
    await at.page.getByRole('img', { name: /^报送 1，/ }).waitFor();
  }, 60_000);
}
