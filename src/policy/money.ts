import { type Fraction, makeFraction, multiply, parseFraction, roundHalfUp } from './fraction.ts';

/** Money in whole fen (hundredths of a yuan). */
export type Fen = bigint;

const AMOUNT = /^([+-]?\d+(?:\.\d+)?)(百亿|十亿|亿|千万|百万|万|千)?(美元|元|块钱|块)?$/u;
const SCALES: Readonly<Record<string, bigint>> = {
  千: 1_000n,
  万: 10_000n,
  百万: 1_000_000n,
  千万: 10_000_000n,
  亿: 100_000_000n,
  十亿: 1_000_000_000n,
  百亿: 10_000_000_000n,
};
const WAN = 1_000_000n;
/** Below this, digits read better than 万. */
const SMALL = 10_000_000n;
const YI = 10_000_000_000n;

/** `20000.00`, `20,000元`, `300万元`, `1.5亿` -> exact yuan; anything else -> null. The currency word is not judged. */
export function parseYuanExactly(text: string): Fraction | null {
  const match = AMOUNT.exec(text.normalize('NFKC').replace(/[\s,，]/gu, ''));
  const number = match?.[1] ? parseFraction(match[1]) : null;
  return number && multiply(number, makeFraction(SCALES[match?.[2] ?? ''] ?? 1n));
}

/** Same forms as `parseYuanExactly`, rounded to whole fen; null when the text is no amount. */
export function parseYuan(text: string): Fen | null {
  const yuan = parseYuanExactly(text);
  return yuan && fenOf(yuan);
}

/** Exact yuan -> whole fen, half up: the one rounding, at the very end of a calculation. */
export function fenOf(yuan: Fraction): Fen {
  return roundHalfUp(multiply(yuan, makeFraction(100n)));
}

/** `2000000n` -> `20000.00`, as it travels over HTTP. */
export function formatYuan(fen: Fen): string {
  const [sign, size] = fen < 0n ? ['-', -fen] : ['', fen];
  return `${sign}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
}

/** As people read it: `300万元`, `1.5亿元`, `15,000元`, `98.76元`; never rounded; 万 from 10万 up. */
export function formatMoney(fen: Fen, currency = '元'): string {
  const [sign, size] = fen < 0n ? ['-', -fen] : ['', fen];
  if (size >= YI && size % (YI / 10_000n) === 0n) return `${sign}${scaled(size, YI)}亿${currency}`;
  if (size >= SMALL && size % (WAN / 100n) === 0n) return `${sign}${scaled(size, WAN)}万${currency}`;
  const cents = size % 100n === 0n ? '' : `.${String(size % 100n).padStart(2, '0')}`;
  return `${sign}${String(size / 100n).replace(/\B(?=(?:\d{3})+$)/g, ',')}${cents}${currency}`;
}

/** Both ends in 万 where both come out in thousands: `2万元至3万元`, `1.5万元至10万元`; otherwise each as it is. */
export function formatMoneyRange(low: Fen, high: Fen, currency = '元'): string {
  const inWan = [low, high].every((fen) => fen >= WAN && fen < YI && fen % (WAN / 10n) === 0n);
  const say = (fen: Fen) => (inWan ? `${scaled(fen, WAN)}万${currency}` : formatMoney(fen, currency));
  return `${say(low)}至${say(high)}`;
}

function scaled(size: bigint, unit: bigint): string {
  const rest = String(size % unit)
    .padStart(String(unit).length - 1, '0')
    .replace(/0+$/, '');
  return rest ? `${size / unit}.${rest}` : String(size / unit);
}
