/** Sentences about catalog entries, for policy officers. */
export const catalogMessages = {
  noDay: (value: string) => `“${value}”不是日期。请写成 2024-07-01 的样子；文本没有日期时写 date: null 和 reason`,
  noReason: '没有日期（date: null）时，要用 reason 说明为什么没有',
  noQuote: '写了日期，就要用 quote 照抄文本里给出日期的原话',
  partPath: '部分的路径只用小写字母、数字和连字符，例如 annex-1',
  jurisdictionForm: '管辖地写 corpus/jurisdictions.yaml 里的代码，例如 "110000"（加引号）',
  unknownJurisdiction: (id: string, code: string) =>
    `corpus/catalog/${id}.yaml：管辖地 ${code} 不在 corpus/jurisdictions.yaml 的 places 里。请核对代码，或者在那里加上这个地方`,
  documentId: '文件编号只用小写字母、数字和连字符，例如 tzf-2024-14',
  numberForm: '发文字号请写成规范形式，例如 某政发〔2024〕14号；原样写在 number_printed；没有字号写 null',
  relationTarget: '关系要写明对象：语料内的文件写 target（文件编号），语料外的写 title 或 number',
  emptyPeriod: '期限要写 from 或者 until，至少一个',
  form: 'corpus/README.md',
  fileName: (file: string, id: string, expected: string) => `${file}：id 是“${id}”，文件名应当是 ${expected}`,
  noFile: (id: string, file: string) =>
    `corpus/catalog/${id}.yaml：corpus/documents 里没有 ${file}。请把原文放进去，或者改正文件名`,
  samePath: (id: string, path: string, one: string, other: string) =>
    `corpus/catalog/${id}.yaml：条款路径 ${path} 出现了两次，在“${one}”和“${other}”。请给各部分（parts）不同的 path，或者核对那里的条号`,
  sameDepartment: (file: string, printed: string, one: string, other: string) =>
    `${file}：“${printed}”同时写在“${one}”和“${other}”下面。请只留在一处`,
  later: (id: string, path: string, by: string) =>
    `目录 ${id}：later 里的 ${path} 或者 ${by} 不是收录的条款。请核对代号和条款路径（如 tzf-2024-14/3.1）。`,
  quote: (id: string, quote: string) =>
    `corpus/catalog/${id}.yaml：引文“${quote.slice(0, 60)}”不在这份文件的任何条款里。请照原文抄写（空格可以不管）`,
  target: (id: string, target: string) =>
    `corpus/catalog/${id}.yaml：关系的 target “${target}”不是语料里的文件。请写 corpus/catalog 里的 id；语料外的写 title 或 number`,
  anchor: (file: string, line: number, text: string, printed: string) =>
    `${file} 第${line}行没有“${text}”，这一行是“${printed.slice(0, 60)}”。请照原文抄写，并核对行号`,
  emptyCopy: (file: string, from: Anchor, to: Anchor) =>
    `${file}：文件从第${from.line}行“${from.text}”开始，却在第${to.line}行“${to.text}”之前结束。请核对 from 和 to`,
  firstPart: (file: string, { line, text }: Anchor) =>
    `${file} 第${line}行“${text}”：第一个部分（parts）的 from 要与 copies 的 from 相同`,
  partOrder: (file: string, { line, text }: Anchor) =>
    `${file} 第${line}行“${text}”：这个部分排在后一个部分之后。请按原文先后排列 parts`,
} as const;

interface Anchor {
  readonly line: number;
  readonly text: string;
}

/** Made-up labels of clauses that have no printed number. */
export const labelMessages = {
  title: '〔标题〕',
  notice: '〔印发通知〕',
  addressee: '〔主送机关〕',
  note: '〔题注〕',
  preamble: '〔引言〕',
  closing: '〔附则〕',
  signature: '〔落款〕',
  imprint: '〔印发信息〕',
  annexes: '〔附件目录〕',
  list: '〔清单〕',
  box: (number: number) => `〔专栏${number}〕`,
  part: (title: string) => `〔${title}〕`,
  paragraphOfArticle: (numeral: string) => `第${numeral}款`,
  paragraph: (numeral: string) => `第${numeral}段`,
  term: (number: number) => `第${number}条`,
} as const;

