import type { Failure } from '../client/problem.ts';
import { service } from '../identity.ts';
import type * as chinese from '../messages.ts';
import type { Worded } from './worded.ts';

const { hotline, name: brand } = service.words;

export const messages: Worded<typeof chinese.messages> = {
  brand,
  hotline,
  chat: {
    heading: 'Policy questions',
    label: 'Your question',
    placeholder: 'Describe your case, or ask about a policy',
    send: 'Ask',
    stop: 'Stop',
    newConversation: 'New question',
    firstQuestions: 'For example',
    log: 'Questions and answers',
    asked: 'You asked',
    waiting: 'Looking up clauses…',
    stillWaiting: 'Still looking; the network may be slow…',
    writing: 'Being written and checked, sentence by sentence…',
    stillWriting: 'More is coming; what is written can be read already…',
    ready: 'The answer is shown.',
    updated: 'The answer was updated.',
    updating: 'Being updated…',
    asks: (prompt) => `One more question: ${prompt}`,
    tooLong: (most) => `At most ${most} characters; please shorten it.`,
    remaining: (count) => `${count} characters left`,
    offline: 'The network is down. It is asked again when it is back; what is shown can still be read.',
    retry: 'Try again',
    edit: 'Change the question',
    suggestions: 'Ask on',
    close: 'Close',
  },
  firstQuestions: service.examples,
  answer: {
    wholeClause: (length) => `Whole clause (${length} characters)`,
    sources: 'Sources',
    endedSources: 'Ended, no basis any more',
    relatedSources: 'Related clauses',
    marker: (n) => `Source ${n}`,
    clausePage: 'Full text',
    copyCitation: 'Copy citation',
    department: 'Department',
    conditions: 'Conditions',
    moreConditions: (count) => `${count} more`,
    next: 'Next steps',
    others: 'See also',
    quotes: 'Words of the clause',
    ended: (count) => `${count} earlier rules have ended`,
    clauseOf: 'Clause',
    near: (count) => `${count} clauses that come near, for reading only`,
    notWritten: (names) => `Not written in the text: ${names.join(', ')}. Ask the department, or call `,
    period: '.',
    today: 'Use today',
    skip: 'Skip',
    choose: 'Please choose',
    explanation: 'How this was worked out',
    met: 'met',
    unmet: 'not met',
    unsure: 'to be confirmed',
    toConfirm: 'met, to be confirmed',
    assumed: 'These conditions are taken as met; please confirm:',
    unpublished: 'standard not published',
    decides: (count) => `decides ${count}`,
    reply: 'Reply',
    table: 'Table; scrolls sideways',
    supports: (count) => `All ${count} supports`,
    openSupports: 'Open in the support finder (Chinese)',
  },
  actions: {
    group: 'For this answer',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying; the text is selected, press Ctrl+C.',
    print: 'Print',
    share: 'Share',
    copyLink: 'Copy link',
    hotline: `Call ${hotline}`,
    hotlineHeading: `What to say to ${hotline} (Chinese)`,
    hotlineCall: `Call ${hotline}`,
    hotlineCopy: 'Copy these words',
  },
  handOver: {
    heading: 'Ask a person',
    hint: `Hands the question and this answer to the staff. You get a code by which you can see the reply, also through ${hotline}. No name or telephone number is kept.`,
    share: 'Facts that you agree to share (none unless ticked)',
    note: 'Anything else (optional; no names or telephone numbers please)',
    submit: 'Get a code',
    done: 'Handed over. Please keep the code:',
    return: 'Kept for 90 days.',
    open: 'See the reply by code',
  },
  feedback: {
    ask: 'Was this answer helpful?',
    yes: 'Yes',
    no: 'No',
    why: 'What is wrong?',
    reasons: [
      'Not what I asked',
      'Wrong figure or clause',
      'No longer in force',
      'Hard to understand',
      'Something else',
    ],
    comment: 'Anything else (optional; no names or telephone numbers please)',
    send: 'Send',
    thanks: 'Thank you.',
    failed: 'It was not sent; please try again later.',
  },
  facts: {
    heading: 'My case',
    by: 'For this case',
    add: 'Add a fact',
    which: 'Which fact',
    more: (count) => `${count} more`,
    assumed: 'Not said, taken for granted',
    remove: 'Remove',
    words: (words) => `You said “${words}”`,
    byHand: 'Added by you',
    change: 'Change',
    save: 'Save',
    cancel: 'Cancel',
    yes: 'Yes',
    no: 'No',
    unsure: 'Not sure',
  },
  followUps: {
    department: 'Which department is in charge?',
    until: 'When does it expire?',
    before: 'What has changed from the earlier rule?',
    together: 'Can it be combined with other supports?',
  },
  history: {
    heading: 'History',
    hint: 'Kept in this browser only.',
    none: 'Nothing yet.',
    remove: 'Delete',
    removeAll: 'Delete all',
    confirm: 'Delete everything?',
    open: 'Open',
    full: 'The storage of the browser is full; the oldest entries were deleted.',
  },
  widget: {
    heading: 'Policy questions',
    greeting: 'Describe your case or ask about a policy; every figure opens its clause.',
    fullPage: 'Open the full page',
    kept: 'Kept until this tab is closed.',
    notListed: (origin) =>
      `The service does not know ${origin} and takes no questions from it. Add it to WIDGET_ORIGINS.`,
    ofDocument: (name) => [`What does ${name} say?`, `Is ${name} still in force?`, `What support does ${name} give?`],
    ofTopic: (name) => [`What support is there for ${name}?`, `What are the conditions for ${name}?`],
  },
  aiLabel: 'Generated by a program (AI), for reference only; the official Chinese documents count.',
};

