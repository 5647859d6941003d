import type { PhrasingRecord } from '../assistant/store.ts';
import { statusNames } from '../policy/status-names.ts';
/** What the commands say by themselves. */
export const MESSAGES = {
  about: '查政策条款，算能拿多少，每个数字都有出处。\n\n用法  npx tongce <命令> [内容] [选项]',
  more: '每个命令的说明：npx tongce <命令> --help',
  usage: '用法',
  example: '例如',
  value: '<值>',
  helpOption: '说明这个命令',
  jsonOption: '输出 JSON，供程序使用',
  asOfOption: '截至哪一天，写成 2026-11-20；不写就是今天',
  unknownCommand: (name: string) => `没有“${name}”这个命令。`,
  unknownOption: (name: string) => `没有 ${name} 这个选项。`,
  valueMissing: (name: string) => `${name} 后面要有值。`,
  wordsMissing: (what: string) => `还缺：${what}。`,
  dateWrong: (written: string) => `“${written}”不是公历日期，请写成 2026-11-20。`,
  factUnreadable: (word: string) => `“${word}”不是“事实=值”的写法，例如 fine_yuan=30万元。`,
  failed: (reason: string) => `没有完成：${reason}`,
  truths: { true: true, false: false, 是: true, 否: false } as Readonly<Record<string, boolean>>,

  building: '正在从 corpus/ 生成索引…',
  built: (documents: number, clauses: number, measures: number, seconds: string) =>
    `索引已生成：${documents} 份文件，${clauses} 个条款，${measures} 项措施，用时 ${seconds} 秒。`,
  buildingPages: '正在生成网页…',
  builtPages: (seconds: string) => `网页已生成，用时 ${seconds} 秒。`,
  pagesFailed: '网页没有生成，接口照常可用。',
  indexesFailed: '索引没有生成。请按上面的提示改正 corpus/ 里的文件，再运行一次。',
  indexDamaged: (file: string) =>
    `索引文件不完整或被改动过：${file}。请从备份或原来的安装包恢复 indexes/；有 corpus/ 时也可以运行 npm run build:index 重新生成。`,
  generationTaken: (id: string) => `已换上 ${id}。`,
  generationRefused: (id: string, reason: string) => `${id} 没有换上，仍用原来的一版：${reason}`,
  generationOfOtherCode: '它是用另一版程序生成的。请重启服务。',
  noSearchDatabase: (folder: string) =>
    `${folder} 没有检索数据库。这一版是在 SEARCH_INDEX=memory 时发布的，请重新发布一次。`,
  serving: (address: string) => `服务已启动：${address}`,
  databaseReplaced: (file: string) =>
    `数据库文件在服务运行时被删除或换掉了，已重新打开：${file}。原来保存的对话和反馈不在了；有备份请停下服务后恢复。`,
  nothingKept: (reason: string) =>
    `数据库打不开，照常回答，但对话和反馈都不保存（/healthz 显示 degraded）。腾出磁盘空间后自动恢复，不用重启。${reason}`,
  startedNotKept: (reason: string) =>
    `启动时的这一版没有另存，第一次发布前无法退回到它。请给 DATA_DIR 所在的磁盘腾出空间，再重启一次。${reason}`,
  processLost: (pid: number | undefined) => `进程 ${pid ?? ''} 意外退出，已另起一个。`,
  listening: {
    EADDRINUSE: (host: string, port: number) =>
      `端口 ${port} 已被占用（${host}）。请停掉占用它的程序，或者换一个端口：PORT=${port + 1} npm start`,
    EACCES: (host: string, port: number) =>
      `没有权限使用端口 ${port}（${host}）。请换用 1024 以上的端口：PORT=8787 npm start`,
    EADDRNOTAVAIL: (host: string) => `这台机器没有地址 ${host}。请改正 HOST，本机用 127.0.0.1，对外用 0.0.0.0。`,
  } as Readonly<Record<string, (host: string, port: number) => string>>,

  because: (name: string, reason: string) => `${name}：${reason}`,
  choices: (prompt: string, options: readonly string[]) => prompt + options.map((option) => `〔${option}〕`).join(''),
  quoted: (label: string, quote: string, clause: string) => `${label}  “${quote}”  ${clause}`,
  list: (items: readonly string[]) => items.join('、'),
  ellipsis: '……',
  asOf: (day: string) => `截至${day}`,
} as const;

