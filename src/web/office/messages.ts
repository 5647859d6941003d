/** What the officers' pages say by themselves. */
export const officeMessages = {
  readOnly: '这里只能看；修改、发布请到 Node 上的工作台。',
  loading: '正在读取…',
  navigation: '工作台导航',
  signOut: '退出',
  noPage: '没有这个页面，或者您的账号不能使用。',
  roles: { editor: '编辑', publisher: '发布' },
  download: '下载 CSV',

  audit: {
    heading: '操作记录',
    hint: '每一次登录和每一个操作都记在这里，只增不改。',
    columns: ['序号', '时间', '账号', '操作', '结果', '对象', '内容'],
    more: '更早的记录',
    none: '还没有记录。',
  },
} as const;

export const inboxMessages = {
  heading: '收件箱',
  hint: '没有查到、超出范围、拒绝回答、被评为没帮助、被校验换掉句子的问题，问同一件事的放在一起，问得多的在前。对话到期删除后，这里也不再显示。',
  span: '时间',
  days: (days: string) => (days === '366' ? '一年' : `${days} 天`),
  closed: '看已经关闭的',
  none: '没有要处理的问题。',
  found: (total: number, groups: number) => `${total} 个问题，${groups} 组`,
  cut: (most: number) => `（只取最近 ${most} 个）`,
  times: (count: number) => `${count} 次`,
  assignedTo: (name: string) => `交给 ${name}`,
  comments: '补充说明',
  closedFor: '关闭原因',
  answers: (count: number) => `当时的回答（${count}）`,
  moreAnswers: (count: number) => `还有 ${count} 个，见 CSV。`,
  curate: '写一条核定答复',
  curated: '已提交，正在用全部试题试算，见“核定答复”。',
  teach: '教一个说法，或者标为不在范围',
  taught: '已提交，正在用全部试题试算，见“说法”。',
  assign: '交给',
  nobody: '（不指定）',
  assignSubmit: '确定',
  assigned: '已交办。',
  reason: '原因',
  close: '关闭',
  closedNow: '已关闭。',
  asOf: (day: string) => `截至${day}`,
  noModel: '没有用语言模型',
  understood: '理解到的情况',
  evidence: '依据',
  roles: { basis: '依据', ended: '已失效', related: '相关' },
  guard: (checked: number, replaced: number) =>
    replaced === 0 ? `校验 ${checked} 句，都有依据。` : `校验 ${checked} 句，换掉 ${replaced} 句：`,
} as const;

export const curatedMessages = {
  heading: '核定答复',
  hint: '政策人员写好的答复，绑定所引条款的文字：条款改了自动暂停，条款失效自动失效。问法几乎一样（数字、日期、地点都相同）才会用到。',
  write: '写一条',
  wordings: '问法，一行一个',
  clauses: '依据的条款编号，第一个是 [1]，用逗号隔开',
  text: '答复。用 [1]、[2] 标出依据；里面的数字、日期都要在条款里有。',
  submit: '提交试算',
  sent: '已提交。正在用全部试题试算，完成后由有发布权限的人发布。',
  none: '还没有核定答复。',
  states: { draft: '待发布', published: '已发布', withdrawn: '已撤回' },
  standings: { suspended: '已暂停', expired: '已失效' },
  why: (standing: { readonly kind: string; readonly clause?: string; readonly reason?: string }) =>
    standing.kind === 'suspended'
      ? `条款 ${standing.clause ?? ''} 的文字和核对时不同，暂停使用。请对照现在的条文重写。`
      : `条款 ${standing.clause ?? ''} 已不再有效：${standing.reason ?? ''}`,
  by: (author: string, at: string) => `${author} 写于 ${at}`,
  publishedBy: (name: string, at: string) => `，${name} 发布于 ${at}`,
  alsoAsked: '其他问法',
  restsOn: '依据',
  publish: '发布',
  withdraw: '撤回',
} as const;

export const lessonMessages = {
  heading: '说法',
  hint: '教它人们怎样问：某一条款的问法、同义词、不在范围的话。先用全部试题试算，采纳后写入 corpus/，随下一次发布生效。',
  teach: '教一个',
  kind: '教什么',
  kinds: { question: '某一条款的问法', synonym: '同义词', outside: '不在范围的话' },
  words: '人们的话',
  clause: '回答它的条款编号',
  from: '人们的说法',
  to: '文件里的词',
  outside: '属于哪一种',
  outsideKinds: {
    citizen: '居民自己的事',
    private_case: '一个人的案子',
    law: '法律',
    other_place: '外地',
    general_knowledge: '常识',
    chatter: '闲聊',
    politics: '时政',
    writing: '代写',
    near_miss: '东西在文件里，问的事不在',
  },
  submit: '提交试算',
  sent: '已提交，正在用全部试题试算。',
  none: '还没有。',
  title: (teaching: { readonly kind: string; readonly [name: string]: string }) =>
    teaching.kind === 'synonym'
      ? `${teaching.from ?? ''} → ${teaching.to ?? ''}`
      : `${teaching.words ?? ''}${teaching.clause ? ` → ${teaching.clause}` : ''}`,
  states: { proposed: '待决定', adopted: '已采纳', dropped: '已放弃' },
  decided: (name: string) => `${name} 决定`,
  next: '已写入 corpus/，随下一次发布生效。',
  adopt: '采纳，写入 corpus/',
  drop: '放弃',
} as const;