/** Labels of table rows, and the name of a cell that holds two columns. */
export const tableMessages = {
  row: (label: string, number: string) => `${label}第${number}项`,
  section: (label: string, numeral: string) => `${label}${numeral}、`,
  undivided: (one: string, other: string) => `${one}/${other}（原表未能分列）`,
  noRows: (file: string, title = '') =>
    `${file} 的表格“${title}”里没有序号 1 的行。请核对这个部分的 from；不是表格就写 kind: prose`,
  noColumns: (file: string, title = '') => `${file} 的表格“${title}”没有写 columns。请照表头从左到右抄写各栏名称`,
  noRow: (file: string, title = '', row: string, line: string) =>
    `${file} 的表格“${title}”：“${line.slice(0, 40)}”应当是第${row}行，却读不出序号。请核对 columns 和这一行`,
  cells: (file: string, title = '', row: string, found: number, expected: number) =>
    `${file} 的表格“${title}”第${row}行有 ${found} 个单元格，columns 写了 ${expected} 栏。请核对 columns 和这一行`,
  noDeadline: (file: string, title = '', row: string) =>
    `${file} 的表格“${title}”第${row}行里找不到完成时限和牵头领导。请核对 columns 和这一行`,
} as const;

/** Labels of tables that were read with one row a line. */
export const gridMessages = {
  table: (index: number) => `表${index}`,
  again: '（重）',
  item: (number: string) => `第${number}项`,
  line: (place: number) => `第${place}行`,
  itemLine: (number: string, nth: number) => `第${number}项第${nth}行`,
  cell: (column: string, text: string) => `${column}：${text}`,
} as const;

/** Notes on differences between two copies of a document. */
export const copyMessages = {
  missing: '另一来源没有这一条',
  added: '只见于另一来源',
  marks: '仅标点或全半角不同',
  words: '文字不同',
} as const;

/** Why a source file cannot be read, for policy officers. */
export const sourceMessages = {
  empty: (file: string) => `${file}：文件是空的。请换成有文字的文件，或者把它移走`,
  binary: (file: string) => `${file}：不是文本文件。请先转成 UTF-8 或 GB18030 编码的文本`,
} as const;

/** Headings and lines of the audit, for policy officers. */
export const auditMessages = {
  contradictions: (count: number) => `同一事项金额或比例不同（${count}处，请人工核对）`,
  current: '现在同时有效',
  overlap: (from: string | null, until: string | null) => `同时有效：${from ?? '起始日期不明'}至${until ?? '今'}`,
  likeness: (percent: number) => `相近${percent}%`,
  reprints: (count: number) => `不同文件里词句相同的条款（${count}组文件）`,
  reprint: (here: string, there: string, count: number) => `${here} 与 ${there}：${count}处`,
  dangling: (count: number) => `提到而文本未收录的文件（${count}处）`,
  danglingClauses: (count: number) => `引用了本文件不存在的条款（${count}处）`,
  unlisted: (count: number) => `条文里有、目录里没有登记的文号（${count}处）`,
  absent: (count: number) => `缺附件、细则、清单（${count}处）`,
  undated: (count: number) => `文本没有施行日期，状态不明的文件（${count}份）`,
} as const;

/** Reasons and doubts of a proposed catalog entry, for policy officers. */
/** What is said of a file that was read otherwise than its name says, or not whole. */
export const receiptMessages = {
  formats: { docx: 'Word 文件', xlsx: 'Excel 工作簿', pdf: 'PDF', html: '网页', text: '纯文本' },
  misnamed: (ending: string, format: string) =>
    `文件名以 .${ending} 结尾，内容却是${format}，是按内容读的，请核对是不是拿错了文件`,
  scanned: (pages: readonly number[]) => `第 ${pages.join('、')} 页是图片（扫描），上面的文字没有读到，请补上`,
} as const;

