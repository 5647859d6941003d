/** What the officers' pages say by themselves. */
export const officeMessages = {
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

const ACT_WORDS: Readonly<Record<string, string>> = { sign_in: '登录' };

/** The name of an act in the audit log. */
export function actWord(act: string): string {
  return ACT_WORDS[act] ?? act;
}
