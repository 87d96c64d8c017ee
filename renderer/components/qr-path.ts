import { correction, generate } from 'lean-qr/nano';

/** A QR code as a drawing: its side in modules, and the dark ones as one path. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

export function qrPath(text: string): QrDrawing {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const { size } = code;
  const parts: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (code.get(x, y)) x += 1;
      if (x > from) parts.push(`M${from} ${y}h${x - from}v1h-${x - from}z`);
    }
  }
  return { size, path: parts.join('') };
}
