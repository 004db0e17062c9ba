import type { MembersOf } from '../../runtime/service.ts';
import { signatureError } from '../../runtime/signature.ts';
import { Blob } from '../utilities/blob.ts';

/** @see https://developers.google.com/apps-script/reference/html/html-output */
export class HtmlOutput {
  static readonly typeName = 'HtmlOutput';
  static readonly members = {
    append: 'html',
    appendUntrusted: 'html',
    clear: 'html',
    getContent: 'html',
    setContent: 'html',
    getTitle: 'html',
    setTitle: 'html',
    getWidth: 'html',
    setWidth: 'html',
    getHeight: 'html',
    setHeight: 'html',
    setSandboxMode: 'html',
    setXFrameOptionsMode: 'html',
    addMetaTag: 'html',
    setFaviconUrl: 'html',
    getBlob: 'html',
    getAs: 'html',
  } as const satisfies MembersOf<GoogleAppsScript.HTML.HtmlOutput>;

  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(private content = '') {}

  getContent(): string {
    return this.content;
  }

  setContent(content: string): this {
    this.content = String(content);
    return this;
  }

  append(content: string): this {
    this.content += String(content);
    return this;
  }

  appendUntrusted(content: string): this {
    this.content += escapeHtml(String(content));
    return this;
  }

  clear(): this {
    this.content = '';
    return this;
  }

  /** Empty where none was set. */
  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = String(title);
    return this;
  }

  /** Pixels; null where none was set. */
  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number): this {
    this.width = pixels('setWidth', width);
    return this;
  }

  /** Pixels; null where none was set. */
  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number): this {
    this.height = pixels('setHeight', height);
    return this;
  }

  setSandboxMode(): this {
    return this;
  }

  setXFrameOptionsMode(): this {
    return this;
  }

  setFaviconUrl(): this {
    return this;
  }

  /** Google allows a few names only; a dialog here is shown as the page stands. */
  addMetaTag(name: string, content: string): this {
    this.content = `<meta name="${escapeHtml(String(name))}" content="${escapeHtml(String(content))}">${this.content}`;
    return this;
  }

  getBlob(): Blob {
    return Blob.of(Buffer.from(this.content, 'utf8'), 'text/html', 'output.html');
  }

  getAs(contentType: string): Blob {
    if (contentType !== 'text/html') throw signatureError('HtmlOutput.getAs', [contentType]);
    return this.getBlob();
  }
}

function pixels(method: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw signatureError(`HtmlOutput.${method}`, [value]);
  return Math.trunc(value);
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => names[character] ?? character);
}
