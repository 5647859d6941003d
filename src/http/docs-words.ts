import type { Language } from './language.ts';
import { PAGE_WORDS } from './messages.ts';

/** What `/docs` says in a language; without a summary of its own a call is told in the words of the description. */
interface DocsWords {
  readonly title: string;
  readonly problems: string;
  readonly description?: string;
  /** By operation. */
  readonly summaries?: Readonly<Record<string, string>>;
}

export const DOCS_WORDS: Readonly<Record<Language, DocsWords>> = {
  en: { title: 'Interface', problems: 'Problems' },
  zh: {
    title: PAGE_WORDS.apiTitle,
    problems: PAGE_WORDS.problems,
    description:
      '查条款、算金额、问政策的接口。金额是以元为单位的十进制字符串，日期写成 YYYY-MM-DD；每个接口都可以带 as_of（按哪一天的规定），并在结果里写明；出错时按 RFC 9457 返回，写明怎么办。字段的说明用英文。',
    summaries: {
      health: '服务是否正常，收录了多少',
      search: '按问题查条款，最相关的在前',
      suggest: '边输入边联想：文件、条款、用语；认开头、错字和拼音',
      list_documents: '全部文件和它们在某一天的效力',
      get_document: '一份文件：依次列出的条款、日期、与其他文件的关系、另一份文本',
      get_clause: '一条条款：所属文件、上下文、可复制的引用、以它为依据的措施',
      compare: '两份文件或两条条款逐条比对',
      list_changes: '两个日期之间，哪些规定开始施行、停止或有变化',
      list_measures: '全部可计算的措施，连同要用的情况和参数',
      get_measure: '一项措施',
      calculate: '按已知情况计算一项措施，列出每一步的依据',
      match: '按企业的情况把全部措施分类，给出可以同时享受的组合和下一个问题',
      list_trades: '行业（GB/T 4754）和企业打算做的事，附日常说法，供填表选择',
      find_deadline: '按官方日历计算期限的最后一天',
      chat: '回答问题；请求头 Accept 为 text/event-stream 时逐句返回',
      verify: '核对一段文字里的引用和数字',
      give_feedback: '答复有没有帮助；没有帮助的交给人看',
      open_case: '把没有解决的问题转给工作人员，返回查看回复用的受理码',
      get_case: '转给工作人员的问题和回复',
    },
  },
};
