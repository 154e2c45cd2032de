import type { NeededPackage } from './neededPackages.ts';

/** Files that appear in the mini-program as if "build npm" had been run. */
export interface PackageMount {
  /** Folder in the project, ends with `/`. */
  from: string;
  /** Folder in the mini-program, ends with `/`: `miniprogram_npm/<name>/`. */
  to: string;
  /** Only scripts and JSON are taken, without packages inside. */
  scriptsOnly: boolean;
  /** For a package of scripts: path in the mini-program of the script that `require(<name>)` is to load. */
  main: { path: string; target: string } | undefined;
}

/** Where the packages of one `package.json` go. `npmFolder` is the `miniprogram_npm` for it, in the mini-program. */
export function mountPackages(packages: readonly NeededPackage[], npmFolder: string): PackageMount[] {
  const places = new Map<string, string>();
  return packages.map((item) => {
    const parent = item.inside === undefined ? undefined : places.get(item.inside);
    const place = `${parent === undefined ? npmFolder : `${parent}/miniprogram_npm`}/${item.name}`;
    places.set(item.folder, place);
    const scriptsOnly = item.files === undefined;
    return {
      from: item.files ? `${item.folder}/${item.files}/` : `${item.folder}/`,
      to: `${place}/`,
      scriptsOnly,
      // Beside the folder: `require('kit')` finds `kit.js` before `kit/index.js`, which may be another file.
      main: scriptsOnly
        ? { path: `${place}.js`, target: `./${item.name.split('/').pop()}/${item.main}` }
        : undefined,
    };
  });
}

/** Path in the mini-program of a file of the project, where the mount takes it. */
export function mountedPath(mount: PackageMount, file: string): string | undefined {
  if (!file.startsWith(mount.from)) return undefined;
  const rest = file.slice(mount.from.length);
  if (rest.includes('node_modules/')) return undefined;
  return !mount.scriptsOnly || /\.(?:[cm]?js|json)$/i.test(rest) ? mount.to + rest : undefined;
}
