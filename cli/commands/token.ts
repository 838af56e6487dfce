import { randomBytes } from 'node:crypto';
import { text as textOfStream } from 'node:stream/consumers';
import { hashSecret } from '../../gateway/authentication/secret-hash.ts';
import type { Role } from '../../kernel/principal.ts';
import { defineCommand, optionalText, text } from '../command.ts';
import { configOption, withHub } from '../with-hub.ts';

export const token = defineCommand({
  name: 'token',
  summary: {
    zh: '签发令牌；--hash 从标准输入读取客户端密钥，输出可写入配置的散列。',
    en: 'Issues a token; --hash reads a client’s secret from standard input and prints the hash for the configuration.',
  },
  arguments: [],
  options: [
    {
      flags: '--role <role>',
      description: { zh: '角色', en: 'role' },
      choices: ['department', 'portal', 'auditor', 'administrator'],
      standard: 'auditor',
    },
    {
      flags: '--department <code>',
      description: { zh: '部门编码（角色为部门时）', en: 'department code, for that role' },
    },
    { flags: '--subject <name>', description: { zh: '持有者名称', en: 'who holds it' }, standard: 'command-line' },
    { flags: '--hash', description: { zh: '计算密钥散列', en: 'hash a secret' } },
    configOption,
  ],
  example: 'npm run -s heliograph -- token --role department --department JS020000JS',
  run: async (input, io) => {
    if (input.options['hash'] === true) {
      const secret = (await textOfStream(process.stdin)).replace(/\r?\n$/, '');
      io.out(`${await hashSecret(secret, randomBytes(16))}\n`);
      return 0;
    }
    return withHub(input, io, (hub) => {
      const department = optionalText(input, 'department');
      const principal = {
        role: text(input, 'role') as Role,
        subject: text(input, 'subject'),
        ...(department === undefined ? {} : { department }),
      };
      io.out(`${hub.issueToken(principal)}\n`);
      return Promise.resolve(0);
    });
  },
});
