import type { Fault, RefusedView, Sent, Source, Views } from "@jinlin/core";
import { liveFeed } from "./live-feed.ts";
import { SourceError } from "./source-error.ts";

export interface RemoteSourceOptions {
  /** Where the handler answers, `/api` or `https://example.org/api`. */
  readonly url: string;
  /** Another `fetch`: with a token, through a service worker, in a test. The browser's own unless said. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** The language of views that are asked for without one. */
  readonly lang?: string;
  /** Milliseconds an answer may take; 20 seconds unless said. */
  readonly timeout?: number;
  /** How often a view is asked for again when nobody answers, and the shortest pause before, in milliseconds. */
  readonly retries?: number;
  readonly pause?: number;
  /** Milliseconds of silence after which a live stream is opened anew; a minute unless said, the server's heartbeat thrice over. */
  readonly silence?: number;
}

/** Gateways that could not reach their server: the request did not arrive. */
const gateway = [502, 503, 504];

/**
 * A source behind HTTP, as `createHandler` serves it. Views are asked for again when nobody answers,
 * commands are not: that is for their sender to decide. Live changes come by one stream for all listeners,
 * which finds its way back after any break and misses nothing that came after the views it gave.
 *
 * Every promise that cannot be kept rejects with a `SourceError`.
 */
export function remoteSource({
  url,
  fetch: ask = (url, init) => fetch(url, init),
  lang,
  timeout = 20_000,
  retries = 2,
  pause = 250,
  silence = 60_000,
}: RemoteSourceOptions): Source {
  const base = url.replace(/\/+$/, "");
  const live = liveFeed({
    open: (after, signal) =>
      ask(`${base}/live`, {
        headers: { accept: "text/event-stream", ...(after !== undefined && { "last-event-id": String(after) }) },
        cache: "no-store",
        signal,
      }),
    silence,
    pause: [pause * 2, 30_000],
  });

  async function answer<Answer>(what: string, path: string, init: RequestInit, isAnswer: (json: object) => boolean): Promise<Answer> {
    const signal = AbortSignal.timeout(timeout);
    const response = await ask(base + path, { ...init, cache: "no-store", signal }).catch((cause) => unreachable(what, { cause }));
    const { status } = response;
    if (gateway.includes(status)) return unreachable(what, { status });
    const text = await response.text().catch((cause) => unreachable(what, { cause }));
    const json = jsonOf(text);
    if (json !== undefined && isAnswer(json)) return json as Answer;
    const { faults } = (json ?? {}) as { faults?: readonly Fault[] };
    throw new SourceError(codeOf(status), what, { status, ...(faults && { faults }) });
  }

  return {
    async view(name, query) {
      const path = `/views/${name}${paramsOf({ ...query, lang: query.lang ?? lang })}`;
      const read = () =>
        answer<Views[typeof name] | RefusedView>(
          `view ${name}`,
          path,
          { headers: { accept: "application/json" } },
          (json) => "view" in json,
        );
      const view = await again(read, retries, pause);
      if (view.view !== "refused" && query.seq === undefined) live.saw(view.seq);
      return view;
    },
    send(command, options = {}) {
      const path = `/commands${paramsOf({ dryRun: options.dryRun || undefined, lang: options.lang ?? lang })}`;
      const init = {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify(options.particulars ? { command, particulars: options.particulars } : command),
      };
      return answer<Sent>(command.type, path, init, (json) => "ok" in json);
    },
    live: (listener) => live.listen(listener),
  };
}

function paramsOf(values: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length === 0 ? "" : `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`;
}

async function again<Answer>(read: () => Promise<Answer>, retries: number, pause: number): Promise<Answer> {
  for (let left = retries; ; left--)
    try {
      return await read();
    } catch (error) {
      if (left === 0 || !(error instanceof SourceError) || error.code !== "unreachable") throw error;
      await new Promise((resolve) => setTimeout(resolve, pause * 2 ** (retries - left)));
    }
}

function unreachable(what: string, details: { readonly status?: number; readonly cause?: unknown }): never {
  throw new SourceError("unreachable", what, details);
}

function codeOf(status: number): SourceError["code"] {
  if (status === 401) return "unauthenticated";
  return status >= 400 && status < 500 ? "bad-request" : "server-failed";
}

function jsonOf(text: string): object | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}
