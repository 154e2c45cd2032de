import type { Migration } from './migrate.ts';

/**
 * All migrations, oldest first. Whoever raises `PROJECT_VERSION` adds the one that leads to it here, in a file of
 * its own, and its test to `migrations.test.ts`. Version 1 is the first, so there are none yet.
 */
export const migrations: readonly Migration[] = [];
