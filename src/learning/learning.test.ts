import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRanker } from './fit-ranker.ts';
import { hashNgrams } from './hash-ngrams.ts';
import { applyLogistic, fitLogistic } from './logistic.ts';
import { openModels, packModels } from './pack-models.ts';
import { applyTextModel, likeliestLabel } from './text-model.ts';
import { type TextExample, trainTextModel } from './train-text-model.ts';

const EXAMPLES: readonly TextExample[] = [
  ...['补多少钱', '给多少钱', '奖励多少', '能补多少'].map((text) => ({ texts: [text], labels: ['amount'] })),
  ...['找哪个部门', '谁负责', '归哪个部门管', '问哪个部门'].map((text) => ({ texts: [text], labels: ['department'] })),
];
const LABELS = ['amount', 'department'];

describe('learning', () => {
  it('hashes a text into buckets in order, whatever its figures', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const { values, indices } = hashNgrams([text], 1024);
        expect(values.every((value) => value > 0)).toBe(true);
        expect([...indices]).toEqual([...new Set(indices)].sort((one, other) => one - other));
        expect([...indices].every((index) => index >= 0 && index < 1024)).toBe(true);
      }),
    );
    expect(hashNgrams(['罚30万'], 1024)).toEqual(hashNgrams(['罚5 万'], 1024));
    expect(hashNgrams(['甲', '乙'], 1024)).not.toEqual(hashNgrams(['乙', '甲'], 1024));
  });

  it.each(['one', 'any'] as const)('tells labels apart and gives the same bytes again (%s)', (choice) => {
    const train = () => trainTextModel(EXAMPLES, { choice, labels: LABELS, buckets: 4096 });
    const model = train();
    expect(likeliestLabel(model, { texts: ['一共补多少钱'] }).label).toBe('amount');
    expect(likeliestLabel(model, { texts: ['这事归哪个部门'] }).label).toBe('department');
    expect(packModels({ model: train() })).toEqual(packModels({ model }));
  });

  it('weighs features of another kind beside the words', () => {
    const examples = [0, 1, 0, 1, 0, 1].map((one, at) => ({
      ...{ texts: ['同样的话'], dense: [one], labels: [at % 2 === 1 ? 'yes' : 'no'] },
    }));
    const model = trainTextModel(examples, { choice: 'one', labels: ['yes', 'no'], buckets: 64 });
    expect(likeliestLabel(model, { texts: ['同样的话'], dense: [1] }).label).toBe('yes');
    expect(likeliestLabel(model, { texts: ['同样的话'], dense: [0] }).label).toBe('no');
  });

  it('keeps features of several examples alone, and knows no others', () => {
    const model = trainTextModel(EXAMPLES, { choice: 'any', labels: LABELS, buckets: 2 ** 30, least: 2 });
    expect(model.keys.length).toBeLessThan(40);
    expect(model.weights).toHaveLength(model.keys.length * LABELS.length);
    expect(likeliestLabel(model, { texts: ['一共补多少钱'] }).label).toBe('amount');
    expect(applyTextModel(model, { texts: ['天地玄黄'] })).toEqual(applyTextModel(model, { texts: ['宇宙洪荒'] }));
  });

  it.each([0, 2])('is the same after it was stored (least %i)', (least) => {
    const model = trainTextModel(EXAMPLES, { choice: 'any', labels: LABELS, buckets: 256, least });
    const opened = openModels(packModels({ first: model, second: model }).buffer);
    const input = { texts: ['能给多少'] };
    expect(opened.second && applyTextModel(opened.second, input)).toEqual(applyTextModel(model, input));
  });

  it('fits a logistic regression whose probabilities follow the feature', () => {
    const examples = Array.from({ length: 100 }, (_, at) => ({ features: [at, 5], target: at > 50 || at % 10 === 0 }));
    const model = fitLogistic(examples);
    expect(applyLogistic(model, [95, 5])).toBeGreaterThan(0.9);
    expect(applyLogistic(model, [5, 5])).toBeLessThan(0.3);
  });

  it('fits a ranking that puts the better candidates first', () => {
    const lists = [0.2, 0.5, 0.9].map((noise) => ({
      candidates: [
        [1, noise],
        [0, 1 - noise],
        [0, noise],
      ],
      better: [0],
    }));
    const [right = 0, noise = 0] = fitRanker(lists, 0.1);
    expect(right).toBeGreaterThan(Math.abs(noise));
  });
});
