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
  console.log(text, object, known, seen);
`;
const IMPORTS = `import { applyFix, checkMessage, edition, lintTemplate, type Conversation, type Diagnostic, type MessageReport, type Sender, type TemplateReport } from "presend";
  import { limits, platformError, rule } from "presend/rules";`;
place.write("esm.mts", `${IMPORTS} import { checkMessage as check, init } from "presend/slim"; await init(); check({}).rendered; ${USE}`);
place.write("common.cts", `${IMPORTS} ${USE}`);

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
