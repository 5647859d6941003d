/** One whole day as a calendar file (RFC 5545); lines end in CRLF, commas and semicolons are escaped. */
export function calendarFile(title: string, day: string, address: string, stamp: Date): string {
  const date = day.replaceAll('-', '');
  const now = stamp.toISOString().replace(/[-:]|\.\d{3}/gu, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tongce//supports//ZH',
    'BEGIN:VEVENT',
    `UID:${date}-${hash(address)}@tongce`,
    `DTSTAMP:${now}`,
    `DTSTART;VALUE=DATE:${date}`,
    `SUMMARY:${escapeText(title)}`,
    `URL:${address}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/gu, (mark) => `\\${mark}`).replace(/\n/gu, '\\n');
}

/** Tells addresses apart; nothing more is asked of it. */
function hash(text: string): string {
  let sum = 0;
  for (const character of text) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}
