/** A part of a PNG: length, name, data, checksum of name and data. */
export function chunkOf(name: string, data: Uint8Array = new Uint8Array(0)): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(name), 4);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, checksum(chunk.subarray(4, -4)));
  return chunk;
}

/**
 * CRC-32 as PNG has it (ISO 3309, annex D of the specification): what each byte leaves, and further on what it leaves
 * with one, two or three more bytes behind it, so that four are taken at a time.
 */
const table = new Uint32Array(4 * 256);
for (let i = 0; i < table.length; i++) {
  let rest = i < 256 ? i : (table[i - 256] ?? 0);
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  table[i] = rest;
}

function checksum(bytes: Uint8Array): number {
  const at = (index: number): number => bytes[index] ?? 0;
  const left = (place: number): number => table[place] ?? 0;
  let sum = -1;
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    sum ^= at(i) | (at(i + 1) << 8) | (at(i + 2) << 16) | (at(i + 3) << 24);
    sum =
      left(768 + (sum & 0xff)) ^
      left(512 + ((sum >>> 8) & 0xff)) ^
      left(256 + ((sum >>> 16) & 0xff)) ^
      left(sum >>> 24);
  }
  for (; i < bytes.length; i++) sum = left((sum ^ at(i)) & 0xff) ^ (sum >>> 8);
  return (sum ^ -1) >>> 0;
}
