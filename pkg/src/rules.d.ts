import type { Basis, Options, RuleId, Severity, ThresholdName } from "./index.js";

/** The same words in every language that there is. */
export type Words = Record<"en" | "de" | "sv", string>;

/** `read` is the day on which the address was read. */
export interface Source {
  url: string;
  read: string;
}

/** Options, and for a message its template's definition. */
export interface ExampleCall {
  options?: Options & Record<string, unknown>;
  template?: object | string | null;
}

export interface RuleInfo {
  id: RuleId;
  domain: string;
  /** The highest first: what the rule says depends on place or reading. */
  severities: Severity[];
  basis: Basis;
  title: Words;
  /** With its slots open: "{actual} of {limit} …". */
  message: Words;
  /** The title of its fix, where it has one. */
  fix: Words | null;
  why: Words;
  /**
   * JSON text that the rule finds something in, and the same put right; of checkPhone the number itself, and of checkRecipient a
   * string stands as JSON too. A very long one is given as what repeats in it: `{"repeat": {before, unit, times, after}}`.
   */
  bad: string;
  good: string;
  /** The function that both examples are for, and what else it takes there; `good` is what is other for the good one. */
  call: ExampleCall & { name: string; good?: ExampleCall };
  sources: Source[];
  since: string;
  until?: string;
  platform: { code: number; subcode?: number; basis: "documented" | "observed" }[];
}

export function rules(): RuleInfo[];
/** Throws a TypeError that names the nearest rule where there is none of this name. */
export function rule(id: RuleId): RuleInfo;
/** The limits in force on a day, "2026-11-20"; today by default. */
export function limits(on?: string): { key: string; unit: string; value: number; source: Source }[];

/** A law, a court's view or a pause of the platform, where and for how long it holds. */
export interface LawRow {
  /** Countries by their two letters (ISO 3166-1), and "EEA" for all of the European Economic Area. */
  places: string[];
  /** The first day, "2027-05-13"; null where it is older than the rule book looks back. */
  from: string | null;
  /** The day on which it has ended; null while no end is known. */
  until: string | null;
  /** The number it sets, of what `says` counts; null where it sets none. */
  value: number | null;
  source: Source;
}

export interface Law {
  /** The rules that ask these rows. */
  rules: RuleId[];
  /** What holds there. */
  says: Words;
  rows: LawRow[];
}

/**
 * Where which law asks for what, and since when; of one rule its own. Which row holds is decided by the person's country and
 * the day. Throws a TypeError that names the nearest rule where there is none of this name.
 */
export function laws(rule?: RuleId): Law[];

export function thresholds(): { name: ThresholdName; unit: string; default: number; min: number; max: number }[];

export interface PlatformError {
  code: number;
  subcode?: number;
  title: string;
  meaning: string;
  /** Whether a retry helps, and what does where it does not. */
  retry: string;
  /** The HTTP status of the answer, where it is known. */
  http: number | null;
  /** In the answer to the call, later in a status webhook, or in either; null where that is not known. */
  timing: "sync" | "async" | "both" | null;
  source: Source;
  /** The rules that would have said so before. */
  predictedBy: RuleId[];
}

/**
 * What an error of the platform means. Null where the book does not know it.
 *
 * A subcode that is not in the book gives what its code means, and `code` and `subcode` of the answer say which pair it
 * is about. Codes that the platform names as a range, such as 200 to 299, share what they mean. A subcode in the place
 * of the code is a common mistake: `platformError(2388047)` finds 100 with 2388047.
 */
export function platformError(code: number, subcode?: number, locale?: Options["locale"]): PlatformError | null;
