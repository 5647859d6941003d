import { html, type TemplateResult } from 'lit';
import type { Turn } from '../chat/turn.ts';
import { applyEvent, makeTurn, reviseTurn } from '../chat/turn.ts';
import {
  hostileAnswer,
  laterQuestion,
  longAnswer,
  outOfScopeAnswer,
  supportAnswer,
} from '../testing/canned-answers.ts';
import { canned14, canned15 } from '../testing/canned-documents.ts';

/** One component in one of its states. */
export interface Shown {
  readonly state: string;
  readonly content: TemplateResult;
}

const asked = makeTurn({ key: '1', message: '我们能拿多少', facts: {}, given: [], skip: [], asOf: null });
const answered = (answer: typeof supportAnswer): Turn => applyEvent(asked, { event: 'answer-end', data: answer });
const whole = answered(supportAnswer);
const start = { event: 'answer-start', data: { id: 'a', conversation: 'c', as_of: supportAnswer.as_of } } as const;
const growing = [start, { event: 'sentence', data: { text: '**最高300万元（上限）。**国家级' } } as const].reduce(
  applyEvent,
  asked,
);
const turn = (shown: Turn) => html`<tongce-turn .turn=${shown} isLast></tongce-turn>`;
const failed = (failure: Turn['failure']) =>
  turn(failure ? applyEvent(asked, { event: 'failure', data: failure }) : asked);

/** Every component, in every state that it has. */
export const GALLERY: Readonly<Record<string, readonly Shown[]>> = {
  按钮: [
    { state: '平常', content: html`<button>按钮</button>` },
    { state: '主要', content: html`<button class="primary">主要</button>` },
    { state: '安静', content: html`<button class="quiet">安静</button>` },
    { state: '按下', content: html`<button aria-pressed="true">按下</button>` },
    { state: '不可用', content: html`<button disabled>不可用</button>` },
  ],
  标记: [
    { state: '平常', content: html`<span class="badge">待确认</span>` },
    { state: '强调', content: html`<span class="badge strong">上限</span>` },
    { state: '现行', content: html`<tongce-status-badge .status=${'in_force'}></tongce-status-badge>` },
    { state: '未写日期', content: html`<tongce-status-badge .status=${'unknown'}></tongce-status-badge>` },
    { state: '已停止', content: html`<tongce-status-badge .status=${'repealed'}></tongce-status-badge>` },
  ],
  提问框: [
    { state: '空', content: html`<tongce-composer></tongce-composer>` },
    { state: '回答中', content: html`<tongce-composer isBusy></tongce-composer>` },
    { state: '太长', content: html`<tongce-composer .value=${'长'.repeat(2001)}></tongce-composer>` },
  ],
  一问一答: [
    { state: '等待', content: turn(asked) },
    { state: '逐句写出', content: turn(growing) },
    { state: '完整', content: turn(whole) },
    { state: '按新情况更新', content: turn(reviseTurn(whole, {})) },
    { state: '别的日子', content: turn(answered({ ...supportAnswer, day_notice: '这是按另一天的规定回答的。' })) },
    { state: '部分没有依据', content: turn(answered(longAnswer)) },
    { state: '不在范围', content: turn(answered(outOfScopeAnswer)) },
    { state: '带标记的文字', content: turn(answered(hostileAnswer)) },
    { state: '没有网络', content: failed({ kind: 'offline' }) },
    { state: '人多', content: failed({ kind: 'busy', retryAfterSeconds: 30 }) },
    { state: '网站没有登记', content: failed({ kind: 'not_listed' }) },
  ],
  追问: [
    {
      state: '选项',
      content: html`<tongce-next-question .question=${supportAnswer.question}></tongce-next-question>`,
    },
    { state: '填写', content: html`<tongce-next-question .question=${laterQuestion}></tongce-next-question>` },
    {
      state: '很多选项',
      content: html`<tongce-next-question
        .question=${{ ...laterQuestion, options: ['制造业', '软件', '餐饮', '零售', '建筑', '农业', '金融', '不清楚'] }}
      ></tongce-next-question>`,
    },
  ],
  情况: [
    { state: '读到的', content: html`<tongce-fact-chips .known=${supportAnswer.understood}></tongce-fact-chips>` },
    {
      state: '先这样算的',
      content: html`<tongce-fact-chips .known=${supportAnswer.understood.map((fact) => ({ ...fact, words: '', source: 'assumed' }))}></tongce-fact-chips>`,
    },
  ],
  条款: supportAnswer.citations.map((citation) => ({
    state: citation.document.status,
    content: html`<tongce-clause-card .citation=${citation} asOf=${supportAnswer.as_of}></tongce-clause-card>`,
  })),
  措施: supportAnswer.amounts.map((measure) => ({
    state: measure.outcome,
    content: html`<tongce-measure-row .measure=${measure} asOf=${supportAnswer.as_of}></tongce-measure-row>`,
  })),
  文件: [
    {
      state: '现行',
      content: html`<tongce-document .document=${canned14} current="tzf-2024-14/3.1"></tongce-document>`,
    },
    {
      state: '已停止',
      content: html`<tongce-document .document=${canned15}><tongce-standing-banner slot="standing" .document=${canned15}></tongce-standing-banner></tongce-document>`,
    },
  ],
};
