/** What the page of publishing says. */
export const publishingMessages = {
  heading: '发布',
  hint: '改过的 corpus/ 先另行生成一版、核对、比较前后的回答，看过以后再换上；服务不停，一两秒内生效。',
  prepare: '生成一版',
  making: '正在另行生成一版，并用全部试题比较前后的回答，要一两分钟。在这期间服务照常。',
  failed: (reason: string) => `没有生成：${reason}`,
  prepared: (id: string) => `备好的一版 ${id}`,
  counts: (documents: number, clauses: number, measures: number) =>
    `${documents} 份文件，${clauses} 个条款，${measures} 项措施`,
  faults: (count: number) => `有 ${count} 处错误，改正以前不能发布`,
  warnings: (count: number) => `${count} 处提醒`,
  compared: (asked: number, count: number, worse: number, better: number) =>
    `问了 ${asked} 个问题，${count} 个的回答不同：变差 ${worse} 个，变好 ${better} 个。`,
  differences: '看是哪些',
  columns: ['', '问题', '现在', '发布以后'],
  verdicts: { worse: '变差', better: '变好', other: '不同' },
  acceptWorse: '已经看过变差的回答，仍要发布',
  publish: '换上这一版',
  published: '已换上，一两秒内生效。',
  versions: '各版',
  versionColumns: ['版本', '生成', '经手', '文件', '措施', ''],
  current: '正在使用',
  rollBack: '换回这一版',
  rolledBack: '已换回，一两秒内生效。corpus/ 没有改动：要长期保留，请把它也改回去再发布。',
  commandLine: '命令行',
  never: '没有发布过',
} as const;
