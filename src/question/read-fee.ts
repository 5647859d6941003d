/** 每年年费多少, 要交多少钱, 收费标准: what the asker would have to pay. */
const FEE =
  /(?:年费|会费|手续费|服务费|挂牌费|上市费|登记费|检测费|工本费)|收费|收(?:取)?多少钱|(?:要|得|该|需要?)(?:交|缴|付)(?:多少|几)(?!.{0,3}税)/u;
const RELIEF = /补|贴|奖|减|免|退|返|罚|支持|优惠|资助|报销/u;

/** True where the words ask what something costs, and not what is paid towards it. */
export function asksFee(message: string): boolean {
  return FEE.test(message) && !RELIEF.test(message);
}