export const proposalMessages = {
  ofCompilation: (nth: number, all: number) => `原件是汇编，这是其中第 ${nth} 份，共 ${all} 份，请核对从哪里分开`,
  leftOut: (lines: readonly string[]) =>
    `汇编开头有 ${lines.length} 行没有收进任何一份：${lines.slice(0, 3).join(' / ').slice(0, 60)}`,
  noIssued: '文本没有落款日期',
  noBeginning: '文本没有写明从哪一天起施行',
  beginsWhenIssued: (quote: string) => `文本只写“${quote}”，没有印发日期`,
  issuedOn: (day: string) => `落款日期是${day}`,
  noEnd: '文本没有写明有效期，也没有写明何时失效',
  lastsFromUnknown: (quote: string) => `文本写“${quote}”，起算日不明`,
  lasts: (years: number, from: string, until: string) => `${years}年，自${from}起算，最后一日为${until}`,
  unsigned: '文本没有署名',
  explains: '这是解读，正文里的日期是所解读的文件的',
  untitled: '请填写名称',
  twin: (id: string) =>
    `与已收录的 ${id} 同名或同号：是同一份文件的，请在它的 copies 里加一份，不要另建目录；是新的一版的，请写明它取代 ${id}`,
  titleInferred: '开头没有读到标题，名称是按第一行推定的，请改正',
  noNumber: '没有读到发文字号，代号（id）是按管辖地和名称起的，请换成好认的英文词',
  noIssuer: '没有读到发文机关',
  placeAssumed: (code: string) => `没有读到是哪里的文件，管辖地先按本地填（${code}），请核对`,
  strangeCharacters: '文本里有乱码或造字，请对照原件',
  table: (count: number) => `有 ${count} 行像表格，表格要在 parts 里写 kind: grid 和 columns`,
  grid: (label: string, rows: number, columns: string) =>
    `${label}读作表格，${rows} 行，各栏是：${columns}。请核对表头`,
  carried: (label: string, rows: number) => `${label}有 ${rows} 行左边是空的，按上一行读，请核对`,
  duplicateLabel: (label: string, times: number) =>
    `${label}出现了 ${times} 次，可能有一处是引用，也可能要分成几个部分（parts）`,
  gap: (before: string, after: string) => `${before}后面是${after}，中间可能缺一项`,
  fewClauses: (count: number) => `只切出 ${count} 个条款，请核对版式（layout）`,
  missingArticle: (number: number) => `没有第${number}条，可能没有切开，也可能原文就缺`,
  longClause: (label: string, length: number) => `${label}有 ${length} 个字，可能没有切开`,
  notCut: (reason: string) => `没有切成条款：${reason}`,
} as const;

/** What a catalog entry says and its text does not. */
export const unprovenMessages = {
  names: {
    title: '名称',
    number: '文号',
    issuer: '发文机关',
    interpreter: '解释单位',
    issued: '成文日期',
    effective_from: '施行日期',
    effective_until: '有效期至',
    period_end: '期限',
    relation: '关系',
  },
  notInText: (name: string, words: string) => `${name}“${words.slice(0, 60)}”不在原文里。请照原文抄写（空格可以不管）`,
  otherNumber: (number: string, printed: string) => `文号 ${number} 和原文的“${printed}”不是一个。请核对`,
  otherDate: (name: string, date: string, quote: string) =>
    `${name} ${date} 不在原话“${quote.slice(0, 60)}”里。请核对日期；由原话推算出来的，在 YAML 里加 computed，写明怎样得出`,
  noIssuerReason: '没有发文机关，也没有写原因。请在 YAML 里写 issuer_reason',
  ofItself: '关系的 target 是这份文件自己。请写另一份文件',
} as const;
