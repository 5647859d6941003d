/** What is wrong in the notation of corpus/measures and corpus/calendar, for policy officers. */
export const notationMessages = {
  form: 'corpus/measures/README.md',
  lowerCase: '只用小写字母、数字和下划线，以字母开头',
  measureId: '只用小写字母、数字和连字符',
  options: (path: string, fact: string) => `${path}：事实 ${fact}：只有类型 choice 才写选项（options），而且一定要写`,
  strayOption: (path: string, fact: string, option: string) =>
    `${path}：事实 ${fact}：said 里的“${option}”不是它的选项。请写 options 里的一个`,
  factTwice: (name: string) => `事实 ${name} 定义了两次。请只留一处，写在 facts.yaml`,
  measureTwice: (id: string) => `措施 ${id} 写了两次。请给其中一个换个编号`,
  clash: (path: string, id: string, name: string) =>
    `${path}：${id}：${name} 同时是一个事实的名称。请给参数或者步骤换个名称`,
  noCertainty: (id: string) =>
    `${id}：既没有 amount，也没有 certainty。请写 certainty: service、threshold 或者 tiers_unpublished`,
  otherCertainty: (id: string, certainty: string, derived: string) =>
    `${id}：certainty 写的是 ${certainty}，按 amount 却是 ${derived}。请改正其中一个`,
  noValue: (path: string, name: string) => `${path}：参数 ${name} 没有值。请写 value，或者在 versions 里写 value`,
  noFigure: (path: string, name: string, text: string) =>
    `${path}：参数 ${name}：“${text}”不是数值。请写成 5%、300万元、15个工作日或者 2024-07-01`,
  otherYear: (path: string, day: string, year: string) => `${path}：${day} 不是 ${year} 年的日期。请写到那一年的文件里`,
  refused: (place: string, source: string, remedy: string) => `${place}：${source} 读不懂：${remedy}`,
  remedies: {
    oneMechanism: '请写一个名称，或者一种算法和它的各项',
    mechanisms: (names: readonly string[]) => `可以用的算法有 ${names.join('、')}`,
    isSize: (fact: string) => `事实 ${fact} 是数量，请用 at_least、at_most、more_than、less_than 比较`,
    noTest: '条件要写 is、in、at_least 等，或者 unpublished',
    isBoolean: (fact: string) => `事实 ${fact} 只能是 true 或者 false`,
    isChoice: (fact: string, options: readonly string[]) => `事实 ${fact} 的选项有 ${options.join('、')}`,
    unknownName: '它不是步骤、参数，也不是事实。请改正名称，或者加到 facts.yaml',
    round: 'to 写 up、down 或者 half_up',
    otherwise: '最后一个分支要写 otherwise，别的分支不能写',
    readings: '每种读法写成“名称: 算式”',
    deadline: '期限要写 after 或者 before，只写一个',
    fields: (needed: readonly string[], optional: readonly string[]) =>
      [
        needed.length > 0 ? `要写 ${needed.join('、')}` : '没有一定要写的项',
        optional.length > 0 ? `可以写 ${optional.join('、')}` : '不能写别的项',
      ].join('；'),
    list: '请写成列表',
  },
} as const;
