import {asked} from '../query.js';

/** What tenants ask of danger, in Chinese. */
export const queries = asked({
  'antiviolenza 1522': `
    老公打我 | 害怕我丈夫 | 被强奸 | 他打我
  `,
  antitratta: `
    人口贩卖 | 老板扣我护照 | 被逼打工不给钱 | 反人口贩卖 | 打工老板不给钱还威胁我
    老板拿着我的证件不给钱
  `,
  '114 116000': `
    孩子失踪
  `,
  '112': `
    警察 | 煤气泄漏 | 报警电话 | 救护车 | 妈妈晕倒 | 车祸 | 煤气味
  `,
  'antiviolenza 1522 telefonoDonna': `
    老公把我关在家里 | 前男友跟踪我 | 他扇我耳光 | 被老公打了 | 妇女庇护所 | 男朋友对我动手
    跟家暴的丈夫离婚要律师 | 我男人摔我手机吼我 | 男友对我吼还推我
  `,
  '112 114 116000': `
    女儿不见了 | 孩子走失 | 女儿没回家
  `,
  '19696 114': `
    孩子在学校被欺负 | 儿童热线 | 楼上孩子一直哭有人吼 | telefono azzurro
  `,
  'psicologo 19696': `
    女儿不开心 | 青少年问题谈谈
  `,
  'psicologo 19696 telefonoAmico': `
    孩子想找人诉说
  `,
  '116000': `
    失踪儿童
  `,
  'manager custodi 112': `
    地下室自行车被偷
  `,
  'psicologo 19696 114': `
    我17岁爸妈不理解我 | 儿子在学校被同学欺负 | 侄女老关在房间里 | 儿子在学校被嘲笑
  `,
  'psicologo antiviolenza 1522 19696 114': `
    有人发信息骂我女儿
  `,
  '112 19696 114 116000': `
    半夜看到小孩一个人在街上
  `,
  'manager psicologo 19696 114': `
    老师骂我儿子
  `,
  'infermiere medico fisioterapia 112': `
    摔了手臂动不了
  `,
  'psicologo 112 19696 114 telefonoAmico': `
    女儿割自己手
  `,
});
