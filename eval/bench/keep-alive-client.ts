import { connect, type Socket } from 'node:net';

const HEADER_END = Buffer.from('\r\n\r\n');

/** One connection that sends a request when the one before is answered; it costs little beside the service measured. */
export class KeepAliveClient {
  readonly #socket: Socket;
  readonly #host: string;
  #received: Buffer[] = [];
  #length = 0;
  #whole = Number.POSITIVE_INFINITY;
  #status = 0;
  #settle: ((status: number) => void) | null = null;
  #refuse: ((error: Error) => void) | null = null;

  constructor(host: string, port: number) {
    this.#host = `${host}:${port}`;
    this.#socket = connect({ host, port, noDelay: true });
    this.#socket.on('data', (bytes) => this.#take(bytes));
    this.#socket.on('error', (error) => this.#refuse?.(error));
    this.#socket.on('close', () => this.#refuse?.(new Error('the service closed the connection')));
  }

  /** Status of the response. Rejects when the connection breaks. */
  get(path: string): Promise<number> {
    return new Promise((settle, refuse) => {
      [this.#settle, this.#refuse] = [settle, refuse];
      [this.#received, this.#length, this.#whole] = [[], 0, Number.POSITIVE_INFINITY];
      this.#socket.write(`GET ${path} HTTP/1.1\r\nHost: ${this.#host}\r\n\r\n`);
    });
  }

  close(): void {
    this.#refuse = null;
    this.#socket.destroy();
  }

  #take(bytes: Buffer): void {
    this.#received.push(bytes);
    this.#length += bytes.length;
    if (this.#whole === Number.POSITIVE_INFINITY) this.#readHead();
    if (this.#length >= this.#whole) this.#settle?.(this.#status);
  }

  /** The service says the length of everything it sends whole. */
  #readHead(): void {
    const head = Buffer.concat(this.#received);
    const end = head.indexOf(HEADER_END);
    if (end < 0) return;
    const text = head.toString('latin1', 0, end);
    this.#status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]);
    this.#whole = end + HEADER_END.length + Number(/^content-length: (\d+)/im.exec(text)?.[1] ?? 0);
  }
}
