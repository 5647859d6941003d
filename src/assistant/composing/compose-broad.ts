import type { MatchedMeasure } from '../../calculator/outcome.ts';
import { reckonCount } from '../../calculator/reckon-counts.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Level } from '../../policy/document.ts';
import { mayBePresentedAsCurrent, validityOfClause } from '../../policy/validity.ts';
import type { Interpreted } from '../../question/interpreted.ts';
import { levelSaid } from '../../question/read-level.ts';
import { readDistrict } from '../../question/read-seat.ts';
import type { Sources } from '../dependencies.ts';
import type { Calculation } from '../evidence/evidence.ts';
import { BROAD_LEAD } from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import type { Draft } from './compose-answer.ts';
import { phraseItem } from './phrase-outcome.ts';

/** Supports told when nothing is known that would choose among them. */
const ITEMS = 5;
/** What may stand in "我公司在通州，市里还有啥补贴" without saying for what. */
const WITHOUT_SUBJECT =
  /我们?|咱们?|你们?|公司|企业|单位|注册|开在|在|是|家|的|请问|现在|目前|还|都|有没有|有|什么|啥|哪些|能不能|可不可以|能|可以|拿到|拿|领|申请|享受|给|补贴|补助|奖励|支持|扶持|政策|优惠|资助|资金|帮扶|帮助|好处|钱|吗|呢|么|了|吧|市里|市级|区里|区级|北京市?|通州区?|城市副中心|副中心|政府|些|想|知道|了解|一下|问|咨询|介绍|最近|今年|到|[\s，,。？?！!、]/gu;

/** True when supports are asked for and no word says which. */
export function isBroad({ intents, followsUp }: Understanding, { text, addresses }: Interpreted): boolean {
  const rest = text.replace(WITHOUT_SUBJECT, '');
  return intents.has('support') && !followsUp && addresses.length === 0 && rest.length < 2;
}

/** What can I get: the largest supports that nothing known speaks against, and the question that narrows them down. */
export function composeBroad(
  question: Understanding,
  interpreted: Interpreted,
  asOf: CalendarDate,
  sources: Sources,
): Draft {
  const facts = { ...question.facts, ...readDistrict(interpreted) };
  const { eligible, more_information: open } = sources.match(facts, asOf);
  const offered = [...eligible, ...open].filter((one) => isOffered(one, levelSaid(interpreted.text), sources));
  const calculations = offered.slice(0, ITEMS).flatMap(({ measure: id }): readonly Calculation[] => {
    const measure = sources.measures.get(id);
    return measure
      ? [
          {
            measure,
            outcome: sources.calculate(id, facts, asOf),
            fit: 1,
            understood: [],
            doubtful: [],
            cases: [],
            instead: null,
          },
        ]
      : [];
  });
  const counts = [reckonCount('写明金额的支持', offered, '项'), reckonCount('列出的支持', calculations, '项')];
  return {
    status: 'answered',
    statements: [
      state('headline', BROAD_LEAD(offered.length, calculations.length), [], { grounds: counts.map(groundOfStep) }),
      ...calculations.flatMap((calculation) => itemOf(calculation, asOf, sources)),
    ],
    related: [],
    calculations,
    quotes: new Map(calculations.map(({ measure }) => [measure.clause, measure.quote])),
    ended: new Set(),
  };
}

/** Money that a text which may hold names, of the level asked for. */
function isOffered(
  { document: id, amount, status }: MatchedMeasure,
  level: Level | null,
  { documents }: Sources,
): boolean {
  const document = documents.get(id);
  const isMoney = amount?.unit === 'yuan' && (amount.yuan ?? amount.max) !== undefined;
  return (
    isMoney &&
    document?.kind === 'support' &&
    mayBePresentedAsCurrent(status) &&
    (level === null || document.level === level)
  );
}

function itemOf(calculation: Calculation, asOf: CalendarDate, sources: Sources): readonly Statement[] {
  const { clauses, documents } = sources;
  const clause = clauses.get(calculation.measure.clause);
  const document = clause && documents.get(clause.document);
  if (!clause || !document) return [];
  return [phraseItem(calculation, { clause, document, validity: validityOfClause(clause, document, asOf) }, sources)];
}
