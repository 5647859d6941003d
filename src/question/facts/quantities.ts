/**
 * Words for what people count, one row for one thing. A figure that stands by a word of one row is no fact that is
 * called by the words of another: 年营收6000万 is no fine.
 */
const QUANTITIES: readonly (readonly string[])[] = [
  ['营收', '营业收入', '营业额', '销售额', '销售收入', '主营收入', '流水', '卖了', '开票', '应税收入'],
  ['产值'],
  ['利润', '净利', '盈利', '所得额', '赚了', '净赚', '纳税所得'],
  [
    '年费',
    '会费',
    '学费',
    '服务费',
    '手续费',
    '检测费',
    '停车费',
    '物业费',
    '电费',
    '水费',
    '中介费',
    '律师费',
    '费用是',
  ],
  ['工资', '薪水', '月薪', '年薪', '薪酬', '工资总额', '缴费基数'],
  ['房租', '租金', '月租', '年租'],
  ['押金', '保证金', '质保金', '定金'],
  ['注册资本', '注册资金', '实缴', '认缴'],
  ['市值', '估值'],
  ['融资', '融了'],
  ['投资', '投了', '投入', '砸进', '固投', '造价', '预算', '总盘子'],
  ['外资', '到资'],
  ['贷款', '贷了', '借了', '放款', '授信'],
  ['利息'],
  ['欠款', '欠了', '债'],
  ['罚款', '被罚', '罚了', '罚单', '罚金', '处罚'],
  ['研发'],
  ['合同', '订单', '成交额', '交易额'],
  ['损失', '坏账', '亏了', '亏损'],
  ['代偿', '赔付'],
  ['区域贡献', '纳税', '交税', '缴税'],
  ['设备', '仪器'],
  ['资产'],
  ['增值收益', '增值'],
  ['评估价', '地价', '估价'],
  ['转账', '汇款'],
  ['退税', '多缴', '留抵'],
  ['年龄', '周岁', '岁数'],
  ['成立', '注册', '开业', '创立'],
  ['工龄', '社保', '缴费年限', '养老保险'],
  ['员工', '职工', '从业人员', '工人', '人手', '合同工', '号人'],
  ['派遣', '劳务工', '外包'],
  ['安全员', '安全管理员', '安全管理人员', '安全生产管理人员'],
  ['联名', '联合举报', '一块儿举报', '一起举报', '举报人'],
  ['博士', '硕士', '院士', '高级工程师'],
  ['学生', '应届生', '毕业生'],
  ['老人', '床位'],
  ['面积', '平米', '平方'],
  ['专利', '发明'],
  ['利率', '年化'],
];

/** A word for a quantity where it stands in a text. */
export interface NamedQuantity {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words for quantities that stand in a text and are not among the words by which a fact is called. */
export function otherQuantities(text: string, called: readonly string[]): readonly NamedQuantity[] {
  const own = new Set(called.flatMap(rowsOf));
  const all = QUANTITIES.flatMap((row) =>
    row.flatMap((word) => placesOf(word, text)).map((place) => ({ place, isOwn: own.has(row) })),
  );
  const isWithin = (one: NamedQuantity, other: NamedQuantity) =>
    other.start <= one.start && other.end >= one.end && other.word.length > one.word.length;
  // 合同工 are people, and no 合同.
  return all
    .filter(({ place, isOwn }) => !isOwn && !all.some((other) => isWithin(place, other.place)))
    .map(({ place }) => place);
}

/** The rows of the names by which facts are called: as many as there are names, and asked for with every figure. */
const rowsByName = new Map<string, readonly (readonly string[])[]>();

function rowsOf(name: string): readonly (readonly string[])[] {
  const known = rowsByName.get(name);
  if (known !== undefined) return known;
  const rows = findRows(name);
  rowsByName.set(name, rows);
  return rows;
}

/** The rows to which a name belongs: 信用贷款本金损失 is a loss and no loan, since its last word names what is counted. */
function findRows(name: string): readonly (readonly string[])[] {
  const ends = QUANTITIES.map((row) => Math.max(...row.map((word) => endOf(word, name))));
  const last = Math.max(...ends);
  return QUANTITIES.filter((_, at) => ends[at] === last && last > 0);
}

/** Where a word ends in a name, or the length of the name where the name is a part of the word; 0 for neither. */
function endOf(word: string, name: string): number {
  if (word.includes(name)) return name.length;
  const at = name.lastIndexOf(word);
  return at < 0 ? 0 : at + word.length;
}

/** Every place of a word in a text. */
export function placesOf(word: string, text: string): readonly NamedQuantity[] {
  const places: NamedQuantity[] = [];
  for (let at = text.indexOf(word); word !== '' && at >= 0; at = text.indexOf(word, at + word.length))
    places.push({ word, start: at, end: at + word.length });
  return places;
}
