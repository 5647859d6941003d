import type { caseMessages as chinese } from '../chat/case-messages.ts';
import { service } from '../identity.ts';

export const caseMessages: typeof chinese = {
  heading: (code) => `The question you handed over · code ${code}`,
  replied: (day) => `Reply of the staff on ${day} (written by a person):`,
  waiting: `No reply yet. If it is urgent call ${service.words.hotline} and give the code.`,
  open: 'See question and answer',
};
