/**
 * Which of the clauses that answer a question are cited when it is asked in English, beside the same question in Chinese;
 * `-- --misses` tells how the English ones that fell short were put into Chinese. `npm run eval:english`.
 */
import { parseArgs } from 'node:util';
import { openSources } from '../src/cli/open-sources.ts';
import { meanRecall, readTwins, recallTwins } from './english-recall.ts';

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const { sources } = openSources();

for (const batch of ['E4', 'E5']) {
  const recalled = await recallTwins(readTwins(batch), sources);
  const [english, chinese] = [meanRecall(recalled, 'en'), meanRecall(recalled, 'zh')];
  console.log(`${batch}  n ${recalled.length}  English ${english.toFixed(3)}  Chinese ${chinese.toFixed(3)}`);
  for (const { twins, recall } of recalled.filter(({ recall }) => values.misses && recall.en < recall.zh))
    console.log(`  ${twins.id} ${recall.en} of ${recall.zh}: ${twins.en}\n    ${sources.readLanguage(twins.en).text}`);
}
