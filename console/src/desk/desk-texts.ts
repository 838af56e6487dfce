import { texts } from '../texts/texts.ts';

/** Texts of the desk's later pages: filling in, the forecast. */
export const deskTexts = texts(
  {
    fill: '在线填报',
    fillLead: '表单由现行规范生成。可先试校验（不入库、不计分），再正式提交。',
    what: '填报内容',
    try: '试校验',
    submit: '正式提交',
    wellTried: '试校验通过，可以正式提交。',
    taken: '已入库，回执如下。',
    still: '尚不符合规范，问题已标在相应字段下。',
    another: '再填一条',
    forecast: '预计得分',
    forecastWhy: '按目前已到的数据推算；期限前仍可改变。',
  },
  {
    fill: 'Fill in',
    fillLead: 'The form comes from the specification in force. Try it first (nothing stored or scored), then submit.',
    what: 'What to fill in',
    try: 'Try',
    submit: 'Submit',
    wellTried: 'It conforms: it can be submitted.',
    taken: 'Stored; the receipt:',
    still: 'It does not conform yet: what is wrong stands below its field.',
    another: 'Another one',
    forecast: 'Expected score',
    forecastWhy: 'From what has come so far; it may change until the deadline.',
  },
);
