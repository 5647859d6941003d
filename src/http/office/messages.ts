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
  unreadable: {
    too_large: '文件超过 20 MB，不像是一份文件的文本。请去掉图片，或者只转出文字再试。',
    empty: '文件是空的。请换成有文字的文件。',
    binary: '这不是文本。可以收录的有 txt、docx、pdf、html。',
    encrypted: '文件设了密码。请去掉密码后再试。',
    broken: '文件打不开，可能已经损坏。请重新下载，或者另存为 txt 再试。',
    no_text: '文件里没有文字，可能是扫描件。请先做文字识别，再收录识别出的文本。',
    old_word: '这是旧版 Word（.doc）或者加密的 Word。请另存为 .docx 再试。',
    spreadsheet: '这是表格工作簿（xlsx）。请把要收录的表另存为网页（html），或者复制到 Word 里再试。',
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
