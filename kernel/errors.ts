import { defineErrors } from './coded-error.ts';

/** Expected refusals of the kernel 内核错误目录. */
export const kernelError = defineErrors({
  CALENDAR_YEAR_NOT_COVERED: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '工作日历未涵盖 {year} 年(涵盖 {from} 至 {to} 年),不能推算。',
      en: 'The working calendar does not cover the year {year} (it covers {from} to {to}); nothing is guessed.',
    },
    remedy: {
      zh: '国务院公布该年放假安排后更新 chinese-days 组件并重新计算;若日期本身有误,请更正日期。',
      en: 'Update the chinese-days package once the State Council has published that year, then compute again; if the date itself is wrong, correct it.',
    },
  },
  CALENDAR_DATE_INVALID: {
    kind: 'input',
    retryable: false,
    message: { zh: '“{value}”不是有效日期(YYYY-MM-DD)。', en: '"{value}" is not a date (YYYY-MM-DD).' },
    remedy: { zh: '请按 YYYY-MM-DD 填写真实存在的日期。', en: 'Write a date that exists as YYYY-MM-DD.' },
  },
  PAGE_SIZE_INVALID: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '{argument} 应为 0 至 {maximum} 的整数,实为 {value}。',
      en: '{argument} must be a whole number from 0 to {maximum}, not {value}.',
    },
    remedy: { zh: '请缩小每页条数,用游标翻页。', en: 'Ask for fewer at a time and page on with the cursor.' },
  },
  PAGE_DIRECTION_AMBIGUOUS: {
    kind: 'input',
    retryable: false,
    message: {
      zh: 'first/after 与 last/before 不能混用。',
      en: 'first/after and last/before cannot be mixed.',
    },
    remedy: {
      zh: '向后翻页用 first 与 after,向前翻页用 last 与 before。',
      en: 'Page forward with first and after, backward with last and before.',
    },
  },
  PAGE_CURSOR_INVALID: {
    kind: 'input',
    retryable: false,
    message: { zh: '游标无法识别。', en: 'The cursor was not made by this hub.' },
    remedy: {
      zh: '请使用上一页返回的 endCursor 或 startCursor,不要自行拼写。',
      en: 'Use the endCursor or startCursor of an earlier page as it came.',
    },
  },
  GLOBAL_ID_INVALID: {
    kind: 'input',
    retryable: false,
    message: { zh: '标识不是 {type} 的有效标识。', en: 'The id is not the id of a {type}.' },
    remedy: {
      zh: '请使用查询结果中的 id,不要自行拼写或混用其他类型的 id。',
      en: 'Use an id as a query returned it, of the same type.',
    },
  },
});
