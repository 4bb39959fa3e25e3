import {asked} from '../query.js';

/** What tenants ask of papers, money and the law, in Chinese. */
export const queries = asked({
  'manager pratiche': `
    付不起房租 | 拖欠房租 | 失业 | 我失业了 | 欠房租 | 帮我填表 | 换大房子
    申请廉租房 | 换房 | 报税 | 分期付款 | 过户合同 | 这个月房租交不起 | 欠aler钱
    做isee | 不会填表 | 申请公租房 | 拖欠租金 | 房租涨了 | 分期付房租
    affitto交不起 | 小孩补助金 | 办退休金 | 失业金 | 租金晚交了两个月
    房子合同改名字 | ｉｓｅｅ | 纸看不懂帮我看看 | 意大利文信看不懂 | caf | 报税730
    aler寄信说我没交钱 | 失业了房租怎么办 | 政府表格意大利文 | 家庭收入证明
    房租能不能少一点 | 怎么申请casa popolare | assegno unico怎么领
    被裁员付不起租金 | 合同快到期续租 | 儿子加入租房合同 | 我看不懂意大利文件
    疫情欠的房租能分开还吗 | 帮忙写申请信 | modulo怎么填 | 交税单不懂
    不好意思我看不明白这张纸 | 可以每个月慢慢还吗 | 我一共欠aler多少 | 为什么房租变多了
    我们六个人想要大一点的 | 公租房排名 | 儿子搬出去合同怎么改 | 妈妈过世退房 | 做730
    我的房子太小了 | 半年没交钱怕被赶出去 | 住五楼没电梯想换房 | 老公去世要改合同 | 谁帮我填表
    欠aler的钱 | 房租怎么打折 | 想让妹妹住我家 | 先生我房子合同结束了 | 六个人挤一间
    合同转给儿子 | inps的材料 | 能保留父母的公房吗 | 阻止驱逐 | 麻烦帮我弄材料
    租约问题问谁 | 用手机交房租 | 房租落后了几个月 | 能一点一点付吗 | 交车税 | 收入申报
    收到欠款催告 | 妈妈死后合同转给我 | 遗属养老金 | 没有网络怎么申请 | 欠租怎么跟他们商量
    没交房租被告了 | 想报名社会住房 | 姐姐跟我住没写进合同 | 想换到一楼 | 孩子家庭津贴
    我能拿多少退休金 | 丢了工作想减租 | 又生了一个孩子要大房子 | 什么时候分房子 | 离婚后换合同
  `,
  pratiche: `
    填表格 | 儿童补贴 | 身份证 | 填表 | 护照 | 交税 | 残疾补助申请
  `,
  'pratiche arci': `
    居留证 | 在国内受迫害想留意大利
  `,
  arci: `
    难民 | 申请庇护 | 申请难民 | 庇护 | 没有居留想申请保护 | 申请政治避难的人可以打什么电话
    庇护居留过期 | 坐船来的想申请庇护 | 等难民批复 | 递交庇护申请
  `,
  'manager pratiche antiviolenza': `
    律师 | 免费律师
  `,
  'manager pratiche comune arci': `
    续居留 | 换居留 | permesso到期了 | juliu | 居留更新预约
    想让父母来意大利团聚 | 居留卡寄来了在哪拿 | 续permesso | 给妈妈办签证
    questura预约 | 第一次办居留 | 居留过期 | 想把老婆接到意大利
  `,
  'manager pratiche comune': `
    税号 | 没地方住 | 改地址 | 失业了 | 幼儿园 | 办居住证 | 上户口 | 身份证丢了
    SPID怎么弄 | 找工作 | 入籍 | 手机不会用预约 | residenza怎么办
    身份证快过期 | 生小孩有什么补贴 | 我弟弟想搬来一起住要登记吗 | 新生儿登记
    codice fiscale去哪办 | 身份认证spid注册 | 护照遗失 | 结婚登记
    不会用智能手机 | 写简历 | 女儿上托儿所 | 领失业钱 | 做简历 | 免费课本
    怎么弄spid | 改住址 | 申请补助 | 没网不会预约 | zhaogongzuo | 我不会读写
    怎么找工作 | 离婚证明 | 身份卡过期 | 帮我手机下载软件 | 申请居住登记 | 证件全丢了
    工作合同没续 | 谁帮我网上办证
  `,
  'manager comune arci': `
    学意大利语
  `,
  'manager pratiche fragili': `
    残疾补助 | 残疾人证
  `,
  'manager pratiche medico comune': `
    网上预约 | 健康卡过期了
  `,
  'pratiche comune': `
    身份证过期 | 生育奖金
  `,
  'manager pratiche riscaldamento': `
    bolletta看不懂 | 电费单太高 | 水電費 | 物业费 | spese太多付不出
    物业费涨了一倍 | 最低养老金不够用 | 缴费单金额太高 | 要冻结我账户还债 | 煤气分期付
  `,
  'manager pratiche antitratta comune': `
    老板拖欠工资 | 老板骗我
  `,
  comune: `
    市政府电话
  `,
  'manager pratiche riscaldamento comune filoArgento': `
    政府给老人什么补贴
  `,
  'pratiche medico comune': `
    免医药费 | 健康卡
  `,
  'pratiche riscaldamento comune': `
    电费优惠
  `,
  'manager pratiche custodi': `
    乱扔垃圾罚款
  `,
  'manager pratiche psicologo riscaldamento': `
    撑不到月底
  `,
  'manager pratiche infermiere fragili': `
    104法怎么办 | 残疾孩子帮助
  `,
  'manager pratiche 19696 comune': `
    放学后托管
  `,
  'manager fragili comune': `
    社工
  `,
});