export const ASK = {
  takes: '问题',
  summary: '问政策，得到有出处的回答',
  example: 'npx tongce ask 首次认定高新技术企业，区里有什么支持',
  stateOption: '再显示这次对话记住了什么：企业的情况、正在说的事、列出的几项、没答的问题',
  conversationOption: '接着哪一次对话问，值是上一个回答的对话编号',
  question: '问题',
  sources: '出处',
  suggestions: '可以这样问',
  closing: (day: string, notice: string) => `截至${day}。${notice}`,
  ids: (answer: string, conversation: string) => `回答 ${answer}  对话 ${conversation}`,
} as const;

export const SEARCH = {
  takes: '问题或条款号',
  summary: '查条款',
  example: 'npx tongce search 首次贷款 贴息 --limit 5',
  limitOption: '最多几条，1 到 100，不写是 10',
  currentOption: '只看这一天仍然有效的',
  question: '要查的问题',
  nothing: (day: string) => `没有查到（截至${day}）。`,
  found: (total: number, day: string, ms: number) => `共 ${total} 条，截至${day}，用时 ${ms} 毫秒。`,
} as const;

export const CLAUSE = {
  takes: '编号或条款号',
  summary: '看一个条款的原文、时效和可以粘贴的引用',
  example: 'npx tongce clause 某政发〔2024〕14号第三条（一）',
  clause: '条款，例如 tzf-2024-14/3.1 或者“14号文 五条二款”',
  notFound: (words: string) => `没有找到“${words}”指的条款。可以先查：npx tongce search ${words}`,
  citation: '引用',
  measures: '措施',
  context: '上下文',
} as const;

export const CALCULATE = {
  takes: '措施编号 事实=值…',
  summary: '按一项措施测算，并列出每一步的依据',
  example: 'npx tongce calculate tzbf-2022-21/whistleblower-reward fine_yuan=30万元',
  measure: '措施编号（npx tongce match 列出全部）',
  heading: (title: string, day: string) => `${title}（截至${day}）`,
  steps: '过程',
  failed: '不符合',
  missing: '还需要知道',
  ignored: '这项措施用不到',
  notUnderstood: '没有看懂',
  sources: '依据',
} as const;

export const DRAFT = {
  takes: '条款编号、文件代号或者文件',
  summary: '从条文起草措施，供核对后放进 corpus/measures',
  example: 'npx tongce draft tzf-2024-14/3.1',
  what: '条款编号（tzf-2024-14/3.1）、文件代号（tzf-2024-14）或者一份文件',
  unknown: (named: string) => `没有条款、文件或者路径叫“${named}”。条款编号可以这样查：npx tongce search 关键词`,
  nothing: (named: string) => `“${named}”里没有读出金额、比例、期限或者给予支持的规定，没有可以起草的。`,
} as const;

export const MATCH = {
  takes: '情况 事实=值…',
  summary: '按已知的情况把全部措施分成可以享受、还要确认、不符合、已经结束；也可以用自己的话说情况',
  example: 'npx tongce match "做人工智能的初创公司" 研发投入=500万元',
  groups: {
    ready: '现在就能核对',
    open: '还差信息',
    service: '服务和便利',
    doubtful: '可能已经过期',
    excluded: '不符合',
  },
  understood: (label: string, display: string, words: string) => `  ${label}：${display}（${words}）`,
  questionOption: '只看和这个问题有关的措施',
  eligible: '可以享受',
  moreInformation: '还要确认',
  nearestMiss: '差一个条件',
  ended: '已经结束',
  group: (name: string, count: number) => `${name}（${count} 项）`,
  decides: (count: number) => `（影响 ${count} 项）`,
} as const;

