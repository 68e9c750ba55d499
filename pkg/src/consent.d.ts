// Recipients and consent: a part of the whole package, and from a module of their own all of presend/consent.
//
//  - A record, its context and an event are stored data and keep its spelling, snake_case.
//  - A text that cannot be read, or a value of another kind, is a finding wherever it stands; the second argument too.
//  - A verdict says that nothing was found against sending. It does not say that a person understood what was asked.
import type { JsonInput, Options, PhoneReport, Report } from "./index.js";
export type {
  Basis,
  Diagnostic,
  Edit,
  Fix,
  JsonInput,
  NumberType,
  Options,
  PhoneReport,
  Range,
  Report,
  RuleId,
  Severity,
  ThresholdName,
  Verdict,
} from "./index.js";
export { applyFix, checkPhone, edition, numberingPlan } from "./index.js";

export interface RecipientReport extends Report {
  kind: "phone" | "user-id" | "group" | "unknown";
  /** Where it is a number: its own report, with paths into the number. */
  phone?: PhoneReport;
}

/** Who a message goes to. A string is the identifier itself; an object is a message's, or holds its fields. */
export function checkRecipient(
  input: string | { to?: string; recipient?: string; recipient_type?: string },
  options?: Options & { region?: string },
): RecipientReport;

/**
 * Where a consent stands. Given, confirmed and renewed are those in which a person has agreed; requested and pending wait for
 * an answer. "unknown" is what no event says, and what cannot be read.
 */
export type ConsentState =
  | "requested"
  | "pending"
  | "given"
  | "confirmed"
  | "renewed"
  | "denied"
  | "withdrawn"
  | "revoked"
  | "expired"
  | "superseded"
  | "invalidated"
  | "unknown";

export interface ConsentReport extends Report {
  /**
   * False where the record is malformed, or its hashes or times contradict it: it then proves nothing, and `state` is
   * "unknown". A record that is valid may still not allow the send: that is for the verdict to say.
   */
  valid: boolean;
  /** What the events come to at `now`, for the category of the context. The `status` in the record is not believed. */
  state: ConsentState;
}

/**
 * May this person be sent this, given this record? `context` says what is to be sent, and when and where: `channel` (WhatsApp
 * where it does not say), `category` (marketing where it does not say), `controller`, `sender`, `jurisdiction`, `local`,
 * `suppressions` and more, each optional.
 *
 * Paths lead into the record. `options.now` wins over the context's, `options.thresholds` over the numbers of its `policy`.
 */
export function checkConsent(record: JsonInput, context: JsonInput, options?: Options): ConsentReport;

/**
 * Several records of one person: which state holds. Of two events at one instant the restriction counts, and a withdrawal is
 * lifted by nobody but the person. Records of another controller or another channel are left aside.
 *
 * `recordId` is the `record_id` of the record whose event decided the state, null where none did. Whether that record satisfies
 * the law is for checkConsent to say.
 */
export function mergeConsent(
  records: readonly object[] | string,
  context: JsonInput,
  options?: Options,
): ConsentReport & { recordId: string | null };

/**
 * A new record with one more event and the status that follows; the input stays as it is. Where the event is refused (an import
 * that would lift a withdrawal, a confirmation by a link scanner, a time in the future) findings say why, and `record` is as it
 * was; null where the input is no record at all. A sealed record comes back unsealed, with its hash as `integrity.prev`.
 */
export function appendConsentEvent(
  record: JsonInput,
  event: JsonInput,
  options?: Options,
): Report & { record: object | null };

/**
 * What a web form shows before a person agrees: its wording, its box and its links. It finds what wording and settings show, and
 * knows nothing of how the page looks.
 */
export function lintConsentRequest(request: JsonInput, options?: Options): Report;

export interface ReplyReport extends Report {
  intent: "opt_out" | "opt_in" | "help" | "none";
  /** Which messages it is about; null where there is no intent. */
  scope: "all" | "marketing" | "utility" | null;
  /** "exact": the text is one of the keywords. "maybe": it holds one, and a person should read it or be asked. */
  match: "exact" | "maybe" | "none";
  /** The keyword that was found, as the list has it, never the person's own text. */
  keyword: string | null;
  /** The language of that keyword. */
  language: string | null;
  /** How well the keyword is attested in that language. */
  confidence: "high" | "low" | null;
}

/**
 * An inbound text: does the person want out, or in? The string is the text itself, never JSON.
 *
 * `language` narrows the keywords to those of one language and the English ones; a yes counts only with `confirmationOpen`, while
 * the person has been asked to confirm.
 */
export function readReply(
  text: string,
  options?: Options & { language?: string; confirmationOpen?: boolean },
): ReplyReport;

/** The systems whose consent data can be read. */
export type ImportSource =
  | "adobe-xdm"
  | "shopify"
  | "klaviyo"
  | "braze"
  | "hubspot"
  | "twilio"
  | "segment"
  | "salesforce"
  | "infobip"
  | "sinch"
  | "meta";

/**
 * Another system's consent data into a record of this format; null where the data is no object. The record holds what the data
 * says and nothing made up, so it rarely passes checkConsent by itself: who answers for the messages is for the caller to add.
 *
 * `losses` names what the data cannot prove, such as "no_notice" for the text that the person was shown.
 */
export function importConsent(
  source: ImportSource,
  data: JsonInput,
  options?: Options,
): Report & { record: object | null; losses: string[] };

/**
 * A record with `integrity` and `notice.text_sha256` filled in: SHA-256 over the record as RFC 8785 writes it and over the text
 * of the notice in NFC. `previous` is the record before it in the chain, whose hash becomes `integrity.prev`.
 *
 * `record` and `hash` are null where there is nothing that could be sealed, such as a record with a member twice.
 */
export function sealConsent(
  record: JsonInput,
  options?: Options & { previous?: JsonInput },
): Report & { record: object | null; hash: string | null };
