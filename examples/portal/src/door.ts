import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { PortalRefusal } from "./portal-refusal.ts";

type Answer = (request: Request) => Response | Promise<Response>;

/** The port held, answered by whoever is put behind it. */
export interface Door {
  readonly url: string;
  answerWith(answer: Answer): void;
  /** Takes no more requests and ends those that are open. */
  close(): Promise<void>;
}

/**
 * Takes a port of this machine, for this machine alone. Until somebody answers, callers are asked to come again; browsers do by themselves.
 *
 * @throws PortalRefusal when the port cannot be had.
 */
export async function openDoor(port: number): Promise<Door> {
  let answer: Answer = () =>
    new Response("正在启动… Starting …", {
      status: 503,
      headers: { "content-type": "text/plain; charset=utf-8", "retry-after": "1", refresh: "1" },
    });
  const server = createAdaptorServer({ fetch: (request) => answer(request) });
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  } catch (error) {
    throw refusalOf(port, (error as NodeJS.ErrnoException).code ?? String(error));
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerWith: (answering) => void (answer = answering),
    close: async () => {
      const closed = once(server.close(), "close");
      // What is under way may finish; a live stream never does.
      const patience = setTimeout(() => (server as Server).closeAllConnections(), 300);
      await closed;
      clearTimeout(patience);
    },
  };
}

function refusalOf(port: number, reason: string): PortalRefusal {
  if (reason === "EADDRINUSE")
    return new PortalRefusal(`端口 ${port} 已被占用，可用 PORT 另选一个`, `Port ${port} is taken; PORT names another`);
  if (reason === "EACCES")
    return new PortalRefusal(`无权使用端口 ${port}，可用 PORT 另选一个`, `Port ${port} is not open to you; PORT names another`);
  return new PortalRefusal(`无法使用端口 ${port}（${reason}）`, `Port ${port} cannot be used (${reason})`);
}
