import type { Place } from "../place";

type Role = "slides" | "notes";
type Where = { isModified?: boolean; isOnControl?: boolean; isInDialog?: boolean };

export function readHash(
  hash: string,
  steps: readonly number[],
): { role: Role; place: Place; isGiven: boolean };
export function writeHash(role: Role, place: Place): string;
export function placeAfter(place: Place, steps: readonly number[]): Place;
export function placeBefore(place: Place, steps: readonly number[]): Place;
export function aheadOf(minutes: readonly number[], slide: number, elapsedMs: number): number;
export function clockText(ms: number): string;
export function actionOf(key: string, where?: Where): string | null;
