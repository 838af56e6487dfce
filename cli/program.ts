import { Command as Parser, CommanderError, Option } from 'commander';
import { isCodedError } from '../kernel/coded-error.ts';
import type { Command, CommandIo, CommandOption } from './command.ts';

const EXIT_CODES = `
Exit codes 退出码:
  0  done, or the data conform                 完成，或数据符合规范
  1  findings, or something did not balance    有问题数据，或收支不平衡
  2  could not be done; the code says why      无法执行，附错误代码与处理办法`;

function optionOf({ flags, description, mandatory, choices, standard }: CommandOption): Option {
  const option = new Option(flags, `${description.zh}\n${description.en}`);
  if (choices) option.choices(choices);
  if (standard !== undefined) option.default(standard);
  return option.makeOptionMandatory(mandatory ?? false);
}

/** Says a refusal as both kinds of reader want it: code, both languages, remedy. */
function sayRefusal(error: unknown, io: CommandIo): number {
  if (isCodedError(error)) {
    io.err(`${error.code}\n  ${error.text.zh}\n  ${error.text.en}\n→ ${error.remedy.zh}\n→ ${error.remedy.en}\n`);
  } else {
    io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
  return 2;
}

/** Runs one command line and returns its exit code. Never ends the process. */
export async function runProgram(
  commands: readonly Command[],
  argv: readonly string[],
  io: CommandIo,
): Promise<number> {
  let exitCode = 0;
  const program = new Parser('heliograph')
    .description(
      '阳光汇：把部门自建系统的办件按省规范汇到全市统一平台。\nHeliograph: departments’ cases to the city’s platform, in the provincial form.',
    )
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .helpCommand('help [command]', '显示帮助 · show help')
    .helpOption('-h, --help', '显示帮助 · show help')
    .addHelpText('after', EXIT_CODES)
    .exitOverride();
  for (const command of commands) {
    const sub = program
      .command(command.name)
      .description(`${command.summary.zh}\n${command.summary.en}`)
      .helpOption('-h, --help', '显示帮助 · show help')
      .addHelpText('after', `\nExample 示例:\n  ${command.example}\n${EXIT_CODES}`)
      .exitOverride();
    for (const argument of command.arguments) {
      sub.argument(argument.name, `${argument.description.zh}\n${argument.description.en}`);
    }
    for (const option of command.options) sub.addOption(optionOf(option));
    sub.action(async () => {
      exitCode = await command.run({ arguments: sub.args, options: sub.opts() }, io);
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return sayRefusal(error, io);
  }
}
