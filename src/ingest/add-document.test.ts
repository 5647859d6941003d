import { describe, expect, it } from 'vitest';
import { openArchive } from '../platform/node/received/archive.ts';
import { readHtml } from '../platform/node/received/read-html.ts';
import { readWord } from '../platform/node/received/read-word.ts';
import { readCopy } from './build-corpus.ts';
import { proposeEntry } from './propose-entry.ts';
import { gazetteer } from './testing/gazetteer.ts';
import { cell, lists, paragraph, table, wordFile } from './testing/word-file.ts';
import { traceSource } from './trace-source.ts';

const departments = { nameOf: () => null };

function propose(text: string) {
  const source = { file: 'new.txt', text };
  const proposal = proposeEntry({ source, known: [], departments, gazetteer });
  if (!proposal) throw new Error('nothing proposed');
  const { clauses, oddities, entry } = proposal;
  const [copy] = entry.copies;
  const noise = copy ? readCopy(entry, copy, source, departments).noise : [];
  return {
    clauses,
    oddities: oddities.join('\n'),
    labels: clauses.filter(({ kind }) => kind !== 'front').map(({ label }) => label),
    rows: clauses.filter(({ kind }) => kind === 'row'),
    cells: clauses.filter(({ kind }) => kind === 'row').map(({ columns }) => columns),
    gaps: traceSource(source, clauses, noise),
  };
}

const readArchive = async (bytes: Uint8Array) => readWord(await openArchive(bytes));
const proposeWord = async (...given: Parameters<typeof wordFile>) =>
  propose(await readArchive(await wordFile(...given)));

const TITLE = paragraph('某某企业支持办法');

describe('tables of an added Word file', () => {
  it('are one clause a row, each cell with its column', async () => {
    const { cells, rows, labels } = await proposeWord([
      TITLE,
      paragraph('第一条　奖励标准如下：'),
      table(['序号', '奖励事项', '金额（万元）'], ['1', '首次认定', '10'], ['2', '重新认定', '5']),
      paragraph('第二条　本办法自印发之日起施行。'),
    ]);
    expect(cells).toEqual(
      [
        { 序号: '1', 奖励事项: '首次认定', '金额（万元）': '10' },
        { 序号: '2', 奖励事项: '重新认定', '金额（万元）': '5' },
      ].map(({ 序号, ...others }) => others),
    );
    expect(rows[0]?.text).toBe('1\n奖励事项：首次认定\n金额（万元）：10');
    expect(rows[0]?.headings).toEqual(['第一条　奖励标准如下']);
    expect(labels).toEqual(['第一条', '表1第1项', '表1第2项', '第二条']);
  });

  it('join the two rows of a head', async () => {
    const { cells } = await proposeWord([
      TITLE,
      paragraph('第一条　目标见下表。'),
      table(
        [cell('指标', 1, 'restart'), cell('2026年', 2), cell('备注', 1, 'restart')],
        [cell('', 1, 'continue'), '目标', '下限', cell('', 1, 'continue')],
        ['营业收入', '650', '600', '亿元'],
        ['企业数', '80', '75', '家'],
      ),
    ]);
    expect(cells).toEqual([
      { 指标: '营业收入', '2026年·目标': '650', '2026年·下限': '600', 备注: '亿元' },
      { 指标: '企业数', '2026年·目标': '80', '2026年·下限': '75', 备注: '家' },
    ]);
  });

  it('say a merged cell in each row that it covers', async () => {
    const { cells, labels } = await proposeWord([
      TITLE,
      paragraph('表2 补贴标准'),
      paragraph('单位：万元'),
      table(
        ['类别', '情形', '补贴'],
        [cell('研发', 1, 'restart'), '年投入500万元以上', '20'],
        [cell('', 1, 'continue'), '年投入1000万元以上', '50'],
        [cell('场地', 1, 'restart'), cell('新租', 1), '30'],
        [cell('', 1, 'continue'), '续租', '10'],
      ),
    ]);
    expect(cells.map((row) => row?.类别)).toEqual(['研发', '研发', '场地', '场地']);
    expect(labels).toEqual(['表2', '表2第1行', '表2第2行', '表2第3行', '表2第4行']);
  });

  it('take the unit above a table for each of its rows', async () => {
    const { rows } = await proposeWord([
      TITLE,
      paragraph('第一条　支持如下。'),
      paragraph('附表1 资金安排'),
      paragraph('（单位：万元）'),
      table(['项目', '金额'], ['展会', '100'], ['培训', '60']),
    ]);
    expect(rows[1]?.headings).toEqual(['附表1 资金安排', '（单位：万元）']);
    expect(rows[1]?.label).toBe('附表1第2行');
  });

  it('make a group of a row that runs over all columns', async () => {
    const { clauses, cells } = await proposeWord([
      TITLE,
      paragraph('附件1'),
      paragraph('重点任务分工表'),
      table(
        ['序号', '任务', '责任单位'],
        [cell('一、优化服务', 3)],
        ['1', '设立专窗', '区政务服务局'],
        [cell('二、降低成本', 3)],
        ['2', '减免租金', '区国资委'],
      ),
    ]);
    expect(cells).toHaveLength(2);
    expect(clauses.find(({ label }) => label === '附件1第2项')).toMatchObject({
      headings: ['附件1', '重点任务分工表', '二、降低成本'],
      columns: { 任务: '减免租金', 责任单位: '区国资委' },
      departments: ['区国资委'],
    });
  });

  it('count rows that share one number', async () => {
    const { labels } = await proposeWord([
      TITLE,
      paragraph('第一条　材料如下：'),
      table(
        ['序号', '事项', '材料'],
        [cell('1', 1, 'restart'), cell('认定', 1, 'restart'), '申请表'],
        [cell('', 1, 'continue'), cell('', 1, 'continue'), '营业执照'],
        ['2', '复核', '复核表'],
      ),
    ]);
    expect(labels).toEqual(['第一条', '表1第1项第1行', '表1第1项第2行', '表1第2项']);
  });

  it('keep paragraphs of one cell together, and a frame of one cell as text', async () => {
    const { cells, labels } = await proposeWord([
      TITLE,
      table([cell(paragraph('第一条　为支持企业，制定本办法。') + paragraph('第二条　适用于本区企业。'))]),
      paragraph('第三条　条件如下：'),
      table(['类型', '条件'], ['小型', cell(paragraph('营业收入达标；') + paragraph('无失信记录'))], ['微型', '在册']),
    ]);
    expect(labels.slice(0, 3)).toEqual(['第一条', '第二条', '第三条']);
    expect(cells[0]).toEqual({ 类型: '小型', 条件: '营业收入达标；无失信记录' });
  });

  it('number a column that Word numbers', async () => {
    const { labels } = await proposeWord(
      [
        TITLE,
        paragraph('第一条　清单如下：'),
        table(
          ['序号', '名称', '单位'],
          [cell(paragraph('', [1, 0])), '甲', '区科委'],
          [cell(paragraph('', [1, 0])), '乙', '区科委'],
        ),
      ],
      lists([[['decimal', '%1']]]),
    );
    expect(labels).toEqual(['第一条', '表1第1项', '表1第2项']);
  });
});

