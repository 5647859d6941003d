import type { z } from 'zod';
import type { Language } from './language.ts';
import type { ProblemCode } from './problem.ts';

type Values = Readonly<Record<string, string>>;

/** What is wrong (title), why (detail), and what to do (remedy). */
export interface ProblemWords {
  readonly title: string;
  readonly detail: (values: Values) => string;
  readonly remedy: string;
}

/** A reason that was written elsewhere, ended as a sentence. */
const closed = (reason: string, stop: string) => (/[。.！!？?]$/u.test(reason) ? reason : reason + stop);

export const PROBLEMS: Readonly<Record<ProblemCode, { readonly status: number } & Record<Language, ProblemWords>>> = {
  invalid_request: {
    status: 400,
    zh: {
      title: '请求的参数不对',
      detail: ({ errors = '' }) => errors,
      remedy: '请改正后重试；各参数的写法见 /docs。',
    },
    en: {
      title: 'Invalid parameters',
      detail: ({ errors = '' }) => errors,
      remedy: 'Correct them and try again; /docs lists every parameter.',
    },
  },
  invalid_body: {
    status: 422,
    zh: {
      title: '提交的内容不对',
      detail: ({ errors = '' }) => errors,
      remedy: '请改正后重试；各字段的写法见 /docs。',
    },
    en: {
      title: 'Invalid content',
      detail: ({ errors = '' }) => errors,
      remedy: 'Correct it and try again; /docs lists every field.',
    },
  },
  invalid_date: {
    status: 400,
    zh: {
      title: '日期不对',
      detail: ({ errors = '' }) => errors,
      remedy: '请写成 2026-11-20 这样的公历日期，也可以不写，不写就是今天。',
    },
    en: {
      title: 'Invalid date',
      detail: ({ errors = '' }) => errors,
      remedy: 'Write a calendar date such as 2026-11-20, or leave it out for today.',
    },
  },
  invalid_json: {
    status: 400,
    zh: {
      title: '提交的内容不是 JSON',
      detail: () => '提交的内容不能解析为一个 JSON 对象。',
      remedy: '请提交一个 JSON 对象，例如 {"message":"首次认定高企有什么支持"}。',
    },
    en: {
      title: 'Not JSON',
      detail: () => 'The body cannot be parsed as a JSON object.',
      remedy: 'Send one JSON object, for example {"message":"…"}.',
    },
  },
  invalid_encoding: {
    status: 400,
    zh: {
      title: '提交的内容不是 UTF-8',
      detail: () => '提交的内容里有不是 UTF-8 的字节。',
      remedy: '请用 UTF-8 编码后重新提交。',
    },
    en: {
      title: 'Not UTF-8',
      detail: () => 'The body holds bytes that are not UTF-8.',
      remedy: 'Encode it as UTF-8 and send it again.',
    },
  },
  body_too_large: {
    status: 413,
    zh: {
      title: '提交的内容太大',
      detail: ({ limit = '' }) => `一次最多提交 ${limit}。`,
      remedy: '请缩短内容，或者分几次提交。',
    },
    en: {
      title: 'Body too large',
      detail: ({ limit = '' }) => `At most ${limit} can be sent at once.`,
      remedy: 'Shorten it, or send it in parts.',
    },
  },
  facts_needed: {
    status: 422,
    zh: {
      title: '没有给出情况',
      detail: ({ measure = '', facts = '' }) => `测算“${measure}”要先说明情况，“facts”里可以填：${facts}。`,
      remedy: '知道几项填几项；一项也不知道时提交 "facts": {}，结果会说明还缺什么。',
    },
    en: {
      title: 'No facts given',
      detail: ({ measure = '', facts = '' }) => `To calculate "${measure}", "facts" can hold: ${facts}.`,
      remedy: 'Give what is known; send "facts": {} to be told what is missing.',
    },
  },
  unknown_document: {
    status: 404,
    zh: {
      title: '没有这份文件',
      detail: ({ id = '' }) => `收录的文件里没有“${id}”。`,
      remedy: '全部文件见 /api/documents；也可以用 /api/search 查找。',
    },
    en: {
      title: 'No such document',
      detail: ({ id = '' }) => `The corpus holds no document "${id}".`,
      remedy: '/api/documents lists all of them; /api/search finds them by words.',
    },
  },
  unknown_clause: {
    status: 404,
    zh: {
      title: '没有这一条',
      detail: ({ id = '', document = '' }) => `${document}里没有“${id}”这一条。`,
      remedy: '这份文件的全部条款见 /api/documents/{document}。',
    },
    en: {
      title: 'No such clause',
      detail: ({ id = '', document = '' }) => `${document} has no clause "${id}".`,
      remedy: '/api/documents/{document} lists its clauses.',
    },
  },
  unknown_measure: {
    status: 404,
    zh: {
      title: '没有这项措施',
      detail: ({ id = '' }) => `没有编号为“${id}”的措施。`,
      remedy: '全部措施见 /api/measures。',
    },
    en: {
      title: 'No such measure',
      detail: ({ id = '' }) => `There is no measure "${id}".`,
      remedy: '/api/measures lists all of them.',
    },
  },
  unknown_answer: {
    status: 404,
    zh: {
      title: '没有这条回答',
      detail: ({ id = '' }) => `没有编号为“${id}”的回答，可能已经到期删除。`,
      remedy: '请使用 /api/chat 返回的 id。',
    },
    en: {
      title: 'No such answer',
      detail: ({ id = '' }) => `There is no answer "${id}"; it may have been deleted after its retention time.`,
      remedy: 'Use the id that /api/chat returned.',
    },
  },
  unknown_conversation: {
    status: 404,
    zh: {
      title: '没有这次对话',
      detail: ({ id = '' }) => `没有编号为“${id}”的对话，可能已经到期删除。`,
      remedy: '不必处理；下一个问题会开始新的对话。',
    },
    en: {
      title: 'No such conversation',
      detail: ({ id = '' }) => `There is no conversation "${id}"; it may have been deleted after its retention time.`,
      remedy: 'Nothing to do: the next question starts a new one.',
    },
  },
  not_comparable: {
    status: 422,
    zh: {
      title: '这两项不能比较',
      detail: ({ a = '', b = '' }) => `“${a}”和“${b}”一个是文件，一个是条款。`,
      remedy: '请给出两份文件，或者两个条款。',
    },
    en: {
      title: 'Cannot be compared',
      detail: ({ a = '', b = '' }) => `Of "${a}" and "${b}", one is a document and one a clause.`,
      remedy: 'Give two documents, or two clauses.',
    },
  },
  days_reversed: {
    status: 422,
    zh: {
      title: '两个日期的先后不对',
      detail: ({ from = '', to = '' }) => `起始日 ${from} 在截止日 ${to} 之后。`,
      remedy: '请把较早的一天写在 from，较晚的一天写在 to。',
    },
    en: {
      title: 'The days are in the wrong order',
      detail: ({ from = '', to = '' }) => `The day ${from} is after ${to}.`,
      remedy: 'Give the earlier day as from and the later one as to.',
    },
  },
  out_of_range: {
    status: 422,
    zh: {
      title: '期限超出了可以推算的范围',
      detail: ({ earliest = '', latest = '', longest = '' }) =>
        `起算日要在 ${earliest} 和 ${latest} 之间，这个单位的期限最长 ${longest}。`,
      remedy: '请缩短期限，或者换一个起算日。',
    },
    en: {
      title: 'Beyond what can be reckoned',
      detail: ({ earliest = '', latest = '', longest = '' }) =>
        `The first day must lie between ${earliest} and ${latest}; in this unit a period is at most ${longest}.`,
      remedy: 'Shorten the period, or start from another day.',
    },
  },
  not_found: {
    status: 404,
    zh: {
      title: '没有这个地址',
      detail: ({ path = '' }) => `这里没有“${path}”。`,
      remedy: '首页是 /，接口说明是 /docs。',
    },
    en: {
      title: 'Not found',
      detail: ({ path = '' }) => `There is nothing at "${path}".`,
      remedy: 'The start page is /, the interface is described at /docs.',
    },
  },
  method_not_allowed: {
    status: 405,
    zh: {
      title: '请求方法不对',
      detail: ({ path = '', allowed = '' }) => `“${path}”只接受 ${allowed}。`,
      remedy: '请换用这个方法；写法见 /docs。',
    },
    en: {
      title: 'Method not allowed',
      detail: ({ path = '', allowed = '' }) => `"${path}" takes ${allowed} only.`,
      remedy: 'Use that method; /docs shows how.',
    },
  },
  not_signed_in: {
    status: 401,
    zh: { title: '没有登录', detail: () => '这个操作要先登录，或者登录已经过期。', remedy: '请登录后重试。' },
    en: {
      title: 'Not signed in',
      detail: () => 'You are not signed in, or no longer.',
      remedy: 'Sign in and try again.',
    },
  },
  not_permitted: {
    status: 403,
    zh: { title: '没有权限', detail: () => '您的账号没有这个操作的权限。', remedy: '请由有发布权限的人员操作。' },
    en: {
      title: 'Not permitted',
      detail: () => 'Your account may not do this.',
      remedy: 'Ask somebody who may publish.',
    },
  },
  form_expired: {
    status: 403,
    zh: { title: '页面已经过期', detail: () => '这个页面不属于现在的登录。', remedy: '请刷新页面后重试。' },
    en: {
      title: 'Page expired',
      detail: () => 'This page belongs to another session.',
      remedy: 'Reload the page and try again.',
    },
  },
  read_only: {
    status: 409,
    zh: {
      title: '这里只能看',
      detail: () => '这里的工作台只能看收件箱和数据，不能修改，也没有别的页面。',
      remedy: '请到 Node 上的工作台操作。',
    },
    en: {
      title: 'To be read only',
      detail: () => 'This office shows inbox and figures, and changes nothing.',
      remedy: 'Use the office on Node.',
    },
  },
  unknown_case: {
    status: 404,
    zh: {
      title: '没有这个受理码',
      detail: () => '没有这个受理码，或者已经过期。',
      remedy: '请核对后重试；受理码保留 90 天。',
    },
    en: {
      title: 'Unknown case',
      detail: () => 'There is no such case, or no more.',
      remedy: 'Check the code; it is kept for 90 days.',
    },
  },
  unknown_notice: {
    status: 404,
    zh: { title: '没有这一条', detail: () => '没有这一条，可能已经撤回或者到期删除。', remedy: '请刷新页面。' },
    en: {
      title: 'Unknown notice',
      detail: () => 'It was withdrawn, or removed with its conversation.',
      remedy: 'Load the page again.',
    },
  },
  unknown_account: {
    status: 404,
    zh: { title: '没有这个账号', detail: ({ name = '' }) => `没有账号“${name}”。`, remedy: '请从名单里选。' },
    en: {
      title: 'Unknown account',
      detail: ({ name = '' }) => `There is no account "${name}".`,
      remedy: 'Choose one of the list.',
    },
  },
  unknown_curated: {
    status: 404,
    zh: {
      title: '没有这条答复',
      detail: ({ id = '' }) => `没有编号为“${id}”的核定答复。`,
      remedy: '请刷新页面后重试。',
    },
    en: {
      title: 'Unknown answer',
      detail: ({ id = '' }) => `There is no curated answer "${id}".`,
      remedy: 'Reload the page and try again.',
    },
  },
  unknown_lesson: {
    status: 404,
    zh: {
      title: '没有这条建议',
      detail: ({ id = '' }) => `没有待处理的建议“${id}”。`,
      remedy: '可能已经有人处理，请刷新页面。',
    },
    en: {
      title: 'Unknown lesson',
      detail: ({ id = '' }) => `No lesson "${id}" is waiting.`,
      remedy: 'Reload the page: somebody may have decided.',
    },
  },
  unknown_term: {
    status: 422,
    zh: {
      title: '文件里没有这个词',
      detail: ({ term = '' }) => `收录的文件里没有“${term}”。`,
      remedy: '右边请写文件里的原词。',
    },
    en: {
      title: 'Not a word of the texts',
      detail: ({ term = '' }) => `No text held says "${term}".`,
      remedy: 'Write a word of the texts.',
    },
  },
  already_taught: {
    status: 409,
    zh: { title: '已经有了', detail: () => '这个说法已经登记过。', remedy: '不用再登记。' },
    en: { title: 'Already there', detail: () => 'This was taught before.', remedy: 'Nothing needs to be done.' },
  },
  document_unreadable: {
    status: 422,
    zh: { title: '这个文件读不出文字', detail: ({ reason = '' }) => reason, remedy: '请换一个文件再上传。' },
    en: {
      title: 'No text in this file',
      detail: ({ reason = '' }) => reason,
      remedy: 'Upload a text, Word, PDF or HTML file with text in it.',
    },
  },
  document_refused: {
    status: 409,
    zh: { title: '没有完成', detail: ({ reason = '' }) => closed(reason, '。'), remedy: '请按提示改正后再试。' },
    en: {
      title: 'Not done',
      detail: ({ reason = '' }) => closed(reason, '.'),
      remedy: 'Mend what is said and try again.',
    },
  },
  unknown_received: {
    status: 404,
    zh: { title: '没有这份文件', detail: ({ id = '' }) => `没有收到过“${id}”。`, remedy: '请从列表里选。' },
    en: {
      title: 'Unknown document',
      detail: ({ id = '' }) => `Nothing was received as “${id}”.`,
      remedy: 'Choose from the list.',
    },
  },
  publishing_off: {
    status: 409,
    zh: {
      title: '没有地方保存版本',
      detail: () => '服务的数据只在内存里，不能发布。',
      remedy: '请把 DATA_DIR 设为一个文件夹，重启服务。',
    },
    en: {
      title: 'Nothing is kept',
      detail: () => 'The data of the service is in memory only.',
      remedy: 'Set DATA_DIR to a folder and restart.',
    },
  },
  publishing_busy: {
    status: 409,
    zh: { title: '正在生成', detail: () => '已经在另行生成一版。', remedy: '请等它完成，约一两分钟。' },
    en: {
      title: 'In the making',
      detail: () => 'A generation is being made.',
      remedy: 'Wait until it is done, a minute or two.',
    },
  },
  unknown_generation: {
    status: 404,
    zh: {
      title: '没有这一版',
      detail: ({ id = '' }) => `没有“${id}”这一版，或者从未发布过。`,
      remedy: '请刷新页面，从列表里选。',
    },
    en: {
      title: 'Unknown generation',
      detail: ({ id = '' }) => `There is no generation “${id}”, or it was never served.`,
      remedy: 'Reload the page and choose from the list.',
    },
  },
  generation_current: {
    status: 409,
    zh: { title: '正在使用', detail: ({ id = '' }) => `${id} 就是正在使用的一版。`, remedy: '不用再做什么。' },
    en: {
      title: 'Served already',
      detail: ({ id = '' }) => `${id} is what is served.`,
      remedy: 'Nothing needs to be done.',
    },
  },
  generation_faulty: {
    status: 409,
    zh: {
      title: '有错误，不能发布',
      detail: ({ id = '' }) => `${id} 没有通过核对。`,
      remedy: '请改正列出的错误，重新生成。',
    },
    en: {
      title: 'Has faults',
      detail: ({ id = '' }) => `${id} did not pass the checks.`,
      remedy: 'Mend what is listed and make it anew.',
    },
  },
  generation_stale: {
    status: 409,
    zh: {
      title: '索引不是现在的程序生成的',
      detail: ({ id = '' }) => `${id} 的索引是别的版本的程序生成的，或者已经损坏。`,
      remedy: '请在服务器上运行 npx tongce rollback {id}，它先重新生成索引再换上；还没有发布过的，请重新生成一版。',
    },
    en: {
      title: 'Indexes of another code',
      detail: ({ id = '' }) => `The indexes of ${id} were made by another version of the code, or are damaged.`,
      remedy:
        'Run npx tongce rollback {id} on the server, which makes them anew first; what was never published is made anew.',
    },
  },
  changed_since: {
    status: 409,
    zh: {
      title: '已经改过',
      detail: () => '您打开以后，又有人改过。',
      remedy: '请刷新页面，看过现在的内容再操作。',
    },
    en: {
      title: 'Changed since',
      detail: () => 'Somebody has changed it since you opened it.',
      remedy: 'Reload the page and look at it as it is now.',
    },
  },
  unknown_mark: {
    status: 422,
    zh: {
      title: '标记没有对应的条款',
      detail: ({ mark = '' }) => `答复里标了 [${mark}]，依据的条款没有这么多。`,
      remedy: '请补上条款编号，或者改正标记。',
    },
    en: {
      title: 'A mark without a clause',
      detail: ({ mark = '' }) => `The answer marks [${mark}], and there are not so many clauses.`,
      remedy: 'Add the clause or correct the mark.',
    },
  },
  generation_worse: {
    status: 409,
    zh: {
      title: '有回答变差',
      detail: ({ id = '' }) => `${id} 使一些问题的回答变差。`,
      remedy: '请先看过是哪些，确定要发布的，勾选后再发布。',
    },
    en: {
      title: 'Some answers became worse',
      detail: ({ id = '' }) => `${id} answers some questions worse than before.`,
      remedy: 'Look at them first; to publish all the same, accept them.',
    },
  },
  not_tried: {
    status: 409,
    zh: { title: '还没有试算', detail: () => '还没有用全部试题试过，或者没有试成。', remedy: '请等试算完成后再发布。' },
    en: {
      title: 'Not tried yet',
      detail: () => 'The question sets were not asked yet, or the trial failed.',
      remedy: 'Wait for the trial.',
    },
  },
  clause_changed: {
    status: 409,
    zh: {
      title: '依据的条款有变',
      detail: ({ id = '' }) => `条款 ${id} 的文字改了，或者已经失效。`,
      remedy: '请对照现在的条款重新核对。',
    },
    en: {
      title: 'Its clause changed',
      detail: ({ id = '' }) => `Clause ${id} reads otherwise, or no longer holds.`,
      remedy: 'Compare with the clause as it is.',
    },
  },
  unproven: {
    status: 422,
    zh: {
      title: '有的内容没有依据',
      detail: ({ figures = '' }) => `所引的条款里没有：${figures}。`,
      remedy: '请补上写明它的条款，或者删去。',
    },
    en: {
      title: 'Not proven',
      detail: ({ figures = '' }) => `The clauses do not say: ${figures}.`,
      remedy: 'Add the clause that does, or leave it out.',
    },
  },
  rate_limited: {
    status: 429,
    zh: {
      title: '请求太频繁',
      detail: ({ seconds = '' }) => `这个地址的请求超过了每分钟的限额，${seconds} 秒后恢复。`,
      remedy: '请稍候再试；需要批量使用请联系管理员。',
    },
    en: {
      title: 'Too many requests',
      detail: ({ seconds = '' }) => `This address is over its limit a minute; it can go on in ${seconds} seconds.`,
      remedy: 'Wait and try again; ask the operator about bulk use.',
    },
  },
  busy: {
    status: 503,
    zh: {
      title: '正在处理的问题太多',
      detail: () => '同时提交的问题太多，这一个没有处理。',
      remedy: '请过几秒再试；急事请拨打 {service.hotline}。',
    },
    en: {
      title: 'Busy',
      detail: () => 'Too many questions came at once, and this one was not taken.',
      remedy: 'Try again in some seconds.',
    },
  },
  foreign_origin: {
    status: 403,
    zh: {
      title: '不接受这个网站的提交',
      detail: ({ origin = '' }) => `网页“${origin}”不在允许的来源里。`,
      remedy: '要在这个网站上使用，请管理员把它写进 WIDGET_ORIGINS。',
    },
    en: {
      title: 'Not taken from this site',
      detail: ({ origin = '' }) => `Pages of "${origin}" may not send to this service.`,
      remedy: 'The operator can add the site to WIDGET_ORIGINS.',
    },
  },
  foreign_host: {
    status: 403,
    zh: {
      title: '不是本服务的主机名',
      detail: ({ host = '' }) => `请求写的主机名是“${host}”，不在允许的主机名里。`,
      remedy: '请管理员把对外的主机名写进 ALLOWED_HOSTS。',
    },
    en: {
      title: 'Not a host of this service',
      detail: ({ host = '' }) => `The request names the host "${host}", which is none of this service.`,
      remedy: 'The operator can add the public name to ALLOWED_HOSTS.',
    },
  },
  enough_feedback: {
    status: 429,
    zh: {
      title: '这条回答的反馈已经够多',
      detail: ({ most = '' }) => `一条回答最多收 ${most} 次反馈。`,
      remedy: '已收到的都会看；还有要补充的，请再提一次问题后反馈。',
    },
    en: {
      title: 'Enough feedback on this answer',
      detail: ({ most = '' }) => `An answer takes feedback ${most} times at most.`,
      remedy: 'What was sent is read; for more, ask again and comment on the new answer.',
    },
  },
  not_kept: {
    status: 503,
    zh: {
      title: '暂时不能保存',
      detail: ({ id = '' }) => `数据暂时写不进去，这次提交没有保存，编号 ${id}。`,
      remedy: '提问和查询照常可用；请稍后再提交一次，仍然不行请把编号告诉管理员。',
    },
    en: {
      title: 'Cannot be kept now',
      detail: ({ id = '' }) => `Nothing can be written at the moment; this was not kept. Its number is ${id}.`,
      remedy:
        'Questions and searches work as ever; send it again later, and tell the operator the number if it goes on.',
    },
  },
  internal: {
    status: 500,
    zh: {
      title: '服务出错了',
      detail: ({ id = '' }) => `这次请求没有完成，编号 ${id}。`,
      remedy: '请稍后重试；仍然不行请把编号告诉管理员，急事请拨打 {service.hotline}。',
    },
    en: {
      title: 'Something went wrong',
      detail: ({ id = '' }) => `The request was not completed. Its number is ${id}.`,
      remedy: 'Try again later; if it goes on, tell the operator the number.',
    },
  },
};

