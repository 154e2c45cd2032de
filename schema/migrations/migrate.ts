/** Takes a document from one version to the next. */
export interface Migration {
  /** What changed, e.g. `nodes-get-locked`. */
  name: string;
  /** The version that it makes; it is given the one before. */
  to: number;
  /**
   * @param document not checked yet: bear any JSON, and leave alone what is not understood.
   * @returns a new document; the given one may be frozen.
   */
  up(document: Record<string, unknown>): Record<string, unknown>;
}

/**
 * Brings a document to a version, one migration after the other.
 * @param document of a version that the list leads on from, or of `version` itself.
 * @throws when the list leaves a version out: `checkMigrations` finds that in a test.
 * @example
 * const { value, migrated } = migrate(JSON.parse(text), migrations, PROJECT_VERSION);
 */
export function migrate(
  document: Record<string, unknown>,
  migrations: readonly Migration[],
  version: number,
): { value: Record<string, unknown>; migrated: boolean } {
  const from = Number(document.version);
  if (from >= version) return { value: document, migrated: false };
  let value = document;
  for (let next = from + 1; next <= version; next++) {
    const migration = migrations.find(({ to }) => to === next);
    if (!migration) throw new Error(`No migration to document version ${next}`);
    value = { ...migration.up(value), version: next };
  }
  return { value, migrated: true };
}

/**
 * What is wrong with a list of migrations; nothing when it leads from its first version to the present one.
 * @param tested names of the migrations that have a test.
 * @example
 * expect(checkMigrations(migrations, PROJECT_VERSION, tested)).toEqual([]);
 */
export function checkMigrations(
  migrations: readonly Migration[],
  version: number,
  tested: readonly string[],
): string[] {
  const faults: string[] = [];
  const first = migrations[0]?.to ?? version + 1;
  migrations.forEach(({ name, to }, i) => {
    if (to !== first + i) faults.push(`${name} makes version ${to}, expected ${first + i}`);
    if (!tested.includes(name)) faults.push(`${name} has no test`);
  });
  // Version 1 is the first that was ever stored.
  if (first > 2 || (migrations.length === 0 && version > 1))
    faults.push('The versions from 1 on have no migration');
  const last = migrations.at(-1)?.to ?? version;
  if (last !== version) faults.push(`The list ends at version ${last}, the present one is ${version}`);
  for (const name of tested) {
    if (!migrations.some((migration) => migration.name === name))
      faults.push(`${name} is tested but not listed`);
  }
  return faults;
}
