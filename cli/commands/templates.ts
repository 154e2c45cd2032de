import { templates } from '../../templates/templates.ts';
import type { Command } from '../command.ts';
import { UsageError } from '../command.ts';
import { packageFile } from '../packageFile.ts';

export const templatesCommand: Command = {
  name: 'templates',
  usage: '[--json]',
  summary: 'Lists the campaigns to start from and where their documents are.',
  options: { json: { type: 'boolean' } },
  async run({ positionals, values, console }) {
    if (positionals.length > 0) throw new UsageError(`unexpected argument ${positionals[0]}`);
    const rows = templates.map((template) => ({
      id: template.id,
      name: console.say(template.name),
      summary: console.say(template.summary),
      documents: Object.values(template.documents).map((path) => packageFile('templates', template.id, path)),
    }));
    if (values.json) {
      console.out(JSON.stringify(rows, null, 2));
      return 0;
    }
    for (const row of rows) {
      console.out(`${row.id}  ${row.name}: ${row.summary}`);
      for (const path of row.documents) console.out(`    ${path}`);
    }
    return 0;
  },
};