export const trialMessages = {
  again: '重新试算',
  running: '正在用全部试题试算，要一两分钟。',
  failed: (reason: string) => `没有试成：${reason}`,
  tried: (asked: number, better: number, worse: number, changed: number) =>
    `试了 ${asked} 个问题：变好 ${better} 个，变差 ${worse} 个，另有 ${changed} 个回答的文字有变。`,
  details: '看是哪些',
  sets: { dev: '开发题', own: '自编题', regression: '回归题', conversations: '对话题' } as Readonly<
    Record<string, string>
  >,
  better: '变好的',
  worse: '变差的',
  faults: (faults: readonly string[]) => (faults.length === 0 ? '没有问题' : faults.join('；')),
} as const;

export const dueMessages = {
  heading: '待办',
  hint: '今后 90 天里到期的、该补的、该确认的。',
  nothing: '没有。',
  noDay: '日期不明',
  kinds: {
    ends: '90 天内到期、规划期届满',
    calendar: '下一年的放假安排',
    suspended: '条文有变、暂停测算的措施',
    absent: '文件里提到、没有收录的文件',
    undated: '原文没有日期、仍按现行对待的文件',
    outside: '外部日期和文号，把握不大，要确认',
  },
  columns: {
    ends: ['日期', '文件或条款', '原因'],
    calendar: ['最晚', '年份', '要补的文件'],
    suspended: ['措施', '原因'],
    absent: ['近 90 天被问到', '文件', '哪份文件提到'],
    undated: ['文件', '说明'],
    outside: ['文件', '项目、数值、来源、查看日期'],
  },
} as const;

export const recallMessages = {
  heading: '答复回查',
  hint: '把这段时间的问题按现在的条文再答一遍，列出结论、依据或者金额会不同的。查到的先列出来，时间长时要等一会儿。',
  found: (checked: number, differing: number) => `查了 ${checked} 个回答，${differing} 个现在会不同。`,
  goesOn: '还在往下查…',
  parts: { status: '结论', basis: '依据', amounts: '金额' },
  given: '当时',
  now: '现在',
  isTold: '留了邮箱，会告诉他',
} as const;

export const noticeMessages = {
  heading: '变更通知',
  hint: '有人留下邮箱，请我们在答复有变化时告诉他（设置 NOTICES=yes 才会问）。每次发布以后、每小时查一遍；系统自己不发邮件，由接收端（NOTICE_WEBHOOK）取走，或者下载后由人发送。邮箱只显示一部分，完整的只在下载的文件里，下载会记入操作记录。对话到期，邮箱一起删除。',
  save: '下载待发的（CSV，含邮箱）',
  outbox: (count: number) => `要告诉的（${count}）`,
  addresses: (count: number) => `留下的邮箱（${count}）`,
  columns: ['邮箱', '登记', '状态', '处理'],
  confirmed: '已确认',
  pending: '未确认，一天后删除',
  remove: '删除',
  sent: (at: string) => `已发 ${at}`,
  waiting: '待发',
  givenUp: '发送失败，不再重试',
  markSent: '标为已发',
  given: '当时',
  now: '现在',
} as const;

export const figuresMessages = {
  heading: '数据',
  hint: '按北京时间的日期统计。对话到期删除后不再计入。',
  names: {
    answered: '已回答',
    partial: '部分回答',
    notHeld: '没有收录',
    other: '反问和应酬',
    helpful: '有帮助',
    unhelpful: '没帮助',
  },
  chart: (days: number) => `每天的问题数，共 ${days} 天有问题；数字见下表`,
  byDay: '按天的数字',
  day: '日期',
  topics: '答得最多的条款',
  gaps: '没有收录、问得最多的',
  count: '次数',
  clause: '条款',
  question: '问题',
  none: '没有。',
} as const;

export const casesMessages = {
  heading: '转人工',
  hint: '来问的人请人工看的问题。回复后，对方凭受理码看到；请不要写对方的姓名、电话。',
  all: '看全部，包括已回复的',
  toList: '看全部受理',
  none: '没有待回复的。',
  facts: '对方同意提供的情况',
  note: '对方补充',
  answered: '系统的回答',
  repliedBy: (name: string, at: string) => `${name} 回复于 ${at}`,
  reply: '回复',
  replyAgain: '更正回复',
  submit: '发出回复',
} as const;

const CAUSE_WORDS: Readonly<Record<string, string>> = {
  not_found: '没有查到',
  out_of_scope: '超出范围',
  refused: '拒绝回答',
  unhelpful: '评为没帮助',
  guard: '校验换句',
};

/** Why a question is in the inbox. */
export function causeWord(cause: string): string {
  return CAUSE_WORDS[cause] ?? cause;
}

const MESSAGE_ACTS: Readonly<Record<string, string>> = {
  find_support: '找支持',
  look_up: '查规定',
  yes_no: '能不能',
  compute: '算数',
  document: '问文件',
  compare: '比较',
  validity: '问效力',
};

/** What a message does, for officers. */
export function actOfMessage(act: string): string {
  return MESSAGE_ACTS[act] ?? '其他';
}
