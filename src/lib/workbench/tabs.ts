/** What the browser lends so that two tabs know of each other; each may be missing. */
export interface Neighbours {
  readonly locks?: Pick<LockManager, 'request' | 'query'>;
  readonly channel?: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
}

/** What a tab tells the others: a project was kept, or forgotten (`*`: all of them). */
export type TabNews = { readonly kept: string } | { readonly forgotten: string };

/** The tabs of this browser in which the page is open. */
export interface Tabs {
  /** Takes hold of a project for this tab: what gives it free again, which closing the tab does as well. Undefined where another tab has it. */
  readonly hold: (id: string) => Promise<(() => void) | undefined>;
  /** Ids of the projects that tabs hold, this one's among them. */
  readonly held: () => Promise<readonly string[]>;
  readonly tell: (news: TabNews) => void;
}

const prefix = 'answerable-project-';
/** Milliseconds in which a tab that is being closed, or loaded anew, lets go of what it holds. */
const patience = 500;

/** `hear`: gets what other tabs tell. Where the browser lends nothing, every project can be had, and nobody is heard. */
export function tabs({ locks, channel }: Neighbours, hear: (news: TabNews) => void): Tabs {
  channel?.addEventListener('message', ({ data }: MessageEvent<TabNews>) => hear(data));
  return {
    hold: async (id) => {
      if (locks === undefined) return () => undefined;
      const signal = AbortSignal.timeout(patience);
      return new Promise((resolve) => {
        const asked = locks.request(prefix + id, { signal }, () => new Promise<void>((free) => resolve(free)));
        asked.catch(() => resolve(undefined));
      });
    },
    held: async () =>
      ((await locks?.query())?.held ?? []).flatMap(({ name = '' }) =>
        name.startsWith(prefix) ? [name.slice(prefix.length)] : []
      ),
    tell: (news) => channel?.postMessage(news)
  };
}