type Issue = z.core.$ZodIssue;

/** One fault of one field, in a sentence without its full stop. */
export function explainIssue(issue: Issue, language: Language): string {
  const field = issue.path.length > 0 ? issue.path.join('.') : language === 'zh' ? '提交的内容' : 'body';
  return language === 'zh' ? explainInChinese(field, issue) : explainInEnglish(field, issue);
}

function explainInChinese(field: string, issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `缺少“${field}”`
        : `“${field}”应当是${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case 'too_big':
      return `“${field}”最多${issue.maximum}${SIZE_NAMES[issue.origin] ?? ''}`;
    case 'too_small':
      return issue.origin === 'string'
        ? `“${field}”不能为空`
        : `“${field}”至少${issue.minimum}${SIZE_NAMES[issue.origin] ?? ''}`;
    case 'invalid_value':
      return `“${field}”只能是 ${issue.values.map(String).join('、')}`;
    case 'custom':
      return `“${field}”写的是“${String(issue.params?.written ?? '')}”，${CUSTOM[String(issue.params?.code)]?.zh ?? '不能使用'}`;
    default:
      return `“${field}”的写法不对`;
  }
}

function explainInEnglish(field: string, issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `"${field}" is missing` : `"${field}" must be of type ${issue.expected}`;
    case 'too_big':
      return `"${field}" may have at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'too_small':
      return issue.origin === 'string' ? `"${field}" is empty` : `"${field}" must be at least ${issue.minimum}`;
    case 'invalid_value':
      return `"${field}" must be one of ${issue.values.map(String).join(', ')}`;
    case 'custom':
      return `"${field}" is "${String(issue.params?.written ?? '')}", ${CUSTOM[String(issue.params?.code)]?.en ?? 'which cannot be used'}`;
    default:
      return `"${field}" is not in the right form`;
  }
}

