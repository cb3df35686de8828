// How the registry says no: problem+json, with what is wrong where; to be thrown.

import { Refusal } from '../../../stand-in/reply.js';

export interface Wrong {
  readonly message: string;
  readonly location?: string;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  422: 'Unprocessable Entity',
};

export function problem(status: number, detail: string, ...errors: readonly Wrong[]): Refusal {
  return new Refusal({
    status,
    headers: { 'content-type': 'application/problem+json' },
    json: { title: TITLES[status], status, detail, ...(errors.length === 0 ? {} : { errors }) },
  });
}
