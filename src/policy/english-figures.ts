/** English figures in the forms in which figures are read: `up to RMB 3 million` -> `最高300万元`, `30 employees` -> `30人`. */
export function figuresInChinese(text: string): string {
  if (!/[a-z]/iu.test(text)) return text;
  return FORMS.reduce((words, { sign, chinese }) => words.replace(sign, (...found) => chinese(found as Found)), text);
}

/** The whole match and its groups. */
type Found = readonly (string | undefined)[];

interface Form {
  readonly sign: RegExp;
  readonly chinese: (found: Found) => string;
}

const BOUND = String.raw`(?:\b(up to|at most|no more than|not exceeding|at least|no less than|not less than|more than|over|above|less than|fewer than|under|below)\b\s*)?`;
const BOUNDS: Readonly<Record<string, string>> = {
  ...{ 'up to': '最高', 'at most': '最高', 'no more than': '最高', 'not exceeding': '最高' },
  ...{ 'at least': '不低于', 'no less than': '不低于', 'not less than': '不低于' },
  ...{ 'more than': '超过', over: '超过', above: '超过' },
  ...{ 'less than': '不到', 'fewer than': '不到', under: '不到', below: '不到' },
};
const NUMBER = String.raw`(?<![\d.])(\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,6})?)`;
const SCALES: Readonly<Record<string, number>> = {
  ...{ k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mln: 1e6, million: 1e6 },
  ...{ b: 1e9, bn: 1e9, billion: 1e9, trillion: 1e12 },
};
const SCALE = String.raw`(?:[\s-]*(k|thousand|m|mn|mln|million|bn|b|billion|trillion)s?\b)?`;
const YUAN = '(?:rmb|cny|yuan|renminbi|kuai|[¥￥])';
const DOLLARS = String.raw`(?:usd|us\$|us dollars?|dollars?)`;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const YEAR = String.raw`((?:19|20)\d{2})`;
const WORDS = [...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'], 'eleven', 'twelve'];

/** What is counted, in the units in which the texts count it. */
const UNITS: readonly (readonly [english: string, chinese: string])[] = [
  ['(?:full[- ]time )?(?:employees?|staff(?: members)?|people|persons?|workers?|engineers?)', '人'],
  ['(?:working|business)[- ]days?', '个工作日'],
  ['(?:calendar )?days?', '日'],
  ['weeks?', '周'],
  ['months?', '个月'],
  ['years?[\\s-]old', '岁'],
  ['years?', '年'],
  ['hours?', '小时'],
  ['times', '次'],
  ['(?:ha|hectares?)', '公顷'],
  ['(?:km|kilomet(?:er|re)s?)', '公里'],
  ['(?:tons?|tonnes?)', '吨'],
  ['(?:sq(?:uare)?\\.? ?(?:m|met(?:er|re)s?)|sqm|m2)', '平方米'],
  ['(?:supports?|items?|measures?)', '项'],
  ['(?:documents?|texts?)', '份'],
  ['(?:companies|enterprises|firms)', '家'],
  ['(?:vehicles?|trucks?|cars?|buses)', '辆'],
];

const FORMS: readonly Form[] = [
  // Number words count only before what is counted.
  {
    sign: new RegExp(`\\b(${WORDS.join('|')})(?=[\\s-](?:${UNITS.map(([english]) => english).join('|')})\\b)`, 'giu'),
    chinese: ([, word = '']) => String(WORDS.indexOf(word.toLowerCase()) + 1),
  },
  { sign: /(\d)\s*per ?cent\b/giu, chinese: ([, digit]) => `${digit}%` },
  {
    sign: new RegExp(`${BOUND}${YUAN}\\s*${NUMBER}${SCALE}(?:\\s*${YUAN})?`, 'giu'),
    chinese: ([, bound, digits, scale]) => `${boundOf(bound)}${scaledUp(digits, scale)}元`,
  },
  {
    sign: new RegExp(`${BOUND}${NUMBER}${SCALE}[\\s-]*${YUAN}(?![a-z])`, 'giu'),
    chinese: ([, bound, digits, scale]) => `${boundOf(bound)}${scaledUp(digits, scale)}元`,
  },
  {
    sign: new RegExp(`${NUMBER}${SCALE}\\s*${DOLLARS}\\b`, 'giu'),
    chinese: ([, digits, scale]) => `${scaledUp(digits, scale)}美元`,
  },
  {
    sign: new RegExp(`(?:usd|us\\$|\\$)\\s*${NUMBER}${SCALE}`, 'giu'),
    chinese: ([, digits, scale]) => `${scaledUp(digits, scale)}美元`,
  },
  {
    sign: new RegExp(`${NUMBER}[\\s-]*(thousand|million|billion|trillion)\\b`, 'giu'),
    chinese: ([, digits, scale]) => scaledUp(digits, scale),
  },
  {
    sign: new RegExp(
      `(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?\\b${MONTH}\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?${YEAR}`,
      'giu',
    ),
    chinese: ([, before, month = '', behind, year]) => dateOf(year, month, before ?? behind),
  },
  ...UNITS.map(
    ([english, chinese]): Form => ({
      sign: new RegExp(`${BOUND}${NUMBER}[\\s-]*${english}(?![a-z])`, 'giu'),
      chinese: ([, bound, digits]) => `${boundOf(bound)}${digits}${chinese}`,
    }),
  ),
  {
    sign: /[〔[(（]\s*(\d{4})\s*[〕\])）]\s*no\.?\s*(\d{1,4})/giu,
    chinese: ([, year, serial]) => `〔${year}〕${serial}号`,
  },
  { sign: /\bno\.?\s*(\d{1,4})\s*(?:of|\/)\s*(\d{4})/giu, chinese: ([, serial, year]) => `〔${year}〕${serial}号` },
  { sign: /\bno\.?\s*(\d{1,4})\b/giu, chinese: ([, serial]) => `${serial}号文` },
  { sign: /\barticle\s*(\d{1,3})\b/giu, chinese: ([, ordinal]) => `第${ordinal}条` },
  { sign: /\bchapter\s*(\d{1,3})\b/giu, chinese: ([, ordinal]) => `第${ordinal}章` },
  {
    sign: /(?<![-/\d〔[(（.,])((?:19|20)\d{2})(?![-/\d〕\])）年,.]\d|[\d年〕号%])/gu,
    chinese: ([, year]) => `${year}年`,
  },
];

function boundOf(bound = ''): string {
  return BOUNDS[bound.toLowerCase().replace(/\s+/gu, ' ')] ?? '';
}

function dateOf(year = '', month: string, day: string | undefined): string {
  return `${year}年${MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1}月${day ? `${Number(day)}日` : ''}`;
}

/** `2.5`, `million` -> `250万`. */
function scaledUp(digits = '', scale = ''): string {
  const value = Number(digits.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1);
  const [size, unit] = value >= 1e8 ? [1e8, '亿'] : value >= 1e4 ? [1e4, '万'] : [1, ''];
  return `${Math.round((value / size) * 1e8) / 1e8}${unit}`;
}
