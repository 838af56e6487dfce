import { defineErrors } from '../../kernel/coded-error.ts';

/** Refusals of whole files (thrown), and reasons of single rows that could not be read (`ROW_…`, carried by UnreadRow.reason). */
export const formatError = defineErrors({
  XLS_LEGACY: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”是 Excel 95 及更早的格式，或设有密码，无法读取。',
      en: 'The file "{file}" is in a form older than Excel 97, or has a password, and is not read.',
    },
    remedy: {
      zh: '请用 Excel 或 WPS 打开该文件，去掉密码，选择“文件→另存为”，保存类型选“Excel 工作簿（*.xlsx）”，再报送新文件；仅改扩展名无效。',
      en: 'Open it in Excel or WPS, take the password off, choose File > Save As, pick "Excel Workbook (*.xlsx)" and send the new file; renaming alone does not help.',
    },
  },
  FORMAT_CUT_SHORT: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”不完整：{where}处中断。整批不予接收。',
      en: 'The file "{file}" is incomplete: it breaks off at {where}. The whole delivery is refused.',
    },
    remedy: { zh: '请重新生成并完整报送该文件。', en: 'Produce the file again and send it completely.' },
  },
  FORMAT_EMPTY: {
    kind: 'input',
    retryable: false,
    message: { zh: '文件“{file}”没有任何内容。', en: 'The file "{file}" holds nothing.' },
    remedy: {
      zh: '请确认导出成功；本月确无办件的，请用“零办件”申报。',
      en: 'Check the export; if there were no cases this month, declare that instead.',
    },
  },
  FORMAT_NOT_AS_STATED: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”声明为 {stated}，实际内容是 {found}。',
      en: 'The file "{file}" is stated to be {stated}, but its content is {found}.',
    },
    remedy: { zh: '请按实际格式声明，或重新导出。', en: 'State the format that it has, or export it again.' },
  },
  FORMAT_OPTION_INVALID: {
    kind: 'config',
    retryable: false,
    message: {
      zh: '读取选项“{option}”的值“{value}”无效；允许：{allowed}。',
      en: 'The reading option "{option}" has the value "{value}"; allowed: {allowed}.',
    },
    remedy: { zh: '请改正读取选项。', en: 'Correct the reading option.' },
  },
  FORMAT_TOO_LARGE: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”解压后超过上限（{limit}）。',
      en: 'The file "{file}" unpacks to more than the limit ({limit}).',
    },
    remedy: { zh: '请分成几个文件报送。', en: 'Send it in several files.' },
  },
  GZIP_DAMAGED: {
    kind: 'input',
    retryable: false,
    message: { zh: '文件“{file}”的 gzip 压缩已损坏。', en: 'The gzip compression of the file "{file}" is damaged.' },
    remedy: { zh: '请重新压缩后报送。', en: 'Compress and send it again.' },
  },
  ENCODING_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”第 {line} 行起既不是 UTF-8，也不像 GB18030：{evidence}。',
      en: 'From line {line} on the file "{file}" is neither UTF-8 nor plausible GB18030: {evidence}.',
    },
    remedy: { zh: '请另存为 UTF-8 编码后报送。', en: 'Save it as UTF-8 and send it again.' },
  },
  ENCODING_BROKEN: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”第 {line} 行有不属于 {encoding} 编码的字节。',
      en: 'Line {line} of the file "{file}" has bytes that are not {encoding}.',
    },
    remedy: {
      zh: '请检查该行（可能混用了两种编码），另存为 UTF-8 后报送。',
      en: 'Look at that line (two encodings may be mixed), save as UTF-8 and send it again.',
    },
  },
  HEADER_GLUED: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”第 {line} 行表头损坏：列名“{name}”中含有制表符或竖线，两列粘在一起，列与数据对不上。',
      en: 'Line {line} of the file "{file}", the header, is broken: the name "{name}" holds a tab or a bar, two columns are glued, and columns and data do not agree.',
    },
    remedy: {
      zh: '请改正表头；或在映射文件中用 header 和 columns 明确给出各列名称。',
      en: 'Mend the header, or give the columns explicitly (header, columns) in a mapping file.',
    },
  },
  HEADER_REPEATED: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”第 {line} 行表头中列名“{name}”出现两次。',
      en: 'In the header of the file "{file}", line {line}, the name "{name}" stands twice.',
    },
    remedy: { zh: '请给每一列唯一的名称。', en: 'Give every column its own name.' },
  },
  HEADER_NOT_FOUND: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”前 {lines} 行中找不到表头；应有：{expected}。',
      en: 'No header in the first {lines} lines of the file "{file}"; expected: {expected}.',
    },
    remedy: {
      zh: '请加上表头，或说明表头所在行（header）。',
      en: 'Add the header, or state the line it is on (header).',
    },
  },
  COLUMNS_MISSING: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”第 {line} 行表头缺少列：{missing}。',
      en: 'The header of the file "{file}", line {line}, lacks the columns: {missing}.',
    },
    remedy: {
      zh: '请补上所缺的列；列改名的，请在映射文件中加上新名称。',
      en: 'Add them; where a column was renamed, add the new name to the mapping.',
    },
  },
  XLSX_DAMAGED: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '工作簿“{file}”已损坏：{part} 无法读取。',
      en: 'The workbook "{file}" is damaged: {part} cannot be read.',
    },
    remedy: { zh: '请用 Excel 打开并重新保存为 .xlsx。', en: 'Open it in Excel and save it as .xlsx again.' },
  },
  XLSX_DOCTYPE: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '工作簿“{file}”的 {part} 含有 DOCTYPE 或自定义实体，予以拒绝。',
      en: 'The part {part} of the workbook "{file}" holds a DOCTYPE or entities of its own and is refused.',
    },
    remedy: { zh: '请用 Excel 重新保存。', en: 'Save it with Excel again.' },
  },
  XLSX_SHEET_MISSING: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '工作簿“{file}”没有工作表“{sheet}”；现有：{sheets}。',
      en: 'The workbook "{file}" has no sheet "{sheet}"; there are: {sheets}.',
    },
    remedy: { zh: '请改正工作表名称，或不指定工作表。', en: 'Correct the name of the sheet, or name none.' },
  },
  XLSX_SHEETS_SEVERAL: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '工作簿“{file}”有几个列不相同的工作表都有数据：{sheets}；无法判断读哪一个。',
      en: 'Several sheets of the workbook "{file}" hold data under different headers: {sheets}; which one is meant cannot be told.',
    },
    remedy: { zh: '请指定工作表（sheet），或删去多余的表。', en: 'Name the sheet (sheet), or delete the others.' },
  },
  JSON_NO_LIST: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”中没有对象列表。',
      en: 'The file "{file}" holds no list of objects.',
    },
    remedy: {
      zh: '请确认导出内容；列表不止一个时用 record 指明属性名。',
      en: 'Check the export; where there are several lists, name the property (record).',
    },
  },
  XML_BROKEN: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”第 {line} 行起不是格式正确的 XML。',
      en: 'From line {line} on the file "{file}" is not well-formed XML.',
    },
    remedy: {
      zh: '请检查该行是否有未结束的标签、非法字符或两份文档相连。',
      en: 'Look there for a tag that is not closed, a forbidden character, or two documents in one.',
    },
  },
  XML_DOCTYPE: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”含有 DOCTYPE 或自定义实体，予以拒绝。',
      en: 'The file "{file}" holds a DOCTYPE or entities of its own and is refused.',
    },
    remedy: { zh: '请去掉 DOCTYPE 后重新报送。', en: 'Leave the DOCTYPE out and send it again.' },
  },
  XML_NO_RECORDS: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”中没有可作为记录的元素（应为：{expected}）。',
      en: 'No element of the file "{file}" can be a row (expected: {expected}).',
    },
    remedy: {
      zh: '请用 record 指明记录的元素名。',
      en: 'Name the elements that are rows (record).',
    },
  },
  RETURNED_FORMAT_UNSUPPORTED: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”不是 CSV 或 XLSX，无法标注后退回。',
      en: 'The file "{file}" is neither CSV nor XLSX; it cannot be returned with its errors marked.',
    },
    remedy: {
      zh: '请查看校验报告或问题清单；要在表格中改正的，请另存为 XLSX 后报送。',
      en: 'Look at the report or the list of findings; to correct it in a table, save it as XLSX and send that.',
    },
  },
  RETURNED_LAYOUT_UNSUPPORTED: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件“{file}”无法标注后退回：{zh}。',
      en: 'The file "{file}" cannot be returned with its errors marked: {en}.',
    },
    remedy: {
      zh: '请查看校验报告；或另存为带表头的 XLSX 后报送。',
      en: 'Look at the report; or save it as XLSX with a header and send that.',
    },
  },
  ROW_COLUMNS_DIFFER: {
    kind: 'input',
    retryable: false,
    message: { zh: '该行列数与表头不同。', en: 'The row has another number of columns than the header.' },
    remedy: {
      zh: '检查该行是否少了或多了分隔符，含分隔符或换行的值请加引号。',
      en: 'Look for a missing or additional delimiter; quote values that hold delimiters or line breaks.',
    },
  },
  ROW_GLUED: {
    kind: 'input',
    retryable: false,
    message: { zh: '该行由两条或多条记录粘连而成。', en: 'The row is two or more records glued together.' },
    remedy: { zh: '请将其拆成单独的行。', en: 'Split it into rows of their own.' },
  },
  ROW_QUOTE_BROKEN: {
    kind: 'input',
    retryable: false,
    message: { zh: '该行的引号没有正确结束。', en: 'A quoted value of the row does not end properly.' },
    remedy: { zh: '值中的引号请写成两个。', en: 'Write quotes inside a value twice.' },
  },
  ROW_TOO_LONG: {
    kind: 'input',
    retryable: false,
    message: { zh: '该行超过长度上限。', en: 'The row is longer than the limit.' },
    remedy: { zh: '请检查换行符是否缺失。', en: 'Look for missing line ends.' },
  },
  ROW_JSON_BROKEN: {
    kind: 'input',
    retryable: false,
    message: { zh: '该行不是有效的 JSON。', en: 'The line is not valid JSON.' },
    remedy: { zh: '请改正该行的 JSON。', en: 'Correct the JSON of the line.' },
  },
  ROW_NOT_AN_OBJECT: {
    kind: 'input',
    retryable: false,
    message: { zh: '该行不是 JSON 对象。', en: 'The line is not a JSON object.' },
    remedy: {
      zh: '每行应是一个 JSON 对象，键为列名。',
      en: 'Each line is one JSON object whose keys are the columns.',
    },
  },
  ROW_ENVELOPE_BROKEN: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '该行不是抽取封装（table、key、row、values）。',
      en: 'The line is not an envelope of a pull (table, key, row, values).',
    },
    remedy: { zh: '请重新抽取。', en: 'Pull again.' },
  },
});

/** Why a single row could not be read. */
export type RowReason = Extract<keyof typeof formatError, `ROW_${string}`>;

/** The reasons by name, for UnreadRow.reason. */
export const rowReason: { readonly [Reason in RowReason]: Reason } = {
  ROW_COLUMNS_DIFFER: 'ROW_COLUMNS_DIFFER',
  ROW_GLUED: 'ROW_GLUED',
  ROW_QUOTE_BROKEN: 'ROW_QUOTE_BROKEN',
  ROW_TOO_LONG: 'ROW_TOO_LONG',
  ROW_JSON_BROKEN: 'ROW_JSON_BROKEN',
  ROW_NOT_AN_OBJECT: 'ROW_NOT_AN_OBJECT',
  ROW_ENVELOPE_BROKEN: 'ROW_ENVELOPE_BROKEN',
};