export const DEADLINE = {
  takes: '起算日 期限',
  summary: '按官方放假安排推算期限到哪一天',
  example: 'npx tongce deadline 2026-11-20 15个工作日',
  backOption: '往前推算',
  period: '起算日和期限',
  unitUnknown: (unit: string) => `不认识期限的单位“${unit}”。可以写：工作日、自然日、日、月、年。`,
  /** Units as people write them. */
  units: [
    [/^个?工作日$/u, 'working_day'],
    [/^个?自然日$/u, 'natural_day'],
    [/^个?月$/u, 'month'],
    [/^年$/u, 'year'],
    [/^[日天]?$/u, 'day'],
  ] as readonly (readonly [words: RegExp, unit: string])[],
  estimated: '（估算）',
  rests: (next: string) => `这一天休息，下一个工作日是 ${next}`,
  skipped: (count: number, days: string) => `跳过 ${count} 天：${days}`,
  convention: (words: string) => `${words}。`,
} as const;

export const VERIFY = {
  takes: '文件或文字（不写就读标准输入）',
  summary: '核对一段文字里的每处引用和数字',
  example: 'npx tongce verify 宣传单.txt',
  text: '要核对的文字',
  heading: (citations: number, figures: number, day: string) =>
    `引用 ${citations} 处，数字 ${figures} 个，截至${day}。`,
  citations: '引用',
  figures: '数字',
  expected: (words: string) => `应为 ${words}`,
  states: {
    verified: '相符',
    mismatch: '不符',
    renumbered: '条号变了',
    repealed: statusNames.repealed,
    expired: statusNames.expired,
    not_yet_effective: statusNames.not_yet_effective,
    not_in_corpus: '未收录',
    unchecked: '未核对',
  },
} as const;

export const PAGES = {
  takes: '',
  summary: '重新生成网页',
  example: 'npx tongce pages',
} as const;

/** A corpus for another place. */
export const NEW_CORPUS = {
  words: {
    takes: '文件夹',
    summary: '为别的地方新建一个空的语料，用 CORPUS_DIR 指向它来服务',
    example: 'npx tongce new-corpus ../corpus --home 330100',
  },
  what: '要建在哪个文件夹',
  homeOption: '本地的 GB/T 2260 代码；不写就先用占位的地名，以后在 jurisdictions.yaml 里改',
  taken: (folder: string) => `${folder} 不是空的。请写一个还没有的文件夹。`,
  noSuchPlace: (code: string) =>
    `--home：GB/T 2260 里没有 ${code}。请写六位代码，例如 330100；标准没有的地方先不写 --home。`,
  made: (folder: string, files: readonly string[]) =>
    `已新建 ${folder}：${files.join('、')}。\n收文件：CORPUS_DIR=${folder} npx tongce add 文件 --write；启动：CORPUS_DIR=${folder} npm start`,
  unnamed: [
    { code: '990000', name: '某省', said: [] },
    { code: '990100', name: '某市', said: [] },
    { code: '990101', name: '某县', said: [] },
  ],
  nation: {
    name: '中华人民共和国',
    signs: { 国发: 'gf', 国办发: 'gbf', 国函: 'gh' },
    bodies: ['国务院', '国务院办公厅', '全国人民代表大会', '全国人民代表大会常务委员会'],
  },
  beside: (above: string) => `${above}其他地方`,
  elsewhere: ({ name }: { readonly name: string }) => `${name}所在地以外`,
  seatWords: ['注册', '落户'],
  serviceName: '政策问答',
  subtitle: (place: string) => `${place}政策问答`,
  notHeld: '没有列在上面的别处的文件，以及收录之后发布的文件',
  examples: ['我们公司能申请哪些支持？', '首次认定高新技术企业有什么奖励？'],
  profile: '12个人的初创公司',
  service: '# 服务的名称、颜色、热线和说明；各项的意思见项目 corpus/service.yaml 开头的说明\n',
  jurisdictions: '# 管辖：本地和管到本地的各级；各项的意思见项目 corpus/jurisdictions.yaml 开头的说明\n',
  facts: '# 事实：测算要用到的、关于申请人或事项的情况；写法见项目 corpus/measures/README.md\n',
  empty: {
    catalog: '目录：一份文件一个 `.yaml`，用 `npx tongce add 文件 --write` 写入。\n',
    documents: '收到的文件原文，只增加，不修改。\n',
  } as Readonly<Record<string, string>>,
} as const;

