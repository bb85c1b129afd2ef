import type { ResidentRefusal } from "../../../county/residents.ts";
import type { Sentences } from "../../words.ts";

export const residents: Sentences<ResidentRefusal> = {
  "area-not-there": ({ from, to }, { day }) =>
    `该片区${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}存在，登记日期须在此之内`,
};
