// @ts-check
// Invented shop names: two characters that hardly ever meet, and a trade. None is meant to name a real business.

const FIRST = [...'晞檸璃椋嵐苧霽栩岫茉昀穗珞絮湉籽蓁汐朧榆'];
const SECOND = [...'岬蒔汀磯坡埕塢渡畦圃窗隅笠帆徑橋嶼崎堤檐'];

/** What a shop of an industry does. @type {Record<string, readonly string[]>} */
export const TRADES = {
  beauty: ['髮藝', '美甲工作室', '肌膚管理', '香氛生活館', '美容美體館', '保養品專門店'],
  sportsLeisure: ['瑜伽教室', '單車店', '攀岩館', '戶外用品', '親子樂園', '運動中心'],
  lodgingDining: ['旅店', '小吃', '咖啡', '火鍋', '烘焙坊', '茶飲', '食堂', '民宿'],
  retail: ['選物店', '生活百貨', '書店', '童裝', '伴手禮', '超市', '鞋包行', '花店'],
};

/** @type {Record<string, readonly string[]>} */
export const COUNTER_TRADES = {
  beauty: ['彩妝專櫃', '保養專櫃', '香水專櫃'],
  sportsLeisure: ['運動服飾專櫃', '露營用品專櫃'],
  lodgingDining: ['輕食專櫃', '甜點專櫃', '鍋物專櫃'],
  retail: ['女裝專櫃', '女鞋專櫃', '家居專櫃', '飾品專櫃'],
};

/** @type {readonly (readonly [trade: string, industry: string])[]} */
export const STALL_TRADES = [
  ['地瓜球攤', 'lodgingDining'],
  ['蔥抓餅攤', 'lodgingDining'],
  ['果汁攤', 'lodgingDining'],
  ['烤玉米攤', 'lodgingDining'],
  ['車輪餅攤', 'lodgingDining'],
  ['手作飾品攤', 'retail'],
  ['皮革小物攤', 'retail'],
  ['香菇農攤', 'retail'],
];

export const SELLER_TRADES = [
  '糕餅',
  '茶行',
  '果乾',
  '菇類農產',
  '手工皂',
  '織品',
  '木器',
  '蜂蜜',
  '咖啡烘豆',
  '肉品',
];

/** Different coined words, one a call; never the same twice. @param {import('./random.mjs').Random} chance */
export function coinedWords(chance) {
  const words = chance.shuffled(FIRST.flatMap((first) => SECOND.map((second) => first + second)));
  return () => {
    const word = words.pop();
    if (!word) throw new Error('No coined words left: add characters to FIRST or SECOND.');
    return word;
  };
}
