import type { ISectionOptions } from 'docx';
import { Document, Packer } from 'docx';
import { STYLES } from './styles.ts';
import { BULLETS } from './text.ts';

/** A Word file of these sections, with styles, language and title. */
export async function template(name: string, sections: readonly ISectionOptions[]): Promise<Uint8Array> {
  const document = new Document({
    title: name,
    creator: 'Inspection action plan',
    description: `Template: ${name}`,
    styles: STYLES,
    numbering: { config: [BULLETS] },
    features: { updateFields: false },
    sections: [...sections],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
