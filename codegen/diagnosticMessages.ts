import type { LocalText } from '../schema/text.ts';
import type { Diagnostic } from './types.ts';

interface Message {
  severity: Diagnostic['severity'];
  /** Names in braces are filled in from the diagnostic's details. */
  message: LocalText;
  remedy: LocalText;
}

const message = (
  severity: Diagnostic['severity'],
  [zh, en]: readonly [zh: string, en: string],
  [remedyZh, remedyEn]: readonly [zh: string, en: string],
): Message => ({ severity, message: { zh, en }, remedy: { zh: remedyZh, en: remedyEn } });

/** Everything that the generator may have to say, by code. Codes are stable: scripts look for them. */
export const diagnosticMessages = {
  'unknown-component': message(
    'error',
    ['没有“{type}”这种组件，已略过。', 'There is no component "{type}"; it was left out.'],
    ['删除它，或用新版本打开这个项目。', 'Delete it, or open the project with a newer version.'],
  ),
  'unknown-action': message(
    'error',
    ['没有“{type}”这种动作，已略过。', 'There is no action "{type}"; it was left out.'],
    ['换成别的动作。', 'Choose another action.'],
  ),
  expression: message(
    'error',
    ['表达式“{source}”有误：{problem}', 'The expression "{source}" is wrong: {problem}'],
    ['改正它；在此之前显示固定的值。', 'Correct it; until then the fixed value is shown.'],
  ),
  'repeat-source': message(
    'error',
    ['“{source}”不是列表，不能重复显示。', '"{source}" is not a list; nothing can be repeated over it.'],
    ['选择一张数据表，或一行里的列表字段。', 'Choose a table, or a list field of a row.'],
  ),
  'dangling-asset': message(
    'warning',
    ['所用的图片已不在素材里。', 'The picture it shows is no longer among the assets.'],
    ['重新选择一张。', 'Choose another one.'],
  ),
  'dangling-page': message(
    'warning',
    ['要去的页面已不存在，点按没有反应。', 'The page it leads to is gone; a tap does nothing.'],
    ['重新选择页面。', 'Choose another page.'],
  ),
  'dangling-node': message(
    'warning',
    [
      '所指的组件不在这一页上，动作不会发生。',
      'The thing it refers to is not on this page; the action does nothing.',
    ],
    ['重新选择。', 'Choose another one.'],
  ),
  'dangling-state': message(
    'warning',
    ['所用的变量在这一页上不存在。', 'The variable it uses does not exist on this page.'],
    ['重新选择，或在页面里添加这个变量。', 'Choose another one, or add the variable to the page.'],
  ),
  'dangling-table': message(
    'warning',
    ['页面要显示的数据表已不存在。', 'The table that the page shows a row of is gone.'],
    ['在页面设置里重新选择。', 'Choose another one in the page’s settings.'],
  ),
  'asset-missing': message(
    'error',
    ['找不到素材“{name}”的文件。', 'The file of the asset "{name}" is missing.'],
    ['重新上传这个素材。', 'Upload the asset again.'],
  ),
  'asset-type': message(
    'error',
    [
      '素材“{name}”的格式（{mime}）不会被打进小程序包。',
      'The asset "{name}" has a format ({mime}) that never reaches the package.',
    ],
    ['转成 JPEG 或 PNG，或改用网址。', 'Convert it to JPEG or PNG, or use a web address.'],
  ),
  'asset-size': message(
    'note',
    ['图片“{name}”有 {size}，会拖慢打开速度。', 'The picture "{name}" has {size}; it slows down opening.'],
    ['压缩到 200 KB 以内，或改用网址。', 'Compress it to less than 200 KB, or use a web address.'],
  ),
  'media-size': message(
    'note',
    [
      '包内图片和声音共 {size}，平台建议不超过 200 KB。',
      'Pictures and sounds in the package have {size} in all; the platform asks for 200 KB.',
    ],
    ['把大图放到服务器上，改用网址。', 'Put the large ones on a server and use their addresses.'],
  ),
  'asset-insecure': message(
    'warning',
    [
      '素材“{name}”的网址不是 https，真机上不会显示。',
      'The address of the asset "{name}" is not https; phones do not show it.',
    ],
    ['换成 https 网址。', 'Use an https address.'],
  ),
  'background-local': message(
    'warning',
    [
      '背景图必须是 https 网址，包内图片不能作背景。',
      'A background picture must come from https; one of the package cannot be shown.',
    ],
    [
      '改用网址图片，或用图片组件垫在下面。',
      'Use a picture with a web address, or lay an image behind the content.',
    ],
  ),
  'pressed-unsupported': message(
    'note',
    ['这种组件没有按下样式。', 'This component has no pressed look.'],
    ['放进容器里，给容器设置按下样式。', 'Put it into a box and give the box the pressed look.'],
  ),
  'empty-prop': message(
    'note',
    ['“{label}”还是空的。', '"{label}" is still empty.'],
    ['填写内容，或删除这个组件。', 'Fill it in, or delete the component.'],
  ),
  'code-syntax': message(
    'error',
    ['自定义代码有语法错误：{problem}', 'The custom code has a syntax error: {problem}'],
    ['改正代码；在此之前它不会执行。', 'Correct the code; until then it is left out.'],
  ),
  'tab-count': message(
    'warning',
    ['底部导航需要 2 到 5 个页面，现在有 {count} 个。', 'A tab bar has 2 to 5 pages; there are {count}.'],
    ['在页面设置里调整哪些页面是标签页。', 'Change in the pages’ settings which of them are tabs.'],
  ),
  'tab-icon-missing': message(
    'note',
    ['标签“{tab}”没有图标，只显示文字。', 'The tab "{tab}" has no icon and shows its text alone.'],
    ['给每个标签配上图标，或全都不配。', 'Give every tab an icon, or none.'],
  ),
  'tab-icon-type': message(
    'error',
    [
      '标签图标“{name}”必须是包内的 PNG 或 JPEG，已略过。',
      'The tab icon "{name}" must be a PNG or JPEG of the package; it was left out.',
    ],
    ['换成 PNG 文件。', 'Use a PNG file.'],
  ),
  'tab-icon-size': message(
    'error',
    ['标签图标“{name}”有 {size}，上限是 40 KB。', 'The tab icon "{name}" has {size}; the limit is 40 KB.'],
    ['用 81 × 81 像素的 PNG。', 'Use a PNG of 81 × 81 pixels.'],
  ),
  'tab-color': message(
    'warning',
    [
      '底部导航的颜色“{color}”不是十六进制颜色，已换成默认色。',
      'The tab bar colour "{color}" is not a hex colour; the default is used.',
    ],
    ['换成 #rrggbb。', 'Use #rrggbb.'],
  ),
  'bar-color': message(
    'warning',
    [
      '导航栏的颜色“{color}”不是十六进制颜色，已换成白色。',
      'The navigation bar’s colour "{color}" is not a hex colour; white is used.',
    ],
    ['换成 #rrggbb。', 'Use #rrggbb.'],
  ),
  'page-nodes': message(
    'warning',
    [
      '页面约有 {count} 个节点，体验评分要求少于 1000。',
      'The page has about {count} nodes; WeChat’s audit asks for fewer than 1000.',
    ],
    ['减少重复的条数，或分成几页。', 'Repeat fewer rows, or split the page.'],
  ),
  'page-depth': message(
    'warning',
    [
      '嵌套有 {count} 层，体验评分要求少于 30。',
      'It is nested {count} deep; WeChat’s audit asks for less than 30.',
    ],
    ['去掉多余的容器。', 'Remove boxes that only hold one box.'],
  ),
  'page-children': message(
    'warning',
    [
      '一个容器里约有 {count} 项，体验评分要求不超过 60。',
      'A container holds about {count} children; WeChat’s audit asks for at most 60.',
    ],
    ['限制显示的条数，或分组。', 'Limit the rows that it shows, or group them.'],
  ),
  'package-size': message(
    'error',
    ['主包有 {size}，上限是 2 MB。', 'The main package has {size}; the limit is 2 MB.'],
    ['把大图放到服务器上，改用网址。', 'Put large pictures on a server and use their addresses.'],
  ),
  privacy: message(
    'note',
    [
      '用到了“{item}”，要在微信公众平台的《用户隐私保护指引》里声明。',
      'It uses "{item}", to be declared in the privacy guide of WeChat’s console.',
    ],
    ['上线前在 mp.weixin.qq.com 填写。', 'Fill it in on mp.weixin.qq.com before going live.'],
  ),
  'appid-missing': message(
    'note',
    [
      '还没有填写 AppID，导出的项目以游客身份打开。',
      'There is no AppID yet; the exported project opens as a guest.',
    ],
    ['在项目设置里填写。', 'Enter it in the project’s settings.'],
  ),
} as const satisfies Record<string, Message>;

export type DiagnosticCode = keyof typeof diagnosticMessages;