export const INDEX = {
  words: { takes: '', summary: '从 corpus/ 重新生成全部索引', example: 'npx tongce index' },
  generationOption: '改为从一版自己的 corpus/ 重新生成这一版的索引，值是它的文件夹',
} as const;

export const PUBLISH = {
  words: {
    takes: '版本',
    summary: '把 corpus/ 另行生成一版，核对后换上，不停服务；写版本编号就是换上已经备好的那一版',
    example: 'npx tongce publish --prepare',
  },
  prepareOption: '只生成、核对、比较，不换上',
  byOption: '谁做的，记进发布记录',
  worseOption: '有问题答得比原来差也换上（先看过是哪些）',
  notKept: 'DATA_DIR 是 :memory:，没有地方保存版本。请设为一个文件夹。',
  making: '正在另行生成一版，并用全部问题集比较前后的回答，约一分钟；在这期间服务照常…',
  unchanged: (id: string) => `corpus/ 与正在使用的 ${id} 相同，没有可以发布的。`,
  made: (id: string, documents: number, clauses: number, measures: number) =>
    `${id} 已备好：${documents} 份文件，${clauses} 个条款，${measures} 项措施。`,
  faults: (count: number) => `有 ${count} 处错误，改正以前不能发布：`,
  warnings: (count: number) => `另有 ${count} 处提醒（条文变动而停用的措施、有数字而没有编的条款等）：`,
  compared: (asked: number, count: number, worse: number, better: number) =>
    `问了 ${asked} 个问题，${count} 个的回答不同，其中 ${worse} 个变差、${better} 个变好：`,
  verdicts: { worse: '变差', better: '变好', other: '不同' },
  difference: (verdict: string, question: string, before: string, after: string) =>
    `[${verdict}] ${question}：${before} → ${after}`,
  side: (status: string, basis: string) => `${status}${basis === '' ? '' : `（${basis}）`}`,
  held: (id: string) => `没有换上。看过以后确定要发布的：npx tongce publish ${id}`,
  published: (id: string) => `已换上 ${id}，运行中的服务一两秒内生效。`,
  refused: {
    unknown: (id: string) => `没有 ${id} 这一版。现有的版本用 npx tongce rollback 查看。`,
    current: (id: string) => `${id} 就是正在使用的一版。`,
    faulty: (id: string) => `${id} 有错误，不能发布。请改正 corpus/ 后重新生成。`,
    stale: (id: string) => `${id} 的索引不是现在的程序生成的，重新生成也没有成功，原因见上。`,
    worse: (id: string) => `有回答变差，没有换上。看过以后确定要发布的：npx tongce publish ${id} --accept-worse`,
  },
  more: (count: number) => `……还有 ${count} 个`,
} as const;

export const ROLLBACK = {
  words: {
    takes: '版本',
    summary: '换回以前发布过的一版，不停服务；不写版本就列出来',
    example: 'npx tongce rollback 20261129-161800-1a2b3c4d',
  },
  none: '还没有发布过。',
  line: (id: string, made: string, by: string, documents: number, measures: number, isCurrent: boolean) =>
    `${isCurrent ? '→' : ' '} ${id}  ${made}  ${by}  ${documents} 份文件  ${measures} 项措施`,
  commandLine: '命令行',
  done: (id: string) =>
    `已换回 ${id}，运行中的服务一两秒内生效。corpus/ 没有改动：要长期保留，请把 corpus/ 也改回去再发布。`,
} as const;

