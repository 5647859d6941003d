/** Sentences that explain a status; days come printed (2024年7月1日). */
export const validityMessages = {
  repealed: (day: string | null, by: string) =>
    day ? `自${day}起被${by}废止` : `已被${by}废止，文本没有写明从哪一天起`,
  expired: (day: string, computed: string | null) => `有效期至${day}${computed ? `（${computed}）` : ''}，已经到期`,
  notYetEffective: (day: string) => `自${day}起施行，此日尚未施行`,
  notYetIssued: (day: string) => `${day}才印发，此日还没有这份文件`,
  periodEnded: (day: string) => `文件所定期限到${day}为止，期限已过，没有查到废止的规定`,
  effective: (day: string) => `${day}起施行`,
  issuedOnly: (day: string) => `${day}印发，文本没有写明施行日期`,
  noEnd: '没有查到废止或到期的规定',
  until: (day: string) => `有效期至${day}`,
  period: (day: string) => `文件所定期限到${day}为止`,
  unknown: (reasons: readonly string[]) => `${reasons.join('；')}；也没有查到废止的规定`,
  notOlder: (quote: string, day: string) => `文中写到${quoted(quote)}，这份文件不早于${day}`,
  notYetThere: (quote: string) => `文中写到${quoted(quote)}，此日还没有这份文件`,
  outside: (facts: readonly string[], sources: readonly string[]) =>
    `据公开网页（${sources.join('、')}），${facts.join('，')}；这不是文本自己写的`,
  outsideFact: {
    number: (value: string) => `文号是${value}`,
    issued: (value: string) => `${value}印发`,
    published: (value: string) => `${value}公布`,
    not_after: (value: string) => `印发不晚于${value}`,
    effective_from: (value: string) => `${value}起施行`,
    period_end: (value: string) => `题名所写的期限是${value}`,
  },
  likelyOver: (clue: string, whom: string) =>
    `${clue}；文本没有写明有效期，也没有查到废止的规定，可能已经过期，请向${whom}确认是否仍在执行`,
  clueOf: {
    cited: (quote: string) => `文中写到${quoted(quote)}`,
    title: (quote: string, day: string) => `题名写明${quoted(quote)}，所管的时间到${day}为止`,
    trial: (quote: string, day: string) =>
      `文中写明${quoted(quote)}，从印发之日（文本没有写，按能确定的日期推算）算起到${day}为止`,
    purpose: (quote: string, day: string) => `文件是为落实${quoted(quote)}制定的，那份文件的期限到${day}为止`,
    goal: (quote: string, day: string) => `文件安排的事项最晚到${day}为止（${quoted(quote)}）`,
    years: (quote: string, day: string) => `文中多数条款各自写明年份，最晚到${day}为止（${quoted(quote)}）`,
  },
  clauseLikelyOver: (quote: string, day: string, whom: string) =>
    `本条写明${quoted(quote)}，所管的时间到${day}为止；文本没有日期，可能已经过期，请向${whom}确认是否仍在执行`,
  sentenceLikelyOver: (quote: string, day: string) =>
    `其中写明${quoted(quote)}的一句，所管的时间到${day}为止，可能已经过期`,
  aimOfProgramme: (aim: string, quote: string, day: string) =>
    `${quoted(aim)}是工作目标，没有写年份；全文写明的时间最晚是${quoted(quote)}，到${day}为止，可能已经过期`,
  issuer: '发文单位',
  otherWording: (day: string, by: string) => `收录的是${day}经${by}修改后的文本，此日适用的是修改前的文本，文本未收录`,
  outdatedWording: (day: string, by: string) => `自${day}起经${by}修改，收录的是修改前的文本`,
  clauseEnded: (quote: string, day: string) => `本条写明“${quote}”，期限已于${day}届满`,
  clauseNotBegun: (quote: string, day: string) => `本条写明“${quote}”，自${day}起适用，此日尚未开始`,
  sentenceEnded: (quote: string, day: string) => `其中“${quote}”已于${day}届满`,
  sentenceNotBegun: (quote: string, day: string) => `其中“${quote}”自${day}起适用，此日尚未开始`,
} as const;

