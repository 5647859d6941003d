/** Forms that no ending explains, by the form from which their verb or noun is known. */
const FORMS: Readonly<Record<string, string>> = {
  ...{ bear: 'bore borne', become: 'became', begin: 'began begun', break: 'broke broken', bring: 'brought' },
  ...{ build: 'built', buy: 'bought', catch: 'caught', child: 'children', choose: 'chose chosen', come: 'came' },
  ...{ deal: 'dealt', draw: 'drew drawn', drive: 'drove driven', fall: 'fell fallen', feel: 'felt', find: 'found' },
  ...{ forbid: 'forbade forbidden', foot: 'feet', give: 'gave given', go: 'went gone', grow: 'grew grown' },
  ...{ hear: 'heard', hide: 'hid hidden', hold: 'held', keep: 'kept', know: 'knew known', lay: 'laid' },
  ...{ lead: 'led', leave: 'left', lend: 'lent', lose: 'lost', make: 'made', man: 'men', mean: 'meant', meet: 'met' },
  ...{ pay: 'paid', person: 'people', prove: 'proven', ride: 'rode ridden', rise: 'rose risen', run: 'ran' },
  ...{ say: 'said', see: 'saw seen', sell: 'sold', send: 'sent', show: 'shown', speak: 'spoke spoken' },
  ...{
    spend: 'spent',
    stand: 'stood',
    steal: 'stole stolen',
    stop: 'stopped',
    submit: 'submitted',
    take: 'took taken',
  },
  ...{ teach: 'taught', tell: 'told', think: 'thought', throw: 'threw thrown', understand: 'understood' },
  ...{ undertake: 'undertook undertaken', wear: 'wore worn', wife: 'wives', win: 'won', woman: 'women' },
  ...{
    withdraw: 'withdrew withdrawn',
    write: 'wrote written',
    eat: 'ate eaten',
    fly: 'flew flown',
    forget: 'forgot forgotten',
  },
  ...{ freeze: 'froze frozen', drink: 'drank drunk', fight: 'fought', lie: 'lay lain', seek: 'sought', shoot: 'shot' },
  ...{ sit: 'sat', sleep: 'slept', swear: 'swore sworn', swim: 'swam swum', wake: 'woke woken', tear: 'tore torn' },
  ...{
    high: 'higher highest',
    low: 'lower lowest',
    long: 'longer longest',
    short: 'shorter shortest',
    big: 'bigger biggest',
  },
  ...{
    large: 'larger largest',
    small: 'smaller smallest',
    early: 'earlier earliest',
    late: 'later latest',
    old: 'older oldest',
  },
  ...{
    new: 'newer newest',
    fast: 'faster fastest',
    cheap: 'cheaper cheapest',
    easy: 'easier easiest',
    strict: 'stricter strictest',
  },
  ...{ loose: 'looser', near: 'nearer nearest', great: 'greater greatest', wide: 'wider widest', few: 'fewer fewest' },
};

/** `paid` -> `pay`; null for a word whose ending tells. */
export function regularOf(word: string): string | null {
  return REGULAR.get(word) ?? null;
}

const REGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([regular, forms]) => forms.split(' ').map((form) => [form, regular] as const)),
);
