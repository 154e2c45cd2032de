import type { BuildReply, BuildRequest, ExportReport, ExportStep, OutputLanguage } from './buildProtocol.ts';

export interface ExportResult {
  report: ExportReport;
  /** Absent when an error keeps the project from leaving. */
  zip: Uint8Array | null;
}

export interface BuildClientOptions {
  createWorker(): Worker;
  onReply(reply: BuildReply): void;
  /** The worker itself died (out of memory, a file that did not load). */
  onCrash(message: string): void;
}

/** The editor's end of the build worker, which starts with the first request. */
export class BuildClient {
  private worker: Worker | undefined;
  private lastExport = 0;
  private readonly exports = new Map<
    number,
    { onStep(step: ExportStep): void; resolve(result: ExportResult): void; reject(error: Error): void }
  >();

  constructor(private readonly options: BuildClientOptions) {}

  send(request: BuildRequest, transfer: Transferable[] = []): void {
    this.worker ??= this.start();
    this.worker.postMessage(request, transfer);
  }

  /** Makes, checks and packs the project. Rejects when something of ours failed, not when the project has errors. */
  export(language: OutputLanguage, onStep: (step: ExportStep) => void): Promise<ExportResult> {
    this.lastExport += 1;
    const id = this.lastExport;
    return new Promise((resolve, reject) => {
      this.exports.set(id, { onStep, resolve, reject });
      this.send({ type: 'export', id, language });
    });
  }

  /** Ends the worker; what is under way is rejected. The next request starts a new one. */
  stop(reason: string): void {
    this.worker?.terminate();
    this.worker = undefined;
    for (const { reject } of this.exports.values()) reject(new Error(reason));
    this.exports.clear();
  }

  private start(): Worker {
    const worker = this.options.createWorker();
    worker.onmessage = (event: MessageEvent<BuildReply>) => this.receive(event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.stop(event.message);
      this.options.onCrash(event.message);
    };
    return worker;
  }

  private receive(reply: BuildReply): void {
    if (reply.type === 'exportStep') {
      this.exports.get(reply.id)?.onStep(reply.step);
      return;
    }
    const id = 'id' in reply ? reply.id : undefined;
    const waiting = id === undefined ? undefined : this.exports.get(id);
    if (waiting && id !== undefined) {
      this.exports.delete(id);
      if (reply.type === 'exported') waiting.resolve({ report: reply.report, zip: reply.zip });
      else if (reply.type === 'failed') waiting.reject(new Error(reply.message));
      return;
    }
    this.options.onReply(reply);
  }
}
