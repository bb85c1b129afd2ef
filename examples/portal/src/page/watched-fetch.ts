type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The same fetch, telling each time whether the server was there. */
export function watchedFetch(fetch: Fetch, tell: (isThere: boolean) => void): Fetch {
  return async (url, init) => {
    try {
      const response = await fetch(url, init);
      tell(true);
      return response;
    } catch (error) {
      // Whoever changes their mind learns nothing about the server.
      if (!(error instanceof DOMException && error.name === "AbortError")) tell(false);
      throw error;
    }
  };
}
