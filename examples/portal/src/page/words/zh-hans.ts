export const zhHans = {
  product: "近邻",
  skip: "跳到正文",
  dayShown: "所示日期",
  today: "今天",
  stood: (day: string) => `以下为${day}的情况`,
  willStand: (day: string) => `以下为${day}的情况（尚未到来）`,
  backToToday: "回到今天",
  otherScheme: "切换深浅色",
  public: "公众",
  signIn: "登录",
  signInNote: "这里是示例数据，人员均为虚构：选一个职务即可登录，无需密码。",
  signOut: "退出登录，按公众身份查看",
  post: (unit: string, post: string) => `${unit} ${post}`,
  noPost: "目前不任职务",
  slices: "查看方式",
  lists: "列表",
  hierarchy: "层级",
  findings: "问题清单",
  unit: "单位",
  back: "返回",
  gone: "与服务器的连接已中断，所示内容可能不是最新；接通后自动更新。",
};

/** What the portal itself says; the elements bring words of their own. */
export type PortalWords = typeof zhHans;
