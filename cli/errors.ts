import { defineErrors } from '../kernel/coded-error.ts';

/** What a command line can get wrong 命令行错误. */
export const cliError = defineErrors({
  CLI_ANCHOR_INVALID: {
    kind: 'input',
    retryable: false,
    message: { zh: '“{value}”不是锚点。', en: '“{value}” is no anchor.' },
    remedy: { zh: '请写成“序号:64 位散列”。', en: 'Write it as “sequence:hash”, the hash in 64 hexadecimal digits.' },
  },
  CLI_EXAM_TAKEN: {
    kind: 'conflict',
    retryable: false,
    message: { zh: '文件夹 {folder} 里已有考题。', en: 'The folder {folder} holds an exam already.' },
    remedy: {
      zh: '请换一个文件夹；判卷请不带 --write。',
      en: 'Choose another folder; to judge the answers leave out --write.',
    },
  },
  CLI_EXAM_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '文件夹 {folder} 里没有可用的考题（{reason}）。',
      en: 'The folder {folder} holds no exam that can be judged ({reason}).',
    },
    remedy: {
      zh: '请先用 exam --write 发出考题；规范内容改变后考题须重新发出。',
      en: 'Hand out the tasks first with exam --write; when the specification has changed, hand them out anew.',
    },
  },
  CLI_FILE_UNREADABLE: {
    kind: 'input',
    retryable: false,
    message: { zh: '无法读取文件 {file}（{reason}）。', en: 'The file {file} cannot be read ({reason}).' },
    remedy: { zh: '请检查路径和读取权限。', en: 'Check the path and the permission to read it.' },
  },
  CLI_FILE_UNWRITABLE: {
    kind: 'input',
    retryable: false,
    message: { zh: '无法写入文件 {file}（{reason}）。', en: 'The file {file} cannot be written ({reason}).' },
    remedy: {
      zh: '请检查路径和写入权限；不能覆盖被校验的文件本身，请另取文件名。',
      en: 'Check the path and the permission to write it; the file that is checked is not overwritten: choose another name.',
    },
  },
  CLI_FORMAT_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '无法从文件名 {file} 判断格式。',
      en: 'The format of {file} cannot be told from its name.',
    },
    remedy: {
      zh: '请用 --as 指明：ndjson、csv、xlsx、xml 或 json。',
      en: 'Say it with --as: ndjson, csv, xlsx, xml or json.',
    },
  },
  CLI_CHOICE_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: { zh: '--{option}：“{value}”不在可选之列。', en: '--{option}: “{value}” is none of its choices.' },
    remedy: { zh: '可用：{known}', en: 'There are: {known}' },
  },
  CLI_KEYS_INVALID: {
    kind: 'input',
    retryable: false,
    message: { zh: '文件 {file} 不是公钥集（JWKS）。', en: 'The file {file} is no set of public keys (JWKS).' },
    remedy: {
      zh: '请用 receipt --keys 或 /.well-known/jwks.json 取得。',
      en: 'Take it from receipt --keys or /.well-known/jwks.json.',
    },
  },
  CLI_MAPPING_OTHER_TYPE: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '映射 {mapping} 不产生记录类型 {recordType}。',
      en: 'The mapping {mapping} makes no records of type {recordType}.',
    },
    remedy: {
      zh: '它产生：{known}。请改 --record-type 或换映射。',
      en: 'It makes: {known}. Change --record-type or the mapping.',
    },
  },
  CLI_MONTH_INVALID: {
    kind: 'input',
    retryable: false,
    message: { zh: '“{value}”不是月份。', en: '“{value}” is not a month.' },
    remedy: { zh: '请写成 YYYY-MM，例如 2010-09。', en: 'Write it as YYYY-MM, 2010-09 for example.' },
  },
  CLI_NUMBER_INVALID: {
    kind: 'input',
    retryable: false,
    message: { zh: '--{option}:“{value}”不是可用的数。', en: '--{option}: “{value}” is no number that can be used.' },
    remedy: { zh: '请写 0 至 {most} 的整数。', en: 'Write a whole number from 0 to {most}.' },
  },
  CLI_OUTPUT_NEEDED: {
    kind: 'input',
    retryable: false,
    message: { zh: '{format} 格式的报告须写入文件。', en: 'A report as {format} must be written to a file.' },
    remedy: { zh: '请用 --output 指明文件。', en: 'Name the file with --output.' },
  },
  CLI_PORT_TAKEN: {
    kind: 'config',
    retryable: false,
    message: { zh: '端口 {port} 已被占用。', en: 'Port {port} is taken.' },
    remedy: {
      zh: '请先停止占用该端口的程序(可能是另一个演示),或用 --port 换一个端口。',
      en: 'Stop what listens there (another demo, perhaps), or choose another port with --port.',
    },
  },
  CLI_ROWS_INVALID: {
    kind: 'input',
    retryable: false,
    message: { zh: '--rows:“{value}”不是行号。', en: '--rows: “{value}” are no ordinals of rows.' },
    remedy: {
      zh: '请写逗号分隔的正整数,如 1,12,至多 {most} 个。',
      en: 'Write whole numbers from 1 with commas between, 1,12 for example, {most} at most.',
    },
  },
  CLI_SUBMISSION_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: { zh: '没有编号为 {submission} 的报送。', en: 'There is no submission {submission}.' },
    remedy: {
      zh: '请用回执上的报送编号(24 位),并确认 --config 指向收下它的枢纽。',
      en: 'Give the number on the receipt (24 digits), and the configuration of the hub that took it.',
    },
  },
  CLI_RECORDING_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '数据源“{source}”没有留存编号为“{run}”的往来。',
      en: 'No exchanges with the source "{source}" are kept under "{run}".',
    },
    remedy: {
      zh: '留存的运行：{known}；没有时请先抽取一次（heliograph pull）。',
      en: 'Kept are: {known}; if there are none, pull once (heliograph pull).',
    },
  },
  CLI_SPECIFICATION_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: {
      zh: '没有规范 {specification}，或其中没有记录类型 {recordType}。',
      en: 'There is no specification {specification}, or it has no record type {recordType}.',
    },
    remedy: { zh: '可用：{known}', en: 'There are: {known}' },
  },
  CLI_VERB_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: { zh: '没有子命令“{verb}”。', en: 'There is no sub-command “{verb}”.' },
    remedy: { zh: '可用：{known}', en: 'There are: {known}' },
  },
});
