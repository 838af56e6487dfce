import { createServer, type AddressInfo, type Socket } from 'node:net';

/** What the server answers: rows of texts, or an error with its number. */
export type TdsAnswer =
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | null)[])[] }
  | { readonly error: number };

/** As much of SQL Server's protocol (MS-TDS 7.4) as a client needs to log in and ask: what it says is the test's. */
export interface TdsServer {
  readonly port: number;
  readonly statements: string[];
  login: () => number | undefined;
  answer: (sql: string) => TdsAnswer;
  close(): Promise<void>;
}

const u8 = (value: number): Buffer => Buffer.from([value]);
const u16 = (value: number): Buffer => Buffer.from([value & 255, value >> 8]);
const u32 = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value >>> 0);
  return buffer;
};
const short = (text: string): Buffer => Buffer.concat([u8(text.length), Buffer.from(text, 'utf16le')]);
const done = (status = 0): Buffer => Buffer.concat([u8(0xfd), u16(status), u16(0), Buffer.alloc(8)]);

function errorToken(number: number): Buffer {
  const message = `error ${String(number)} about 王小明`;
  const body = Buffer.concat([
    ...[u32(number), u8(1), u8(16), u16(message.length), Buffer.from(message, 'utf16le')],
    ...[short('fake'), short(''), u32(1)],
  ]);
  return Buffer.concat([u8(0xaa), u16(body.length), body, done(2)]);
}

const loginAck = (): Buffer => {
  const body = Buffer.concat([u8(1), Buffer.from([0x74, 0, 0, 4]), short('fake'), Buffer.from([10, 0, 0, 0])]);
  return Buffer.concat([u8(0xad), u16(body.length), body, done()]);
};

function rowsToken(answer: Exclude<TdsAnswer, { readonly error: number }>): Buffer {
  const columns = answer.columns.map((name) =>
    Buffer.concat([u32(0), u16(1), u8(0xe7), u16(8000), Buffer.from([9, 4, 0xd0, 0, 0x34]), short(name)]),
  );
  const cell = (text: string | null): Buffer =>
    text === null ? u16(0xffff) : Buffer.concat([u16(text.length * 2), Buffer.from(text, 'utf16le')]);
  const rows = answer.rows.map((row) => Buffer.concat([u8(0xd1), ...row.map(cell)]));
  return Buffer.concat([u8(0x81), u16(columns.length), ...columns, ...rows, done(0x10)]);
}

/** Options: version and "no encryption here". */
const PRELOGIN = Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xff, 15, 0, 0, 0, 0, 0, 2]);

export async function startTdsServer(): Promise<TdsServer> {
  const state = {
    statements: [],
    login: () => undefined,
    answer: () => ({ columns: [], rows: [] }),
  } as unknown as TdsServer;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let waiting: Buffer = Buffer.alloc(0);
    let message: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      waiting = Buffer.concat([waiting, chunk]);
      while (waiting.length >= 8 && waiting.length >= waiting.readUInt16BE(2)) {
        const packet = waiting.subarray(0, waiting.readUInt16BE(2));
        waiting = waiting.subarray(packet.length);
        message = Buffer.concat([message, packet.subarray(8)]);
        if (((packet[1] ?? 0) & 1) === 0) continue;
        socket.write(framed(reply(state, packet[0] ?? 0, message)));
        message = Buffer.alloc(0);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return Object.assign(state, {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  });
}

function framed(body: Buffer): Buffer {
  const packets: Buffer[] = [];
  for (let at = 0; at === 0 || at < body.length; at += 4000) {
    const piece = body.subarray(at, at + 4000);
    const header = Buffer.from([4, at + 4000 >= body.length ? 1 : 0, 0, 0, 0, 0, packets.length + 1, 0]);
    header.writeUInt16BE(piece.length + 8, 2);
    packets.push(header, piece);
  }
  return Buffer.concat(packets);
}

function reply(state: TdsServer, type: number, message: Buffer): Buffer {
  if (type === 0x12) return PRELOGIN;
  if (type === 0x10) {
    const refusal = state.login();
    return refusal === undefined ? loginAck() : errorToken(refusal);
  }
  // A batch is text behind its headers; a call (sp_executesql) holds the statement among its parameters.
  const sql = message.subarray(message.readUInt32LE(0)).toString('utf16le');
  if (type === 0x01) {
    state.statements.push(sql);
    const answer = /^(SET|BEGIN|COMMIT|ROLLBACK|IF)|SET NOCOUNT/i.test(sql)
      ? { columns: [], rows: [] }
      : state.answer(sql);
    if ('error' in answer) return errorToken(answer.error);
    return answer.columns.length === 0 ? done() : rowsToken(answer);
  }
  state.statements.push(message.toString('utf16le'));
  const answer = state.answer(message.toString('utf16le'));
  if ('error' in answer) return errorToken(answer.error);
  return answer.columns.length === 0 ? done() : rowsToken(answer);
}
