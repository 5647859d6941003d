/** 27号 after 通政办发〔2022〕26号 was named: the same agency and year. */
export function completeNumber(message: string, before: string | null): string {
  const stem = before && /^.+〔\d{4}〕/u.exec(before)?.[0];
  return stem ? message.replace(/^(那|那么)?\s*(\d{1,3})号(?=[^令楼\d]|$)/u, `$1${stem}$2号`) : message;
}
