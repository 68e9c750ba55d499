// The types as a user's compiler reads them: by Node's rules as ESM and as CommonJS, and by a bundler's.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { home, root } from "./support/home.mjs";

const place = home();
const tsc = join(root, "node_modules/typescript/bin/tsc");

const USE = `
  const report: TemplateReport = lintTemplate({ name: "x" }, { locale: "de", now: new Date(), mode: "edit", rules: { "json/syntax": "off" } });
  const finding: Diagnostic | undefined = report.diagnostics[0];
  const conversation: Conversation = { last_user_message_at: "2026-11-20T11:00:00Z" };
  const sender: Sender = { phone: "+14155550132", messaging_limit: null };
  const checked: MessageReport = checkMessage("{}", { template: { name: "x" }, conversation, sender, now: 0, rules: { "json/syntax": "off" } });
  const seen: string[] = [...(checked.rendered?.buttons ?? []), checked.rendered?.body ?? "", String(checked.counts[0]?.limit), checkMessage({}, { template: "{}" }).verdict];
  const text: string = finding?.fix ? applyFix("{}", finding.fix) : edition;
  const object: { name: string } = applyFix({ name: "x" }, []);
  const known: string = rule("json/syntax").title.sv + limits("2026-11-20").length + platformError(100)?.title;
  // @ts-expect-error no such rule
  lintTemplate({}, { rules: { "json/sintax": "off" } });
  // @ts-expect-error no such option
  lintTemplate({}, { lokale: "de" });
  // @ts-expect-error a number is no template
  lintTemplate(1);
  // @ts-expect-error the mode is one of templates
  checkMessage({}, { mode: "edit" });
  // @ts-expect-error no such member
  checkMessage({}, { conversation: { last_message_at: "2026-11-20T11:00:00Z" } });
  // @ts-expect-error no such member
  checkMessage({}, { sender: { number: "+14155550132" } });
  // @ts-expect-error a template's definition is an object or text
  checkMessage({}, { template: 1 });
  const use: MediaUse = "template-gif";
  const bytes: Bytes = { size: 3, parts: [{ offset: 0, bytes: new Uint8Array(3) }] };
  const options: MediaOptions = { use, mime: "video/mp4", filename: "a.mp4", locale: "sv" };
  const file: MediaReport = checkMedia(new Uint8Array(3), options);
  const width: number = (checkMedia(bytes, { use: "image" }).facts.width ?? 0) + file.facts.bytes + (file.needs[0]?.offset ?? 0);
  const later: Promise<MediaReport> = checkBlob(new Blob([]), { use: "voice" });
  // @ts-expect-error a use is needed
  checkMedia(new Uint8Array(3), {});
  // @ts-expect-error no such use
  checkMedia(new Uint8Array(3), { use: "photo" });
  // @ts-expect-error a text is no file
  checkMedia("bytes", { use: "image" });
  const number: PhoneReport = checkPhone("070-174 06 05", { region: "se", locale: "sv", now: 0, rules: { "phone/fixed-line": "off" } });
  const alone: Alone = own("070-174 06 05", { region: "SE", rules: { "template/too-long": "off" } });
  const kinds: Record<NumberType, 0> = {
    "fixed-line": 0, mobile: 0, "fixed-line-or-mobile": 0, "toll-free": 0, "premium-rate": 0, "shared-cost": 0, voip: 0,
    "personal-number": 0, pager: 0, uan: 0, voicemail: 0, unknown: 0,
  };
  const read: (string | number | null | boolean)[] = [number.e164, ...number.waIds, number.countryCode, number.region,
    kinds[number.type ?? "unknown"], number.possible, number.possibility === "local-only", number.valid, number.extension,
    number.masked, numberingPlan === plan];
  const message = { messaging_product: "whatsapp", to: "+46701740605", type: "text", text: { body: "Hello" } };
  const to: RecipientReport[] = [checkRecipient("+46701740605"), checkRecipient({ to: "1" }, { region: "SE" }), checkRecipient(message)];
  const inner: PhoneReport | undefined = to[0]?.phone;
  const group: boolean = to[0]?.kind === "group";
  const fixed: string = number.diagnostics[0]?.fix ? applyFix("070-174 06 05", number.diagnostics[0].fix) : "";
  // @ts-expect-error a number of JavaScript is no phone number
  checkPhone(46701740605);
  // @ts-expect-error nor is it one to the entry of its own
  own(46701740605);
  // @ts-expect-error no such option
  checkPhone("1", { regoin: "SE" });
  // @ts-expect-error a region is two letters
  checkPhone("1", { region: 46 });
  // @ts-expect-error no such rule
  own("1", { rules: { "phone/lenght": "off" } });
  // @ts-expect-error no such kind of number
  number.type === "landline";
  // @ts-expect-error what may be null is not a string yet
  number.e164.length;
  // @ts-expect-error a number of JavaScript is no recipient
  checkRecipient(46701740605);
  // @ts-expect-error no such member
  checkRecipient({ phone: "+46701740605" });
  // @ts-expect-error the mode is one of templates
  checkRecipient("1", { mode: "edit" });
  // @ts-expect-error only a number has a report of its own
  to[0]?.phone.e164;
  console.log(text, object, known, seen, read, alone, inner, group, fixed, checkMedia(bytes, options), width, later);
`;
const IMPORTS = `import { applyFix, checkBlob, checkMedia, checkMessage, checkPhone, checkRecipient, edition, lintTemplate, numberingPlan } from "presend";
  import type { Bytes, Conversation, Diagnostic, MediaOptions, MediaReport, MediaUse, MessageReport, NumberType, PhoneReport, RecipientReport, Sender, TemplateReport } from "presend";
  import { checkPhone as own, numberingPlan as plan, type PhoneReport as Alone } from "presend/phone";
  // @ts-expect-error the other checks are not there
  import { lintTemplate as other } from "presend/phone";
  import { limits, platformError, rule } from "presend/rules";`;
