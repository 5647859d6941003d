/** 那优势单位呢, 要是市级的呢: a short message that names a thing and asks nothing by itself. */
const ONLY_NAMES =
  /^(?:那么?|要是|如果|假如|换成|改成|还有)*(?:是|说)?([\p{Script=Han}A-Za-z0-9]{1,10}?)(?:的话|的|那个|这个)?(?:呢|咋样|怎么样|怎样)[？?！!。]*$/u;
/** What stands for something else names nothing. */
const NAMES_NOTHING = /^(?:这|那|它|哪|什么|怎|啥|多|几|谁|现在|以前|之前|后来|[你我他她您]|人|份|个|然后|[好行对没])/u;

/** The thing that a message names in place of what was spoken of; null where it says more than that. */
export function readNamedInstead(text: string): string | null {
  const [, name = ''] = ONLY_NAMES.exec(text.trim()) ?? [];
  return name === '' || NAMES_NOTHING.test(name) ? null : name;
}
