import { service } from '../identity.ts';
/** Sentences of the page `/about`. */
export const aboutMessages = {
  asOf: (date: string) => `效力按${date}计算`,
  figures: { documents: '份文件', clauses: '个条款', measures: '项可计算的措施' },
  withModel: (model: string) => `答复的措辞由模型 ${model} 润色；数字和引用由程序核对，核对不过就只引原文。`,
  withoutModel: '答复由程序按条款原文和编好的规则生成，没有使用大语言模型。',
  headings: { answers: '怎么回答', cannot: '不能回答什么', contact: '问谁' },
  how: '只依据收录的文件。每个数字都出自条款原文，或者由引用条款的规则算出；文件只写“最高”的，一律按上限说明，不当作能拿到的数额。',
  contact: '办理以主管部门答复为准，可以拨打 ',
  contactEnd: '；答复下面可以转人工，留下受理码再来看回复。',
  more: '细看',
  views: {
    documents: (count: number) => `全部文件（${count}）`,
    absent: () => '没有收录的',
    evaluation: () => '评测结果',
    figures: () => '文件和措施的统计',
  },
  back: '← 回到收录范围',
  byStatus: '文件的效力',
  byKind: '文件的类别',
  byCertainty: '措施的确定程度',
  measuresByStatus: '措施的效力',
  narrow: '按标题或文号查找',
  clauses: (count: number) => `${count} 条`,
  absentHint: `没有列进清单的文件都没有收录：${service.words.not_held}。问到这些，答复会说明没有收录。`,
  showAbsent: '文中提到、但没有收录的材料',
} as const;

/** What was measured, in words for everybody. */
export const evaluationMessages = {
  none: '还没有做过评测，这里没有数字可看。',
  made: (date: string, revision: string) => `${date}测得，收录内容版本 ${revision}。`,
  outdated: '此后收录内容有更新，数字可能略有变化。',
  method: '每道题都事先标明该引哪些条款、该说哪些要点、哪些失效条款不能当依据，由程序逐题判定，不用大语言模型打分。',
  sets: {
    dev: '开发题：改进时看过的题',
    own: '自编题：按条款抽样编写，权重没有按它们调整',
    regression: '外编题：没见过本系统的人只看原文编写，后来改进时看过',
  },
  questions: (count: number) => `${count} 题`,
  searchHeading: '查得到吗',
  answersHeading: '答得对吗',
  kind: '题型',
  count: '题数',
  unit: '题数以外的数字都是百分比，越接近 100 越好。',
  search: {
    recall10: { name: '查全', means: '应当找到的条款，有多少出现在前十条结果里。' },
    hit1: { name: '首条', means: '第一条结果就是所要条款的题占多少。' },
    hit3: { name: '前三', means: '前三条结果里有所要条款的题占多少。' },
    ndcg10: { name: '排序', means: '越该看的条款排得越靠前，得分越高（nDCG@10）。' },
  },
  kinds: {
    support: '支持',
    clause: '条款',
    amount: '金额',
    temporal: '时效',
    unanswerable: '无依据',
    all: '全部',
  },
  answers: {
    citation_recall: { name: '引用查全率', means: '该引的条款，答复引到了多少。', isFault: false },
    check_pass: { name: '要点正确率', means: '该说的数字和要点都说到、又没有说错的题占多少。', isFault: false },
    refusal_accuracy: { name: '拒答正确率', means: '收录文件里没有依据的题，如实说没有的占多少。', isFault: false },
    false_refusal: { name: '误拒率', means: '本来有依据、却说没有的题占多少，应为 0。', isFault: true },
    stale_as_basis: {
      name: '失效条款当依据',
      means: '把已经失效的条款当作现行依据的题占多少，应为 0。',
      isFault: true,
    },
    forbidden_figures: { name: '错误数字', means: '说出明知不对的数字的题占多少，应为 0。', isFault: true },
  },
} as const;