/** The public interface of consent as it was promised, each name held against the package's. */
const CONSENT = `import type * as whole from "presend";
  import type * as alone from "presend/consent";
  import type { JsonInput, Options, Report } from "presend";
  type State = "requested" | "pending" | "given" | "confirmed" | "renewed" | "denied" | "withdrawn" | "revoked" | "expired" | "superseded" | "invalidated" | "unknown";
  interface Consent extends Report { valid: boolean; state: State }
  interface Promised {
    checkConsent: (record: JsonInput, context: JsonInput, options?: Options) => Consent;
    mergeConsent: (records: readonly object[] | string, context: JsonInput, options?: Options) => Consent & { recordId: string | null };
    appendConsentEvent: (record: JsonInput, event: JsonInput, options?: Options) => Report & { record: object | null };
    lintConsentRequest: (request: JsonInput, options?: Options) => Report;
    readReply: (text: string, options?: Options & { language?: string; confirmationOpen?: boolean }) => Report & {
      intent: "opt_out" | "opt_in" | "help" | "none"; scope: "all" | "marketing" | "utility" | null; match: "exact" | "maybe" | "none";
      keyword: string | null; language: string | null; confidence: "high" | "low" | null;
    };
    importConsent: (
      source: "adobe-xdm" | "shopify" | "klaviyo" | "braze" | "hubspot" | "twilio" | "segment" | "salesforce" | "infobip" | "sinch" | "meta",
      data: JsonInput, options?: Options,
    ) => Report & { record: object | null; losses: string[] };
    sealConsent: (record: JsonInput, options?: Options & { previous?: JsonInput }) => Report & { record: object | null; hash: string | null };
    checkRecipient: (input: string | { to?: string; recipient?: string; recipient_type?: string }, options?: Options & { region?: string }) => whole.RecipientReport;
    checkPhone: (input: string, options?: Options & { region?: string }) => whole.PhoneReport;
    applyFix: <T extends JsonInput>(input: T, fix: whole.Fix | readonly whole.Fix[]) => T;
    edition: string;
    numberingPlan: string;
  }
  type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;
  /** Of each name whether its type is the promised one, from both entries. */
  type Kept = { [Name in keyof Promised]: [Same<Promised[Name], (typeof whole)[Name]>, Same<Promised[Name], (typeof alone)[Name]>] };
  const kept: Record<keyof Promised, [true, true]> = {} as Kept;
  const states: [Same<State, whole.ConsentState>, Same<Consent, alone.ConsentReport>, Same<keyof Promised, keyof typeof alone>] = [true, true, true];
  // @ts-expect-error a difference is seen
  const differs: Same<Promised["sealConsent"], (typeof whole)["checkConsent"]> = true;
  declare const presend: typeof alone;
  const { valid, state } = presend.checkConsent({}, "{}", { now: 0, locale: "sv", thresholds: { "consent.skew_seconds": 60 }, rules: { "consent/withdrawn": "info" } });
  const past: State = valid ? state : presend.mergeConsent([{}], {}).state;
  const source: alone.ImportSource = "meta";
  const reply: alone.ReplyReport = presend.readReply("stop", { language: "sv", confirmationOpen: true });
  const made: (object | string | null)[] = [presend.importConsent(source, {}).record, presend.sealConsent("{}", { previous: {} }).hash, reply.keyword];
  // @ts-expect-error no such state
  state === "opted-in";
  // @ts-expect-error a context is needed
  presend.checkConsent({});
  // @ts-expect-error records are a list
  presend.mergeConsent({}, {});
  // @ts-expect-error a reply is text
  presend.readReply({ text: "stop" });
  // @ts-expect-error no such system
  presend.importConsent("mailchimp", {});
  // @ts-expect-error only sealing takes the record before
  presend.checkConsent({}, {}, { previous: {} });
  // @ts-expect-error no such option
  presend.readReply("stop", { lang: "sv" });
  // @ts-expect-error templates are not there
  presend.lintTemplate({});
  export { differs, kept, made, past, states };`;
const SLIM = `import { checkMessage as check, checkPhone as checkSlim, checkRecipient as address, init } from "presend/slim";
  await init(); check({}).rendered; checkSlim("1", { region: "SE" }).valid; address({ to: "1" }).phone?.valid;`;
place.write("esm.mts", `${IMPORTS} ${SLIM} ${USE}`);
place.write("common.cts", `${IMPORTS} ${USE}`);
place.write("consent.mts", CONSENT);
place.write("consent.cts", CONSENT);

function check(file, ...resolution) {
  const words = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2022,dom", "--types", "", ...resolution, file];
  try {
    execFileSync(process.execPath, [tsc, ...words], { cwd: place.folder, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    assert.fail(error.stdout);
  }
}

test("nodenext, ESM", () => check("esm.mts", "--module", "nodenext"));
test("nodenext, CommonJS", () => check("common.cts", "--module", "nodenext"));
test("bundler", () => check("esm.mts", "--module", "esnext", "--moduleResolution", "bundler"));
test("consent: what was promised, ESM", () => check("consent.mts", "--module", "nodenext"));
test("consent: what was promised, CommonJS", () => check("consent.cts", "--module", "nodenext"));
test("consent: what was promised, bundler", () => check("consent.mts", "--module", "esnext", "--moduleResolution", "bundler"));
