import { button, element } from '../../dom.ts';

/** Asks for a width or height in pixels: for those who do not drag. */
export class SizeDialog {
  private readonly dialog = element('dialog', { class: 'size-dialog', 'aria-labelledby': 'size-title' });

  constructor(back: () => void) {
    document.body.append(this.dialog);
    this.dialog.addEventListener('close', back);
  }

  /** `fitted` gives the size that fits what is drawn. */
  open(title: string, size: number, fitted: () => number, chosen: (size: number) => void): void {
    const field = element('input', { type: 'number', id: 'size-field', min: 8, max: 2000, step: 1, required: true });
    field.value = String(size);
    const form = element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'size-title' }, title),
      element('label', { for: 'size-field' }, 'Pixels'),
      field,
      element(
        'div',
        { class: 'buttons' },
        element('button', { type: 'submit', class: 'main' }, 'Change'),
        button('Fit to the words', () => {
          chosen(fitted());
          this.dialog.close();
        }),
        button('Cancel', () => this.dialog.close()),
      ),
    );
    form.addEventListener('submit', () => chosen(Number(field.value)));
    this.dialog.replaceChildren(form);
    this.dialog.showModal();
    field.select();
  }
}
