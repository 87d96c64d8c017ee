// Draws icon.ico from icon.svg; run by hand after changing the drawing: node build/package/make-icon.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 256];
const FOLDER = import.meta.dirname;

const svg = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
/** @type {Buffer[]} */
const pictures = [];
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  pictures.push(await page.screenshot({ omitBackground: true }));
}
await browser.close();

// Source: the ICO format; a directory of sixteen bytes a picture, each a PNG (since Windows Vista).
const directory = Buffer.alloc(6 + 16 * SIZES.length);
directory.writeUInt16LE(1, 2);
directory.writeUInt16LE(SIZES.length, 4);
let offset = directory.length;
pictures.forEach((picture, i) => {
  const at = 6 + 16 * i;
  const size = (SIZES[i] ?? 0) % 256; // 0 stands for 256.
  directory.writeUInt8(size, at);
  directory.writeUInt8(size, at + 1);
  directory.writeUInt16LE(1, at + 4);
  directory.writeUInt16LE(32, at + 6);
  directory.writeUInt32LE(picture.length, at + 8);
  directory.writeUInt32LE(offset, at + 12);
  offset += picture.length;
});
writeFileSync(join(FOLDER, 'icon.ico'), Buffer.concat([directory, ...pictures]));