const PHRASINGS: Readonly<Record<PhrasingRecord['kind'], string>> = {
  phrased: '已采用',
  unchanged: '与原稿相同',
  failed: '没有回应',
  unproven: '没有通过核对',
};

export const CHANGE = {
  takes: '',
  summary: '列出两个日期之间，哪些文件和条款开始适用、不再适用或者状态有变',
  example: 'npx tongce change --from 2024-01-01 --to 2024-12-31',
  fromOption: '较早的一天，写成 2024-01-01',
  toOption: '较晚的一天；不写就是今天',
  found: (from: string, to: string, count: number) =>
    `${from} 到 ${to}，${count === 0 ? '没有变动' : `共 ${count} 项变动`}`,
} as const;

export const RECALL = {
  takes: '',
  summary: '列出已经给出、现在会有不同回答的答复，两个回答都列出',
  example: 'npx tongce recall --since 2026-11-01',
  sinceOption: '从哪一天的提问查起，写成 2026-11-01',
  checked: (checked: number, found: number) =>
    `查了 ${checked} 个回答，${found === 0 ? '都没有变化' : `${found} 个现在会不同`}`,
  soFar: (checked: number) => `已查 ${checked} 个…`,
  parts: { status: '结论', basis: '依据的条款', amounts: '测算结果' },
  differs: (parts: readonly string[]) => `不同之处：${parts.join('、')}`,
  given: (day: string, status: string) => `当时（${day}，${status}）`,
  now: (day: string, status: string) => `现在（${day}，${status}）`,
} as const;

export const RECEIPT = {
  takes: '回答编号',
  summary: '看一个回答的凭证，按同样的条件重新计算、重新回答，看有没有变化',
  example: 'npx tongce receipt 3f2b8c1e-…',
  id: '回答编号（/api/chat 返回的 id）',
  unknown: (id: string) => `没有编号为“${id}”的回答，可能已经到期删除。`,
  question: '问题',
  asked: '提问时间',
  revision: '文件版本',
  sameCorpus: '与现在相同',
  otherCorpus: '现在的文件已有变化',
  status: '状态',
  model: (name: string | null) => (name ? `模型 ${name}` : '没有使用模型'),
  guard: (checked: number, replaced: number) => `数字核对  ${checked} 处，替换 ${replaced} 处`,
  phrasing: ({ kind, forged, rejected }: PhrasingRecord) =>
    `模型措辞  ${PHRASINGS[kind]}，无编号的 ${forged} 行，没有采用的 ${rejected.length} 处`,
  clauses: '引用条款',
  calculations: (count: number) => `测算  ${count} 项`,
  change: {
    same: '与当时逐字节相同',
    changed: '与当时不同',
    gone: '当时算了，现在没有',
    added: '当时没有算',
  },
  changedClauses: (clauses: string) => `依据的原文不同：${clauses}`,
  same: '现在的回答与当时相同。',
  differs: '现在的回答与当时不同：',
  phrased: '当时由模型组织语言，文字不逐字比较。',
} as const;

export const AUDIT = {
  takes: '',
  summary: '检查全部文件：互相矛盾的数额、重复、找不到的引用、缺的附件',
  example: 'npx tongce audit --as-of 2026-11-20',
} as const;

