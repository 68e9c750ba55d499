// The packed package, installed into a project of its own: what a user gets, not what the repository holds.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A folder in which `presend` is installed from its tarball; `write` puts a file there and tells its path. */
export function home() {
  const folder = mkdtempSync(join(tmpdir(), "presend-home-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const npm = (...words) => execFileSync("npm", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const tarball = npm("pack", join(root, "pkg"), "--silent").trim();
  writeFileSync(join(folder, "package.json"), '{"private":true,"type":"module"}');
  npm("install", "--offline", "--no-audit", "--no-fund", join(folder, tarball));
  const write = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return { folder, write, package: join(folder, "node_modules/presend") };
}

/** The installed package's functions, imported by its name. */
export async function installed(name = "presend", place = home()) {
  const file = place.write(`load-${name.replace("/", "-")}.mjs`, `export * from "${name}";`);
  return import(pathToFileURL(file).href);
}
