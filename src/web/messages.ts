import type { AnswerStatus } from '../assistant/answer.ts';
import type { DocumentKind, Level, RelationKind } from '../policy/document.ts';
import { type Status, statusNames } from '../policy/status-names.ts';
import type { Failure } from './client/problem.ts';
import { service } from './identity.ts';

const { hotline, home, above, name: brand } = service.words;

/** Sentences that the faces say by themselves; the desk and `/about` have more of their own. What is shown of answers and clauses comes from the service. */
export const messages = {
  brand,
  hotline,

  chat: {
    heading: '政策问答',
    label: '您的问题',
    placeholder: '说说情况，或问政策',
    send: '提问',
    stop: '停止',
    newConversation: '新的提问',
    firstQuestions: '可以这样问',
    log: '问答',
    asked: '您问',
    waiting: '正在查找条款…',
    stillWaiting: '还在查找，网络可能较慢…',
    writing: '正在逐句写出并核对…',
    stillWriting: '后面还有，已经写出的可以先看…',
    ready: '答复已显示。',
    updated: '答复已更新。',
    updating: '正在按新的情况更新答复…',
    asks: (prompt: string) => `还想问您：${prompt}`,
    tooLong: (most: number) => `最多 ${most} 个字，请删减后再提问。`,
    remaining: (count: number) => `还可以写 ${count} 个字`,
    offline: '网络已断开。恢复后会自动重新提问，已显示的内容仍可查看。',
    retry: '重试',
    edit: '改一改再问',
    suggestions: '接着问',
    close: '关闭',
  },

  firstQuestions: service.examples,

  answer: {
    wholeClause: (length: number) => `显示全条（${length} 字）`,
    sources: '依据',
    endedSources: '已经失效，不能再作依据',
    relatedSources: '相关条款',
    marker: (n: number) => `依据 ${n}`,
    clausePage: '查看全文',
    copyCitation: '复制引用',
    department: '主管部门',
    conditions: '条件',
    moreConditions: (count: number) => `还有 ${count} 项`,
    next: '下一步',
    others: '还可以看看',
    quotes: '条款原文',
    ended: (count: number) => `${count} 项旧规定已停止`,
    clauseOf: '条款',
    near: (count: number) => `相近的条款 ${count} 条，仅供查阅`,
    notWritten: (names: readonly string[]) => `文件没有写：${names.join('、')}。可以问受理部门，也可以拨打 `,
    period: '。',
    today: '改成今天',
    skip: '跳过',
    choose: '请选择',
    explanation: '说明与算法',
    met: '已符合',
    unmet: '不符合',
    unsure: '待确认',
    toConfirm: '符合，待确认',
    assumed: '下面的条件按符合计算，请确认：',
    unpublished: '标准没有公布',
    decides: (count: number) => `影响 ${count} 项`,
    reply: '回答',
    table: '表格，可左右滚动',
    supports: (count: number) => `全部 ${count} 项支持`,
    openSupports: '在“找支持”里查看和筛选',
  },

  actions: {
    group: '对这个答复',
    copy: '复制',
    copied: '已复制',
    copyFailed: '浏览器不允许复制，文字已经选中，请按 Ctrl+C 复制。',
    print: '打印',
    share: '分享',
    copyLink: '复制链接',
    hotline: `打 ${hotline}`,
    hotlineHeading: `拨打 ${hotline} 时可以这样说`,
    hotlineCall: `拨打 ${hotline}`,
    hotlineCopy: '复制这段话',
  },

  handOver: {
    heading: '转人工',
    hint: `把问题和这个回答交给工作人员看。会得到一个受理码，凭码查看回复，也可以打 ${hotline} 时报给接线员。不留姓名和电话。`,
    share: '愿意一起提供的情况（不勾选就不提供）',
    note: '补充说明（选填，请不要写姓名、电话等个人信息）',
    submit: '生成受理码',
    done: '已转交。请记下受理码：',
    return: '保留 90 天。',
    open: '用受理码查看回复',
  },

  feedback: {
    ask: '这个答复有帮助吗？',
    yes: '有帮助',
    no: '没帮助',
    why: '哪里不对？',
    reasons: ['没有回答我的问题', '数字或条款不对', '政策已经失效', '看不懂', '其他'],
    comment: '补充说明（选填，请不要写姓名、电话等个人信息）',
    send: '提交',
    thanks: '谢谢，已收到。',
    failed: '没有提交成功，请稍后再试。',
  },

  facts: {
    heading: '我的情况',
    by: '按这些情况',
    add: '补充情况',
    which: '补充哪一项',
    more: (count: number) => `还有 ${count} 项`,
    assumed: '没有说，先这样算',
    remove: '去掉',
    words: (words: string) => `您说“${words}”`,
    byHand: '您补充的',
    change: '修改',
    save: '保存',
    cancel: '取消',
    yes: '是',
    no: '否',
    unsure: '不清楚',
  },

  followUps: {
    department: '由哪个部门受理？',
    until: '什么时候到期？',
    before: '和旧办法比有什么变化？',
    together: '能和其他支持同时享受吗？',
  },

  history: {
    heading: '提问记录',
    hint: '只保存在这个浏览器里，不会上传。',
    none: '还没有记录。',
    remove: '删除',
    removeAll: '全部删除',
    confirm: '确定删除全部记录？',
    open: '打开',
    full: '浏览器存储空间已满，最早的记录已经删除。',
  },

  widget: {
    heading: '政策问答',
    greeting: '说说您的情况或想查的政策，每个数字都能点开条款原文核对。',
    fullPage: '打开完整页面',
    kept: '只保存到关闭这个标签页为止，不会上传。',
    notListed: (origin: string) =>
      `政策问答：服务没有登记 ${origin}，不接受这个网站的提问。请服务的管理员把它加进 WIDGET_ORIGINS。`,
    ofDocument: (name: string): readonly string[] => [
      `${name}主要规定了什么？`,
      `${name}现在还有效吗？`,
      `按${name}，企业能得到什么支持？`,
    ],
    ofTopic: (name: string): readonly string[] => [
      `${name}有什么支持？`,
      `${name}要什么条件？`,
      `${name}由哪个部门负责？`,
    ],
  },

  aiLabel: '人工智能生成，仅供参考，以正式文件和主管部门解释为准',
} as const;

