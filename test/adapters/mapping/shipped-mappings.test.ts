import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readMapping } from '../../../adapters/mapping/read-mapping.ts';
import { makeXlsx } from '../formats/make-xlsx.ts';
import { readAll } from '../formats/read-all.ts';

const shipped = (name: string) => readMapping(`mappings/${name}.yaml`);
const files = readdirSync('mappings').filter((name) => name.endsWith('.yaml'));

describe('the mappings of the project', () => {
  it.each(files)('%s is without fault and named after its file', (file) => {
    expect(`${readMapping(`mappings/${file}`).name}.yaml`).toBe(file);
  });

  it('wuxi-les turns the sender’s own columns and codes into the provincial form', () => {
    const mapping = shipped('wuxi-les');
    const base = mapping.mappingFor('INF_PUNISH')?.map({
      row: 1,
      values: {
        NO: 'JS020000JS1001',
        ITEM_VERSION: 2,
        TARGET_TYPE: '0',
        TARGET_ZIPCODE: '214000',
        REPORTER_PAPER_NUMBER: 'null',
        READ_DATE: null,
        PUNISH_TARGET: '示例公司',
      },
    });
    expect(base).toEqual({
      recordType: 'INF_PUNISH',
      fields: {
        NO: 'JS020000JS1001',
        CHANG_NO: 2,
        TARGET_TYPE: '1',
        TARGET_ZIP_CODE: '214000',
        PUNISH_TARGET: '示例公司',
      },
      remarks: [],
    });
    const stage = mapping.mappingFor('inf_punish_process')?.map({
      row: 1,
      values: {
        NO: 'x',
        TACHE_CODE: '20',
        TACHE_NAME: '立案',
        PROCESS_START_TIME: '2010-09-01 09:00:00',
        PROCESS_END_TIME: '2010-09-02 09:00:00',
      },
    });
    expect(stage?.fields).toEqual({
      NO: 'x',
      TACHE_ID: '1',
      TACHE_NAME: '立案',
      BEGIN_DATE: '2010-09-01 09:00:00',
      PROCESS_DATE: '2010-09-02 09:00:00',
      NODE_ID: '20',
      NODE_ATTRIBUTE: 0,
    });
    expect(stage?.remarks).toMatchObject([{ kind: 'default-used', field: 'NODE_ATTRIBUTE' }]);
    const result = mapping.mappingFor('INF_PUNISH_RESULT')?.map({ row: 1, values: { FINISH_TIME: '2010-09-30' } });
    expect(result?.fields).toEqual({ FINISH_DATE: '2010-09-30' });
    expect(mapping.mappingFor('OTHER')).toBeUndefined();
  });

  it('wuxi-les names stages and parties that the form does not know', () => {
    const mapping = shipped('wuxi-les');
    expect(mapping.mappingFor('INF_PUNISH')?.map({ row: 1, values: { TARGET_TYPE: '2' } }).remarks).toMatchObject([
      { kind: 'untranslated-code', value: '2' },
    ]);
    expect(
      mapping.mappingFor('INF_PUNISH_PROCESS')?.map({ row: 1, values: { TACHE_CODE: '120' } }).remarks,
    ).toMatchObject([{ kind: 'untranslated-code', field: 'TACHE_ID', value: '120' }, { kind: 'default-used' }]);
  });

  it('inner-mongolia-licences reads quoted commas and unquoted bars alike', async () => {
    const { reading, records } = shipped('inner-mongolia-licences');
    const quoted =
      'company,xkwsbh,xkwjmc,yxqzi,yxqzhi,xkjg,xknr,shape\n甲公司,环审【2016】12号,批复,2015年04月17日,长期,示例局,"内容\n第二行",ok\n乙公司,1号,批复,-,-,示例局,"内容一\n2号|批复|-|-|示例局|内容二",11fields\n';
    const barred =
      'company|xkwsbh|xkwjmc|yxqzi|yxqzhi|xkjg|xknr|shape\n甲公司|环审【2016】12号|批复|2015年04月17日|长期|示例局|内容\n第二行|ok\n乙公司|1号|批复|-|-|示例局|内容一2号|批复|-|-|示例局|内容二|丙|x\n';
    for (const content of [quoted, barred]) {
      const { rows, unread } = await readAll({ format: 'csv' }, content, { reading });
      expect(unread.map(({ reason }) => reason)).toEqual([content === quoted ? 'ROW_GLUED' : 'ROW_COLUMNS_DIFFER']);
      expect(rows.map((row) => records[0]?.map(row))).toEqual([
        {
          recordType: 'LICENCE',
          fields: {
            XK_XDR_MC: '甲公司',
            XK_XDR_LB: '法人及非法人组织',
            XK_XKWS: '批复',
            XK_WSH: '环审〔2016〕12号',
            XK_NR: '内容\n第二行',
            XK_YXQZ: '2015-04-17',
            XK_YXQZI: '2099-12-31',
            XK_XKJG: '示例局',
          },
          remarks: [],
        },
      ]);
    }
  });

  it('zhejiang-xzcf reads a template whose header is the second row of a misnamed sheet', async () => {
    const { reading, records } = shipped('zhejiang-xzcf');
    const header = [
      undefined,
      '处罚决定书文号',
      '处罚决定书签发日期',
      '违法行为类型',
      '处罚种类',
      '处罚机关',
      '企业名称',
      '注册号',
      '统一社会信用代码',
    ];
    const sample = [
      undefined,
      '示罚字[2016]1号',
      { xml: '<c s="1"><v>42473</v></c>' },
      '示例行为',
      '示例局',
      '罚款',
      '示例(无锡)公司',
      '100000000044760',
      'ＡＢＣ',
    ];
    const { rows } = await readAll(
      { format: 'xlsx' },
      makeXlsx({ sheets: [{ name: '行政许可模板', rows: [[], header, sample] }] }),
      { reading },
    );
    expect(rows.map((row) => records[0]?.map(row).fields)).toEqual([
      {
        CF_WSH: '示罚字〔2016〕1号',
        CF_JDRQ: '2016-04-13',
        CF_WFXW: '示例行为',
        CF_CFLB: '示例局',
        CF_CFJG: '罚款',
        CF_XDR_MC: '示例（无锡）公司',
        CF_XDR_LB: '法人及非法人组织',
        CF_XDR_GSZC: '100000000044760',
        CF_XDR_SHXYM: 'ABC',
      },
    ]);
  });
});
