import type { NextStep } from '../../assistant/answer.ts';

/** What a next step is called. */
export const stepNames: Readonly<Record<NextStep['kind'], string>> = {
  department: '找谁',
  materials: '材料',
  channel: '怎么申请',
  deadline: '什么时候',
  phone: '电话',
};
