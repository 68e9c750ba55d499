// The public types of presend. Names, shapes and meanings are fixed: a version may add, never change.
//
//  - Data that is stored or sent to a platform keeps its wire spelling, snake_case. Options and reports are camelCase.
//  - Every function is pure but for the default of `now`. The same input gives the same output.
//  - Wrong input is a finding, never an exception: any JSON value and any string give a report. A TypeError is thrown for a
//    programming error only: an unknown option, rule id or threshold; an invalid `now`; undefined, a function, a symbol, a
//    BigInt or a cycle as input. What JSON.stringify drops or changes (nested undefined, NaN, Map) is taken as it leaves it.
//  - A string where JsonInput stands is JSON text. A syntax error has path "" and a range in that text; every other range is in
//    the decoded string at `path`. Duplicate keys, lone surrogates, excessive depth or size are findings at their path.
//  - Ranges are UTF-16 code units, end exclusive: `text.slice(range.start, range.end)` is the finding.
//  - Rule overrides change diagnostics and the verdict only, never counts, category, `valid` or `state`.
import type { RuleId, ThresholdName } from "./rule-ids.js";
export type { RuleId, ThresholdName };

/** A value, or its JSON text. */
export type JsonInput = object | string;
export type Severity = "error" | "warning" | "info";
/** Derived from the worst severity: error -> block, warning -> review, otherwise pass. */
export type Verdict = "pass" | "review" | "block";

export interface Options {
  /** BCP 47; the primary subtag decides (en, de, sv), others fall back to en. Default "en". */
  locale?: "en" | "de" | "sv" | (string & {});
  /**
   * RFC 3339 text with a zone, epoch milliseconds, or Date. Default: the host's clock, read once for each call. Wins over the
   * `now` of a context.
   */
  now?: string | number | Date;
  /** Per rule: another severity, or "off". */
  rules?: Partial<Record<RuleId, Severity | "off">>;
  /** See thresholds() in presend/rules. Wins over the same number in a context. */
  thresholds?: Partial<Record<ThresholdName, number>>;
}

export interface Range {
  start: number;
  end: number;
}

/** Edits are all against the original and do not overlap. The second form has RFC 6902's meaning. */
export type Edit =
  | { path: string; range: Range; text: string }
  | { path: string; op: "add" | "replace" | "remove"; value?: unknown };

export interface Fix {
  title: string;
  /** safe: meaning kept, may be applied unasked */
  safety: "safe" | "unsafe";
  edits: Edit[];
}

export type Basis = "documented" | "observed" | "contested" | "advice" | "law";

export interface Diagnostic {
  rule: RuleId;
  severity: Severity;
  /**
   * One sentence: what is wrong and what is allowed. Neither it nor `args` ever holds a full phone number, card number, name or
   * other personal data from the input.
   */
  message: string;
  /** RFC 6901 JSON Pointer into the input; "" is the whole input. */
  path: string;
  range?: Range;
  /** The facts behind the message, language-free: e.g. {limit: 1024, actual: 1100, unit: "code-point"}. */
  args: Record<string, string | number | boolean>;
  /** What the platform would answer: Cloud API error code, and subcode at template creation. */
  platform?: { code: number; subcode?: number; basis: "documented" | "observed" }[];
  basis: Basis;
  fix?: Fix;
  /** The rule's page. */
  url: string;
}

export interface Report {
  verdict: Verdict;
  diagnostics: Diagnostic[];
}

export type NumberType =
  | "fixed-line"
  | "mobile"
  | "fixed-line-or-mobile"
  | "toll-free"
  | "premium-rate"
  | "shared-cost"
  | "voip"
  | "personal-number"
  | "pager"
  | "uan"
  | "voicemail"
  | "unknown";

export interface PhoneReport extends Report {
  /**
   * `+`, calling code and national number; given also when the number is not possible or not valid: use it only when `valid`.
   * Null where nothing can be read.
   */
  e164: string | null;
  /** Digits as the Cloud API returns them in `wa_id`, likeliest first; none where the number is not possible. */
  waIds: string[];
  countryCode: number | null;
  /** ISO 3166-1 alpha-2 in capitals, "001" for non-geographic numbers, null where the plan names none. */
  region: string | null;
  /** "unknown" where the number is not valid, null where nothing can be read. */
  type: NumberType | null;
  /** The length is that of a whole number; a local-only length is not. */
  possible: boolean;
  possibility: "possible" | "local-only" | "too-short" | "too-long" | "invalid-length" | "invalid-country-code" | null;
  /** The plan assigns such a number. Plans change: see `numberingPlan`. */
  valid: boolean;
  /** The digits of an extension, as they are written. */
  extension: string | null;
  /** For display and logs: "+49…789". */
  masked: string;
}

/**
 * A phone number as it is written. `region`: the country to read a national number in, two letters in either case. Without it
 * only international input is read.
 */
export function checkPhone(input: string, options?: Options & { region?: string }): PhoneReport;

export type {
  ConsentReport,
  ConsentState,
  ImportSource,
  RecipientReport,
  ReplyReport,
} from "./consent.js";
export {
  appendConsentEvent,
  checkConsent,
  checkRecipient,
  importConsent,
  lintConsentRequest,
  mergeConsent,
  readReply,
  sealConsent,
} from "./consent.js";

