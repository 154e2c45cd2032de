/** How long to poll for what comes within a moment: a machine under load needs it too. */
export const SOON = { timeout: 10_000 };
