import { once } from 'node:events';
import { defineCommand } from '../command.ts';
import { configOption, withHub } from '../with-hub.ts';

export const start = defineCommand({
  name: 'start',
  summary: {
    zh: '启动枢纽：接收、按计划抽取、提供 GraphQL；Ctrl-C 停止，未完成的工作下次接着做。',
    en: 'Starts the hub: takes in, pulls on schedule, answers GraphQL; Ctrl-C stops it, and work left goes on next time.',
  },
  arguments: [],
  options: [configOption],
  example: 'npm run -s heliograph -- start --config heliograph.config.yaml',
  run: (input, io) =>
    withHub(input, io, async (hub) => {
      const { url } = await hub.start();
      io.out(`${url}/graphql\n`);
      if (!io.signal.aborted) await once(io.signal, 'abort');
      return 0;
    }),
});