export const CHECK = {
  takes: '编号的一部分（不写就是全部）',
  summary: '核对 corpus/measures：引文、数字、日期、例子，以及每份文件编了多少',
  example: 'npx tongce check tzf-2024-14',
  found: (count: number) => (count === 0 ? '没有发现问题。' : `发现 ${count} 处问题。`),
  total: '合计',
  coverage: (count: Readonly<Record<'measures' | 'with_figures' | 'encoded' | 'open', number>>, left: string) =>
    `措施 ${count.measures}，有数字的条款 ${count.with_figures}：已编 ${count.encoded}，不编 ${count.with_figures - count.encoded - count.open}${left === '' ? '' : `（${left}）`}，未处理 ${count.open}`,
} as const;

export const DATABASE = {
  takes: '',
  summary: '把检索索引写入数据库（indexes/database），供 SEARCH_INDEX=database 使用',
  example: 'npx tongce database',
  built: 'indexes/database 已生成，search.sql 供 D1 导入。',
} as const;

export const WORKER = {
  takes: '',
  summary: '准备部署到 Workers 的文件（dist/worker）',
  example: 'npx tongce worker',
  built: 'dist/worker 已生成。',
  leftOut: (name: string) =>
    `${name} 超过 Workers 单个静态文件的上限（25 MiB），没有放进 dist/worker。请在 wrangler.toml 的 [vars] 里写 SEARCH_INDEX = "database"，再运行 npx tongce database，把索引导入 D1。`,
  failed: '索引或网页没有生成，请按上面的提示改正，再运行一次。',
} as const;

export const SMOKE = {
  takes: '',
  summary: '从外面检查一个部署好的服务',
  example: 'npx tongce smoke --base http://127.0.0.1:8787',
  base: '服务的地址',
  noAddress: (text: string) => `“${text}”不是网址。请写成 https://policy.example 这样。`,
  line: (name: string, fault: string | null, ms: number) =>
    fault === null ? `通过  ${name}  ${ms} 毫秒` : `不通过  ${name}：${fault}`,
  sum: (count: number, faults: number) =>
    faults === 0 ? `${count} 项全部通过。` : `${count} 项中 ${faults} 项不通过。`,
  explain: (error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? `（${error.cause.message}）` : '';
    return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/gu, ' ') + cause;
  },
  noArticle: '没有现行有效、有文号、分条的文件，问答和条款没有查',
  next: '最高多少',
  names: {
    health: '健康检查',
    pages: '网页和安全响应头',
    widget: '嵌入组件',
    search: '按文号和条号查条款',
    today: '默认日期是北京时间的今天',
    clause: '条款和引用格式',
    chat: '问答、多轮、反馈（写数据库）',
    stream: '流式回答',
    calculate: '措施和计算',
    deadline: '期限计算',
    tools: 'MCP 工具',
    description: '接口说明 OpenAPI',
    problems: '出错时的说明',
  } as Readonly<Record<string, string>>,
} as const;

