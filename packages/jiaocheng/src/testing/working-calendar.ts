import chineseDays from "chinese-days";
import { addDays, weekdayOf, type Day, type WorkingCalendar } from "@jinlin/core";

/** From the first day of the sample to the last that the State Council has published. */
const from: Day = "2022-01-01";
const until: Day = "2027-01-01";

/** *Assumed*: when the district's offices work, in winter time all the year. */
const hours: WorkingCalendar["hours"] = [
  { from: "08:00", to: "12:00" },
  { from: "14:30", to: "17:30" },
];

/** The district's working calendar (工作日历), from the holidays and make-up workdays that `chinese-days` keeps. */
export function workingCalendar(): WorkingCalendar {
  const holidays: Day[] = [];
  const workdays: Day[] = [];
  for (let day = from; day < until; day = addDays(day, 1)) {
    const [isWeekday, isWorked] = [weekdayOf(day) < 6, chineseDays.isWorkday(day)];
    if (isWeekday && !isWorked) holidays.push(day);
    if (!isWeekday && isWorked) workdays.push(day);
  }
  return {
    source: {
      "zh-Hans": "国务院办公厅关于部分节假日安排的通知（2022—2026 年），据 chinese-days 1.5.7 整理",
      en: "Notices of the State Council's General Office on holidays, 2022–2026, as chinese-days 1.5.7 has them",
    },
    from,
    until,
    hours,
    holidays,
    workdays,
  };
}
