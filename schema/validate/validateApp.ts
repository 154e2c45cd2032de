import type { Project } from '../project.ts';
import type { StyleValue } from '../style.ts';
import { isHexColor, isTokenRef } from '../styles/styleValues.ts';
import { checkColor } from './checkStyleValue.ts';
import { type Problem, type Site, say, tell } from './problem.ts';

/**
 * Checks what belongs to the mini-program as a whole.
 * @example
 * validateApp(project, problems);
 */
export function validateApp(project: Project, problems: Problem[]): void {
  const { app } = project;
  const site: Site = { where: 'app', ref: 'app', problems };
  if (app.name.trim() === '') {
    tell(
      site,
      'warning',
      'no-name',
      'name',
      say('项目没有名称。', 'The project has no name.'),
      say('给项目起一个名称。', 'Give the project a name.'),
    );
  }
  if (app.appid !== undefined && !/^wx[0-9a-f]{16}$/.test(app.appid)) {
    tell(
      site,
      'error',
      'bad-appid',
      'appid',
      say('小程序 AppID 应为 wx 加 16 位十六进制数字。', 'An app id is "wx" and 16 hexadecimal digits.'),
      say('从微信公众平台复制 AppID，或留空。', 'Copy it from the WeChat console, or leave it empty.'),
    );
  }
  checkColor(project, app.background, 'background', site);
  checkBarColor(project, app.navigationBar.background, 'navigationBar.background', site);
  for (const key of ['color', 'selectedColor', 'background'] as const) {
    checkBarColor(project, app.tabBar[key], `tabBar.${key}`, site);
  }
}

/**
 * Bars are drawn by WeChat itself, which takes `#rrggbb` only (page.json: error 10009 otherwise).
 * @example
 * checkBarColor(project, app.tabBar.color, 'tabBar.color', site);
 */
export function checkBarColor(project: Project, value: StyleValue, path: string, site: Site): void {
  const before = site.problems.length;
  checkColor(project, value, path, site);
  if (site.problems.length > before) return;
  const token = isTokenRef(value) ? project.tokens[value.token] : undefined;
  const color = token?.kind === 'color' ? token.value : value;
  if (isHexColor(color)) return;
  tell(
    site,
    'error',
    'bar-color',
    path,
    say('导航栏和标签栏的颜色只能是 #rrggbb。', 'Colours of bars have to be #rrggbb.'),
    say('改用六位十六进制颜色。', 'Use a colour of six hexadecimal digits.'),
  );
}
