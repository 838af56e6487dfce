import { texts } from '../texts/texts.ts';

/** Texts of the returned file 退改文件. */
export const returnedTexts = texts(
  {
    title: '退改文件',
    lead: '原文件，错误处已着色并批注怎样改。改好后原样传回，只校验改动过的行。',
    download: '下载退改文件',
    upload: '传回改好的文件',
    taken: '已收到，只处理了改动过的行。',
    open: '查看结果',
  },
  {
    title: 'Returned file',
    lead: 'The very file, with errors coloured and remarks on how to mend them. Send it back: only changed rows are checked.',
    download: 'Download it',
    upload: 'Send the mended file back',
    taken: 'Taken; only changed rows were settled.',
    open: 'See what came of it',
  },
);
