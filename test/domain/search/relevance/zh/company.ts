import {asked} from '../query.js';

/** What tenants ask of company, grief and old age, in Chinese. */
export const queries = asked({
  psicologo: `
    抑郁症 | 心理医生 | 焦虑 | 我很抑郁 | 心理咨询 | 睡不着心里难受 | 心理醫生
    一出门就紧张 | 我老婆抑郁 | 老做噩梦 | 给青春期女儿找心理师
  `,
  'psicologo telefonoAmico filoArgento': `
    我很孤独 | 孤单没朋友 | 整天一个人闷在家 | 刚来米兰没有认识的人很寂寞
  `,
  'infermiere fragili filoArgento': `
    照顾老人 | 老人不出门 | 老人一个人住没人照顾 | 老头一个人不行了谁帮 | 妈妈九十岁自己住
    护工走了 | 一个人住几乎不吃 | 帮助独居的爷爷
  `,
  'manager psicologo telefonoAmico': `
    想找人聊聊 | 我需要说说话
  `,
  'fragili filoArgento': `
    独居老人 | 帮老人买菜 | 谁可以陪老人去医院 | 腿不好没办法去超市 | 车接送去医院
    儿女不在身边的老人 | 帮老人送药买东西 | 送姑姑去做治疗 | 没人带我去买东西 | 给老人送菜
    要有人陪我去 | 谁带我爸散步
  `,
  'psicologo telefonoAmico': `
    心情不好 | 没人说话 | 恐慌 | 妻子去世 | 觉得自己没用 | 想找人聊天 | 压力好大想哭
    老婆去世以后天天不想出门 | 心理热线 | 整晚失眠心里烦 | 不想起床什么都不想做
    情绪低落睡不着 | 老婆死后一直哭 | 总是想哭 | 邻居抑郁不出门 | 退休后心情不好
    我不行了受不了 | 动不动就哭 | 老婆走了剩我一个 | 我想发泄一下 | 分手了很崩溃
    心里空空的
  `,
  'medico psicologo telefonoAmico': `
    爸爸酗酒 | 失眠 | 赌博 | 喝酒戒不掉 | 老公赌博输光 | 酒喝太多
  `,
  'pratiche infermiere fragili': `
    轮椅
  `,
  'manager pratiche fragili comune filoArgento': `
    免费食物
  `,
  'fragili 112 filoArgento': `
    送我去医院
  `,
  'fragili telefonoAmico filoArgento': `
    陪伴老人 | 爸爸八十岁了谁来陪他聊聊 | 周日想有人陪 | 跟退休老人打牌
  `,
  'manager psicologo 19696 telefonoAmico': `
    小孩不肯上学天天玩手机
  `,
  'medico psicologo': `
    总是心慌害怕 | 我想戒烟
  `,
  'psicologo antiviolenza 1522 telefonoDonna telefonoAmico': `
    跟老公吵架心里委屈
  `,
  fragili: `
    脆弱住户
  `,
  'pratiche psicologo telefonoAmico': `
    想离婚心情差
  `,
  'medico psicologo 19696 telefonoAmico': `
    儿子沉迷游戏
  `,
  'infermiere fisioterapia fragili filoArgento': `
    外婆摔断腿要人买菜
  `,
  'psicologo 19696 telefonoAmico': `
    初中女儿情绪不好不说话
  `,
  'infermiere medico telemedicina psicologo fragili': `
    老公老年痴呆我很累
  `,
  'infermiere psicologo fragili filoArgento': `
    照顾妈妈照顾不来了
  `,
  'manager fragili telefonoAmico filoArgento': `
    想跟人打牌 | 退休了整天无聊
  `,
  'psicologo fragili telefonoAmico filoArgento': `
    圣诞节我一个人 | 我整天一个人看电视 | 感觉被所有人抛弃 | 过年一个人 | 天天自己一个人
  `,
  'infermiere medico filoArgento': `
    送药上门
  `,
  'manager fragili custodi 112 filoArgento': `
    三楼老太太好几天没见到 | 邻居两天没开门
  `,
  filoArgento: `
    有人帮我带菜吗 | 陪老人去医院 | 我不开车谁送我看医生
  `,
  'manager infermiere fragili filoArgento': `
    我82岁下不了楼梯 | 住五楼爬不动楼梯
  `,
  'medico psicologo 19696': `
    16岁女儿不吃饭
  `,
  'medico psicologo 1522 telefonoAmico': `
    老公爱喝酒
  `,
  'manager medico psicologo telefonoAmico comune': `
    一个人带宝宝好累
  `,
  'manager pratiche infermiere fragili custodi': `
    给妈妈弄轮椅
  `,
  'manager pratiche psicologo antiviolenza': `
    跟老公分开
  `,
  'manager psicologo telefonoAmico filoArgento': `
    交朋友
  `,
});
