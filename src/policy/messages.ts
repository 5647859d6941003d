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
