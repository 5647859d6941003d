import type { Clause } from '../../../policy/clause.ts';
import { findFigures } from '../../../policy/figure.ts';

/** Attributes whose answer is a sentence of a text, if the text has one. */
export const STATED_ATTRIBUTES = [
  'materials',
  'procedure',
  'deadline',
  'penalty',
  'payment',
  'department',
  'stacking',
] as const;
export type StatedAttribute = (typeof STATED_ATTRIBUTES)[number];

/** Words of a text that say such a thing. They are looked for in clauses, never in messages. */
const SAYS: Readonly<Record<StatedAttribute, RegExp>> = {
  department:
    /(?:负责|牵头|主管|受理|审核|审批|解释|统筹|派|认定|咨询|联系)[^。；]{0,30}|由[^。；，]{2,16}(?:负责|受理|认定|派|解释|审批|牵头)/u,
  materials:
    /(?:提交|提供|报送|准备|出具|携带|填写|附上?)(?!虚假)[^。；，]{0,20}(?:(?<!新)材料|证明|申[请报](?:书|表)|复印件|证书)|材料(?:清单|目录|包括|如下)|(?:下列|以下|应有)[^。；]{0,6}材料|申[请报]书[^。；]{0,30}材料/u,
  procedure:
    /提交|登录|填报|邮寄|窗口|网上(?!政府)|公众号|报送|菜单|线上|通过[^。；]{2,20}(?:平台|系统|网站)|向[^。；，]{2,20}(?:申请|申报|提出)|申报、评审|受理[^。；]{0,12}申报/u,
  deadline: /截止|期限|日前|月底前|之日起|工作日|自然日|每年\d{1,2}月|完成[期时]限/u,
  payment: /后补助|事前|一次性|分期|分年|拨付|每年|按年|先[^。；]{1,10}后|兑现|借记卡|转账|年化/u,
  penalty: /罚款|处罚|没收|吊销|责令|收回|追究|追回|撤销|不予支持|暂停|取消/u,
  stacking: /同一[^。；]{0,20}(?:不|只)|不重复|不得重复|从优|从高|就高|择优|叠加|同时享受|不可兼得/u,
};

/** True where words of a text say such a thing. */
export function saysSo(attribute: StatedAttribute, words: string): boolean {
  return SAYS[attribute].test(words);
}

/** True where a clause says such a thing. */
export function says(attribute: StatedAttribute, { own, text, kind }: Clause): boolean {
  const words = kind === 'heading' ? own : text;
  if (!SAYS[attribute].test(words)) return false;
  return (
    attribute !== 'deadline' ||
    findFigures(words).some((figure) => figure.kind === 'duration' || figure.kind === 'date')
  );
}

/** The words by which each is looked for in the document in focus, beside those of the asker. */
export const LOOKED_FOR: Readonly<Record<StatedAttribute, string>> = {
  department: '负责 受理 审核 解释 牵头',
  materials: '申报材料 提交 申请书',
  procedure: '提交 途径 平台 窗口',
  deadline: '期限 工作日 截止 之日起',
  payment: '支付 后补助 拨付',
  penalty: '处罚 罚款 收回 责任',
  stacking: '同时享受 不重复 从优',
};
