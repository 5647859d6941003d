import { type Fraction, formatDecimal, makeFraction, multiply, roundHalfUp } from './fraction.ts';
import { fenOf, formatMoney } from './money.ts';

/** A number of something: `unit` as it is printed, 元, 美元, 兆瓦, 辆. */
export interface Quantity {
  readonly amount: Fraction;
  readonly unit: string;
}

const CURRENCIES = ['元', '美元'];
/** Units of which there is no half. */
const WHOLE = '家名人个项件台辆套处座所场次户条起宗笔只张间份';
const HUNDREDTHS = 100n;

/** As people read it: 7.2兆瓦, 28辆, 400万元. */
export function printQuantity({ amount, unit }: Quantity): string {
  return CURRENCIES.includes(unit) ? formatMoney(fenOf(amount), unit) : `${formatDecimal(amount)}${unit}`;
}

/** True of what is counted in whole things. */
export function isCounted(unit: string): boolean {
  return unit.length === 1 && WHOLE.includes(unit);
}

/** An amount of money with no more than two places in the largest unit that it fills, or null where it has no more anyway: 97.8744亿元 is about 97.87亿元. */
export function roundedMoney({ amount, unit }: Quantity): Quantity | null {
  const scale = [100_000_000n, 10_000n].find((one) => amount.numerator >= one * amount.denominator);
  if (!CURRENCIES.includes(unit) || scale === undefined) return null;
  const hundredths = multiply(amount, makeFraction(HUNDREDTHS, scale));
  if (hundredths.denominator === 1n) return null;
  return { amount: makeFraction(roundHalfUp(hundredths) * scale, HUNDREDTHS), unit };
}