/** The citation line: `（现行有效，2024年7月1日起施行；截至2026年11月20日）`. */
export const citationMessages = {
  effective: (day: string) => `，${day}起施行`,
  issued: (day: string) => `，${day}印发`,
  because: (reason: string) => `：${reason}`,
  asOf: (day: string) => `截至${day}`,
} as const;

/** Titles keep their own marks. */
function quoted(words: string): string {
  return words.startsWith('《') ? words : `“${words.replace(/“/gu, '‘').replace(/”/gu, '’')}”`;
}

/** What became otherwise between two days. */
export const changeMessages = {
  kinds: { began: '开始适用', ended: '不再适用', changed: '状态有变' },
  likelyEnded: '可能不再适用',
  head: (day: string | null, kind: string) => (day ? `${day} · ${kind}` : kind),
} as const;

/** What is wrong in a file that officers write, where, and how to mend it. */
export const writtenMessages = {
  mistakes: (file: string, mistakes: readonly string[]) =>
    `${file}：\n${mistakes.map((line) => `  - ${line}`).join('\n')}`,
  mistake: ({ path, input, message }: Issue) =>
    `${path.map(String).join('.') || '（整个文件）'}${input === undefined ? '' : `（写的是 ${JSON.stringify(input).slice(0, 60)}）`}：${message}`,
  told: (where: string) => `写法见 ${where}`,
  syntax: (reason: string, at: { readonly line: number; readonly col: number } | undefined) =>
    `YAML 格式有误${at ? `（第${at.line}行第${at.col}列）` : ''}：${reason}`,
  otherYaml: (code: string) => `读不懂（${code}）。请检查缩进、冒号后的空格和引号`,
  alias: '有一个值以星号（*）开头，被当成了引用。请给整个值加引号',
  /** By the codes of the reader of YAML. */
  yaml: {
    BAD_INDENT: '缩进不对。同一层的各行要左边对齐，只用空格',
    TAB_AS_INDENT: '缩进用了制表符。请改成空格',
    BLOCK_AS_IMPLICIT_KEY: '这一行里有两个“名称: 值”。值里有冒号的，请给整个值加引号',
    MULTILINE_IMPLICIT_KEY: '名称后面没有冒号，或者值断成了几行。请写成“名称: 值”，冒号后空一格',
    MISSING_CHAR: '缺一个符号（冒号、引号、括号或者空格）。请检查这一行和上一行',
    DUPLICATE_KEY: '同一个名称写了两次。请合并，或者去掉一个',
    BAD_SCALAR_START: '值的第一个字符不能这样写。请给整个值加引号',
    BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对。请改用单引号',
    BLOCK_IN_FLOW: '方括号或者花括号里混进了分行的写法，可能是括号没有配对',
    UNEXPECTED_TOKEN: '多了一个符号，可能是括号、引号没有配对',
    BAD_COLLECTION_TYPE: '方括号和花括号用错了：列表用 [ ]，名称和值用 { }',
    MULTIPLE_DOCS: '一个文件里只能写一份，请去掉单独一行的 ---',
  } as Readonly<Record<string, string>>,
  notEmpty: '不能是空的',
  notDate: '要写成 2024-07-01 这样的日期',
  twice: (name: string) => `${name} 写了两次，请只留一处`,
} as const;

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
}

/** What is wrong in jurisdictions.yaml and service.yaml. */
export const placeMessages = {
  head: '文件开头的说明',
  code: '要写 GB/T 2260 的六位代码，或者后面带一个词，例如 110000-etown',
  sameCode: 'corpus/jurisdictions.yaml：places 里有一个代码写了两次。请每个地方只留一处',
  missing: (code: string) =>
    `corpus/jurisdictions.yaml：home 或者 held 写了 ${code}，places 里没有。请加上这个地方和它的名称`,
  word: '不能有引号、反斜杠，也不能有 < > { } $',
  colour: '要写成 #14548f 这样的颜色',
} as const;
