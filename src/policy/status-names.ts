/** How a document or clause stands on a day, in the order in which people choose among them. */
export const STATUSES = [
  'in_force',
  'not_yet_effective',
  'repealed',
  'expired',
  'period_ended',
  'likely_over',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

/** The one wording of every status: answers, pages, commands and replies of the service all take it from here. */
export const statusNames: Readonly<Record<Status, string>> = {
  in_force: '现行有效',
  not_yet_effective: '尚未施行',
  repealed: '已废止',
  expired: '已到期',
  period_ended: '所定期限已过',
  likely_over: '可能已过期',
  unknown: '未写施行日期，未见废止',
};
