import { createContext } from "react";

/** Whether times are said as briefly as they can be: in tables where there is little room. */
export const BriefTimes = createContext(false);
