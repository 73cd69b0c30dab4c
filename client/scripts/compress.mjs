// Compresses the files of a folder that shrink by it, once, with brotli: beside each, under its name and `.br`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder).filter((one) => /\.(css|js|json|svg|txt)$/.test(one))) {
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(readFileSync(join(folder, name))));
}