export const dayMessages: Worded<typeof chinese.dayMessages> = {
  asOf: 'By the rules of which day',
  today: 'By the rules of today',
};

const STATUS_WORDS: Readonly<Record<Parameters<typeof chinese.statusWord>[0], string>> = {
  in_force: 'in force',
  not_yet_effective: 'not yet in force',
  repealed: 'repealed',
  expired: 'expired',
  period_ended: 'period over',
  likely_over: 'possibly over',
  unknown: 'no effective date stated, no repeal found',
};
export const statusWord: typeof chinese.statusWord = (status) => STATUS_WORDS[status];

const CERTAINTY_WORDS: Readonly<Record<string, string>> = {
  exact: 'fixed',
  range: 'range',
  ceiling: 'ceiling',
  rate: 'rate',
  rate_with_cap: 'rate with a cap',
  pool: 'total shared by several',
  tiers_unpublished: 'tiers not published',
  service: 'service',
  deadline: 'time limit',
  threshold: 'threshold',
};
export const certaintyWord: typeof chinese.certaintyWord = (certainty) => CERTAINTY_WORDS[certainty] ?? certainty;

const OUTCOME_WORDS: Readonly<Record<string, string>> = {
  eligible: 'conditions met',
  not_eligible: 'conditions not met',
  more_information: 'facts missing',
  not_in_force: 'no longer in force',
  not_published: 'not published',
  suspended: 'text changed, suspended',
};
export const outcomeWord: typeof chinese.outcomeWord = (outcome) => OUTCOME_WORDS[outcome] ?? outcome;

const ANSWER_STATUS_WORDS: Readonly<Record<Parameters<typeof chinese.answerStatusWord>[0], string>> = {
  answered: '',
  partial: 'No basis was found for a part of this',
  clarify: 'Please say a little more',
  not_found: 'No basis was found',
  out_of_scope: 'Outside what is held',
  refused: 'Not answered',
};
export const answerStatusWord: typeof chinese.answerStatusWord = (status) => ANSWER_STATUS_WORDS[status];

export function failureMessage(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
      return 'The network is down; it is asked again when it is back.';
    case 'unreachable':
      return `The service cannot be reached. Please try again, or call ${hotline}.`;
    case 'not_listed':
      return 'This site is not registered with the service. Please open the full page.';
    case 'slow':
      return `No reply came in time. Please try again, or call ${hotline}.`;
    case 'stopped':
      return 'Stopped.';
    case 'busy':
      return 'Many people are asking; please try again later.';
    case 'problem':
      return failure.detail || failure.title || `Something went wrong (${failure.status}); please try again.`;
  }
}
