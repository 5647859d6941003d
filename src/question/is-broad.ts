import type { Interpreted } from './interpreted.ts';
import { withoutPlaces } from './read-elsewhere.ts';

/** What may stand in "我公司在本地，市里还有啥补贴" without saying for what. */
const WITHOUT_SUBJECT =
  /我们?|咱们?|你们?|公司|企业|单位|注册|开在|在|是|家|的|请问|现在|目前|还|都|有没有|有|什么|啥|哪些|能不能|可不可以|能|可以|拿到|拿|领|申请|享受|给|补贴|补助|奖励|支持|扶持|政策|优惠|资助|资金|帮扶|帮助|好处|钱|吗|呢|么|了|吧|[省市区县][里级]|政府|些|想|知道|了解|一下|问|咨询|介绍|最近|今年|到|[\s，,。？?！!、]/gu;

type Asked = Pick<Interpreted, 'form' | 'text' | 'addresses' | 'places'>;

/** True when supports are asked for and no word says which. */
export function isBroad({ form, text, addresses, places }: Asked): boolean {
  const ours = places.filter(({ where }) => where === 'home' || where === 'above');
  const rest = withoutPlaces(text.spoken, ours).replace(WITHOUT_SUBJECT, '');
  return form.isOfSupport && addresses.length === 0 && rest.length < 2;
}
