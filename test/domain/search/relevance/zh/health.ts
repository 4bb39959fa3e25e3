import {asked} from '../query.js';

/** What tenants ask of health, in Chinese. */
export const queries = asked({
  medico: `
    家庭医生 | 看醫生 | 医生 | 开处方 | 发烧 | 一直咳嗽 | 开药方 | 病假条
    medico di base在哪 | 药吃完了要再开 | 選家庭醫生 | ambulatorio几点开
    没有家庭医生怎么看病 | 预约医生 | 皮肤痒 | 醫生開藥 | 湿疹 | 想换个医生
    需要开处方药 | 上班要病假单 | 我医生退休了怎么选新的 | 医生上班时间
  `,
  'medico 116117': `
    晚上看医生 | 星期天看医生 | 晚上看病 | 牙疼 | 孩子发烧 | 嗓子疼咳嗽 | 晚上肚子痛
    小孩拉肚子吐 | 星期天牙疼 | 现在医生下班了但是我不舒服 | 头晕恶心 | 医生放假了谁开药
    凌晨小孩高烧 | 咳了一个月 | 过年那几天生病找谁 | 半夜牙痛 | 儿子39度
    心脏药吃完了今天周六 | 发烧三天了 | 咳嗽一直不好 | 身上起疹子 | 拉肚子三天
    小孩要看医生 | 家庭医生不接电话 | 小便刺痛 | 蛀牙 | 有儿科医生吗 | 周六不舒服
    三岁儿子看医生 | 头疼
  `,
  infermiere: `
    护士 | 上门打针 | 打针 | 换药 | 量血压 | 护士上门 | 伤口换药 | 护士到家里来
    每天要打胰岛素 | 刚出院需要换纱布 | 社区护士 | infermiere上门 | 褥瘡護理
    打屁股针 | 处理伤口 | 褥疮 | 造口袋
  `,
  prelievi: `
    验血 | 抽血 | 验尿 | 空腹抽血 | 抽血化验 | 空腹抽血要预约吗 | 做尿检 | 采血
    拿化验单去哪抽 | 空腹抽血时间 | 尿样送去哪里 | 几点可以空腹验血 | 化验 | 采样
  `,
  vaccini: `
    流感疫苗 | 疫苗 | 打流感疫苗 | 孩子打预防针 | 新冠加强针 | 新冠疫苗 | 老人打肺炎疫苗
    vaccino流感 | 接种疫苗 | 小孩疫苗本 | 老人流感针 | 肺炎疫苗
    什么时候给老人打疫苗 | 宝宝麻疹疫苗 | 疫苗第三针 | 婴儿疫苗
  `,
  fisioterapia: `
    腰疼 | 膝盖疼 | 理疗 | 膝盖康复 | 腰痛理疗 | 中风后康复 | 手术后走路练习
    骨折以后恢复训练 | 物理治疗 | 老婆中风过要做康复 | 背疼需要锻炼 | 髋关节手术后康复
    骨折后手恢复 | 手术后练走路 | 髋部手术需要锻炼
  `,
  '116117': `
    周末看病 | 半夜不舒服看医生 | 非紧急医疗电话 | 夜里难受但不严重
  `,
  'infermiere fragili': `
    妈妈需要在家护理 | 帮卧床病人翻身擦洗
  `,
  'infermiere medico telemedicina': `
    糖尿病 | 远程监测心脏 | 心脏病人在家检查 | 眼睛看不清了 | 预约专科检查 | 爸爸在家吸氧
  `,
  'infermiere medico psicologo': `
    怀孕 | 我怀孕了 | 孕期检查 | 妇科检查 | 总是很疲劳 | 没力气很累
  `,
  'medico prelievi': `
    查胆固醇
  `,
  'infermiere medico': `
    拆线 | 高血压药吃完了 | 谁给我量血压 | 腿肿出不了门 | 血压药没了 | 降压药
  `,
  'medico fisioterapia': `
    膝盖痛走不动 | 肩膀抬不起来 | 脖子僵硬 | 膝关节炎 | 坐骨神经痛 | 走路膝盖疼 | 脖子痛
    换了膝盖 | 腰直不起来 | 脖子酸 | 腿抽筋
  `,
  'pratiche medico arci': `
    没有身份没有居留看病 | 黑户可以看病吗
  `,
  'manager pratiche medico': `
    医保卡 | tessera sanitaria过期
  `,
  'medico telemedicina': `
    预约专科 | 听不清 | 视频看病 | 视力变差 | 网上问诊 | 远程体检
  `,
  'infermiere fragili filoArgento': `
    奶奶卧床需要人照顾 | 帮爸爸洗澡
  `,
  'medico fisioterapia 116117': `
    扭伤脚
  `,
  'infermiere prelievi': `
    查血糖抽血
  `,
  telemedicina: `
    视频看医生 | 家里装设备监测心脏 | 远程医疗
  `,
  'infermiere telemedicina prelievi': `
    量血糖
  `,
  'infermiere medico vaccini': `
    打破伤风
  `,
  'infermiere fisioterapia fragili filoArgento': `
    需要人扶着走路
  `,
  'infermiere fisioterapia fragili 112': `
    老伴中风以后半边不能动
  `,
  'infermiere telemedicina': `
    在家自己量血压传给医生 | 妈妈有糖尿病不会自己打胰岛素 | 测血氧
  `,
  'infermiere medico 116117': `
    头很晕 | 医生上门
  `,
  'infermiere medico telemedicina 116117': `
    晚上血压升到180
  `,
  'medico telemedicina 116117': `
    眼睛红 | 皮肤长疙瘩
  `,
  'infermiere medico telemedicina psicologo fragili': `
    妈妈什么都忘
  `,
  'infermiere medico fisioterapia': `
    手臂打石膏 | 腿痛 | 大腿骨手术以后
  `,
  'infermiere vaccini': `
    第四针
  `,
  '112 116117': `
    夜里生病打给谁
  `,
  'infermiere fisioterapia fragili': `
    老公出院不能走路
  `,
  'infermiere medico psicologo 19696': `
    儿子不说话
  `,
  'infermiere medico 112 116117': `
    被狗咬了
  `,
  'infermiere medico fragili 112 filoArgento': `
    奶奶老摔跤
  `,
  'fisioterapia fragili filoArgento': `
    老人体操
  `,
  'infermiere medico prelievi': `
    测血糖
  `,
  'pratiche medico': `
    医疗证明
  `,
  'medico 112 116117': `
    有点急但不严重的病
  `,
});