const CUSTOM: Readonly<Record<string, Record<Language, string>>> = {
  invalid_date: { zh: '不是公历日期', en: 'which is no calendar date' },
};
const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  object: '一个 JSON 对象',
  record: '一个 JSON 对象',
  array: '一个列表',
};
const SIZE_NAMES: Readonly<Record<string, string>> = { string: '个字', array: '项', record: '项', object: '项' };

/** What server-rendered pages say by themselves. */
export const PAGE_WORDS = {
  skip: '跳到正文',
  brand: '{service.name}',
  subtitle: '{service.subtitle}',
  navigation: '主导航',
  places: [
    { href: '/', name: '问政策' },
    { href: '/supports', name: '找支持' },
    { href: '/desk', name: '查条款' },
    { href: '/changes', name: '变化' },
    { href: '/about', name: '收录范围' },
  ],
  notice: '内容依据收录的文件原文，{service.disclaimer}{service.hotline_name} {service.hotline}。',
  accessibility: '无障碍说明',
  asOf: (day: string) => `截至${day}`,
  otherDay: (day: string, today: string) => `这一页说的是${day}的情况，不是今天（${today}）的。`,
  toToday: '看今天的',
  citation: '引用',
  copyCitation: '复制引用',
  context: '上下文',
  contents: '目录',
  previous: '上一条',
  next: '下一条',
  neighbours: '前后条款',
  measures: '可以对照的措施',
  ask: (clause: string) => `${clause}说的是什么`,
  askDocument: (document: string) => `${document}讲了什么`,
  askClause: '问这一条',
  askAboutDocument: '问这份文件',
  openDesk: '在条款台打开',
  compare: '和后来的规定比对',
  repealer: '废止它的文件',
  supports: {
    title: (situation: string) => `${situation}能拿到的支持`,
    count: (count: number) => `收录的文件里有${count}项可以对照`,
    own: '填上自己的情况，看哪些对得上',
    others: '别的情况',
    area: { district: '{service.home}', city: '{service.above}', province: '{service.above}', nation: '全国' },
    groups: {
      ready: '现在就能核对',
      open: '还要看具体情况',
      service: '服务和便利',
      doubtful: '可能已经过期，申请前先确认',
      excluded: '不符合',
    },
    feed: '支持措施的开始和结束',
  },
  changes: {
    title: '政策变动',
    from: '从',
    to: '到',
    show: '查看',
    found: (from: string, to: string, count: number) =>
      count === 0 ? `${from}到${to}，收录的文件没有变动` : `${from}到${to}，共${count}项变动`,
  },
  case: {
    title: '查看人工回复',
    code: '受理码',
    show: '查看',
    noSuchCase: '没有这个受理码，或者已经过期。请核对后重试。',
    opened: (code: string, day: string) => `受理码 ${code} · ${day}转交`,
    waiting: '还没有回复。急事请打 {service.hotline}，报上受理码。',
    replied: (day: string) => `工作人员${day}回复：`,
    answered: '当时系统的回答',
    shared: '您提供的情况',
  },
  changeNotice: {
    title: '答复有变化时告诉我',
    about: '政策调整以后，您问过的这个问题如果会有不同的答复，我们告诉您。',
    address: '电子邮箱',
    terms:
      '邮箱只用来告诉您这一件事，和其他内容分开存放，随这次对话到期一起删除，随时可以撤回。登记以后还要再确认一次才生效。',
    ask: '登记',
    pending: (address: string) =>
      `已经登记 ${address}，还没有生效。请打开下面的链接确认；一天之内没有确认的，自动删除。`,
    follow: '打开我的登记，确认',
    keep: '请保存登记页的网址：用它可以随时撤回。',
    unconfirmed: (address: string) => `${address} 还没有确认。`,
    holds: (address: string) => `${address} 已经生效：答复有变化时会告诉您。`,
    confirm: '确认，请告诉我',
    withdraw: '撤回并删除邮箱',
    said: {
      notAddress: '这不像一个电子邮箱，请核对。',
      enough: '这个答复登记的邮箱已经够多了。',
      gone: '没有这个登记，或者对话已经到期删除。',
      late: '没有这个登记，或者超过一天没有确认，已经失效。请重新登记。',
      withdrawn: '已经撤回，邮箱已经删除。',
    },
  },
  later: { successor: '接替它的条款', overtaken: '后来的文件对同一件事另有规定，以后来的为准' },
  departments: '责任单位',
  apiTitle: '接口说明',
  problems: '错误代码',
} as const;

export const PROBLEM_PAGE_WORDS: Readonly<Record<Language, Readonly<Record<'near' | 'desk' | 'start', string>>>> = {
  zh: { near: '您要找的可能是', desk: '在条款台查找', start: '回到首页' },
  en: { near: 'You may have meant', desk: 'Search the clauses', start: 'Start page' },
};

export const LLMS_WORDS = {
  summary: (count: number) =>
    `{service.realm}政策问答：收录${count}份政策文件，按指定的日期回答哪些规定现行有效、有什么支持、怎么计算，每个数字都注明出自哪一条。 Answers questions on policies of {service.realm_english}; every figure cites its clause.`,
  caution: '引用时请注明文件、条款和日期（as_of）。“最高”是上限，不是一定能拿到的数额。内容{service.disclaimer}',
  interface: '接口',
  protocol: (address: string) => `- Model Context Protocol: POST ${address}`,
  pages: '网页',
  clauses: (origin: string) => `- 每个条款有固定网址：${origin}/d/{文件编号}/{条款路径}`,
  situations: '按情况列出的支持',
  documents: '收录的文件',
} as const;