/** How much of a limited text is used; given also when nothing is wrong. */
export interface Count {
  path: string;
  codePoints: number;
  utf16: number;
  graphemes: number;
  bytes: number;
  limit: number;
  words?: number;
  parameters?: number;
  emojis?: number;
}

export interface TemplateReport extends Report {
  counts: Count[];
  parameters: { path: string; name: string; range: Range; example: string | null }[];
  category: { declared: string | null; likely: "MARKETING" | "UTILITY" | "AUTHENTICATION" | null; because: RuleId[] };
}

/** A template as POSTed to /message_templates (or read back from it). */
export function lintTemplate(template: JsonInput, options?: Options & { mode?: "create" | "edit" | "stored" }): TemplateReport;

/** Instants in RFC 3339 with a zone. Their names are those of stored data, hence snake_case. */
export interface Conversation {
  /** When the person wrote or called last: for 24 hours from then anything may be sent, afterwards only a template. */
  last_user_message_at?: string;
  /** When the person came through an advertisement. */
  entry_point_at?: string;
  last_business_message_at?: string;
}

export interface Sender {
  phone?: string;
  business_name?: string;
  quality?: "green" | "yellow" | "red" | "unknown";
  verified?: boolean;
  /** Unique people in 24 hours; null = unlimited. */
  messaging_limit?: number | null;
  recipients_last_24h?: number;
}

export interface MessageReport extends Report {
  counts: Count[];
  /** With `template`: the texts that the person would see, after substitution. */
  rendered: { header?: string; body?: string; footer?: string; buttons?: string[] } | null;
}

/**
 * A message as POSTed to /messages. With `template` (its definition) the two are held against each other; with `conversation`
 * the window is judged, and without it nothing is said of the window.
 */
export function checkMessage(
  message: JsonInput,
  options?: Options & { template?: JsonInput; region?: string; conversation?: Conversation; sender?: Sender },
): MessageReport;

/** What a file is sent as. */
export type MediaUse =
  | "image"
  | "video"
  | "audio"
  | "voice"
  | "document"
  | "sticker"
  | "template-image"
  | "template-video"
  | "template-gif"
  | "template-document";

/** A whole file, or parts of one; offsets and the size in bytes. */
export type Bytes = Uint8Array | { size: number; parts: readonly { offset: number; bytes: Uint8Array }[] };

export interface MediaReport extends Report {
  /** What the bytes are, whatever name or type was declared; null where unknown. */
  mime: string | null;
  /** What the bytes prove; what they do not is left out. Codecs and profiles are named as ffprobe names them. */
  facts: {
    bytes: number;
    /** Pixels, as they are stored: a rotation that a camera notes is not applied. */
    width?: number;
    height?: number;
    bitsPerChannel?: number;
    /** `RGB` (also where it is stored as luma and chroma), `grayscale`, `indexed`, `CMYK` or `YCCK`. */
    colorModel?: string;
    alpha?: boolean;
    animated?: boolean;
    frames?: number;
    durationMs?: number;
    /** The main brand of a file of the MP4 family, e.g. "isom". */
    brand?: string;
    /** "h264", "hevc", "vp9". */
    videoCodec?: string;
    /** "Constrained Baseline", "Main", "High". */
    videoProfile?: string;
    /** "3.1" */
    videoLevel?: string;
    bFrames?: boolean;
    fragmented?: boolean;
    /** The index stands behind the pictures and sounds. */
    moovAtEnd?: boolean;
    /** "aac", "opus", "amr_nb". */
    audioCodec?: string;
    audioChannels?: number;
    audioStreams?: number;
    /** Samples a second. */
    sampleRate?: number;
    /** "1.7" */
    pdfVersion?: string;
    /** It opens with a password only. */
    encrypted?: boolean;
  };
  /** What must still be read to decide the rest, in bytes; empty when all is decided. */
  needs: { offset: number; length: number }[];
}

export interface MediaOptions extends Options {
  use: MediaUse;
  /** The MIME type it is declared with. */
  mime?: string;
  /** The name it has: only its ending is read. */
  filename?: string;
}

/**
 * Whether a message takes a file, by its bytes. Of a whole file only those parts are copied that say what it is. A TypeError is
 * thrown where `use` is missing, and where the bytes are neither a Uint8Array nor parts of a file.
 */
export function checkMedia(bytes: Bytes, options: MediaOptions): MediaReport;

/** The same of a Blob or a File, of which only the slices are read that are needed. Rejects where the host cannot read it. */
export function checkBlob(blob: Blob, options: MediaOptions): Promise<MediaReport>;

/**
 * The input with the fixes applied; JSON text in, JSON text out with its formatting kept where it can be. A phone number, which
 * is no JSON, is mended as it is.
 */
export function applyFix<T extends JsonInput>(input: T, fix: Fix | readonly Fix[]): T;

/** The date of the rule book, e.g. "2026-11-20". */
export const edition: string;
/** Version of the numbering plan's metadata, e.g. "9.0.33". */
export const numberingPlan: string;
