import { inFolder, jiangsuPack, openBenchCases, takeInPenalties } from './intake-rows.ts';
import { penaltyCases } from './penalty-deliveries.ts';

/** A process of its own for bench/intake.ts: takes in so many records and prints its peak memory in megabytes. */
const records = Number(process.argv[2] ?? 100_000);
const pack = await jiangsuPack();

async function* lines(): AsyncGenerator<Uint8Array> {
  let text = '';
  for (const record of penaltyCases(pack, records, 'clean')) {
    text += `${JSON.stringify(record)}\n`;
    if (text.length < 64 * 1024) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

await inFolder(async (folder) => {
  const cases = openBenchCases(folder, [pack]);
  const accepted = await takeInPenalties(cases, lines());
  await cases.close();
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ records, accepted, megabytes }));
});