export const ADD = {
  takes: '文件',
  summary: '收录一份文件：先提出目录和条款，确认后才写入',
  example: 'npx tongce add 新办法.docx',
  idOption: '代号，例如 enterprise-listing；有文号的不用写',
  partOption: '汇编里的第几份，例如 2',
  writeOption: '写入 corpus/ 并重新生成索引',
  file: '文件（txt、docx、xlsx、pdf、html）',
  reading: (path: string) => `正在读取 ${path}…`,
  unreadable: {
    missing: (path: string) => `没有 ${path} 这个文件。请核对路径。`,
    folder: (path: string) => `${path} 是一个文件夹。请写其中一个文件。`,
    too_large: (path: string) => `${path} 超过 20 MB，不像是一份文件的文本。请去掉图片，或者只转出文字再试。`,
    empty: (path: string) => `${path} 是空的。请换成有文字的文件。`,
    binary: (path: string) => `${path} 不是文本。可以收录的有 txt、docx、xlsx、pdf、html。`,
    encrypted: (path: string) => `${path} 设了密码。请去掉密码后再试。`,
    broken: (path: string) => `${path} 打不开，可能已经损坏。请重新下载，或者另存为 txt 再试。`,
    no_text: (path: string) => `${path} 里没有文字，可能是扫描件。请先做文字识别，再收录识别出的文本。`,
    old_word: (path: string) => `${path} 是旧版 Word（.doc）。请另存为 .docx 再试。`,
    old_workbook: (path: string) => `${path} 是旧版 Excel（.xls）。请另存为 .xlsx 再试。`,
    other_office: (path: string) => `${path} 不是 Word 文件，也不是 Excel 工作簿。请另存为 .docx 或者 .xlsx 再试。`,
  },
  proposed: (path: string) => `建议的目录（还没有写入 ${path}）：`,
  clauses: (count: number) => `切出 ${count} 个条款：`,
  odd: (count: number) => `请留意（${count}）：`,
  nothingOdd: '没有发现异常。',
  next: (path: string) =>
    `什么都还没有改。核对无误后收录：npx tongce add ${path} --write，然后在 corpus/catalog 里补充和更正。`,
  needsId: (proposed: string) =>
    `这份文件没有文号，请用 --id 起一个代号：能看懂的英文词最好（如 enterprise-listing），也可以用 --id ${proposed}。`,
  parts: (count: number) => `这份原件是汇编，里面有 ${count} 份文件：`,
  partLine: (nth: number, entry: { readonly title: string; readonly number: string | null }, clauses: number) =>
    `  ${nth}. ${entry.title}${entry.number === null ? '' : `（${entry.number}）`}，${clauses} 个条款`,
  nextPart: (path: string) => `什么都还没有改。逐份查看和收录：npx tongce add ${path} --part 1`,
  needsPart: (count: number) => `这份原件是汇编，里面有 ${count} 份文件。请用 --part 写明收录第几份。`,
  noPart: (part: string, count: number) => `没有第 ${part} 份：这份原件里有 ${count} 份文件。`,
  exists: (path: string) => `已经有 ${path}。请换一个 --id，或者直接修改那份目录。`,
  takenBack: '索引没有生成，刚才写入的两个文件已经撤回。请按上面的提示改正原文，或者手工编目录。',
  added: (title: string, clauses: number, id: string) =>
    `已收录《${title}》，${clauses} 个条款。请核对 corpus/catalog/${id}.yaml，重启服务后生效。`,
} as const;

export const INGEST = {
  takes: '文件代号（不写就是全部）',
  summary: '试读 corpus/：每份文件切出多少条款，不写入任何东西',
  example: 'npx tongce ingest tzf-2024-14',
  size: (clauses: number, characters: number) =>
    `${String(clauses).padStart(4)} 条 ${String(characters).padStart(7)} 字`,
  total: (documents: number, clauses: number) => `共 ${documents} 份文件，${clauses} 个条款。`,
} as const;

export const ACCOUNT = {
  words: {
    takes: 'add|list|remove|role|password|pass 账号',
    summary: '建立和管理工作台（/office）的账号；密码在提示后输入，或者从标准输入读',
    example: 'npx tongce account add zhang.san --role editor',
  },
  verbs: 'add、list、remove、role、password、pass 之一',
  roleOption: 'editor（编辑：收件箱、说法、起草）或者 publisher（发布：另外可以发布、看操作记录）；不写是 editor',
  openIdOption: '只用统一身份认证（OPENID_ISSUER）登录，没有密码',
  roleWrong: '角色只能是 editor 或者 publisher。',
  nameWrong: '账号要 2 到 40 个字符，可以用汉字、字母、数字和 . _ - @。',
  noSecret: '没有设置 OFFICE_SECRET。请在这里和 Worker 上设成同样的一串字（32 个字符以上）。',
  pass: (pass: string) => `在 Worker 的工作台登录时填在密码处，10 分钟内有效：\n${pass}`,
  passwordPrompt: '密码（输入时不显示）：',
  passwordFaults: {
    too_short: '密码至少 12 个字符。没有改动。',
    too_long: '密码最多 200 个字符。没有改动。',
    like_name: '密码里不能有账号名。没有改动。',
  },
  operator: '〔本机管理员〕',
  none: '还没有账号，工作台没有开通。',
  locked: (until: string) => `锁定到 ${until}`,
  added: (name: string, role: string) => `已建立账号 ${name}（${role}）。工作台在 /office。`,
  taken: (name: string) => `账号 ${name} 已经有了。`,
  removed: (name: string) => `已删除账号 ${name}，它的登录已失效。`,
  roleSet: (name: string, role: string) => `账号 ${name} 现在的角色是 ${role}。`,
  passwordSet: (name: string) => `账号 ${name} 的密码已更换，原来的登录已失效。`,
  unknown: (name: string) => `没有账号 ${name}。`,
} as const;

