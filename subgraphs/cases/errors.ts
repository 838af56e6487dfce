import { defineErrors } from '../../kernel/coded-error.ts';

/** Expected refusals of the cases subgraph 办件子图错误目录. */
export const casesError = defineErrors({
  CASES_NOT_YOURS: {
    kind: 'auth',
    retryable: false,
    message: { zh: '无权办理该部门的此项业务。', en: 'You may not do this for that department.' },
    remedy: {
      zh: '请使用该部门自己的账号；报送须由部门本身或管理员进行。',
      en: "Use the department's own client; only the department itself or an administrator may report for it.",
    },
  },
  RETURNED_NOT_SETTLED: {
    kind: 'conflict',
    retryable: false,
    message: {
      zh: '报送 {submission} 尚未办结或已拒收（{state}），没有可退改的文件。',
      en: 'The submission {submission} is not settled, or was refused ({state}): there is no file to return.',
    },
    remedy: {
      zh: '处理中的请待办结后再取；已拒收的请按拒收原因改正后重新报送整个文件。',
      en: 'While it is being settled, ask again afterwards; if it was refused, mend what the refusal says and send the whole file again.',
    },
  },
  RETURNED_OTHER_DELIVERY: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{name}”第 {row} 行的行标属于另一次报送。',
      en: 'Row {row} of the file "{name}" has the key of another delivery.',
    },
    remedy: {
      zh: '请上传该次报送自己的退改文件；作为新的报送，请先删去“行标”列。',
      en: 'Send the file that this delivery was returned as; to send it as a new delivery, take the column of row keys out.',
    },
  },
  RETURNED_UNCHANGED: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{name}”与原报送相比没有任何改动。',
      en: 'Nothing in the file "{name}" differs from what was delivered.',
    },
    remedy: {
      zh: '请在退改文件中改正标出的单元格，保存后再上传。',
      en: 'Correct the marked cells in the returned file, save it, and send it again.',
    },
  },
  INTAKE_PERIOD_INVALID: {
    kind: 'input',
    retryable: false,
    message: { zh: '所属月份“{period}”无效，应为 YYYY-MM。', en: 'The period "{period}" is not a month (YYYY-MM).' },
    remedy: { zh: '请按 YYYY-MM 填写所属月份。', en: 'State the period as YYYY-MM.' },
  },
  INTAKE_CUT_SHORT: {
    kind: 'input',
    retryable: true,
    message: {
      zh: '报送“{name}”中断：应为 {stated} 字节，只收到 {bytes} 字节，整批不予接收。',
      en: 'The delivery "{name}" broke off: {stated} bytes were to come, {bytes} came; all of it is refused.',
    },
    remedy: {
      zh: '请重新完整发送，可使用同一幂等键。',
      en: 'Send it again in full; the same idempotency key may be used.',
    },
  },
  INTAKE_LENGTH_DIFFERS: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '报送“{name}”声明 {stated} 字节，实收 {bytes} 字节。',
      en: 'The delivery "{name}" was stated to have {stated} bytes, and {bytes} came.',
    },
    remedy: { zh: '请核对文件后重新发送。', en: 'Check the file and send it again.' },
  },
  INTAKE_DIGEST_DIFFERS: {
    kind: 'input',
    retryable: true,
    message: {
      zh: '报送“{name}”的 SHA-256 为 {digest}，与声明的 {stated} 不符。',
      en: 'The SHA-256 of the delivery "{name}" is {digest}, not {stated} as stated.',
    },
    remedy: {
      zh: '内容在途中改变或摘要有误，请核对后重新发送。',
      en: 'It changed on its way, or the digest is wrong: check and send it again.',
    },
  },
  INTAKE_DIGEST_MALFORMED: {
    kind: 'input',
    retryable: false,
    message: { zh: '“{digest}”不是 SHA-256 摘要。', en: '"{digest}" is not a SHA-256 digest.' },
    remedy: { zh: '请给出 64 位十六进制的 SHA-256。', en: 'Give the SHA-256 as 64 hexadecimal digits.' },
  },
  INTAKE_HUB_STOPPED: {
    kind: 'conflict',
    retryable: true,
    message: {
      zh: '接收“{name}”时枢纽停止运行，未收到的内容已丢弃。',
      en: 'The hub stopped while it was receiving "{name}"; what had come was dropped.',
    },
    remedy: {
      zh: '请重新发送；七十二小时内送达的，按首次开始发送的时间计。',
      en: 'Send it again; if it is complete within 72 hours it counts as offered when it was first begun.',
    },
  },
  INTAKE_KEY_REUSED: {
    kind: 'conflict',
    retryable: false,
    message: {
      zh: '幂等键“{key}”已用于内容不同的报送。',
      en: 'The idempotency key "{key}" was used for a delivery with other content.',
    },
    remedy: { zh: '内容不同的报送请使用新的幂等键。', en: 'Use a new key for other content.' },
  },
  INTAKE_TABLE_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '报送中的表或工作表“{table}”不在读取方案之内。',
      en: 'The delivery holds a table or sheet "{table}" that the reading plan does not know.',
    },
    remedy: { zh: '请删去该表，或在映射中加入它。', en: 'Leave it out, or add it to the mapping.' },
  },
  INTAKE_SPECIFICATION_GONE: {
    kind: 'config',
    retryable: true,
    message: {
      zh: '该报送已按规范 {id} {version} 开始校验，但该内容的规范已不在。',
      en: 'Checking of this delivery began by the specification {id} {version}, which is not there any more in that form.',
    },
    remedy: {
      zh: '请恢复该版本的规范文件；修改规范请发布新版本。',
      en: 'Put that version back; publish changes as a new version.',
    },
  },
  INTAKE_REFERENCES_UNAVAILABLE: {
    kind: 'config',
    retryable: true,
    message: {
      zh: '权力目录暂时无法查询，校验未开始。',
      en: 'The catalogue of powers cannot be asked just now; checking has not begun.',
    },
    remedy: {
      zh: '报送已安全保存，目录恢复后自动继续。',
      en: 'The delivery is safe and goes on by itself when the catalogue answers again.',
    },
  },
  RECORDS_INVALID: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '记录应为字段名到值的对象，一次 1 至 {most} 条。',
      en: 'Records must be objects of field names and values, 1 to {most} at a time.',
    },
    remedy: { zh: '更多记录请用 POST /intake 报送。', en: 'Send more through POST /intake.' },
  },
  SUBMISSION_NOT_FOUND: {
    kind: 'input',
    retryable: false,
    message: { zh: '没有这份报送，或您无权查看。', en: 'There is no such submission, or it is not yours to see.' },
    remedy: { zh: '请使用回执中的报送编号。', en: 'Use the number given in the receipt.' },
  },
  QUARANTINE_NOT_FOUND: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '没有这条待改记录，或您无权查看。',
      en: 'There is no such quarantined record, or it is not yours to see.',
    },
    remedy: { zh: '请使用待改区列表中的标识。', en: 'Use an id from the list of quarantined records.' },
  },
  QUARANTINE_CLOSED: {
    kind: 'conflict',
    retryable: false,
    message: { zh: '这条待改记录已经改正。', en: 'This quarantined record has been corrected already.' },
    remedy: {
      zh: '如需再次变更，请按新版本重报该记录。',
      en: 'To change it again, report the record as a new revision.',
    },
  },
  COUNTS_INVALID: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '权力编码“{power}”的报件数“{count}”无效或重复。',
      en: 'The count "{count}" of the power "{power}" is not a whole number from 0, or the power stands twice.',
    },
    remedy: { zh: '每个权力事项填一个不小于零的整数。', en: 'Give each power once, with a whole number from 0.' },
  },
  COUNTS_POWER_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: { zh: '权力编码“{power}”不属于本部门。', en: 'The power "{power}" is not held by the department.' },
    remedy: {
      zh: '请按权力目录填写本部门的权力编码。',
      en: "Use the department's own power codes from the catalogue.",
    },
  },
  RECORD_NOT_PROVABLE: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '报送 {submission} 的回执之下没有第 {sequence} 行。',
      en: 'There is no row {sequence} in the tree under the receipt of submission {submission}.',
    },
    remedy: {
      zh: '行号自 1 起，不超过应收数；报送须已办结，仅报件数者不设哈希树。',
      en: 'Rows count from 1 to those offered; the submission must be settled, and counts have no tree.',
    },
  },
  NO_CASES_CONTRADICTED: {
    kind: 'conflict',
    retryable: false,
    message: {
      zh: '{period} 已报送办件，不能申报本月无办件。',
      en: 'Cases have been reported for {period}; it cannot be declared without cases.',
    },
    remedy: { zh: '如办件系误报，请先更正。', en: 'If they were reported by mistake, correct them first.' },
  },
});