describe('automatic numbers of an added Word file', () => {
  const LAW = lists([
    [
      ['chineseCountingThousand', '第%1条'],
      ['chineseCounting', '（%2）'],
      ['decimal', '%3.'],
    ],
  ]);

  it('are read from the file: articles, items, points', async () => {
    const { labels } = await proposeWord(
      [
        TITLE,
        paragraph('为支持企业，制定本办法。', [1, 0]),
        paragraph('支持以下事项：', [1, 0]),
        paragraph('研发投入。', [1, 1]),
        paragraph('场地租金，分别为：', [1, 1]),
        paragraph('2026年租金。', [1, 2]),
        paragraph('装修费用。', [1, 2]),
        paragraph('本办法自印发之日起施行。', [1, 0]),
      ],
      LAW,
    );
    expect(labels).toEqual([
      '第一条',
      '第二条',
      '第二条（一）',
      '第二条（二）',
      '第二条（二）1.',
      '第二条（二）2.',
      '第三条',
    ]);
  });

  it('begin anew below the next article, and go on after a paragraph between', async () => {
    const { labels } = await proposeWord(
      [
        TITLE,
        paragraph('条件：', [1, 0]),
        paragraph('甲。', [1, 1]),
        paragraph('材料：', [1, 0]),
        paragraph('乙。', [1, 1]),
        paragraph('另行通知。'),
        paragraph('丙。', [1, 1]),
      ],
      LAW,
    );
    expect(labels.filter((label) => label.endsWith('）'))).toEqual(['第一条（一）', '第二条（一）', '第二条（二）']);
  });

  it('come from the style of a paragraph', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="条"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="a2"><w:name w:val="条二"/><w:basedOn w:val="a1"/></w:style><w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style>';
    const { labels } = await proposeWord(
      [
        TITLE,
        paragraph('第一条　目的\t1', undefined, 't1'),
        paragraph('为支持企业，制定本办法。', undefined, 'a1'),
        paragraph('适用于本区。', undefined, 'a2'),
      ],
      LAW,
      styles,
    );
    expect(labels).toEqual(['第一条', '第二条']);
  });

  it('begin where a list says so, and bullets have none', async () => {
    const restarted = lists([[['chineseCounting', '%1、']], [['bullet', '•']]], {
      0: '<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    });
    const text = await readArchive(
      await wordFile(
        [
          paragraph('目标', [1, 0]),
          paragraph('任务', [1, 0]),
          paragraph('点', [2, 0]),
          paragraph('保障', [9, 0]),
          paragraph('无号', [0, 0]),
        ],
        restarted,
      ),
    );
    expect(text.split('\n')).toEqual(['一、目标', '二、任务', '点', '一、保障', '无号']);
  });
});

describe('tables of an added page', () => {
  it('keep rows, columns, heads of two rows and merged cells', () => {
    const { cells } = propose(
      readHtml(`<h1>某某企业支持办法</h1><p>第一条 标准如下：</p><table><thead><tr><th rowspan=2>规模<th colspan=2>奖励<tr><th>首次<th>续期</thead>
<tr><td rowspan="2">大型</td><td>10万元</td><td>5万元</td></tr><tr><td>8万元</td><td>4万元</td></tr><tr><td>小型<td colspan=2>3万元</tr></table><p>第二条 施行。</p>`),
    );
    expect(cells).toEqual([
      { 规模: '大型', 奖励·首次: '10万元', 奖励·续期: '5万元' },
      { 规模: '大型', 奖励·首次: '8万元', 奖励·续期: '4万元' },
      { 规模: '小型', 奖励·首次: '3万元', 奖励·续期: '3万元' },
    ]);
  });

  it('begin with the title in the text, not with the name of its window or the head of the page', () => {
    const page = (head: string, text: string) =>
      readHtml(`<!doctype html><meta charset=utf-8><title>某某网</title>${head}${text}<footer>版权所有</footer>`);
    for (const text of [
      '<h1>某某办法</h1><p>第一条 一。</p>',
      '<article><header><h1>某某办法</h1></header><p>第一条 一。</p></article>',
    ])
      expect(page('<header>首页</header><nav>政策</nav>', text).trim().split('\n')).toEqual([
        '某某办法',
        '第一条 一。',
      ]);
  });

  it('are text where a table only sets the page, and lists keep their numbers', () => {
    const { labels, cells } = propose(
      readHtml(
        '<table><tr><td>首页<td><table><tr><td><h1>某某企业支持办法</h1><p>第一条 条件：</p><ol><li>在本区注册；<li value=3>2026年无失信。</ol><ol style="list-style-type:cjk-ideographic"><li>甲</ol></table></table>',
      ),
    );
    expect(labels).toEqual(expect.arrayContaining(['第一条', '第一条1.', '第一条3.']));
    expect(cells).toEqual([]);
  });
});

describe('tables of an added text', () => {
  const HEAD = '某某企业支持办法\n第一条　标准如下：\n';
  const END = '第二条　本办法自印发之日起施行。\n';

  it('are parted by tabs; an empty cell on the left goes on with the row above', () => {
    const { cells, oddities, gaps } = propose(`${HEAD}类别\t情形\t金额\n研发\t首次\t10万元\n\t再次\t5万元\n${END}`);
    expect(cells).toEqual([
      { 类别: '研发', 情形: '首次', 金额: '10万元' },
      { 类别: '研发', 情形: '再次', 金额: '5万元' },
    ]);
    expect(oddities).toContain('表1有 1 行左边是空的');
    expect(gaps).toEqual([]);
  });

  it.each([
    ['Markdown', '| 类别 | 金额 |\n|---|:--:|\n| 研发 | 10万元 |\n| 场地 | 5万元 |\n'],
    ['bars', '类别|金额\n研发|10万元\n场地|5万元\n'],
    ['full width', '｜类别｜金额｜\n｜研发｜10万元｜\n｜场地｜5万元｜\n'],
    ['a drawn frame', '┌──┬──┐\n│类别│金额│\n├──┼──┤\n│研发│10万元│\n├──┼──┤\n│场地│5万元│\n└──┴──┘\n'],
  ])('are parted by bars: %s', (_, drawn) => {
    const { cells, labels, gaps } = propose(HEAD + drawn + END);
    expect(cells).toEqual([
      { 类别: '研发', 金额: '10万元' },
      { 类别: '场地', 金额: '5万元' },
    ]);
    expect(labels).toEqual(['第一条', '表1第1行', '表1第2行', '第二条']);
    expect(gaps).toEqual([]);
  });

  it('have heads of two rows whose merged cells are left empty', () => {
    const { cells } = propose(
      `${HEAD}指标\t2026年\t\t备注\n\t目标\t下限\t\n收入\t650\t600\t亿元\n家数\t80\t75\t\n${END}`,
    );
    expect(cells).toEqual([
      { 指标: '收入', '2026年·目标': '650', '2026年·下限': '600', 备注: '亿元' },
      { 指标: '家数', '2026年·目标': '80', '2026年·下限': '75' },
    ]);
  });

  it('are two where a title stands between them', () => {
    const { labels } = propose(
      `${HEAD}事项\t金额\n甲\t1万元\n乙\t2万元\n\n奖励标准表\n\n事项\t金额\n丙\t3万元\n丁\t4万元\n${END}`,
    );
    expect(labels).toEqual(['第一条', '表1第1行', '表1第2行', '表2', '表2第1行', '表2第2行', '第二条']);
  });

  it('are none where a tab only sets a label off', () => {
    const { labels, cells } = propose(
      '某某企业支持办法\n一、\t目标\n二、\t任务\n（一）\t培育企业。\n（二）\t引进人才。\n',
    );
    expect(cells).toEqual([]);
    expect(labels).toEqual(['一、', '二、', '二、（一）', '二、（二）']);
  });
});

describe('the articles of an added text', () => {
  const articles = (between: string) =>
    propose(
      `某某企业支持办法\n第一条　为支持企业，制定本办法。\n第二条　支持企业。\n第三条　支持人才。\n第四条　例外如下。\n${between}\n第五条　自印发之日起施行。\n`,
    );

  it.each([
    '第三条规定的企业，应当在本区注册。',
    '第二条第二款所列情形除外。',
    '第二条、第三条的支持不重复享受。',
    '第二条至第四条由区科委负责。',
    '第三条所称人才，是指新引进的人才。',
    '第三条中的“人才”包括团队。',
    '第三条（一）项的材料另行公布。',
    '第三条以外的事项，按国家规定办理。',
  ])('are none where a line only refers: %s', (line) => {
    const { labels, oddities } = articles(line);
    expect(labels.filter((label) => /条$/u.test(label))).toEqual(['第一条', '第二条', '第三条', '第四条', '第五条']);
    expect(oddities).not.toContain('出现了');
  });

  it.each([
    '第四条规范管理，支持企业。',
    '第四条鼓励企业创新。',
    '第四条 规定的条件由区科委解释。',
    '第四条　的确需要支持的企业，可以申请。',
  ])('are some where the number is its own: %s', (line) => {
    const { labels } = propose(`某某企业支持办法\n第一条　甲。\n第二条　乙。\n第三条　丙。\n${line}\n`);
    expect(labels).toContain('第四条');
  });

  it('are reported when a label stands twice', () => {
    const { oddities } = articles('第三条企业享受支持的，不再享受其他支持。');
    expect(oddities).toContain('第三条出现了 2 次');
  });
});

describe('adding a long document', () => {
  /** Four times the text may cost eight times as much and a moment more; what grows with its square costs sixteen times. */
  const time = (text: string): number => {
    const started = performance.now();
    propose(text);
    return performance.now() - started;
  };
  const fill = (line: (index: number) => string, characters: number) => {
    let text = '某某企业支持办法\n';
    for (let index = 1; text.length < characters; index += 1) text += `${line(index)}\n`;
    return text;
  };

  it.each([
    ['a table with tabs', (index: number) => `${index}\t支持企业研发投入\t最高${index}万元`],
    ['a table with bars', (index: number) => `| ${index} | 支持企业研发投入 | 最高${index}万元 |`],
    ['items', (index: number) => `（${index}）支持企业研发投入，最高${index}万元。`],
    ['paragraphs', () => '对新认定的企业，给予最高10万元支持。'],
    ['one label', () => '第三条　对新认定的企业，给予最高10万元支持。'],
  ])('takes time that grows with its length only: %s', (_, line) => {
    const [short, long] = [fill(line, 15_000), fill(line, 60_000)];
    time(long);
    const rounds = [1, 2, 3].map(() => [time(short), time(long)] as const);
    const once = Math.min(...rounds.map(([first]) => first));
    const fourTimes = Math.min(...rounds.map(([, second]) => second));
    expect(fourTimes).toBeLessThan(once * 8 + 50);
  });
});
