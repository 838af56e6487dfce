import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { FLOW_FONT } from './draw-flow.ts';

/** Folder of the package's fonts, which stands beside its code. */
const fonts = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts');

/**
 * Turns a drawn flow into a PNG. The font comes from an npm package (Noto Sans Hans, the characters of GB 2312): the
 * machine's own fonts are not asked, so that pictures are the same everywhere. A character beyond GB 2312 is a box.
 */
export function flowPicture(svg: string): Uint8Array {
  return new Resvg(svg, {
    font: {
      fontFiles: [join(fonts, 'NotoSansHans-Regular.otf')],
      loadSystemFonts: false,
      defaultFontFamily: FLOW_FONT,
    },
  })
    .render()
    .asPng();
}
