/**
 * `3000000.00` -> `300 万元`, `15000.00` -> `1.5 万元`, `1234.50` -> `1,234.50 元`: exact, never rounded.
 * Anything that is no decimal string of yuan -> null, so that nothing is shown instead of a guess.
 */
export function formatYuan(yuan: unknown): string | null {
  const match = typeof yuan === 'string' ? /^(\d+)(?:\.(\d{1,2}))?$/u.exec(yuan) : null;
  if (!match) return null;
  const fen = BigInt(match[1] ?? '0') * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
  for (const { name, unit } of UNITS) {
    // At most two decimals of the larger unit: 1.5 万元, but 12,345 元.
    if (fen >= unit && fen % (unit / 100n) === 0n) return `${decimal(fen, unit)} ${name}`;
  }
  return `${decimal(fen, 100n)} 元`;
}

const UNITS = [
  { name: '亿元', unit: 10_000_000_000n },
  { name: '万元', unit: 1_000_000n },
];

function decimal(fen: bigint, unit: bigint): string {
  const whole = (fen / unit).toString().replace(/\B(?=(\d{3})+$)/gu, ',');
  const hundredths = (((fen % unit) * 100n) / unit).toString().padStart(2, '0');
  if (hundredths === '00') return whole;
  return `${whole}.${unit === 100n ? hundredths : hundredths.replace(/0$/u, '')}`;
}
