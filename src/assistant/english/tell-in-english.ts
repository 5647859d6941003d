import type { Outcome } from '../../calculator/outcome.ts';
import { fillService, type Identity } from '../../policy/identity.ts';
import type { Answer, AnswerAmount, NextQuestion, NextStep } from '../answer.ts';
import type { Sources } from '../dependencies.ts';
import { ASK_FACT, CONDITIONS, NEXT_STEPS, NOTICE } from './messages.ts';
import { phraseAmount } from './phrase-amount.ts';

/** What stands around the text of an answer. */
type Around = Pick<Answer, 'understood' | 'notice' | 'question' | 'next_steps' | 'suggestions'>;

/** Labels, questions and steps in English; values and options stay as they are, since they are sent back. */
export function tellInEnglish(around: Around, sources: Sources): Around {
  const { service } = sources;
  return {
    notice: fillService(NOTICE, service),
    understood: around.understood.map((one) => ({ ...one, label: named(one.label, sources) })),
    question: around.question && askInEnglish(around.question, sources),
    next_steps: around.next_steps.map((step) => stepInEnglish(step, service)),
    suggestions: around.suggestions.length > 0 ? service.english.suggestions : [],
  };
}

/** What a measure comes to, in English. */
export function amountInEnglish(amount: AnswerAmount, outcome: Outcome, sources: Sources): AnswerAmount {
  return { ...amount, text: phraseAmount(outcome.amount, sources) };
}

function named(label: string, { gloss }: Sources): string {
  return CONDITIONS.fact(label, gloss(label));
}

function askInEnglish(question: NextQuestion, sources: Sources): NextQuestion {
  const label = sources.facts.get(question.fact)?.label ?? question.prompt;
  return { ...question, prompt: ASK_FACT(named(label, sources)) };
}

function stepInEnglish(step: NextStep, service: Identity): NextStep {
  const { held, silent } = NEXT_STEPS[step.kind];
  return { ...step, text: fillService(step.held ? held(step.text) : silent, service) };
}
