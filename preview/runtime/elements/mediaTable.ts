import type { RuntimeHost } from '../runtimeHost.ts';
import { logCall } from '../wx/call.ts';

type Action = (...args: unknown[]) => void;

/** Players of one kind, by their DOM nodes, and the contexts through which scripts work them. */
export class MediaTable<A extends object> {
  private readonly players = new WeakMap<Element, A>();

  /**
   * @param tag of the element
   * @param context name of its context in WeChat
   * @param actions what the context does with a player
   */
  constructor(
    private readonly tag: string,
    private readonly context: string,
    private readonly actions: readonly (keyof A & string)[],
  ) {}

  register(dom: Element, player: A): void {
    this.players.set(dom, player);
  }

  at(dom: Element | undefined): A | undefined {
    return dom && this.players.get(dom);
  }

  /** Works the player that `find` gives at the time of a call; says so in the log when there is none. */
  contextOf(host: RuntimeHost, find: () => A | undefined): Record<string, Action> {
    const act = (name: keyof A & string): Action => {
      return (...args) => {
        const player = find();
        if (player) (player[name] as Action)(...args);
        else logCall(host, 'warn', `${this.context}.${name}: there is no such ${this.tag} on the page.`);
      };
    };
    return Object.fromEntries(this.actions.map((name) => [name, act(name)]));
  }
}
