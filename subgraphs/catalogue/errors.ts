import { defineErrors } from '../../kernel/coded-error.ts';

/** Expected refusals of the catalogue 权力目录错误目录. */
export const catalogueError = defineErrors({
  CATALOGUE_CODE_TWICE: {
    kind: 'config',
    retryable: false,
    message: { en: 'The library lists the code {code} twice.', zh: '目录文件中编码 {code} 出现两次。' },
    remedy: { en: 'Keep one entry for each department and power.', zh: '每个部门、每项权力只保留一条。' },
  },
  CATALOGUE_DEPARTMENT_UNKNOWN: {
    kind: 'config',
    retryable: false,
    message: {
      en: '{code} names the department {department}, which is neither in the library nor in the catalogue.',
      zh: '{code} 所指部门 {department} 既不在目录文件中，也不在权力目录中。',
    },
    remedy: {
      en: 'Add the department to the library, or correct its code.',
      zh: '请在目录文件中补充该部门，或更正部门编码。',
    },
  },
  CATALOGUE_VERSIONS_DISORDERED: {
    kind: 'config',
    retryable: false,
    message: {
      en: 'The versions of {code} do not follow one another: {reason}.',
      zh: '{code} 的各版本不能依次衔接：{reason}。',
    },
    remedy: {
      en: 'Give at least one version, each with its first day (YYYY-MM-DD), oldest first, no day twice.',
      zh: '至少给出一个版本，每个版本写明生效首日（YYYY-MM-DD），由旧到新，日期不得重复。',
    },
  },
  CATALOGUE_EDITION_DENIED: {
    kind: 'auth',
    retryable: false,
    message: {
      en: 'The whole catalogue for checking is open to administrators and the hub only.',
      zh: '整版校验目录仅限管理员与枢纽查询。',
    },
    remedy: {
      en: 'Ask with an administrator’s token, or page through departments and powerItems.',
      zh: '请使用管理员令牌，或改用 departments 与 powerItems 分页查询。',
    },
  },
  CATALOGUE_CONTENT_INVALID: {
    kind: 'input',
    retryable: false,
    message: {
      en: 'The content of {thing} does not hold together: {problem}.',
      zh: '{thing} 的内容不成立：{problem}。',
    },
    remedy: {
      en: 'Correct the content of the power.',
      zh: '请更正权力事项的内容。',
    },
  },
  CATALOGUE_POWER_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: {
      en: 'There is no power {code}.',
      zh: '没有编码为 {code} 的权力事项。',
    },
    remedy: {
      en: 'Look it up with searchPowers; a power that is not in the catalogue may not be exercised.',
      zh: '请用 searchPowers 查找；未入目录的权力不得行使。',
    },
  },
  CATALOGUE_FILING_UNKNOWN: {
    kind: 'input',
    retryable: false,
    message: {
      en: 'There is no filing {filing}.',
      zh: '没有编号为 {filing} 的备案案卷。',
    },
    remedy: {
      en: 'Look it up with powerFilings.',
      zh: '请用 powerFilings 查找。',
    },
  },
  CATALOGUE_ACT_DENIED: {
    kind: 'auth',
    retryable: false,
    message: {
      en: 'The act {act} is not open to this caller.',
      zh: '当前身份不得办理“{act}”。',
    },
    remedy: {
      en: 'Acts of the department are done by the department that holds the power, acts of verification by administrators.',
      zh: '部门环节由实施部门办理，核定环节由管理员办理。',
    },
  },
  CATALOGUE_ACT_NOT_ALLOWED: {
    kind: 'conflict',
    retryable: false,
    message: {
      en: 'The act {act} is not possible for {thing}, which is {state}.',
      zh: '{thing} 处于 {state}，不能办理“{act}”。',
    },
    remedy: {
      en: 'Read allowedActs for what can be done now.',
      zh: '请查看 allowedActs 中当前可办理的环节。',
    },
  },
  CATALOGUE_ACT_SAME_HAND: {
    kind: 'auth',
    retryable: false,
    message: {
      en: 'The act {act} on {thing} may not be done by the one who declared it.',
      zh: '{thing} 的“{act}”不得由申报人本人办理。',
    },
    remedy: {
      en: 'Have somebody else do it.',
      zh: '请由他人办理。',
    },
  },
  CATALOGUE_ACT_OVERTAKEN: {
    kind: 'conflict',
    retryable: true,
    message: {
      en: 'Another act on {thing} came first.',
      zh: '{thing} 已先有其他办理动作。',
    },
    remedy: {
      en: 'Read it again, then repeat the act if it is still wanted.',
      zh: '请重新读取后，再决定是否办理。',
    },
  },
  CATALOGUE_PAPER_MISSING: {
    kind: 'input',
    retryable: false,
    message: {
      en: 'The act {act} needs a paper: {paper}.',
      zh: '办理“{act}”须有文件：{paper}。',
    },
    remedy: {
      en: 'Give the number or title of the paper.',
      zh: '请填写文件文号或名称。',
    },
  },
  CATALOGUE_CAUSE_MISSING: {
    kind: 'input',
    retryable: false,
    message: {
      en: 'The change of {thing} does not say what caused it.',
      zh: '{thing} 的变更未写明原因。',
    },
    remedy: {
      en: 'Name the change of law, or give the reason.',
      zh: '请写明所依据的法律法规调整或其他原因。',
    },
  },
  CATALOGUE_DAY_WRONG: {
    kind: 'input',
    retryable: false,
    message: {
      en: 'The day {day} is not possible; it may be from {from} to {to}.',
      zh: '日期 {day} 不可用，应在 {from} 至 {to} 之间。',
    },
    remedy: {
      en: 'Give the day of the act: not before the last one, not in the future.',
      zh: '请填写办理之日：不早于上一环节，不晚于今日。',
    },
  },
  CATALOGUE_CODE_INVALID: {
    kind: 'input',
    retryable: false,
    message: {
      en: '{code} is not a power code: {expected}.',
      zh: '{code} 不是有效的权力编码：{expected}。',
    },
    remedy: {
      en: 'Correct the code, or leave it out to have one made.',
      zh: '请更正编码，或留空由系统编码。',
    },
  },
  CATALOGUE_CODE_TAKEN: {
    kind: 'conflict',
    retryable: false,
    message: {
      en: 'The code {code} is taken; codes are never used again.',
      zh: '编码 {code} 已被使用，编码不得复用。',
    },
    remedy: {
      en: 'Give another code, or leave it out to have one made.',
      zh: '请另给编码，或留空由系统编码。',
    },
  },
  CATALOGUE_CODE_NOT_MADE: {
    kind: 'input',
    retryable: false,
    message: {
      en: 'No code can be made for the department {department} and the type {type}.',
      zh: '无法为部门 {department} 的 {type} 类权力编码。',
    },
    remedy: {
      en: 'Give the code yourself; codes are made for departments of the provincial form and for unified social credit codes.',
      zh: '请自行给出编码；系统只能为省规范部门编码或统一社会信用代码的部门编码。',
    },
  },
  CATALOGUE_LAW_CHANGE_DENIED: {
    kind: 'auth',
    retryable: false,
    message: {
      en: 'Changes of law are entered by administrators only.',
      zh: '法律法规调整仅限管理员录入。',
    },
    remedy: {
      en: 'Ask with an administrator’s token.',
      zh: '请使用管理员令牌。',
    },
  },
  CATALOGUE_LAW_CHANGE_INVALID: {
    kind: 'input',
    retryable: false,
    message: {
      en: 'The change of law {id} does not hold together.',
      zh: '法律法规调整 {id} 的内容不成立。',
    },
    remedy: {
      en: 'Name a statute, articles from 1 on, and a last day not before the day it takes effect.',
      zh: '请写明法律法规名称，条款号自 1 起，期限不早于施行日期。',
    },
  },
  CATALOGUE_LAW_CHANGE_TWICE: {
    kind: 'conflict',
    retryable: false,
    message: {
      en: 'There is a change of law {id} already.',
      zh: '法律法规调整 {id} 已录入。',
    },
    remedy: {
      en: 'Give another number; what was entered stays.',
      zh: '请另给编号；已录入的内容不作改动。',
    },
  },
  CATALOGUE_RECORD_INVALID: {
    kind: 'input',
    retryable: false,
    message: {
      en: 'This is not one record.',
      zh: '这不是一条记录。',
    },
    remedy: {
      en: 'Give one JSON object with the fields of the specification and their values.',
      zh: '请给出一个 JSON 对象，键为规范字段名，值为字段值。',
    },
  },
});
