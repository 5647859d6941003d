/**
 * What askers in their own words are offered, against what they must and must not be offered.
 *
 *   npm run bench:profiles -- [--first 50 | --last 30] [--misses]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerFromMemory } from '../src/assistant/answer-question.ts';
import { EMPTY_STATE } from '../src/assistant/conversation/state.ts';
import { openSources } from '../src/cli/open-sources.ts';
import { judgeProfile, parseProfiles } from '../src/evaluation/judge-profile.ts';
import { inProject } from '../src/platform/node/project.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';

const { values } = parseArgs({
  options: { first: { type: 'string' }, last: { type: 'string' }, misses: { type: 'boolean', default: false } },
});
const { sources } = openSources();
const all = parseProfiles(readFileSync(inProject('eval/questions/profiles.jsonl'), 'utf8'));
const profiles = values.last ? all.slice(-Number(values.last)) : all.slice(0, Number(values.first ?? all.length));

let [found, wanted, clean, whole] = [0, 0, 0, 0];
for (const profile of profiles) {
  const request = { message: profile.say, as_of: calendarDate(profile.as_of) };
  const { answer } = await answerFromMemory(request, EMPTY_STATE, sources);
  const { missing, wrong } = judgeProfile(profile, answer, sources.clauses);
  wanted += profile.expect.length;
  found += profile.expect.length - missing.length;
  if (wrong.length === 0) clean += 1;
  if (wrong.length + missing.length === 0) whole += 1;
  if (values.misses && wrong.length + missing.length > 0)
    console.log(
      `${profile.id} ${profile.say}\n   missing ${missing.join(' · ') || '–'}\n   wrong ${wrong.join(' · ') || '–'}`,
    );
}
const share = (part: number, of: number) => (part / of).toFixed(3);
console.log(`recall ${share(found, wanted)} (${wanted} clauses)`);
console.log(
  `clean ${share(clean, profiles.length)} · whole ${share(whole, profiles.length)} (${profiles.length} profiles)`,
);
