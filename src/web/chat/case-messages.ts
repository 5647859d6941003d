import { service } from '../identity.ts';

/** What became of a question that was handed to a person. */
export const caseMessages = {
  heading: (code: string) => `您转人工的问题 · 受理码 ${code}`,
  replied: (day: string) => `工作人员 ${day} 回复（人工答复，不是系统生成）：`,
  waiting: `还没有回复。急事请打 ${service.words.hotline}，报上受理码。`,
  open: '查看当时的问答',
};