/** Why what an officer had begun did not end well. */
export const FAILURE = {
  ofMachine: {
    ENOSPC: '磁盘满了，写不进去。请管理员清理磁盘后再试',
    EDQUOT: '磁盘配额用完了，写不进去。请管理员清理磁盘后再试',
    EACCES: '服务没有读写的权限。请管理员检查文件夹的权限',
    EPERM: '服务没有读写的权限。请管理员检查文件夹的权限',
    EROFS: '磁盘是只读的，写不进去。请管理员检查',
    ENOENT: '要用的文件或者文件夹不在了。请管理员核对部署',
    EMFILE: '打开的文件太多。请稍后再试，还不行请管理员检查',
    ENOMEM: '内存不够。请稍后再试，还不行请管理员检查',
    EAGAIN: '机器太忙，起不了新的进程。请稍后再试',
  } as Readonly<Record<string, string>>,
  withPlace: (reason: string, path: string | undefined) => (path === undefined ? reason : `${reason}（${path}）`),
  unforeseen: (message: string) => `程序出错，corpus/ 没有改动。请再试一次；还不行，请把这段话交给管理员：${message}`,
  ended: (code: string) => `程序中途结束，没有说明原因。请再试一次；还不行，请管理员查看服务的日志（退出码 ${code}）`,
  readOnly: '这里只能看。请在 Node 上的工作台试算',
  killed: (signal: string) => `程序中途被结束，多半是内存不够。请稍后再试；还不行，请管理员检查内存（${signal}）`,
} as const;

/** Why git did not take what was written into corpus/; signs are looked for in what it says. */
export const COMMIT = {
  known: [
    ['index.lock', '另一个 git 操作正在使用这个仓库，或者上次中断后留下了 index.lock。请管理员核对后删去它'],
    ['dubious ownership', '仓库的所有者不是运行服务的用户。请管理员改正所有者，或者设置 git 的 safe.directory'],
    ['Permission denied', '没有写仓库的权限。请管理员检查 .git 文件夹的权限'],
    ['unable to write', '仓库写不进去。请管理员检查磁盘空间和 .git 文件夹的权限'],
    ['No space left', '磁盘满了。请管理员清理磁盘'],
    ['unmerged', '仓库里有没有解决的合并冲突。请管理员先解决'],
    ['during a merge', '仓库正在合并。请管理员先完成合并'],
    ['ENOENT', '服务器上没有安装 git。请管理员安装'],
    ['ETIMEDOUT', 'git 等了二十秒没有完成，可能是提交前的检查（hook）或者签名在等待。请管理员检查'],
    ['gpg failed', '仓库要求签名，服务没有签名的密钥。请管理员配置密钥，或者关闭 commit.gpgsign'],
    ['auto-detect email', '不能得出提交人的名字和邮箱。请管理员设置 git 的 user.name 和 user.email'],
  ] as readonly (readonly [sign: string, reason: string])[],
  otherwise: (line: string) =>
    `git 没有接受这次提交${line === '' ? '' : `（${line}）`}。请管理员在 corpus/ 里运行 git status 查看`,
  also: (subjects: readonly string[]) => `with what could not be committed before:\n${subjects.join('\n')}`,
} as const;
