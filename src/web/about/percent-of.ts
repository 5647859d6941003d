/** A share from 0 to 1 as a number of percent with one decimal. What is not all is never shown as 100.0, nor what is more than nothing as 0.0. */
export function percentOf(share: number): string {
  if (share === 0 || share === 1) return String(share * 100);
  return Math.min(99.9, Math.max(0.1, share * 100)).toFixed(1);
}
