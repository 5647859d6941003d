import type { Facts } from '../policy/fact.ts';
import type { Interpreted } from './interpreted.ts';

type Whereabouts = Interpreted['places'][number]['where'];

/** The fact that says where a company is registered; its values are the options of facts.yaml. */
const VALUES: Readonly<Partial<Record<Whereabouts, string>>> = {
  district: '通州区',
  etown: '北京经济技术开发区',
  other_district: '北京市其他区',
  elsewhere: '北京市外',
};
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
  const value = seat && VALUES[seat.where];
  return value === undefined ? {} : { district: value };
}
