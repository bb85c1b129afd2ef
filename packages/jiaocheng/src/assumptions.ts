import type { Texts } from "@jinlin/core";

/** Something no source settles, with what the profile or the sample takes it to be (假定). */
export interface Assumption {
  readonly id: string;
  /** Where it is decided: in the profile, to be changed there, or in the made-up sample alone. */
  readonly in: "profile" | "sample";
  readonly texts: Texts;
}

const assumed = (where: Assumption["in"], id: string, zh: string, en: string): Assumption => ({
  id,
  in: where,
  texts: { "zh-Hans": zh, en },
});

export const assumptions: readonly Assumption[] = [
  assumed(
    "profile",
    "responsibility-area-is-grid",
    "第四级“党员责任区”与“网格责任区”是同一事物的两个名称，在本区即网格。",
    "Level four, the members' responsibility area, is the grid: two published names of one thing.",
  ),
  assumed(
    "profile",
    "town-committee-level-one",
    "辖有城市社区的乡镇，由乡镇党委担任第一级。",
    "Where an urban community lies in a town or township, the town's own committee is level one.",
  ),
  assumed(
    "profile",
    "conference-above-four-levels",
    "区级联席会统筹全局，列于四级之上，不计入四级。",
    "The district's joint conference stands above the four levels and is none of them.",
  ),
  assumed("profile", "two-areas-a-person", "一人最多负责两个责任区。", "One person heads two responsibility areas at most."),
  assumed(
    "profile",
    "retention",
    "查看记录保存 180 天；个人信息在不再任职三年后、登记或队伍服务结束一年后抹除。",
    "Looks are kept for 180 days; personal data are erased three years after the last post, and one after an enrolment or service in a team.",
  ),
  assumed(
    "profile",
    "terms",
    "乡镇党委、社区大党委任期五年，小区党支部三年；责任区负责人和商圈大党委不设任期。",
    "Terms: five years in town and community committees, three in compound branches; none for heads of areas and in the business-circle committee.",
  ),
  assumed(
    "profile",
    "who-appoints",
    "书记任免其下一级的职务；社区未设大党委的，由组织部任免。责任区负责人由支部书记任免，社区大党委书记亦可。",
    "A secretary appoints to the posts next below; where a community has no committee the organisation department does. Heads of areas are appointed by the branch's secretary, or the community's.",
  ),
  assumed(
    "profile",
    "who-moves-units",
    "街道、社区书记在本街道、本社区范围内划转单位；跨街道的由组织部划转。支部书记不办理划转。",
    "A secretary of a street or community moves units within it; from one street to another the organisation department moves them. A branch's secretary moves none.",
  ),
  assumed(
    "profile",
    "director-of-community",
    "居委会不另列为组织，其主任列为社区片区的职务；社区大党委书记兼任主任即为一肩挑。",
    "A residents' committee is no body of its own here: its director is a post of the community's area. A community secretary who is its director too holds combined posts.",
  ),
  assumed(
    "profile",
    "grid-size",
    "网格规模按80—250户或200—600人把握：责任区划得比《城乡社区网格化服务管理规范》的300—500户更小。",
    "A grid is meant to have 80–250 households or 200–600 residents: responsibility areas are drawn smaller than the 300–500 households of GB/T 34300.",
  ),
  assumed(
    "profile",
    "officer-load",
    "一人最多负责四个网格（负责人与各网人员合并计算），超过的列入问题清单，仅作提示。",
    "One person answers for four grids at most, as head and in networks together; more is found, for information alone.",
  ),
  assumed(
    "profile",
    "grid-notice",
    "网格公示超过365天未确认即为过期。",
    "A grid's public notice is stale 365 days after it was last confirmed.",
  ),
  assumed(
    "profile",
    "dedicated-grids-apart",
    "专属网格设在社区或商圈之内，不列入指挥链，也不计入七百六十九个责任区。",
    "A dedicated grid stands in a community or business district, in no level of the chain of command, and is none of the 769 responsibility areas.",
  ),
  assumed(
    "profile",
    "who-appoints-officers",
    "每张网在每个网格设一名网格员，由社区大党委书记任免；专属网格的由组织部任免。",
    "Each network has one officer in each grid, appointed by the community's secretary; in dedicated grids by the organisation department.",
  ),
  assumed(
    "profile",
    "calls",
    "呼叫的各个状态，以及各步的时限（工作小时）：发起后7小时内响应，再7小时内匹配，14小时内开始，35小时内完成，21小时内评价。",
    "Which states a call goes through, and the working hours each may take: 7 to be answered, 7 more to be matched, 14 to begin, 35 to be done, 21 to be reviewed.",
  ),
  assumed(
    "profile",
    "office-hours",
    "办公时间为8:00—12:00、14:30—17:30，全年不变；节假日及调休按国务院通知。",
    "Offices work from 8:00 to 12:00 and from 14:30 to 17:30 all the year; holidays and make-up workdays are those of the State Council.",
  ),
  assumed(
    "sample",
    "combined-posts",
    "二十八个社区中有二十个由书记兼任居委会主任，其中一个自2026年4月1日起。",
    "In 20 of the 28 communities the secretary is the residents' director as well, in one of them since 1 April 2026.",
  ),
  assumed(
    "sample",
    "fringe-communities",
    "二十八个城市社区中，除两个街道的二十一个和金溪外，其余六个为金榕、莲峰、华建、立业、中融、漳江。",
    "Of the 28 urban communities, beside the 21 of the subdistricts and Jinxi, six are Jinrong, Lianfeng, Huajian, Liye, Zhongrong and Zhangjiang.",
  ),
  assumed(
    "sample",
    "community-without-committee",
    "未设大党委的社区是中融社区。",
    "The community without a community committee is Zhongrong.",
  ),
  assumed(
    "sample",
    "business-circle-apart",
    "万达商圈大党委不在二十七个社区大党委之内，由区委组织部牵头。",
    "The Wanda business-circle committee is none of the 27 community committees; the organisation department stands above it.",
  ),
  assumed(
    "sample",
    "departments-of-the-circle",
    "商圈大党委的十三个区直部门中，各由一名党员分管领导任委员；部门名称为假定。",
    "In each of the 13 departments one leader in charge, a Party member, sits in the business-circle committee; which departments these are.",
  ),
  assumed(
    "sample",
    "places",
    "小区的板块，以及城郊村、城乡接合部的划定，除金溪外均为假定。",
    "Which kind a place is, but for Jinxi: the old compounds, the fringe, the suburban villages.",
  ),
  assumed(
    "sample",
    "compounds",
    "小区共七十二个，其中九个未设党支部，四十四个为老旧小区；除三个已知名称外，均以社区名加序号表示。",
    "There are 72 compounds, nine without a branch and 44 old. But for three known by name they bear their community's name and a number.",
  ),
  assumed(
    "sample",
    "grids",
    "七百六十九个网格在各社区、小区间的分布，其中两个属万达商圈，均为假定；编码为社区代码加三位序号。",
    "How the 769 grids are spread over communities and compounds, two of them the business district's. Their code is the community's and three digits.",
  ),
  assumed(
    "sample",
    "ground",
    "社区、小区、网格的范围均为生成的示意图形，非测绘成果：城区位置大致相符，城郊各处仅示意。",
    "Where communities, compounds and grids lie is generated, not surveyed: the town is about where it is, the places on its fringe are only hinted at.",
  ),
  assumed(
    "sample",
    "dedicated-grids",
    "十个专属网格及其位置；除万达商圈外，均非实有场所。",
    "The ten dedicated grids, and where they lie; but for the Wanda business circle none is a real place.",
  ),
  assumed(
    "sample",
    "networks",
    "除党建网外各网的牵头部门，以及各网起始日期；疫情防控网止于2023年1月8日。",
    "Which departments own the networks but the party's, and since when there are networks; that of epidemic control ended on 8 January 2023.",
  ),
  assumed(
    "sample",
    "cells",
    "四张网共八百一十四个单元，其边界与网格不重合，按所占面积折算；其中九个未对应网格，十四个仅部分对应。",
    "The 814 cells of the four networks, whose borders are not the grids': shares are of their ground. Nine lie in no grid on record, fourteen in part.",
  ),
  assumed(
    "sample",
    "network-officers",
    "各网网格员均为虚构，多为一人兼多网；每百个网格中，党建网约八个、综治网约五个、创城网约二十个没有自己的网格员。",
    "The networks' officers are made up; most serve several networks. Of a hundred grids about eight have none of their own in the party network, five in public safety, twenty in the civilised-city network.",
  ),
  assumed(
    "sample",
    "residents",
    "全区六十三万二千人中，约半数（三十一万八千人）居住在二十八个城市社区；各网格户数、人口均为虚构。十二个网格无人居住，十二个尚未统计。",
    "Of the district's 632,000 people about half, 318,000, live in the 28 urban communities. Households and residents of each grid are made up: in twelve nobody lives, twelve have not been counted.",
  ),
  assumed(
    "sample",
    "notices",
    "四十七个网格没有公示，二十一个的公示已过期；公示的范围取自示意图形。",
    "47 grids have no public notice, 21 a stale one; extents on notices are those of the generated ground.",
  ),
  assumed(
    "sample",
    "body-codes",
    "设在区、街道、乡镇、社区的组织使用所在地的代码。",
    "A body set on a published division bears that division's code.",
  ),
  assumed("sample", "days", "各组织设立的日期。", "The days on which bodies were set up."),
  assumed(
    "sample",
    "people",
    "人员姓名、电话、党员身份、任职经历均为虚构。二十三个责任区空缺，十四个主持工作，五个挂职，十八个届满未换；除届满未换的（含四名支部书记）外，现任者不记任期。",
    "Names, phones, membership and appointments are made up. 23 areas are vacant, 14 have an acting head, 5 a seconded one, 18 one past the term. But for those and four branch secretaries past theirs, no holder has an end of term on record.",
  ),
  assumed(
    "sample",
    "members",
    "小区党支部、乡镇党委的党员数均为虚构：两个支部正式党员不足三人，一个支部超过五十人。",
    "How many members branches and town committees have is made up: two branches have fewer than three full members, one more than fifty.",
  ),
  assumed(
    "sample",
    "standing-teams",
    "志愿队伍中五支为已公布的名称，其余一百二十三支及队员均为虚构；三支暂无队长；金溪社区的五支虚构队伍名称后注明“示例”。",
    "Five teams bear published names; the other 123 and everybody in the teams are made up. Three have no leader; the five made-up names of Jinxi say so.",
  ),
  assumed(
    "sample",
    "sample-calls",
    "金溪社区的十二次呼叫均为虚构，2026年11月12日至20日发起；此前打开示例的，只有当时已有的。",
    "The twelve calls of Jinxi are made up, raised from 12 to 20 November 2026; whoever opens the sample before then has those there were by then.",
  ),
  assumed(
    "sample",
    "dual-check-in",
    "报到身份、所在单位、清单事项与认领均为虚构；登记在册者均在居住社区报到，三人另有一处未撤销的报到。",
    "Capacities, employers, what stands on the lists and who took it on are made up. Everybody on record reported in where they live; three have a second check-in that nobody has ended.",
  ),
];
