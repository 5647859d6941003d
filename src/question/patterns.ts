/** A pattern over messages, as data: what it finds, and messages that show what it finds and what it leaves. */
export interface Pattern {
  readonly name: string;
  readonly sign: RegExp;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

/** What follows a place whose own rules are asked for: 雄安那边给多少, 海淀的补贴. */
export const OWN_RULES: Pattern = {
  name: 'the rules of the place before it are asked for',
  sign: /^(?:(?:那边|那儿|那里|当地|政府|省里|市里)(?:给|补|奖|有|怎么|能)|[省市]?(?:给|补|奖)|.{0,12}(?:多少|补贴|补助|奖励|奖金|奖[？?。]?$|政策|怎么(?:补|奖|给)|给不给))/u,
  finds: ['那边给多少', '律所落户奖', '高企首次认定奖多少', '给新认定的总部奖励多少万'],
  leaves: ['分公司要搬来', '的公司合作'],
};

/** A place that something done here only comes from or goes to: 从河北来, 和天津的公司合作, 去香港上市. */
export const COMES_FROM: Pattern = {
  name: 'the other end of something done here',
  sign: /(?:[从由自和与跟同](?:[\u4e00-\u9fff]{2}[、和]?)?|设在|位于)$/u,
  finds: ['我们从', '和', '总部设在'],
  leaves: ['公司在', '我们是'],
};
export const GOES_TO: Pattern = {
  name: 'who goes to a place',
  sign: /[去到往赴]$/u,
  finds: ['想去', '迁到'],
  leaves: ['我们在'],
};
export const SETTLES_THERE: Pattern = {
  name: 'who goes to settle asks for the rules of the place',
  sign: /^.{0,4}(?:开|办|注册|设|落户|发展|投|建|找)/u,
  finds: ['开公司', '市注册'],
  leaves: ['上市', '参展'],
};
/** 在深圳, 我们深圳的公司: where the asker is. */
export const SEAT_BEFORE: Pattern = {
  name: 'the asker sits at the place after it',
  sign: /(?:在|我们|是)$/u,
  finds: ['公司在', '我们'],
  leaves: ['和', '从'],
};
export const SEAT_AFTER: Pattern = {
  name: 'a company of the place before it',
  sign: /^.{0,4}(?:公司|企业)/u,
  finds: ['的公司', '企业'],
  leaves: ['给多少钱'],
};
/** 区里, 本市: words that mean whichever district or city is spoken of. */
export const UNNAMED_PLACE: Pattern = {
  name: 'a place elsewhere that nobody names: it has no rules to ask for',
  sign: /^外[地省市区]$/u,
  finds: ['外地', '外省'],
  leaves: ['外高桥', '地外'],
};
export const GENERIC_PLACE: Pattern = {
  name: 'whichever district or city is spoken of',
  sign: /^(?:[本咱]?[区县市省](?:里|级|上|内)?|全[区县市省])$/u,
  finds: ['区里', '本市', '全区'],
  leaves: ['城关区', '东海市'],
};
