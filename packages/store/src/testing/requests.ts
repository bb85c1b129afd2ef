/** Requests as a page would send them; the person of a cookie-like header is who asks. */
export const get = (path: string, person?: string, headers: Record<string, string> = {}): Request =>
  new Request(`http://localhost${path}`, { headers: { ...(person && { "x-person": person }), ...headers } });

export const post = (path: string, body: unknown, person?: string, headers: Record<string, string> = {}): Request =>
  new Request(`http://localhost${path}`, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "content-type": "application/json", ...(person && { "x-person": person }), ...headers },
  });

export const whoAsks = (request: Request): { person: string } | undefined => {
  const person = request.headers.get("x-person");
  return person ? { person } : undefined;
};
