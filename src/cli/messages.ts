/** What the commands say by themselves. */
export const MESSAGES = {
  about: '通策：查北京市和通州区的政策条款，算能拿多少，每个数字都有出处。\n\n用法  npx tongce <命令> [内容] [选项]',
  more: '每个命令的说明：npx tongce <命令> --help',
  usage: '用法',
  example: '例如',
  value: '<值>',
  helpOption: '说明这个命令',
  jsonOption: '输出 JSON，供程序使用',
  asOfOption: '截至哪一天，写成 2026-11-20；不写就是今天',
  unknownCommand: (name: string) => `没有“${name}”这个命令。`,
  unknownOption: (name: string) => `没有 ${name} 这个选项。`,
  valueMissing: (name: string) => `${name} 后面要有值。`,
  wordsMissing: (what: string) => `还缺：${what}。`,
  factUnreadable: (word: string) => `“${word}”不是“事实=值”的写法，例如 fine_yuan=30万元。`,
  unitUnknown: (unit: string) => `不认识期限的单位“${unit}”。可以写：工作日、自然日、日、月、年。`,
  states: {
    verified: '相符',
    mismatch: '不符',
    renumbered: '条号变了',
    repealed: '已废止',
    expired: '已到期',
    not_yet_effective: '未施行',
    not_in_corpus: '未收录',
    unchecked: '未核对',
  },
  failed: (reason: string) => `没有完成：${reason}`,
  building: '正在从 corpus/ 生成索引…',
  built: (documents: number, clauses: number, measures: number, seconds: string) =>
    `索引已生成：${documents} 份文件，${clauses} 个条款，${measures} 项措施，用时 ${seconds} 秒。`,
  buildingPages: '正在生成网页…',
  builtPages: (seconds: string) => `网页已生成，用时 ${seconds} 秒。`,
  pagesFailed: (reason: string) => `网页没有生成，接口照常可用：${reason}`,
  serving: (address: string) => `通策已启动：${address}`,
  listening: {
    EADDRINUSE: (host: string, port: number) =>
      `端口 ${port} 已被占用（${host}）。请停掉占用它的程序，或者换一个端口：PORT=${port + 1} npm start`,
    EACCES: (host: string, port: number) =>
      `没有权限使用端口 ${port}（${host}）。请换用 1024 以上的端口：PORT=8787 npm start`,
    EADDRNOTAVAIL: (host: string) => `这台机器没有地址 ${host}。请改正 HOST，本机用 127.0.0.1，对外用 0.0.0.0。`,
  } as Readonly<Record<string, (host: string, port: number) => string>>,
} as const;
