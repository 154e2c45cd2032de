import type { FrameEvents, FrameMethods, HostService, HostServices } from '../protocol.ts';

interface Open {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** What the frame has asked of the window around it and is waiting for. */
export class HostQuestions {
  private readonly send: (question: FrameEvents['ask']) => void;
  private readonly open = new Map<number, Open>();
  private lastId = 0;

  constructor(send: (question: FrameEvents['ask']) => void) {
    this.send = send;
  }

  /** Resolves with the answer; rejects with the host's message. */
  ask<S extends HostService>(
    service: S,
    args: Parameters<HostServices[S]>[0],
  ): Promise<ReturnType<HostServices[S]>> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      this.open.set(id, { resolve: resolve as Open['resolve'], reject });
      this.send({ id, service, args });
    });
  }

  settle({ id, value, error }: Parameters<FrameMethods['answer']>[0]): void {
    const question = this.open.get(id);
    if (!question) return;
    this.open.delete(id);
    if (error === undefined) question.resolve(value);
    else question.reject(new Error(error));
  }
}
