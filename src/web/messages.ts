import type { AnswerStatus } from '../assistant/answer.ts';
import type { DocumentKind, Level, RelationKind } from '../policy/document.ts';
import type { Status } from '../policy/validity.ts';
import type { Failure } from './client/problem.ts';

/** Every sentence that the three faces say by themselves. What they show of answers and clauses comes from the service. */
export const messages = {
  brand: '通策',
  hotline: '12345',

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
    tooLong: (most: number) => `最多 ${most} 个字，请删减后再提问。`,
    remaining: (count: number) => `还可以写 ${count} 个字`,
    asOf: '按哪一天的规定回答',
    offline: '网络已断开。恢复后会自动重新提问，已显示的内容仍可查看。',
    retry: '重试',
    edit: '改一改再问',
    suggestions: '接着问',
    close: '关闭',
  },

  firstQuestions: [
    '我们公司刚在通州注册，能申请哪些支持？',
    '专精特新企业有什么奖励？',
    '通政发〔2024〕14号第三条是怎么规定的？',
    '重大项目代办服务包括哪些事项？',
    '商务服务企业落户副中心有哪些政策？',
  ],

  answer: {
    wholeClause: (length: number) => `显示全条（${length} 字）`,
    sources: '依据',
    endedSources: '已经失效，不能再作依据',
    relatedSources: '相关条款',
    marker: (n: number) => `依据 ${n}`,
    openClause: '展开条款原文',
    closeClause: '收起条款',
    clausePage: '查看全文',
    copyCitation: '复制引用',
    amounts: '涉及的支持措施',
    endedAmounts: '已经失效的措施',
    department: '主管部门',
    conditions: '条件',
    explanation: '说明与算法',
    met: '已符合',
    unmet: '不符合',
    unsure: '待确认',
    toConfirm: '符合，待确认',
    assumed: '下面的条件按符合计算，请确认：',
    unpublished: '标准没有公布',
    question: '再回答一个问题，结果会更准',
    decides: (count: number) => `，影响 ${count} 项`,
    reply: '回答',
    table: '表格，可左右滚动',
  },

  actions: {
    group: '对这个答复',
    copy: '复制',
    copied: '已复制',
    copyFailed: '浏览器不允许复制，请选中文字后复制。',
    print: '打印',
    share: '分享',
    hotline: '打 12345',
    hotlineHeading: '拨打 12345 时可以这样说',
    hotlineCall: '拨打 12345',
    hotlineCopy: '复制这段话',
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
    hint: '从您的话里理解到的情况。不对可以改，改后会重新回答。',
    none: '还没有理解到具体情况。提问时可以说说企业注册在哪里、属于什么行业、有哪些认定。',
    words: (words: string) => `您说“${words}”`,
    byHand: '您补充的',
    corrected: (words: string) => `改为${words}，重新回答`,
    change: '修改',
    save: '保存',
    cancel: '取消',
    yes: '是',
    no: '否',
    unsure: '不清楚',
    ask: '按新的情况重新回答',
    count: (count: number) => `我的情况 ${count}`,
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

  desk: {
    views: { read: '查条款', compare: '比对', verify: '核对文稿', deadline: '算期限' },
    viewsLabel: '功能',
    heading: '条款查询台',
    search: '查条款、文号或关键词',
    searchPlaceholder: '2024 14号 3条 / 专精特新 奖励',
    searchHint: '按 / 到搜索框，↑↓ 选择，Enter 打开，Esc 收起、清空，c 复制引用',
    results: '查询结果',
    completions: '联想',
    documents: '全部文件',
    count: (count: number, total: number) => (count < total ? `显示前 ${count} 条，共 ${total} 条` : `${total} 条`),
    documentCount: (count: number) => `${count} 份文件`,
    none: '没有查到。可以减少字数、换个说法，或者放宽筛选。',
    reading: {
      notHeld: (number: string) => `没有收录${number}。`,
      noSuchClause: (number: string, label: string) => `${number}没有“${label}”。`,
      corrected: (from: string, to: string) => `“${from}”按“${to}”查找。`,
      synonym: (from: string, to: string) => `“${from}”也查“${to}”。`,
    },
    elsewhere: (places: string) => `同文另见${places}`,
    filters: '筛选',
    filtersOn: (count: number) => `筛选（${count}）`,
    reset: '清除筛选',
    status: '效力',
    current: '现行（含效力不明）',
    level: '级别',
    issuer: '发文机关',
    kind: '类别',
    year: '印发年份',
    asOf: '截至日期',
    any: '不限',
    outline: '目录',
    inferredTitle: '原文缺标题，题名为推定',
    empty: '这样查',
    emptyHint: '在搜索框里输入，或者从清单里选一份文件，原文、效力和可复制的引用就显示在这里。',
    examples: [
      { words: '2024 14号 3条', means: '文号加条号，按 Enter 直达这一条' },
      { words: '专精特新 奖励', means: '几个关键词，空格隔开' },
      { words: 'zjtx', means: '拼音首字母' },
      { words: '招聘一个应届生补贴多少', means: '照来电人的原话' },
    ],
    loading: '正在读取…',
    citation: '引用',
    copyCitation: '复制引用（c）',
    copied: '已复制引用',
    copyFailed: '浏览器不允许复制，请选中文字后复制。',
    validity: '效力',
    relations: '与其他文件的关系',
    noRelations: '文本没有写明与其他文件的关系。',
    notHeld: '文本未收录',
    measures: '这一条的支持措施',
    noMeasures: '这一条没有编成可以计算的措施。',
    copies: '另一份文本的差异',
    noDifferences: '两份文本文字相同。',
    noCopies: '只收录了一份文本。',
    here: '本文',
    there: '另一份',
    slips: '原文疑有误（保留原样）',
    absent: '文中提到、没有收录的材料',
    interpreter: '解释单位',
    departments: '责任单位',
    compareWith: '拿去比对',
    openPage: '固定网址',
    print: '打印',
    calculate: '试算',
    unknownFact: '不清楚',
    trace: '计算过程',
    missing: '还需要知道',
    premises: '前提',
    help: '快捷键',
    helpKeys: [
      ['/', '到搜索框'],
      ['↑ ↓', '选择结果'],
      ['Enter', '打开所选结果'],
      ['Esc', '收起联想；再按清空搜索框；再按离开'],
      ['c', '复制当前条款的引用'],
      ['j / k', '下一条、上一条'],
      ['p', '打印'],
      ['?', '显示这张表'],
    ],
    keysOn: '启用单键快捷键（/、c、j、k、p、?）',
  },

  widget: {
    heading: '政策问答',
    greeting: '说说您的情况或想查的政策，每个数字都能点开条款原文核对。',
  },

  compare: {
    first: '甲',
    second: '乙',
    choose: '选一份文件或一条条款',
    hint: '输入文号、条号或标题；删去的字划线，新增的字加底色，改动的数字加框。',
    kinds: { same: '相同', changed: '有改动', moved: '位置有变', added: '只在乙中', dropped: '只在甲中' },
    onlyChanges: '只看有改动的条款',
    summary: (changed: number, dropped: number, added: number, same: number) =>
      `改动 ${changed} 条，只在甲中 ${dropped} 条，只在乙中 ${added} 条，相同 ${same} 条`,
    absent: '没有',
    swap: '甲乙对调',
    noMatch: '没有查到，请换个说法。',
    figures: '改动的数字',
    nothing: '选好甲和乙，就在这里逐条比对。',
  },

  verify: {
    label: '要核对的文字',
    hint: '把答复口径、宣传材料或别处的回答粘贴到这里，逐处核对引用和数字。',
    run: '核对',
    citations: '引用',
    figures: '数字',
    none: '没有找到可以核对的引用或数字。',
    expected: (words: string) => `条文写的是：${words}`,
    summary: (verified: number, wrong: number, open: number) =>
      `核对无误 ${verified} 处，有问题 ${wrong} 处，未能核对 ${open} 处`,
    states: {
      verified: '无误',
      mismatch: '与条文不符',
      renumbered: '条号已变',
      repealed: '已废止',
      expired: '已到期',
      not_yet_effective: '尚未施行',
      not_in_corpus: '文本未收录',
      unchecked: '未能核对',
    },
  },

  deadline: {
    from: '起算日（当日不计）',
    days: '期限',
    unit: '单位',
    back: '往前推算',
    run: '计算',
    units: { working_day: '工作日', natural_day: '自然日', day: '日（条文没写哪一种）', month: '个月', year: '年' },
    due: '到期日',
    next: (date: string) => `到期日是休息日，下一个工作日是${date}`,
    skipped: (count: number) => `跳过 ${count} 个休息日`,
    estimated: '途中有年份的放假安排还没有公布，结果是估算的。',
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    month: (year: number, month: number) => `${year}年${month}月`,
    legend: { start: '起算日', counted: '计入', off: '休息日，不计', due: '到期日' },
  },

  timeline: {
    label: '文件的时间线',
    issued: '印发',
    from: '施行',
    until: '有效期至',
    period: '规划期至',
    repealed: '被废止',
    asOf: '截至日期',
    unknown: '文本没有写明日期',
  },

  aiLabel: '人工智能生成，仅供参考，以正式文件和主管部门解释为准',
} as const;

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  in_force: '现行有效',
  not_yet_effective: '尚未施行',
  repealed: '已废止',
  expired: '已到期',
  period_ended: '规划期已过',
  unknown: '效力不明',
};

/** How a clause stands on the day asked for. */
export function statusWord(status: Status): string {
  return STATUS_WORDS[status];
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
      return '连不上服务。请检查网络后重试；急事可以拨打 12345。';
    case 'slow':
      return '等了太久没有回应。请重试；急事可以拨打 12345。';
    case 'stopped':
      return '已停止。';
    case 'busy':
      return failure.retryAfterSeconds === null
        ? '现在提问的人较多，请稍后重试。'
        : `现在提问的人较多，请 ${failure.retryAfterSeconds} 秒后重试。`;
    case 'problem':
      return failure.detail || failure.title || `服务出错（${failure.status}），请重试；急事可以拨打 12345。`;
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
  amendment: '修改决定',
};

export function kindWord(kind: DocumentKind): string {
  return KIND_WORDS[kind];
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = { district: '通州区', city: '北京市' };

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
