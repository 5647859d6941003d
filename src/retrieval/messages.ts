import { statusNames } from '../policy/status-names.ts';

/** Why a clause stands where it stands, as people read it. */
export const REASONS = {
  address: '正是所查的条款',
  within: '在所查的部分之内',
  label: '条款号相同',
  document: '出自所查的文件',
  carriesOut: '落实所查的文件',
  phrase: '含有引号中的原话',
  run: '含有连续相同的词句',
  heading: '标题相符',
  title: '文件名称相符',
  asked: '与常见问法相近',
  department: '责任单位相符',
  validity: '写明效力起止',
  share: '同一文件多处相关',
  support: '属于支持政策',
  inForce: statusNames.in_force,
  place: '适用地域相符',
  words: '问题用词齐全',
  meaning: '意思相近',
  figuresSaid: '含有所说的数字',
  figure: '写明数额或比例',
  time: '写明时间',
  holdsDepartment: '写明责任单位',
  penalty: '写明罚则',
  similar: '用词相近',
} as const;
export type ReasonName = keyof typeof REASONS;
