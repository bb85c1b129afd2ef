/** One server-sent event; its `data` is empty when it only tells how far the stream is. */
export interface ServerEvent {
  readonly id: string | undefined;
  readonly data: string;
}

/**
 * Reads a stream of server-sent events (HTML Standard, 9.2.6), of which `id` and `data` are used here.
 * Ends with the stream; one that is cut off within an event drops it.
 *
 * @param heard - Called with every sign of life, heartbeats included.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>, heard: () => void = () => {}): AsyncIterable<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let id: string | undefined;
  let data: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      heard();
      // A lone return at the end may be half of a line's end.
      const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop()!;
      for (const line of lines) {
        if (line === "") {
          if (id !== undefined || data.length > 0) yield { id, data: data.join("\n") };
          [id, data] = [undefined, []];
        }
        const [, field, content = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line)!;
        if (field === "id") id = content;
        if (field === "data") data.push(content);
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
