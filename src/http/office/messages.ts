/** What the office's own pages say; the words of its script stand in src/web/office. */
export const OFFICE_WORDS = {
  title: '工作台 · 通策',
  brand: '通策',
  subtitle: '政策人员工作台',
  skip: '跳到正文',
  needsScript: '工作台需要启用 JavaScript。',
  figures: {
    chart: '每天的问题数',
    series: { answered: '已回答', partial: '部分回答', notHeld: '没有收录', other: '反问和应酬' },
  },
  signIn: {
    title: '登录 · 通策工作台',
    heading: '登录工作台',
    name: '账号',
    password: '密码',
    submit: '登录',
    refused: '账号或者密码不对，或者账号因为多次输错暂时锁定。请核对后再试；锁定 15 分钟后自动解除。',
    tooMany: '尝试的次数太多，请过一分钟再试。',
    otherSite: '这次登录不是从本页面提交的，没有受理。请在本页面重新登录。',
    help: '账号由管理员在服务器上用 tongce account add 建立。',
  },
} as const;
