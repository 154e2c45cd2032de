import { checkProject } from '../../codegen/checkProject.ts';
import type { Project } from '../../schema/project.ts';
import type { BuildReply } from './buildProtocol.ts';
import { messageOf } from './messageOf.ts';
import { sizesOf } from './sizes.ts';

/** ms without a change: nobody waits for the numbers of the status bar. */
const PAUSE = 800;

/** Tells, in pauses, what an export of the project would say and weigh. */
export class SummaryTrack {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly options: {
      readAsset(file: string): Uint8Array | undefined;
      send(reply: BuildReply): void;
    },
  ) {}

  show(project: Project | undefined, revision: number): void {
    clearTimeout(this.timer);
    if (project) this.timer = setTimeout(() => this.tell(project, revision), PAUSE);
  }

  private tell(project: Project, revision: number): void {
    const { readAsset, send } = this.options;
    try {
      const { problems, result } = checkProject(project, { readAsset });
      send({ type: 'summary', revision, problems, sizes: sizesOf(result?.files ?? new Map()) });
    } catch (error) {
      send({ type: 'failed', during: 'summary', message: messageOf(error) });
    }
  }
}