/** Of the day for which is asked. */
export const dayMessages = { asOf: '按哪一天的规定回答', today: '按今天的规定' } as const;

/** Of lists of documents. */
export const documentMessages = {
  loading: '正在读取…',
  count: (count: number) => `${count} 份文件`,
  inferredTitle: '原文缺标题，题名为推定',
} as const;

/** How a clause stands on the day asked for. */
export function statusWord(status: Status): string {
  return statusNames[status];
}

const CERTAINTY_WORDS: Readonly<Record<string, string>> = {
  exact: '定额',
  range: '区间',
  ceiling: '上限',
  rate: '比例',
  rate_with_cap: '比例，有上限',
  pool: '资金总额',
  tiers_unpublished: '分档未公布',
  service: '服务',
  deadline: '期限',
  threshold: '门槛',
};

export function certaintyWord(certainty: string): string {
  return CERTAINTY_WORDS[certainty] ?? certainty;
}

const OUTCOME_WORDS: Readonly<Record<string, string>> = {
  eligible: '条件符合',
  not_eligible: '条件不符',
  more_information: '还缺信息',
  not_in_force: '已经失效',
  not_published: '标准未公布',
  suspended: '条文有变，暂停使用',
};

export function outcomeWord(outcome: string): string {
  return OUTCOME_WORDS[outcome] ?? outcome;
}

const ANSWER_STATUS_WORDS: Readonly<Record<AnswerStatus, string>> = {
  answered: '',
  partial: '部分问题没有找到依据',
  clarify: '需要您再说明一点',
  not_found: '没有查到依据',
  out_of_scope: '不在收录范围',
  refused: '不能回答',
};

export function answerStatusWord(status: AnswerStatus): string {
  return ANSWER_STATUS_WORDS[status];
}

/** What went wrong, and what to do about it. */
export function failureMessage(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
      return '网络已断开，恢复后会自动重新提问。';
    case 'unreachable':
      return `连不上服务。请检查网络后重试；急事可以拨打 ${hotline}。`;
    case 'not_listed':
      return `这个网站还没有登记，不能在这里提问。可以打开完整页面提问，急事可以拨打 ${hotline}。`;
    case 'slow':
      return `等了太久没有回应。请重试；急事可以拨打 ${hotline}。`;
    case 'stopped':
      return '已停止。';
    case 'busy':
      return failure.retryAfterSeconds === null
        ? '现在提问的人较多，请稍后重试。'
        : `现在提问的人较多，请 ${failure.retryAfterSeconds} 秒后重试。`;
    case 'problem':
      return failure.detail || failure.title || `服务出错（${failure.status}），请重试；急事可以拨打 ${hotline}。`;
  }
}

const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  support: '支持政策',
  service: '服务办法',
  regulation: '规章规定',
  plan: '规划计划',
  report: '工作报告',
  notice: '通知意见',
  task: '任务分工',
  guide: '申报指南',
  explanation: '政策解读',
  amendment: '修改决定',
};

export function kindWord(kind: DocumentKind): string {
  return KIND_WORDS[kind];
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  district: home,
  city: above,
  province: '省级',
  nation: '国家',
};

export function levelWord(level: Level): string {
  return LEVEL_WORDS[level];
}

const RELATION_WORDS: Readonly<Record<RelationKind, string>> = {
  repeals: '废止',
  repealed_by: '被废止，依据',
  amends: '修改',
  amended_by: '被修改，依据',
  implements: '依据',
  cites: '引用',
  reprint_of: '转载',
  replaces: '代替',
};

export function relationWord(kind: RelationKind): string {
  return RELATION_WORDS[kind];
}
