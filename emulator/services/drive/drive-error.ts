import { ServiceError } from '../../runtime/service.ts';

/** An error of an advanced service: "API call to drive.files.get failed with error: File not found: x." */
export class ApiError extends ServiceError {
  readonly details: { readonly code: number; readonly message: string };

  constructor(method: string, code: number, words: string) {
    super(`API call to drive.files.${method} failed with error: ${words}`, 'GoogleJsonResponseException');
    this.details = { code, message: words };
  }
}

export function notFound(method: string, id: unknown): ApiError {
  return new ApiError(method, 404, `File not found: ${String(id)}.`);
}

export function badRequest(method: string, code: number, words: string): ApiError {
  return new ApiError(method, code, words);
}
