import type { Project } from '../../schema/project.ts';
import type { ProjectNames } from '../names/projectNames.ts';

/** Opens in DevTools as a guest. */
const GUEST = 'touristappid';

/**
 * `project.config.json`. The slash at the end of `miniprogramRoot` matters: without it unused files are no longer
 * left out. The compression switches are what WeChat's code quality check looks for.
 */
export function projectConfig(project: Project, names: ProjectNames, language: 'js' | 'ts'): object {
  return {
    appid: project.app.appid || GUEST,
    projectname: names.app,
    description: project.app.name,
    compileType: 'miniprogram',
    libVersion: 'latest',
    miniprogramRoot: 'miniprogram/',
    setting: {
      urlCheck: true,
      es6: true,
      enhance: true,
      postcss: true,
      minified: true,
      minifyWXSS: true,
      minifyWXML: true,
      uploadWithSourceMap: true,
      ignoreUploadUnusedFiles: true,
      ...(language === 'ts' && { useCompilerPlugins: ['typescript'] }),
    },
    packOptions: { ignore: [], include: [] },
    condition: {},
  };
}

/** Lets search find every page. */
export const sitemap = {
  desc: 'https://developers.weixin.qq.com/miniprogram/dev/framework/sitemap.html',
  rules: [{ action: 'allow', page: '*' }],
};

/** `package.json` of a TypeScript project: DevTools compiles it, `npm run check` checks the types. */
export function packageJson(project: Project, names: ProjectNames): object {
  return {
    name: names.app,
    version: '1.0.0',
    private: true,
    description: project.app.name,
    scripts: { check: 'tsc --noEmit' },
    devDependencies: { 'miniprogram-api-typings': '^5.2.3', typescript: '~5.9.3' },
  };
}

export const tsconfig = {
  compilerOptions: {
    target: 'ES2020',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2020'],
    types: ['miniprogram-api-typings'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  },
  include: ['miniprogram/**/*.ts'],
};
