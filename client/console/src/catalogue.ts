import type { Area } from "./areas.ts";
import { home } from "./screens/home/area.ts";
import { members } from "./screens/members/area.ts";

/** Every area, in the order of the navigation. */
export const AREAS: readonly Area[] = [home, members];
