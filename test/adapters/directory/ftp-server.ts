import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { basename, join } from 'node:path';

/** An FTP server over a folder, for tests without vsftpd; user `h`, password `h`, folder `/in`. */
export interface FtpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** `passiveHost`: the server knows PASV alone, and names this host for the data. */
export async function startFtpServer(folder: string, passiveHost?: string): Promise<FtpServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    serve(socket, folder, passiveHost);
  });
  return { port: await listen(server), close: () => stop(server, sockets) };
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

function stop(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}

function serve(socket: Socket, folder: string, passiveHost: string | undefined): void {
  let user = '';
  let data: Promise<Socket> | undefined;
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  const send = async (bytes: Buffer): Promise<void> => {
    say('150 here it comes');
    const to = await data;
    to?.on('error', () => undefined);
    to?.end(bytes, () => say('226 done'));
  };
  const openData = async (): Promise<number> => {
    const passive = createServer();
    // Nobody may ever come.
    socket.on('close', () => passive.close());
    data = new Promise((resolve) =>
      passive.once('connection', (connection) => {
        passive.close();
        resolve(connection);
      }),
    );
    return listen(passive);
  };
  const commands: Readonly<Record<string, (argument: string) => void>> = {
    USER: (name) => {
      user = name;
      say('331 password');
    },
    PASS: (word) => say(user === 'h' && word === 'h' ? '230 welcome' : '530 no'),
    FEAT: () => say('211-Features\r\n MLST size*;modify*;type*;\r\n211 End'),
    CWD: (path) => say(path === '/in' ? '250 ok' : '550 no such folder'),
    EPSV: () =>
      passiveHost === undefined
        ? void openData().then((port) => say(`229 passive (|||${String(port)}|)`))
        : say('502 not implemented'),
    PASV: () =>
      void openData().then((port) => {
        const address = [...(passiveHost ?? '127.0.0.1').split('.'), port >> 8, port & 255].join(',');
        say(`227 passive (${address})`);
      }),
    MLSD: () => void send(Buffer.from(listing(folder))),
    RETR: (name) => {
      try {
        void send(readFileSync(join(folder, basename(name))));
      } catch {
        say('550 no such file');
      }
    },
    QUIT: () => socket.end('221 bye\r\n'),
  };
  say('220 ready');
  socket.on('data', (chunk) => {
    for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
      const [verb = '', ...argument] = line.split(' ');
      (commands[verb.toUpperCase()] ?? (() => say('200 ok')))(argument.join(' '));
    }
  });
}

const listing = (folder: string): string =>
  readdirSync(folder)
    .map((name) => {
      const { size, mtime } = statSync(join(folder, name));
      const modify = mtime.toISOString().replace(/[-:T]/g, '').slice(0, 18);
      return `type=file;size=${String(size)};modify=${modify}; ${name}\r\n`;
    })
    .join('');
