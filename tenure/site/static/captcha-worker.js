// Finds a number so that SHA-256 of `text:number` begins with so many zero bits.
const BATCH = 512;
const encoder = new TextEncoder();

const zeros = digest => {
  let bits = 0;
  for (const byte of new Uint8Array(digest)) {
    if (byte) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
};

self.onmessage = async ({ data: { text, difficulty } }) => {
  for (let from = 0; ; from += BATCH) {
    const answers = Array.from({ length: BATCH }, (_, index) => `${text}:${from + index}`);
    const digests = await Promise.all(answers.map(answer => crypto.subtle.digest("SHA-256", encoder.encode(answer))));
    const found = digests.findIndex(digest => zeros(digest) >= difficulty);
    if (found >= 0) return self.postMessage(answers[found]);
  }
};
