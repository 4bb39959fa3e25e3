import {asked} from '../query.js';

/** What tenants ask of the house and what it costs, in Chinese. */
export const queries = asked({
  'manager pratiche': `
    驱逐 | 房东要赶我走 | 房东赶我走 | 驱逐信 | 看不懂信 | 联系aler | 收到赶我走的信
    房东要我搬走 | 我要被趕出去了 | 想换大一点的房子 | sfratto怎么办 | 法院来信叫我腾房
    想投诉aler | 他们说下个月必须离开房子 | 法院的人来贴封条 | 租房合同到期不给续
    cambio casa | aler电话 | 房子太小五个人住 | 收到sfratto通知怎么办呀
    去哪里投诉 | 预约aler | 两个月内要腾房
  `,
  'manager pratiche riscaldamento': `
    电费账单 | 煤气费 | 交不起账单 | 煤气费太贵 | 冬天煤气费八百欧 | 燃气费优惠 | 电太贵
    要断我煤气
  `,
  riscaldamento: `
    暖气费 | 家里很冷 | 暖气补贴 | 少交暖气费 | 暖气费太贵 | 取暖补贴
    riscaldamento补助 | 取暖费可以报销吗 | 暖气补贴怎么申请 | 取暖可以领多少钱
    老人怕冷开不起暖气 | 供暖费用一半报销 | 冬天取暖花很多钱有没有补助 | 帮助付取暖费用
  `,
  'manager custodi': `
    电梯坏了 | 邻居太吵 | 天花板漏水 | 墙发霉 | 打扫楼梯 | 蟑螂 | 墙上发霉 | 有老鼠
    水龙头漏水 | 有人占了房子 | 窗户破了 | 门锁坏了 | 院子垃圾 | 狗叫 | 水管爆了
    大门打不开 | 电梯停了 | 天花板滴水 | 墙上长霉 | 隔壁太吵 | 马桶堵了 | 窗户关不上
    蟑螂老鼠 | 楼上漏水到我家 | 邻居半夜唱歌 | 垃圾没人收 | 跳闸了没电 | 楼梯灯不亮
    厨房下水道堵住 | 对讲机坏了 | 院子里有人乱停车 | 樓上小孩跑來跑去 | 厕所一直流水
    墙壁发黑 | 灯不亮 | 楼下停车被占 | 楼上老是拖椅子 | 厨房水龙头关不紧 | 房间有霉味
    窗玻璃碎了 | 地下室进水 | 狗整天叫 | 信箱钥匙找不到 | 花园没人修剪 | 阳台漏水
    厕所堵了臭 | 电梯 | 房间角落潮湿 | 浴室瓷砖掉了 | 楼下大门密码 | 谁管我们这栋楼
    邻居投诉我炒菜油烟 | 小孩在楼道玩球很吵 | 邻居洗衣机漏水到我天花板 | 马桶冲不下去
    百叶窗卡住 | 电梯停一周了我是残疾人 | 小孩在窗下踢球 | 墙里流出水 | 自动大门坏了
    楼梯间灯灭了 | 垃圾袋扔在桶旁边 | 阳台下有马蜂窝 | 电梯怎么不动了 | 楼梯灯泡烧了
    下雨屋里漏 | 院子里有狗屎 | 地下室有老鼠 | 地下室钥匙谁有 | 隔壁房子被人占了 | 潮湿墙黑
    楼上往下扔东西 | 车停在大门口 | 厕所不通 | 楼下大门锁坏 | 下水道味道 | 黑色垃圾袋
    小孩房间发霉 | 淋浴排水堵 | 床虱 | 信箱坏了 | 大门关不上 | 邻居闹了一夜 | 谁来换灯泡
    地下室窗破 | 打扫卫生的什么时候来 | 水槽漏 | 浴室淹水 | 阳台掉水泥
    房子快塌了aler不来修 | 车库门坏 | 楼梯没灯 | 下雨天花板滴 | 蚂蚁 | 门被人划了
    楼上把烟头扔我阳台 | 门锁卡死 | 水是锈色的 | 天花板潮得发黑 | 谁来砍树
    门口丢了一张床垫 | 跳蚤 | 邻居开派对
  `,
  custodi: `
    门卫 | 保安 | 楼道很脏没人扫 | custode在哪里 | 看门的人几点在 | 门卫几点在
    找看门人
  `,
  'manager pratiche custodi': `
    公屋 | 有人占了我的房子 | 爸爸坐轮椅需要升降机 | 这个小区谁管事 | 公租房可以养狗吗
  `,
  'manager riscaldamento': `
    锅炉坏了 | 暖气片冰的 | 屋里冻死人 | 屋子冷没暖气 | 暖气关着 | 暖气坏了
  `,
  'manager pratiche custodi riscaldamento': `
    家里停电了
  `,
  'manager custodi riscaldamento': `
    没有热水 | 家里没暖气 | 冬天家里很冷 | 暖气片不热 | 家里冷得像冰箱 | caldaia坏了
    窗户关不严冷风进来 | 锅炉有毛病
  `,
  'manager pratiche comune arci': `
    中文翻译 | 会说中文的人 | 需要有人翻译 | 要翻译
  `,
  'manager pratiche comune': `
    找翻译 | 孩子上幼儿园报名 | 我们一家四口快没房子住了 | 跟房管沟通不了语言不通 | 睡在车里
  `,
  'manager pratiche fragili filoArgento': `
    家里没钱吃饭 | 领食品包
  `,
  'manager custodi 112': `
    钥匙丢了进不去 | 困在电梯里 | 一楼大门关不上有陌生人进来 | 楼里有人吸毒睡楼道
    家里钥匙丢了 | 有人在楼梯抽大麻 | 邻居的狗很凶 | 插座冒火花 | 院子里有人卖毒品
    一群男孩在楼下捣乱 | 花园很多针筒 | 院子里偷自行车 | 电梯门打不开
  `,
  'manager custodi comune': `
    旧床垫扔哪里
  `,
  'manager fragili custodi filoArgento': `
    ascensore坏了老人下不了楼
  `,
  manager: `
    社区经理 | community manager
  `,
  'manager medico custodi': `
    床上有虫咬
  `,
  'manager pratiche psicologo comune': `
    分居了睡在朋友家
  `,
  'manager pratiche fragili comune': `
    哪里可以免费吃饭 | 免费童装
  `,
  'manager pratiche comune filoArgento arci': `
    陪同翻译
  `,
  'manager custodi 1522': `
    邻居老骂我
  `,
  'manager medico psicologo custodi 112': `
    吸毒的人在地下室
  `,
  'manager fragili comune filoArgento': `
    孩子冬天衣服 | 哪里发免费食物
  `,
  'manager comune arci': `
    学说意大利话
  `,
  'manager pratiche fragili': `
    小区里谁能帮我跟aler说
  `,
});
