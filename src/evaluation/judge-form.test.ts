import { describe, expect, it } from 'vitest';
import { type Asked, judgeForm, summariseForm } from './judge-form.ts';

const asked: Asked = { act: 'yes_no', asks: [], isOfTime: false };
const judge = (text: string, as: Partial<Asked> = {}) => judgeForm({ text, status: 'answered' }, { ...asked, ...as });

describe('the form of an answer', () => {
  it('is judged by its first sentence, past a line that names the day', () => {
    expect(judge('**不用：农民自建两层以下住宅，不适用本办法。**').first_answers).toBe(1);
    expect(judge('以下按2024年1月1日当天有效的规定回答。\n\n**可以。**').first_answers).toBe(1);
    expect(judge('**企业码。**').first_answers).toBe(0);
  });

  it('wants a figure where an amount or a term is asked, or that the texts give none', () => {
    const amount = { act: 'look_up', asks: ['amount'] } as const;
    expect(judge('**最高300万元（上限）。**', amount).first_answers).toBe(1);
    expect(judge('**收录的文件没有规定具体的金额、比例或者数量。**', amount).first_answers).toBe(1);
    expect(judge('**支持企业加大研发投入。**', amount).first_answers).toBe(0);
  });

  it('counts what stands beside, what has ended unasked, what is said twice, and words of the program', () => {
    const words = '鼓励企业、研发机构根据国家战略需要、高质量发展需求和行业发展趋势';
    const text = `**${words}。**\n\n> “${words}”\n\n1. 另一项\n\n**已废止：**甲\n\n**已到期：**乙\n\n还需要知道：丙。`;
    expect(judge(text)).toMatchObject({ beside: 1, ended_beside: 1, said_twice: 1, program_words: 1 });
  });

  it('is not judged of a refusal', () => {
    expect(judgeForm({ text: '这里没有', status: 'not_found' }, asked)).toEqual({});
  });

  it('is summed up by the median length and the means of the rest', () => {
    expect(summariseForm([{ length: 100, beside: 1 }, { length: 300, beside: 0 }, { length: 200 }])).toEqual({
      length: 200,
      beside: 0.5,
    });
  });
});
