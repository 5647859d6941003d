import type { Facts } from '../policy/fact.ts';
import type { Interpreted } from './interpreted.ts';

const BEFORE = /(?:注册(?:在|于|地是?)?|落户在?|落在|(?:公司|企业|厂子?|店|我们?|我司|总部)(?:都|就)?(?:是|在)|位于)$/u;
const AFTER = /^[^，。？?的]{0,4}的?[^，。？?的]{0,8}(?:公司|企业|厂|店|商户|团队)/u;

/**
 * Where the asker's company is, read only where a place stands as its seat (我们是通州的…, 公司在天津, 燕郊的企业):
 * 通州的补贴 names a policy, and proves nothing about who asks.
 */
export function readDistrict({ text: { spoken: text }, places }: Interpreted): Facts {
  const seat = places.find(({ words }) => {
    const at = text.indexOf(words);
    return BEFORE.test(text.slice(0, at)) || AFTER.test(text.slice(at + words.length));
  });
  return seat?.seat ? { district: seat.seat } : {};
}
