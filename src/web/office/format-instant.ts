const FORMAT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false },
});

/** `2026-11-20T02:03:04.000Z` -> `2026/11/20 10:03`, in Shanghai. */
export function formatInstant(instant: string): string {
  return FORMAT.format(new Date(instant));
}
